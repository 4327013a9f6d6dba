"""Every act, regulation and section that a page or a data file names has an entry in data/law.yml."""

from collections.abc import Iterable, Iterator

from macros.checks.readers import law_names, prose, reading
from macros.checks.readers.holding import NUMBER
from macros.checks.readers.law_names import Named
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

OWN_FILE = "law"


def _in_data(library: Library) -> Iterator[Finding]:
    for name in library.documents:
        if name != OWN_FILE:
            yield from _unknown(library, (passage for _, passage in prose.of_file(library, name)))


@page_rule("law-named", beside=_in_data)
def check(library: Library, page: Page) -> Iterator[Finding]:
    yield from _unknown(library, reading.shown(page, frozenset([NUMBER])))


def _unknown(library: Library, passages: Iterable[prose.Passage]) -> Iterator[Finding]:
    known = law_names.held(library)
    for passage in passages:
        for law in law_names.named(passage.text, known):
            if message := _fault(law, known):
                yield Finding(passage.path, passage.line_at(law.at), "law", message)


def _fault(law: Named, known: dict[str, set[str]]) -> str | None:
    if law.act and law.act not in known:
        return f'`{law.act}` has no entry in data/law.yml. Write one (`source: {law.act}`), and {{{{ law("its-id") }}}} here.'
    sections = known[law.act] if law.act else set().union(*known.values())
    if law.section and law.section not in sections:
        act = law.act or "its act"
        return f'section {law.section} of {act} has no entry in data/law.yml. Write one (`section: section {law.section}`), and {{{{ law("its-id") }}}} here.'
    return None
