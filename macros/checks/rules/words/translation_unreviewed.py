"""A page or a card in another language waits for a person who speaks it. Until then it is shown in the preview only."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.views.translations import fit, is_translation

HOW = "Ask a person who speaks the language to read it, then write their role in `reviewed_by` and the day in `reviewed_on`."


@frame_rule("translation-unreviewed", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    for page in filter(is_translation, library.pages):
        if not fit(library, page.meta):
            yield Finding(
                page.path, page.front_line("reviewed_by"), "translation", f"no reader is shown this page: nobody has checked it. {HOW}"
            )
    document = library.documents["languages"]
    for i, language in enumerate(library.data.languages.languages):
        if language.card.own and not fit(library, language.card):
            line = document.line(("languages", i, "card", "own"))
            message = f"no reader is shown these words: nobody has checked them. {HOW}"
            yield Finding(document.path, line, f"languages[{i}].card.own", message)
