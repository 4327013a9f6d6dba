"""Says in an editor's words why YAML cannot be read, at the line where the fault is and not where it was noticed."""

import re
from collections.abc import Callable
from typing import Any

_FOREIGN_SPACE = re.compile(r"[ \t]*[\u00a0\u2000-\u200a\u202f\u3000]")
_VALUE = re.compile(r"^\s*(?:- )?(?:[\w-]+: )?(?:- )?")
_OPEN_QUOTE = re.compile(r"""^\s*(?:- )?(?:[\w-]+:\s+)?(["'])(?P<rest>.*)$""")
_KEY_AND_VALUE = re.compile(r"^(?P<head>\s*(?:- )?[\w-]+:) (?P<value>[^\"'\[{|>].*:(?: .*)?)$")

Place = tuple[int, str]


def explained(error: Exception, text: str) -> Place:
    """(line counted from 0, what is wrong and what to write)."""
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).split("\n", maxsplit=1)[0]
    lines = text.split("\n")
    index = min(text.count("\n", 0, mark.index) if mark else 0, len(lines) - 1)
    if "\t" in lines[index]:
        return index, "a tab is used where YAML wants spaces. Write two spaces for each step in."
    for at in (index, index - 1):
        if at >= 0 and _FOREIGN_SPACE.match(lines[at]):
            return at, "begins with a space that Word or a web page wrote, which YAML takes for a letter. Write ordinary spaces."
    for words, explain in _FAULTS:
        if re.search(words, problem):
            return explain(error, lines, index)
    return index, "this is not valid YAML. Check the quotes, colons and spaces here and just above."


def _quote(error: Any, lines: list[str], index: int) -> Place:
    opened = _unclosed(lines, index)
    at = opened if opened is not None else index
    sign = match[1] if (match := _OPEN_QUOTE.match(lines[at])) else '"'
    return at, f"a quote is opened and not closed. Write `{sign}` at the end of this line. Check the quotes just below too."


def _colon(error: Any, lines: list[str], index: int) -> Place:
    if (opened := _unclosed(lines, index)) is not None:
        return _quote(error, lines, opened)
    if match := _KEY_AND_VALUE.match(lines[index]):
        value = match["value"].replace('"', "'")
        return (
            index,
            f'a colon stands in the words. Put them in quotes: `{match["head"].strip()} "{value}"`. Check the quotes if there are any.',
        )
    return index, "stands further to the right than the line above. Put its first letter below that line's. Check the quotes too."


def _bracket(error: Any, lines: list[str], index: int) -> Place:
    mark = getattr(error, "context_mark", None)
    at = min(mark.line if mark else index, len(lines) - 1)
    quoted = _unclosed(lines, index)
    if quoted is not None and quoted >= at:
        return _quote(error, lines, quoted)
    sign = "]" if "[" in lines[at] else "}"
    return (
        at,
        f"a bracket is opened and not closed, or a comma is missing. Write `{sign}` at the end of the list, and commas between its parts.",
    )


def _block(error: Any, lines: list[str], index: int) -> Place:
    if (opened := _unclosed(lines, index)) is not None:
        return _quote(error, lines, opened)
    if re.match(r"""\s*(?:- )?[\w-]+: *(?:"[^"]*"|'[^']*')\s*[^\s#]""", lines[index]):
        return (
            index,
            "words stand behind a closing quote. Put one pair of quotes around all of them, and write ' for quotes inside. Check the quotes.",
        )
    return index, "does not stand below its neighbours. Put its first letter exactly below that of the line it belongs with."


def _no_key(error: Any, lines: list[str], index: int) -> Place:
    if (opened := _unclosed(lines, index)) is not None:
        return _quote(error, lines, opened)
    mark = getattr(error, "context_mark", None)
    at = min(mark.line if mark and mark.line <= index else index, len(lines) - 1)
    return (
        at,
        "this line has no key. Write `key: value`; or, if the page's text begins here, write a line `---` above it. Check the quotes above too.",
    )


def _sign(error: Any, lines: list[str], index: int) -> Place:
    words = _VALUE.sub("", lines[index]).strip().replace('"', "'")
    return index, f'begins with a sign that means something else in YAML. Put the words in quotes: `"{words}"`.'


def _backslash(error: Any, lines: list[str], index: int) -> Place:
    return index, "a backslash between double quotes means something else in YAML. Write `/`, or use single quotes around the words."


def _two(error: Any, lines: list[str], index: int) -> Place:
    return index, "this is not valid YAML: a second document begins. Delete the line `---`."


def _unclosed(lines: list[str], before: int) -> int | None:
    """The first line whose value opens a quote that does not close on it."""
    for n, line in enumerate(lines[: before + 1]):
        match = _OPEN_QUOTE.match(line.split(" #")[0])
        if match and match[1] not in match["rest"].replace("\\" + match[1], "").replace(match[1] * 2, ""):
            return n
    return None


_FAULTS: tuple[tuple[str, Callable[[Any, list[str], int], Place]], ...] = (
    (r"end of stream|unexpected end of|document separator|quoted scalar", _quote),
    (r"mapping values are not allowed", _colon),
    (r"expected ',' or|did not find expected ','", _bracket),
    (r"but found (?:another|'<document start>')|expected a single document|document start", _two),
    (r"expected <block end>|expected block end|did not find expected key|did not find expected '-'", _block),
    (r"could not find expected ':'", _no_key),
    (r"cannot start any token|alphabetic or numeric|expected the node content|expected alphabetic", _sign),
    (r"unknown escape|escape sequence|hexadecimal", _backslash),
)
