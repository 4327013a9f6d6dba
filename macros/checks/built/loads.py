"""What stylesheets, scripts and drawings load by themselves, however it is written."""

import re
from collections.abc import Iterator
from pathlib import Path

_CSS_ESCAPE = re.compile(r"\\([0-9a-f]{1,6})\s?|\\(?=[^0-9a-f\n])", re.IGNORECASE)
_JS_ESCAPE = re.compile(r"\\(?:u\{?([0-9a-f]{2,6})\}?|x([0-9a-f]{2}))|\\(?=[/:.])", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# In a stylesheet anything that fetches; only a part of the same file may be named.
_FETCHES = re.compile(r"@import\b[^;]*|(?:url|src|image|image-set|-webkit-image-set)\(\s*(?!['\"]?#)[^)]*", re.IGNORECASE)
_HOST = re.compile(r"(?:\b(?:https?|wss?|ftp):)?//(?:[\w-]+\.)+[a-z]{2,}[^\s'\"`)]*", re.IGNORECASE)
# Names of standards, which nothing fetches.
_NOT_FETCHED = ("http://www.w3.org/",)


def elsewhere(file: Path) -> Iterator[str]:
    """Everything in a file that a browser would fetch from another site, or might."""
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix == ".css":
        text = _COMMENT.sub("", _CSS_ESCAPE.sub(_character, text))
        yield from (match[0] for match in _FETCHES.finditer(text))
    else:
        text = _JS_ESCAPE.sub(_character, text)
    yield from (match[0] for match in _HOST.finditer(text) if not match[0].startswith(_NOT_FETCHED))


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or (escape[2] if escape.re.groups > 1 else None)
    return chr(min(int(code, 16), 0x10FFFF)) if code else ""
