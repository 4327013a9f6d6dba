"""Packed copies beside every text file, for a host that sends what is there: gzip for all, brotli for the smaller line."""

import gzip
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from macros.library import Library
from macros.library.headers import NOT_SERVED

TEXTS = {".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".ics", ".csv"}
LEAST = 200  # bytes; a smaller file does not gain


def writes(library: Library) -> set[str]:
    """Two copies a text file."""
    kinds = "|".join(sorted(kind.removeprefix(".") for kind in TEXTS))
    return {rf"(?:[\w.-]+/)*[\w.-]+\.(?:{kinds})\.(?:gz|br)"}


def publish(library: Library, site: Path) -> None:
    """Writes NAME.gz and NAME.br beside each text file that gains by it. What has not changed since the last build is kept."""
    last = library.root / "site"
    texts = [file for file in site.rglob("*") if _gains(file, site)]
    with ThreadPoolExecutor() as threads:  # both packers let other threads run
        for _ in threads.map(lambda file: _pack(file, last / file.relative_to(site)), texts):
            pass


def _gains(file: Path, site: Path) -> bool:
    return file.suffix in TEXTS and file.stat().st_size > LEAST and file.relative_to(site).as_posix() not in NOT_SERVED


def _pack(file: Path, before: Path) -> None:
    content = file.read_bytes()
    copies = [before.with_name(f"{before.name}{suffix}") for suffix in (".gz", ".br")]
    if before.is_file() and before.read_bytes() == content and all(copy.is_file() for copy in copies):
        for copy in copies:
            shutil.copyfile(copy, file.with_name(copy.name))
        return
    file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(content, mtime=0))
    file.with_name(f"{file.name}.br").write_bytes(brotli.compress(content))
