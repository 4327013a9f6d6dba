"""A page without the indents of its templates."""

import re

_INDENT = re.compile(r"\s*\n\s*")


def slim(html: str) -> str:
    """The HTML without indents, which are one space to a browser everywhere but in a <pre>."""
    return html if "<pre" in html else _INDENT.sub("\n", html)
