"""A page in another language was made from the English page as it stands. Until it is again, readers are sent to the English page."""

from collections.abc import Iterator

from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.views.translations import fingerprint, is_translation


@rule("translation-changed", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    for page in filter(is_translation, library.pages):
        now = fingerprint(library.page(page.meta.translates))
        if page.meta.made_from != now:
            message = (
                f'docs/{page.meta.translates} has changed since this was made. Bring it up to date, write `made_from: "{now}"`, '
                "and empty `reviewed_by` and `reviewed_on` until a person who speaks the language has read it again."
            )
            yield Finding(page.path, page.front_line("made_from"), "translation", message)
