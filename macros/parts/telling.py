"""Who a young person may tell, and what happens then."""

from macros.library.models.promises import YoungWords
from macros.library.reading.pages import Page
from macros.parts.here import Here
from macros.parts.render import render


def who_tells(here: Here) -> str:
    """Everyone a young person may tell: what each keeps private, when they must tell someone, and what happens. From data/telling.yml.

    Example: {{ who_tells() }}
    """
    rows = [(listener, [here.contact(id) for id in listener.contacts]) for listener in here.library.data.telling.listeners]
    questions = {asked.id: asked.question for asked in here.library.data.telling.questions}
    return render("who_tells.html", listeners=rows, questions=questions)


def you_said(here: Here) -> str:
    """What young people told the partnership, what happened, and what has not happened yet. From data/promises.yml.

    Example: {{ you_said() }}
    """
    told: dict[str, list[YoungWords]] = {}
    for promise in here.library.ids["promise"].values():
        if promise.young:
            told.setdefault(promise.young.heading, []).append(promise.young)
    rows = [(heading, all, _help(here, all)) for heading, all in told.items()]
    return render("you_said.html", told=rows)


def _help(here: Here, told: list[YoungWords]) -> list[Page]:
    """The pages that help with what is told of together, once each."""
    return [here.library.page(src) for src in dict.fromkeys(src for words in told for src in words.help)]
