"""Reads mkdocs.yml for the rules that need it."""

from functools import lru_cache

from macros.library import Finding, Library, strict_yaml
from macros.library.strict_yaml import Document
from macros.library.text import read_text

PATH = "mkdocs.yml"


@lru_cache(maxsize=1)
def settings(library: Library) -> Document:
    """mkdocs.yml with the line of every value; its `findings` say why it cannot be used."""
    file = library.root / PATH
    if not file.is_file():
        return Document(PATH, {}, findings=[Finding(PATH, 1, "file", "is missing. Take it back from git.")])
    text, faults = read_text(file, PATH)
    if faults:
        return Document(PATH, {}, findings=faults)
    document = strict_yaml.parse(text, PATH)
    if not document.findings and not isinstance(document.data, dict):
        document.findings.append(Finding(PATH, 1, "file", "is not a block of `key: value` lines. Take it back from git."))
    return document
