"""Colours for a terminal, and none where there is none, or where NO_COLOR asks for none."""

import os
import re
from typing import Any

_PLACE = re.compile(r"^(needs an editor's eye: )?([\w./ -]+:\d+:)", re.MULTILINE)
_NOTICE = re.compile(r"^( *needs an editor's eye:)", re.MULTILINE)
_BOLD, _YELLOW, _RED, _PLAIN = "\x1b[1m", "\x1b[33m", "\x1b[31m", "\x1b[0m"


def coloured(text: str, stream: Any) -> str:
    """The text with what stops a build in red and what needs an eye in yellow, each place in bold; as it is for a file or a pipe."""
    if not stream.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return text
    text = _PLACE.sub(lambda match: f"{match[1] or ''}{_BOLD}{'' if match[1] else _RED}{match[2]}{_PLAIN}", text)
    return _NOTICE.sub(rf"{_YELLOW}\1{_PLAIN}", text)
