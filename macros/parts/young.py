"""What young people meet first: tiles with drawings, the answer at the head of a guide, words to show to an adult."""

from macros.library.models.contacts import Contact
from macros.library.models.front_matter import ToolkitMatter
from macros.library.models.telling import Listener
from macros.library.reading.pages import Page
from macros.parts.here import Here
from macros.parts.pictures import file_of
from macros.parts.render import render

WAYS = (("chat", "web"), ("text", "sms"), ("ring", "phone"))


def answer(here: Here) -> str:
    """The head of a guide: three ways to reach someone, what they must pass on, words to show. The rest of the page folds below it.

    Example: {{ answer() }}
    """
    meta = next(page for page in here.library.pages if page.url == here.url).meta
    if not isinstance(meta, ToolkitMatter):
        raise ValueError("this page is no guide. Write `type: toolkit` at its top, or {{ ways() }} here.")
    return render("answer.html", meta=meta, emergency=here.contact("emergency"), **_ways(here, meta.chat, meta.text, meta.ring))


def ways(here: Here, chat: str = "childline", text: str = "shout", ring: str = "childline", rest: str = "open") -> str:
    """Three ways to reach someone without waiting: chat, text, call, in the order that suits a reader who cannot be heard.

    chat, text, ring: ids of data/contacts.yml or data/helplines.yml. rest: open, or folded, if the rest of the page is to fold below, part by part.
    Example: {{ ways() }}
    """
    return render("ways.html", folded=rest == "folded", **_ways(here, chat, text, ring))


def show_adult(here: Here, words: str) -> str:
    """A button that fills the screen with words to show to an adult. It needs no script and leaves nothing in the history; on paper the words are printed.

    words: what the adult reads.
    Example: {{ show_adult("I need help. Please find us somewhere quiet.") }}
    """
    return render("show_adult.html", words=words)


def tiles(here: Here, *paths: str) -> str:
    """Large tiles with a drawing each, that lead to pages.

    paths: of pages in docs/, in the order they should stand.
    Example: {{ tiles("young-people/g/4.md", "young-people/g/7.md") }}
    """
    return render("tiles.html", tiles=[_tile(here.library.page(path)) for path in paths], big=True)


def toolkits(here: Here, topic: str | None = None) -> str:
    """A tile for each guide for young people, by title.

    topic: an id of data/topics.yml; only guides on that topic.
    Example: {{ toolkits() }}
    """
    if topic is not None:
        here.library.find("topic", topic)
    found = [p for p in here.library.pages_of(ToolkitMatter) if topic in (None, *p.meta.topics)]
    return render("tiles.html", tiles=[_tile(page) for page in found], big=False)


def places(here: Here, kind: str | None = None) -> str:
    """Places where a young person can go and talk face to face, with times where a source gives them.

    kind: of data/places.yml; all if left out.
    Example: {{ places("talk") }}
    """
    if kind is not None:
        here.library.find("place kind", kind)
    found = [(p, here.contact(p.contact) if p.contact else None) for p in here.library.data.places.places if kind in (None, p.kind)]
    if not found:
        raise ValueError(f"there is no place of the kind `{kind}`. Give it to one in data/places.yml.")
    return render("places.html", places=found)


def safety_plan(here: Here) -> str:
    """A plan to fill in on the page or on paper. What is written is sent nowhere, stored nowhere, and gone when the page is left.

    Example: {{ safety_plan() }}
    """
    return render(
        "safety_plan.html", emergency=here.contact("emergency"), people=[here.contact(id) for id in ("papyrus", "shout", "samaritans")]
    )


def _ways(here: Here, *ids: str) -> dict[str, object]:
    found = [(way, key, here.contact(id)) for (way, key), id in zip(WAYS, ids, strict=True)]
    for way, key, contact in found:
        if getattr(contact, key) is None:
            raise ValueError(f"`{contact.id}` has no {key}, so nobody can {way} there. Write another contact.")
    more = here.area.telling_page and here.library.page(here.area.telling_page).url
    return {"ways": {way: contact for way, _, contact in found}, "passes_on": _passes_on(here, [c for _, _, c in found]), "more": more}


def _passes_on(here: Here, contacts: list[Contact]) -> list[Listener]:
    """What those reached must pass on, once each."""
    wanted = {contact.id for contact in contacts}
    return [listener for listener in here.library.data.telling.listeners if wanted & set(listener.contacts[:1])]


def _tile(page: Page) -> tuple[Page, str | None]:
    return page, file_of(page.meta.picture) if page.meta.picture else None
