"""Lists of policies, reviews, toolkits and other pages, and the guidance they stand on."""

from macros.library.models.front_matter import NewsMatter, PolicyMatter, ReviewMatter, TopicMatter
from macros.library.views.review_state import STATES, state
from macros.library.views.translations import is_translation
from macros.parts.here import Here
from macros.parts.letters import by_letter
from macros.parts.render import render


def policies(here: Here, topic: str | None = None, agency: str | None = None, status: str | None = None) -> str:
    """The policies, by title: state, topics, agencies, day of review. The whole library has filters for the first three.

    topic, agency: ids; only policies on that topic, for that agency. status: draft or current.
    Example: {{ policies(topic="neglect") }}
    """
    for kind, wanted in (("topic", topic), ("agency", agency)):
        if wanted is not None:
            here.library.find(kind, wanted)
    if status not in (None, "draft", "current"):
        raise ValueError(f"`{status}` is not a status. Write draft or current.")
    found = [
        p
        for p in here.library.pages_of(PolicyMatter)
        if topic in (None, *p.meta.topics) and agency in (None, *p.meta.applies_to) and status in (None, p.meta.status)
    ]
    return render(
        "policies.html",
        rows=[(p, state(p.meta, here.library.today)) for p in found],
        states=[known.words for known in STATES],
        topics={t.id: t.name for t in here.library.data.topics.topics},
        topic_pages={p.meta.topic: p.url for p in here.library.pages_of(TopicMatter)},
        agencies={a.id: a.name for a in here.library.data.agencies.agencies},
    )


def reviews(here: Here, topic: str | None = None) -> str:
    """The review briefings, by title: kind, the reports that tell of it, topics.

    topic: an id of data/topics.yml; only reviews on that topic.
    Example: {{ reviews() }}
    """
    if topic is not None:
        here.library.find("topic", topic)
    names = {t.id: t.name for t in here.library.data.topics.topics}
    found = [p for p in here.library.pages_of(ReviewMatter) if topic in (None, *p.meta.topics)]
    return render("reviews.html", pages=found, topics=names)


def cards(here: Here, *paths: str) -> str:
    """Large links to pages, each with the page's title and description.

    paths: of pages in docs/, in the order they should stand.
    Example: {{ cards("worried-about-a-child.md", "get-help.md") }}
    """
    return render("cards.html", pages=[here.library.page(path) for path in paths])


def topics_list(here: Here) -> str:
    """A card for each topic's page, in the groups of data/topics.yml.

    Example: {{ topics_list() }}
    """
    pages = {page.meta.topic: page for page in here.library.pages_of(TopicMatter)}
    groups = [
        (group, [pages[t.id] for t in here.library.data.topics.topics if t.group == group.id and t.id in pages])
        for group in here.library.data.topics.groups
    ]
    return render("topics_list.html", groups=groups)


def a_to_z(here: Here, area: str) -> str:
    """The search box of an area and every page of it, A to Z.

    area: public, professionals or young-people.
    Example: {{ a_to_z("public") }}
    """
    wanted = here.library.find("area", area)
    english = [p for p in here.library.pages if not is_translation(p)]  # what is in another language has another alphabet
    pages = (p for p in english if here.library.area_of(p.url) == wanted and p.src != wanted.search_page)
    return render(
        "a_to_z.html", letters=by_letter(pages, lambda p: p.meta.title), area=wanted, help_url=here.library.page(wanted.help_page).url
    )


def guidance(here: Here) -> str:
    """The statutory guidance in force, with its edition and what it replaced.

    Example: {{ guidance() }}
    """
    return render("guidance.html", guidance=here.library.data.partnership.partnership.guidance)


def news(here: Here, topic: str | None = None) -> str:
    """The news pages of this area, the newest first.

    topic: an id of data/topics.yml; only news on that topic.
    Example: {{ news() }}
    """
    if topic is not None:
        here.library.find("topic", topic)
    of_area = [p for p in here.library.pages_of(NewsMatter) if here.library.area_of(p.url) == here.area]
    found = [p for p in of_area if topic in (None, *p.meta.topics)]
    return render("news.html", pages=sorted(found, key=lambda p: p.meta.day, reverse=True))
