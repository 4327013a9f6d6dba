"""A page in another language stands in the folder of its language, which has the words that macros need."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library, Page
from macros.library.models.front_matter import TranslationMatter
from macros.library.views.translations import is_translation

FOLDER = "languages/"


@frame_rule("translation-place", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    for page in library.pages:
        if is_translation(page):
            yield from _in_its_place(page)
            yield from _has_words(library, page)


def _in_its_place(page: Page[TranslationMatter]) -> Iterator[Finding]:
    folder = f"{FOLDER}{page.meta.language}/"
    if not page.src.startswith(folder):
        message = f"is in the language `{page.meta.language}`. Move the page to docs/{folder}, or write the language of its folder."
        yield Finding(page.path, page.front_line("language"), "translation", message)


def _has_words(library: Library, page: Page[TranslationMatter]) -> Iterator[Finding]:
    if not library.find("language", page.meta.language).labels:
        message = f"`{page.meta.language}` has no `labels` in data/languages.yml, which macros need. Add them there."
        yield Finding(page.path, page.front_line("language"), "translation", message)
