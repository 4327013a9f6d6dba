"""A built page as a browser reads it: the first of two equal attributes, entities, letter case, odd spacing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

# Attributes that hold an address, by what a browser does with it: it follows a link; it loads the rest by itself.
LINKS = {("a", "href"), ("area", "href")}
LOADS = (
    "src",
    "data",
    "poster",
    "action",
    "formaction",
    "background",
    "cite",
    "ping",
    "manifest",
    "href",
    "data-search-help",
)
_SETS = ("srcset", "imagesrcset")
_REFRESH = re.compile(r"^\s*[\d.]*\s*[;,]?\s*(?:url\s*=)?\s*['\"]?([^'\"]*)", re.IGNORECASE)
_TEMPLATE = re.compile(r"^<template[^>]*>|</template>$", re.IGNORECASE)
_SRCSET = re.compile(r"([^\s,]\S*[^\s,])(?:\s+[\d.]+[wx])?\s*(?:,|$)")


@dataclass(frozen=True)
class Address:
    """An address on a page. element, attribute: where it stands. value: as a browser has it."""

    element: str
    attribute: str
    value: str
    rel: str = ""

    @property
    def followed(self) -> bool:
        """Whether a reader follows it; a browser goes to all others by itself."""
        return (self.element, self.attribute) in LINKS


@dataclass(frozen=True, eq=False)
class Document:
    """One HTML file. elements: every element with its attributes, in order. words: all text, also what no screen shows."""

    elements: tuple[tuple[str, dict[str, str]], ...]
    words: str

    @cached_property
    def ids(self) -> frozenset[str]:
        return frozenset(attributes["id"] for _, attributes in self.elements if attributes.get("id"))

    @cached_property
    def addresses(self) -> tuple[Address, ...]:
        """Every address in any attribute."""
        return tuple(self._addresses())

    def _addresses(self) -> Iterator[Address]:
        for element, attributes in self.elements:
            for name, value in attributes.items():
                if name in LOADS:
                    yield Address(element, name, value, attributes.get("rel", ""))
                elif name in _SETS:
                    yield from (Address(element, name, part) for part in _SRCSET.findall(value))
            if element == "meta" and attributes.get("http-equiv", "").strip().lower() == "refresh":
                yield Address(element, "content", _refresh(attributes.get("content", "")))

    def has(self, element: str, **wanted: str) -> bool:
        """Whether an element with these attributes is there; `_` in a name stands for `-`."""
        named = {name.replace("_", "-"): value for name, value in wanted.items()}
        return any(element == found and named.items() <= attributes.items() for found, attributes in self.elements)


def _refresh(content: str) -> str:
    match = _REFRESH.match(content)
    return match[1] if match else content


def parse(text: str) -> Document:
    tree = LexborHTMLParser(text)
    elements, words = [], []
    for node in _nodes(tree.root):
        if node.tag in ("-text", "-comment", "-doctype"):
            words.append(node.comment_content or "" if node.tag == "-comment" else node.text_content or "")
        else:
            elements.append((str(node.tag), {name: value or "" for name, value in node.attributes.items()}))
    return Document(tuple(elements), "\n".join(words))


def _nodes(root: LexborNode | None) -> Iterator[LexborNode]:
    """Everything in the tree, in order. What a <template> holds is read as a document of its own."""
    if root is None:
        return
    for node in root.traverse(include_text=True):
        yield node
        if node.tag == "template":
            yield from _nodes(LexborHTMLParser(_TEMPLATE.sub("", node.html or "")).root)


@lru_cache(maxsize=16)
def read(file: Path, changed: int) -> Document:
    return parse(file.read_text(encoding="utf-8"))


def document(file: Path) -> Document:
    """A file of the built site; read once for as long as it stays as it is."""
    return read(file, file.stat().st_mtime_ns)
