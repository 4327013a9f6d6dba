"""Says the same page in fewer bytes: without the spaces that no browser shows, and with signs in place of their names."""

import re

_INDENT = re.compile(r"\s*\n\s*")
# Elements that stand on lines of their own: spaces around them are not seen. On paper dt and dd stand in one line and keep theirs.
_BLOCKS = (
    "article|aside|blockquote|body|caption|details|div|dl|fieldset|footer|form|h[1-6]|head|header|html|legend|li|link|main|meta"
    "|nav|ol|option|p|script|section|select|summary|table|tbody|td|th|thead|title|tr|ul"
)
_AROUND_BLOCKS = re.compile(rf"\s*(</?(?:{_BLOCKS})\b[^>]*>)\s*")
_SIGNS = {"#39": "'", "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…"}
_NAMED = re.compile(rf"&({'|'.join(_SIGNS)});")


def small(html: str) -> str:
    """The page in fewer bytes. Where text is laid out by its spaces, every one of them stays."""
    html = _NAMED.sub(lambda sign: _SIGNS[sign[1]], html)
    if "<pre" in html or "<textarea" in html:
        return html
    return _INDENT.sub("\n", _AROUND_BLOCKS.sub(r"\1", html))
