"""Tables for spreadsheets, JSON for other websites, and a JSON Schema beside each JSON file."""

import re
from pathlib import Path

from macros.checks.readers import once
from macros.library import Library
from macros.library.views.open_data import FILES, schema


def writes(library: Library) -> set[str]:
    """Every open file and its schema."""
    schemas = {re.escape(file.schema_path) for file in FILES if file.model}
    return schemas | {re.escape(file.path) for file in FILES}


def publish(library: Library, site: Path) -> None:
    """Writes every file of macros/library/views/open_data.py, and its schema where it has one."""
    for path, text in once.beside_pages("open data", _texts, library).items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def _texts(library: Library) -> dict[str, str]:
    schemas = {file.schema_path: schema(file.model) for file in FILES if file.model}
    return {file.path: file.text(library) for file in FILES} | schemas
