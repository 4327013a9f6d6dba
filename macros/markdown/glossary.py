"""Explains the words of the glossary where a page first uses them.

A page asks for it with the macro words(), which leaves at its end a list of every word. Here the
first use of each word in running text becomes a link to its entry in that list, which a screen
reader reads out with the link; entries for words that the page does not use are taken out.
The list comes with the text, so nothing here has to know which page it is or what the site knows.
"""

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from typing import Any

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER

LIST = '<section class="words-here"'
NOTHING = "<!-- No word of the glossary is used on this page. -->"
NOT_IN = {"a", "abbr", "code", "dfn", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "summary", "th"}
_TAG = re.compile(r"<(?P<closing>/?)(?!br|hr|img|wbr)[a-z][^>]*(?<!/)>", re.IGNORECASE)
_HTML = HTML_PLACEHOLDER % "([0-9]+)"  # stands where Python-Markdown has put a tag aside
_NAME_BEFORE = re.compile(r"\b(?!(?:A|An|The)\b)[A-Z]\w*[ -]$")


class GlossaryExtension(Extension):
    """Runs last of those that change text: links, code and curly quotes are in place by then."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Glossary(md), "glossary", 3)


def makeExtension(**settings: object) -> GlossaryExtension:
    """The name by which Python-Markdown finds an extension."""
    return GlossaryExtension(**settings)


class _Glossary(Treeprocessor):
    """Finds the list among the HTML put aside, marks its words in the text, puts back what was used of it."""

    def run(self, root: etree.Element) -> None:
        aside = self.md.htmlStash.rawHtmlBlocks
        for i, html in enumerate(aside):
            if isinstance(html, str) and html.startswith(LIST):
                words = etree.fromstring(html)  # noqa: S314 a list that our own macro has drawn
                entries = _entries(words)
                text = _Text(entries, aside)
                if len(entries):
                    text.mark(root)
                aside[i] = _only(words, text.used)


def _only(words: etree.Element, used: set[str]) -> str:
    """The list with the entries that are used; a comment if none is, since Python-Markdown makes a paragraph of nothing."""
    entries = _entries(words)
    for entry in list(entries):
        entry.attrib.pop("data-forms")
        if entry.get("id") not in used:
            entries.remove(entry)
    return etree.tostring(words, encoding="unicode", method="html") if used else NOTHING


def _entries(words: etree.Element) -> etree.Element:
    found = words.find(".//dl")
    return words if found is None else found


class _Text:
    """The running text of a page, read from its beginning to its end.

    used: the entries that a word of the text is linked to by now.
    """

    def __init__(self, entries: etree.Element, aside: list[Any]):
        self.entries = {_key(form): entry.get("id", "") for entry in entries for form in entry.get("data-forms", "").split("|")}
        longest_first = sorted(self.entries, key=lambda key: (-len(key), key))
        self.pattern = re.compile(rf"{_HTML}|(?<![\w-])(?:{'|'.join(map(_form, longest_first))})s?(?![\w-])")
        self.aside = aside
        self.open_tags = 0  # tags of inline HTML, which only a macro writes
        self.used: set[str] = set()

    def mark(self, element: etree.Element) -> None:
        """Links the first use of each word in an element, in all it holds and in the text between."""
        if element.tag in NOT_IN or element.get("class") == "admonition-title":
            return
        children = list(element)
        element.text, links = self._split(element.text)
        element[:0] = links
        for child in children:
            self.mark(child)
            child.tail, links = self._split(child.tail)
            after = list(element).index(child) + 1
            element[after:after] = links

    def _split(self, text: str | None) -> tuple[str | None, list[etree.Element]]:
        """The text before its first new word, and a link for each new word with the text that follows it."""
        if not text or not (found := list(self._new_words(text))):
            return text, []
        links = []
        for (start, stop, entry), end in zip(found, [start for start, _, _ in found[1:]] + [len(text)], strict=True):
            link = etree.Element("a", {"class": "word-here", "id": f"use-{entry}", "href": f"#{entry}"})
            link.set("aria-describedby", f"{entry}-means")
            link.text, link.tail = text[start:stop], text[stop:end]
            links.append(link)
        return text[: found[0][0]], links

    def _new_words(self, text: str) -> Iterator[tuple[int, int, str]]:
        for match in self.pattern.finditer(text):
            if match[1]:
                self._pass(self.aside[int(match[1])])
                continue
            key = next(key for key in _keys(match[0]) if key in self.entries)
            entry = self.entries[key]
            if not self.open_tags and entry not in self.used and not _in_a_name(match, key):
                self.used.add(entry)
                yield match.start(), match.end(), entry

    def _pass(self, html: object) -> None:
        if isinstance(html, str) and (tag := _TAG.fullmatch(html)):
            self.open_tags += -1 if tag["closing"] else 1


def _key(form: str) -> str:
    """A form as it is looked up: short forms and names have capitals after the first letter and keep them; words do not."""
    return form if any(map(str.isupper, form[1:])) else form.lower()


def _keys(found: str) -> Iterator[str]:
    for form in (found, found.removesuffix("s")):
        yield form
        yield form.lower()


def _form(key: str) -> str:
    return f"(?i:{re.escape(key)})" if key.islower() else re.escape(key)


def _in_a_name(match: re.Match[str], key: str) -> bool:
    """Whether the word is part of a longer name, as in Safeguarding Month, Education Safeguarding Forum or GP Care Group."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    capital = key.islower() and match[0][0].isupper()
    return bool(re.match(" [A-Z]", after) or (capital and _NAME_BEFORE.search(before)))
