"""Tables for spreadsheets, JSON for other websites, and a JSON Schema beside each JSON file."""

import re
from pathlib import Path

from macros.library import Library
from macros.library.views.open_data import FILES, schema


def writes(library: Library) -> set[str]:
    """Every open file and its schema."""
    schemas = {re.escape(file.schema_path) for file in FILES if file.model}
    return schemas | {re.escape(file.path) for file in FILES}


def publish(library: Library, site: Path) -> None:
    """Writes every file of macros/library/views/open_data.py, and its schema where it has one."""
    for file in FILES:
        _write(site / file.path, file.text(library))
        if file.model:
            _write(site / file.schema_path, schema(file.model))


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")
