"""The digest of what makes a site: our own code and the packages that it stands on."""

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

CODE = Path(__file__).parents[1]
_THEME = CODE.parent / "overrides"
TEMPLATES = (_THEME / "parts", _THEME / "assets" / "img" / "pictures")  # what macros draw with, whichever project is read


@cache
def code() -> str:
    """Changes whenever a result could, although nothing that an editor wrote has."""
    digest = hashlib.sha256(sys.version.encode())
    digest.update("\n".join(sorted(_installed())).encode())
    for file in sorted((*CODE.rglob("*.py"), *(file for folder in TEMPLATES for file in folder.rglob("*.*")))):
        digest.update(file.relative_to(CODE.parent).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _installed() -> Iterator[str]:
    """Every installed package with its version, as its folder is called: to ask each what it is takes longer than to read our data."""
    for folder in filter(os.path.isdir, sys.path):
        with suppress(PermissionError):  # Python passes by what it may not read, and so do we
            yield from (entry.name for entry in os.scandir(folder) if entry.name.endswith(".dist-info"))
