"""Packed copies beside every text file, for a host that sends what is there: gzip for all, brotli for the smaller line."""

import gzip
import hashlib
from collections.abc import Mapping
from pathlib import Path

import brotli

from macros.checks.built.facts import files
from macros.kept import each
from macros.library import Library
from macros.library.headers import NOT_SERVED
from macros.publish.linked import put

TEXTS = (".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".ics", ".csv")
LEAST = 200  # bytes; a smaller file does not gain
# Brotli's hardest takes three times as long as the next, for one byte in forty, and that ten times as long as its quick ways, for one in
# eight. A page is packed quickly first, and harder only while it is longer than this many bytes: fewer where a reader in need may wait for
# it. The hardest is for what every page brings with it. An index of the search is another after every word. What is larger than any page
# would take seconds for itself at every build.
_HARDEST, _HARD, _QUICK = 11, 10, 9
_IN_NEED, _AT_WORK = (5_000, (_HARD, _HARDEST)), (8_800, (_QUICK, _HARD, _HARDEST))
_WINDOW = 16, 22  # the least and the most, in bits: a table as large is emptied for every file
_GZIP, _GZIP_QUICK = 9, 6
_LARGE = 200_000  # bytes
_WITH_EVERY_PAGE = (".css", ".js")
_NO_PAGE_LOADS = (".csv", ".ics", ".xml")  # nor the open data, under api/
# The bytes that are few enough, and the ways to pack that are tried in turn until a file has no more.
Steps = tuple[int, tuple[int, ...]]
_SIZE = 4  # bytes that say how long the first copy is


def writes(library: Library) -> set[str]:
    """Two copies a text file."""
    kinds = "|".join(sorted(kind.removeprefix(".") for kind in TEXTS))
    return {rf"(?:[\w.-]+/)*[\w.-]+\.(?:{kinds})\.(?:gz|br)"}


def publish(library: Library, site: Path, digests: Mapping[str, str], last: Path | None = None) -> None:
    """Writes NAME.gz and NAME.br beside each text file that gains by it. A preview is sent as it is.

    digests: of files that were written before, by their paths. last: the site that stands, if there is one.
    """
    if library.preview:
        return
    sizes = {path: (site / path).stat().st_size for path in files(site) if path.endswith(TEXTS) and path not in NOT_SERVED}
    largest_first = sorted(sizes, key=lambda path: -sizes[path])  # so that none is left for one process to pack while others wait
    steps = {path: _steps(library, path, sizes[path]) for path in largest_first if sizes[path] > LEAST}
    for path, copies in zip(steps, _packed(site, steps, digests), strict=True):
        size = int.from_bytes(copies[:_SIZE])
        put(site, f"{path}.gz", copies[_SIZE : _SIZE + size], last)
        put(site, f"{path}.br", copies[_SIZE + size :], last)


def _steps(library: Library, path: str, size: int) -> Steps:
    """How hard brotli tries for a file of `size` bytes: readers in need read where Exit is."""
    if size > _LARGE or path.startswith("api/") or path.endswith(_NO_PAGE_LOADS):
        return 0, (_QUICK,)
    if path.endswith(".json"):
        return 0, (_HARD,)
    if path.endswith(_WITH_EVERY_PAGE):
        return 0, (_HARDEST,)
    return _IN_NEED if library.area_of(f"/{path}").exit_page else _AT_WORK


def _packed(site: Path, steps: Mapping[str, Steps], digests: Mapping[str, str]) -> list[bytes]:
    """Of each file, packed as hard as is asked for, the size of its gzip copy, that copy, and its brotli copy."""

    def made_from(path: str) -> str:
        return f"{steps[path]} {digests.get(path) or hashlib.sha256((site / path).read_bytes()).hexdigest()}"

    return each("packed", lambda path: _pack((site / path).read_bytes(), *steps[path]), list(steps), made_from)


def _pack(content: bytes, enough: int, qualities: tuple[int, ...]) -> bytes:
    zipped = gzip.compress(content, _GZIP if len(content) <= _LARGE else _GZIP_QUICK, mtime=0)
    least, most = _WINDOW
    window = max(least, min(most, len(content).bit_length()))
    squeezed = b""
    for quality in qualities:
        squeezed = brotli.compress(content, quality=quality, lgwin=window)
        if len(squeezed) <= enough:
            break
    return len(zipped).to_bytes(_SIZE) + zipped + squeezed
