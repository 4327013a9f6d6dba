"""Text as a reader sees it: markup gone, entities and escapes read, forms of letters folded, nothing invisible.

No step takes away a line end or adds one, so that a line of the result is a line of the file.
"""

import html
import re
import unicodedata

_TAG = re.compile(r"</?[a-z](?![^<>]*@)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|<!--|-->", re.IGNORECASE)
_SHOWN = re.compile(r"\b(?:alt|title|aria-label|placeholder|value|summary)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\(\s*<?[^)\s>]*>?(?:\s+([\"'(])(.*?)[\"')])?\s*\)|\[[^\]]*\])", re.DOTALL)
_DEFINITION = re.compile(r"^[ \t]*\[[^\]]+\]:[ \t]*\S+", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)
# An escaped sign shows, one that marks does not. Each begins with a set of signs, over which the search passes quickly.
_SIGNS = re.compile(r"[\\*`_](?:(?<=\\)(?:([!-/:-@\[-`{-~])|(?=\n))|(?<=[*`])[*`]*|(?<=_)(?:(?<![^\W_]_)_*|_*(?![^\W_])))")
_ITEM_STAR = re.compile(r"^([ \t>]*)\*(?=[ \t])", re.MULTILINE)
_MAY_BE_ITEM = re.compile(r"\*(?<![^ \t\n>]\*)[ \t]")  # found at once, where the start of each line takes its time
_ENTITY = re.compile(r"&#?\w+;?")

# Superscripts fold into the digits of a number beside them, unless a space keeps them apart.
_RAISED = re.compile("[⁰¹²³⁴-⁹₀-₉]+")
_DIGIT = re.compile(r"[^\x00-\xb1\u00ba-\u065f\u2000-\u206f]")  # but for letters and signs that every text has
# What has no look of its own: formats, directions, variations, fillers, and marks laid over a Latin letter or a digit.
_LAID_OVER = "\u0300-\u036f\u20d0-\u20f0"
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    f"\U000e0000-\U000e01ef\x00-\x08\x0b-\x1f\x7f-\x9f{_LAID_OVER}](?:(?<![{_LAID_OVER}])|(?<=\u034f)|(?<=[0-9A-Za-z].)[{_LAID_OVER}]*)"
)
# One search for all that these three may change: everything but the letters and signs that nearly all texts are made of.
_UNUSUAL = re.compile("[^\t\n -~\u00a0-\u00ac\u00ae-\u00b1\u00ba-\u02ff\u2010-\u2027\u2030-\u205f]")

_MARKED = re.compile(r"[<\[*`_\\&:]")  # else a text is its words


def markdown(text: str) -> str:
    """Markdown as words: what its links, pictures and tags show instead of how they are written, and no addresses."""
    if not _MARKED.search(text):
        return plain(text)
    if "<" in text:
        text = _TAG.sub(_words_of_tag, text)
    if "[" in text:
        text = _LINK.sub(_words_of_link, _DEFINITION.sub("", text) if "]:" in text else text)
        text = _LINK.sub(_words_of_link, text) if "[" in text else text  # a picture in a link
    if "://" in text:
        text = _ADDRESS.sub("", text)
    if _MAY_BE_ITEM.search(text):
        text = _ITEM_STAR.sub(r"\1-", text)
    text = _SIGNS.sub(_shown_sign, text)
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    return plain(text)


def plain(text: str) -> str:
    """Every letter and digit in its plain form (NFKC; digits of any script as 0 to 9), and nothing that is invisible."""
    if text.isascii():
        return text if text.isprintable() else _UNSEEN.sub("", text)
    if not _UNUSUAL.search(text) and unicodedata.is_normalized("NFKC", text):
        return text
    text = unicodedata.normalize("NFKC", _RAISED.sub(_apart, _UNSEEN.sub("", text)))
    return _UNSEEN.sub("", _DIGIT.sub(_digit, text))


# Functions, because Python makes one of a text that names a group, at every call.
def _shown_sign(signs: re.Match[str]) -> str:
    return signs[1] or ""


def _apart(raised: re.Match[str]) -> str:
    return f" {raised[0]}"


def _words_of_tag(tag: re.Match[str]) -> str:
    shown = [first or second for first, second in _SHOWN.findall(tag[0])]
    return " ".join(["", *shown, ""] if shown else []) + "\n" * (tag[0].count("\n") - "".join(shown).count("\n"))


def _words_of_link(link: re.Match[str]) -> str:
    words = f"{link[1]} {link[3]}" if link[3] else link[1]
    return words + "\n" * (link[0].count("\n") - words.count("\n"))


def _character(entity: re.Match[str]) -> str:
    return " ".join(html.unescape(entity[0]).splitlines()) or " "


def _digit(character: re.Match[str]) -> str:
    value = unicodedata.digit(character[0], None)
    return character[0] if value is None else str(value)
