"""No name that data/protected.yml protects stands anywhere: on a page, in data, in a drawing, in the name of a file.

The file holds digests alone, which cannot be read back. Without the key nothing can be looked for; another rule says so.
"""

import os
from collections import defaultdict
from collections.abc import Iterator

from macros.checks.readers import reading
from macros.checks.readers.names import VARIABLE, Names, mark_of_key
from macros.checks.readers.prose import Passage
from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.reading.settings import PATH as SETTINGS

PATH = "data/protected.yml"

_WRITTEN = (".md", ".yml", ".svg", ".html")
_MESSAGE = "holds a protected name. Take it out, here and from what git keeps of this file, and write the role."


@rule("protected-names")
def check(library: Library) -> Iterator[Finding]:
    protected, key = library.data.protected, os.environ.get(VARIABLE)
    if not key or not protected.names:
        return
    if mark_of_key(key) != protected.key:
        yield Finding(PATH, 1, "protected names", f"were kept with another key than {VARIABLE} holds. Put the right key there.")
        return
    names = Names([digest for name in protected.names for digest in name.digests], key)
    for path, line in sorted({*_in_what_is_read(library, names), *_in_what_is_written(library, names)}):
        yield Finding(path, line, "protected names", _MESSAGE)


def _in_what_is_read(library: Library, names: Names) -> Iterator[tuple[str, int]]:
    """Passage after passage, because a name may run on from one to the next."""
    files: dict[str, list[Passage]] = defaultdict(list)
    for passage in reading.everything(library):
        files[passage.path].append(passage)
    for path, passages in files.items():
        lines = [passage.line + n for passage in passages for n in range(passage.text.count("\n") + 1)]
        for at in names.found_in("\n".join(passage.text for passage in passages)):
            yield path, lines[at]


def _in_what_is_written(library: Library, names: Names) -> Iterator[tuple[str, int]]:
    """Notes, addresses and what else no reader sees: it is in the repository all the same."""
    for file in (*library.files, *library.root.glob("*.md"), library.root / SETTINGS):
        if file.suffix in _WRITTEN:
            for at in names.found_in(file.read_text(encoding="utf-8", errors="replace")):
                yield file.relative_to(library.root).as_posix(), at + 1
