"""The levels of need: for professionals as tables and examples, for young people in their own words."""

from macros.library.models.front_matter import TopicMatter
from macros.library.models.levels import LEVELS, MAY_HARM
from macros.parts.here import Here
from macros.parts.render import render


def levels_table(here: Here) -> str:
    """The four levels side by side: what each means, who helps, consent, what to do now.

    Example: {{ levels_table() }}
    """
    return render("levels_table.html", levels=here.library.data.levels.levels, pages=here.library.place("levels"))


def level(here: Here, number: int) -> str:
    """One level in full: meaning, who helps, consent and when not to ask, what to do now, who to ring, stepping up and down.

    number: 1 to 4.
    Example: {{ level(3) }}
    """
    found = next((entry for entry in here.library.data.levels.levels if entry.level == number), None)
    if found is None:
        raise ValueError(f"there is no level `{number}`. Write 1, 2, 3 or 4.")
    return render(
        "level.html",
        level=found,
        ring=[here.contact(id) for id in found.ring],
        dangerous=_where_asking_may_harm(here),
        document=here.library.data.partnership.partnership.levels_document,
    )


def _where_asking_may_harm(here: Here) -> list[tuple[str, str]]:
    """(name, address) of every matter in which asking the parents may be the danger, by name."""
    found = [i for i in here.library.data.levels.indicators if i.asking_parents == MAY_HARM]
    return sorted((i.name, f"{here.library.place('levels')}{i.domain}/#{i.id}") for i in found)


def indicators(here: Here, domain: str) -> str:
    """The examples of one domain, each at all four levels, with a filter by age.

    domain: an id of `domains` in data/levels.yml.
    Example: {{ indicators("health") }}
    """
    wanted = here.library.find("domain", domain)
    found = [i for i in here.library.data.levels.indicators if i.domain == wanted.id]
    library = here.library
    return render(
        "indicators.html",
        indicators=found,
        ages={age.id: age.name for age in library.data.levels.ages},
        numbers=LEVELS,
        pages=here.library.place("levels"),
        file=library.data.levels,
        without={i.id: next((n for n in LEVELS if not i.at[n]), None) for i in found},
        exceptions={e.id: e.words for e in library.data.levels.consent_exceptions},
        laws=library.ids["law"],
        kinds=library.ids["law kind"],
        topics={page.meta.topic: page for page in library.pages_of(TopicMatter)},
        document=library.data.partnership.partnership.levels_document,
    )


def levels_document(here: Here) -> str:
    """The London document that is the authority on levels of need.

    Example: {{ levels_document() }}
    """
    return render("levels_document.html", document=here.library.data.partnership.partnership.levels_document)


def levels_of_help(here: Here) -> str:
    """The four levels in young people's words.

    Example: {{ levels_of_help() }}
    """
    return render("levels_of_help.html", levels=here.library.data.levels.levels)
