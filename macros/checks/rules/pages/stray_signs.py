"""What another program or habit writes is not taken for Markdown here: readers would see the signs, or something else than was meant."""

import re
from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_ITEM = "makes no list. Write `{} ` before each item, and a blank line above the first."
_SLIPS = tuple(
    (re.compile(pattern, re.MULTILINE), what, message)
    for pattern, what, message in (
        (r"^ *[•·▪◦‣–—](?= *\S)", "list", _ITEM.format("-")),
        (r"^ *(?:\d{1,2}|[A-Za-z])\)(?= +\S)", "list", _ITEM.format("1.")),
        (r"\[[ xX]\](?= )(?<=[-*+] ...)", "list", "is shown as it stands. Write the item alone."),
        (r"\[\^[^\]\s]+\]:?", "footnote", "is no footnote here. Write it into the sentence, or as a sentence of its own."),
        (r"^ *(?:`{3,}|~{3,}).*", "code", "shows what follows as the code of a program. Take the line out."),
        (r"~~[^~\n]+~~", "sign", "is not struck through here. Take out what holds no more."),
        (r"__(?<![\w\\]__)(?=\S)", "bold", "is easily taken for a gap. Write `**` on both sides of what is bold."),
        (r"&(?:[A-Za-z]{2,8}|#\d{2,5});", "sign", "is written for a browser. Write the sign itself; for `&nbsp;` a space."),
        (r"\[(?:[Cc]lick here|[Hh]ere|[Tt]his link|[Ll]ink|[Mm]ore|[Rr]ead more)\](?=\()", "link", "says nothing to who hears links alone. Write where it leads."),
        (r"\[[^\]\n]+\]\([^)\s]+ [^)\n]*\.md\)", "link", "has a space in its address. Write the name of the file as it is, with hyphens."),
        (r"\d(?<![\d/.].)\d?[/.]\d{1,2}[/.](?:19|20)\d\d(?![\d/])", "date", "can be read in two ways. Write the month as a word, as in 1 December 2026."),
    )
)  # fmt: skip
_TWICE = re.compile(r"\W([a-z]{2,}) \1\b(?![-’'])")
_MAY_BE_TWICE = ("had", "that", "is")
_SPACES = "\u00a0\u202f"
_SPACED = re.compile(rf"\w*[{_SPACES}]\w*"), "words", "holds a space at which no line breaks, as Word writes it. Write an ordinary space."
_REFERENCE = re.compile(r"\[(?<!\\\[)[^\]\n^]+\]\[([^\]\n]*)\]")
_UNDERLINE = re.compile(r"^(?:-{2,}|=+)[ \t]*$")
_CODE = re.compile(r"^(?: {4,}|\t)\S")
_HOLDS_MORE = re.compile(r"^(?:[-*+] |\d+\. |!!!|\?\?\?|: )")  # what stands further in below these belongs to them


@page_rule("stray-signs")
def check(library: Library, page: Page) -> Iterator[Finding]:
    text = lines.text(page)
    for at, what, message in (*_slips(text, page.body), *_repeated(text), *_shapes(text)):
        yield Finding(page.path, page.line_at(at), what, message)


def _slips(text: str, body: str) -> Iterator[tuple[int, str, str]]:
    spaced = [_SPACED] if any(space in text for space in _SPACES) else []
    for pattern, what, message in (*_SLIPS, *spaced):
        for match in pattern.finditer(text):
            yield match.start(), what, f"`{match[0].strip()}` {message}"
    for match in _REFERENCE.finditer(text):
        if f"[{match[1]}]:" not in body:
            yield match.start(), "link", f"`{match[0]}` leads nowhere. Write the address in round brackets: `[words](file.md)`."


def _repeated(text: str) -> Iterator[tuple[int, str, str]]:
    """Words that stand twice; not the signs that stand for macros."""
    for match in _TWICE.finditer(f"\n{text}"):
        if match[1] not in _MAY_BE_TWICE and match[1].strip("x"):
            yield match.start(1) - 1, "words", f"`{match[1]} {match[1]}` stands there twice. Write it once."


def _shapes(text: str) -> Iterator[tuple[int, str, str]]:
    """What a line is taken for because of how it stands."""
    above = holder = ""
    at = 0
    for line in text.split("\n"):
        if _UNDERLINE.match(line) and above.strip() and "|" not in above:
            yield at, "heading", f"makes a heading of the line above. Write `## {above.strip()}` there, or a blank line between the two."
        if _CODE.match(line) and not above.strip() and not _HOLDS_MORE.match(holder):
            yield at, "code", "stands four spaces in, and is shown as the code of a program. Begin it at the start of the line."
        above, holder, at = line, line if line.strip() and not line.startswith((" ", "\t")) else holder, at + len(line) + 1
