"""Packed copies beside every text file, for a host that sends what is there: gzip for all, brotli for the smaller line."""

import gzip
import hashlib
from pathlib import Path

import brotli

from macros.kept import each
from macros.library import Library
from macros.library.headers import NOT_SERVED

TEXTS = {".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".ics", ".csv"}
LEAST = 200  # bytes; a smaller file does not gain
_SIZE = 4  # bytes that say how long the first copy is


def writes(library: Library) -> set[str]:
    """Two copies a text file."""
    kinds = "|".join(sorted(kind.removeprefix(".") for kind in TEXTS))
    return {rf"(?:[\w.-]+/)*[\w.-]+\.(?:{kinds})\.(?:gz|br)"}


def publish(library: Library, site: Path) -> None:
    """Writes NAME.gz and NAME.br beside each text file that gains by it. A preview is sent as it is."""
    if library.preview:
        return
    texts = [file for file in sorted(site.rglob("*")) if _gains(file, site)]
    for file, copies in zip(texts, _packed([file.read_bytes() for file in texts]), strict=True):
        size = int.from_bytes(copies[:_SIZE])
        file.with_name(f"{file.name}.gz").write_bytes(copies[_SIZE : _SIZE + size])
        file.with_name(f"{file.name}.br").write_bytes(copies[_SIZE + size :])


def _packed(contents: list[bytes]) -> list[bytes]:
    """Of each content the size of its gzip copy, that copy, and its brotli copy."""
    return each("packed", _pack, contents, lambda content: hashlib.sha256(content).hexdigest())


def _gains(file: Path, site: Path) -> bool:
    return file.suffix in TEXTS and file.stat().st_size > LEAST and file.relative_to(site).as_posix() not in NOT_SERVED


def _pack(content: bytes) -> bytes:
    zipped = gzip.compress(content, mtime=0)
    squeezed: bytes = brotli.compress(content)
    return len(zipped).to_bytes(_SIZE) + zipped + squeezed
