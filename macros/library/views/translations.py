"""Pages in other languages: what each was made from, and whether a reader may see it."""

import hashlib
from dataclasses import dataclass, replace
from typing import TypeGuard

from macros.library.library import Library
from macros.library.models.front_matter import TranslationMatter
from macros.library.models.languages import Reviewed
from macros.library.reading.pages import Page, is_of

SITEMAP = "sitemap.xml"
LENGTH = 12  # hexadecimal digits of a fingerprint: enough to tell one text from the next


@dataclass(frozen=True)
class State:
    """id: unreviewed, changed or current. words: what an editor is told."""

    id: str
    words: str


UNREVIEWED = State(
    "unreviewed", "Made without a human translator, and nobody who speaks the language has checked it. Shown here only, never on the site."
)
CHANGED = State("changed", "The English page has changed since this was made. Readers are sent to the English page.")
CURRENT = State("current", "Checked, and made from the English page as it stands.")


def fingerprint(page: Page) -> str:
    """A short sign for what a page says: another sign, another text. Spaces and line ends do not count."""
    text = " ".join(f"{page.meta.title} {page.meta.description} {page.body}".split())
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]


def is_translation(page: Page) -> TypeGuard[Page[TranslationMatter]]:
    return is_of(page, TranslationMatter)


def state(library: Library, page: Page[TranslationMatter]) -> State:
    """How a translation stands."""
    if not fit(library, page.meta):
        return UNREVIEWED
    return CURRENT if page.meta.made_from == fingerprint(library.page(page.meta.translates)) else CHANGED


def fit(library: Library, text: Reviewed) -> bool:
    """Whether a person has checked words in another language, on a day that has come."""
    return bool(text.reviewed_by and text.reviewed_on and text.reviewed_on <= library.today)


def as_read(library: Library) -> Library:
    """The library as readers get it: translations that are not current are withheld. A preview withholds nothing."""
    if library.preview:
        return library
    held = [page for page in library.pages if is_translation(page) and state(library, page) != CURRENT]
    return replace(library, pages=[page for page in library.pages if page not in held], withheld=library.withheld + held)


def translations_of(library: Library, page: Page) -> list[Page[TranslationMatter]]:
    """A page's translations that its readers may be sent to, in the order of data/languages.yml."""
    order = [language.id for language in library.data.languages.languages]
    made = (p for p in library.pages if is_translation(p) and p.meta.translates == page.src)
    found = [p for p in made if library.preview or state(library, p) == CURRENT]
    return sorted(found, key=lambda p: order.index(p.meta.language))
