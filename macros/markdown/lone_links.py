"""Marks each link that is all there is in its item, cell or paragraph, so that on a phone it is as large as a finger.

A stylesheet cannot tell such a link from one in a sentence: it sees elements, not the words between them.
"""

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

CLASS, OF_LIST = "lone", "lone-list"

_ALONE = re.compile(
    r"""(?P<opens><(?P<box>li|p|dd|dt|td|th|h[2-6])\b[^>]*>\s*(?:<(?P<strong>strong|b)>)?)
        <a\b(?P<attributes>[^>]*)>(?P<words>(?:(?!</?a\b)[\s\S])*)</a>
        (?P<closes>(?(strong)</(?P=strong)>)\s*</(?P=box)>)""",
    re.VERBOSE,
)
_CLASS = re.compile(r'\bclass="')
_LIST = re.compile(
    rf"""<(?P<list>[uo]l)(?P<own>[^>]*)>
         (?P<items>(?:\s*<li\b[^>]*>\s*<a\b[^>]*\sclass="{CLASS}">(?:(?!</?a\b)[\s\S])*</a>\s*</li>)+\s*</(?P=list)>)""",
    re.VERBOSE,
)
# Parts of a call card, whose links the stylesheet knows to stand alone.
_KNOWN = re.compile(r'(<p class="call__number">.*?</p>|<dl class="call__facts">.*?</dl>)', re.DOTALL)


class LoneLinks(Postprocessor):
    """Gives each link that stands alone the class `lone`; a list of nothing else bears one class for all of them."""

    def run(self, text: str) -> str:
        pieces = _KNOWN.split(text)
        marked = "".join(piece if place % 2 else _ALONE.sub(_marked, piece) for place, piece in enumerate(pieces))
        return _LIST.sub(_listed, marked)


def _marked(found: re.Match[str]) -> str:
    return f"{found['opens']}<a{_wearing(CLASS, found['attributes'])}>{found['words']}</a>{found['closes']}"


def _listed(found: re.Match[str]) -> str:
    return f"<{found['list']}{_wearing(OF_LIST, found['own'])}>" + found["items"].replace(f' class="{CLASS}"', "")


def _wearing(name: str, attributes: str) -> str:
    """Attributes with one class more."""
    own, classes = _CLASS.subn(f'class="{name} ', attributes, count=1)
    return own if classes else f'{attributes} class="{name}"'


class LoneLinksExtension(Extension):
    """Registered in mkdocs.yml under markdown_extensions, before folds."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.postprocessors.register(LoneLinks(md), "lone_links", 1)  # when the HTML of macros is back in its place


def makeExtension(**settings: object) -> LoneLinksExtension:
    return LoneLinksExtension(**settings)
