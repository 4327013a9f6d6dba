"""Reads what a folder of the built site holds, also in the packed files of a search index."""

import gzip
import json
from pathlib import Path

_PACKED = b"\x1f\x8b"


def unpacked(file: Path) -> bytes:
    content = file.read_bytes()
    return gzip.decompress(content) if content.startswith(_PACKED) else content


def naming(folder: Path, words: str) -> list[Path]:
    """The files in a folder that hold the words, in any case."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return [file for file in files if words.lower().encode() in unpacked(file).lower()]


def indexed(area: Path) -> list[str]:
    """The addresses that an area's search index holds, relative to the area."""
    return [address for address, _, _ in json.loads((area / "search" / "index.json").read_text(encoding="utf-8"))["pages"]]
