"""Reads mkdocs.yml, the one file of the site's settings, for those who need something from it."""

from pathlib import Path

from macros.library.findings import Finding
from macros.library.reading import strict_yaml
from macros.library.reading.strict_yaml import Document
from macros.library.reading.text import read_text

PATH = "mkdocs.yml"


def read_settings(root: Path) -> Document:
    """mkdocs.yml with the line of every value; its `findings` say why it cannot be used."""
    file = root / PATH
    if not file.is_file():
        return Document(PATH, {}, findings=[Finding(PATH, 1, "file", "is missing. Take it back from git.")])
    text, faults = read_text(file, PATH)
    if faults:
        return Document(PATH, {}, findings=faults)
    document = strict_yaml.parse(text, PATH)
    if isinstance(document.data, dict):
        return document
    fault = Finding(PATH, 1, "file", "is not a block of `key: value` lines. Take it back from git.")
    return Document(PATH, {}, findings=document.findings or [fault])
