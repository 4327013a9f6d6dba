"""The elements and attributes that our templates and Markdown make. A built page holds no other."""

from collections.abc import Iterator
from functools import lru_cache

from macros.checks.built.document import Document
from macros.checks.readers import drawn

# Any element may have these, and any data-* or aria-* attribute.
EVERYWHERE = {"class", "dir", "hidden", "id", "lang", "role", "tabindex", "title"}
_NONE: set[str] = set()
ELEMENTS: dict[str, set[str]] = {
    # The document
    **dict.fromkeys(("html", "head", "body", "title", "main", "article", "aside", "header", "footer", "section"), _NONE),
    "div": {"popover"},
    "meta": {"charset", "content", "http-equiv", "name"},
    "link": {"href", "rel", "type", "media", "hreflang"},
    "script": {"src", "type", "blocking"},
    "nav": {"popover"},
    # Text
    **dict.fromkeys(
        ("h1", "h2", "h3", "h4", "h5", "h6", "p", "span", "b", "i", "em", "strong", "small", "br", "wbr", "hr", "blockquote"), _NONE
    ),
    **dict.fromkeys(("code", "pre", "abbr", "sup", "sub", "cite", "q", "ul", "dl", "dt", "dd", "figure", "figcaption"), _NONE),
    "a": {"href", "rel", "type", "draggable", "download", "hreflang"},
    "ol": {"start"},
    "li": {"value"},
    "time": {"datetime"},
    # Tables
    **dict.fromkeys(("table", "caption", "thead", "tbody", "tfoot", "tr"), _NONE),
    "td": {"colspan", "rowspan", "headers"},
    "th": {"colspan", "rowspan", "headers", "scope", "abbr"},
    # What opens, and what is filled in; nothing of it is sent
    "details": {"open", "name"},
    "summary": _NONE,
    "dialog": {"open"},
    "button": {"type", "popovertarget", "popovertargetaction", "autofocus", "disabled"},
    "form": {"action", "autocomplete"},
    "label": {"for"},
    "input": {"type", "autocomplete", "spellcheck", "placeholder", "min", "max", "enterkeyhint", "inputmode"},
    "select": {"autocomplete"},
    "option": {"value", "selected"},
    "optgroup": {"label"},
    "output": {"for"},
    "textarea": {"rows", "readonly", "autocomplete", "spellcheck", "placeholder"},
    "fieldset": _NONE,
    "legend": _NONE,
    "template": _NONE,
    # Pictures and sound
    "img": {"src", "alt", "width", "height", "loading"},
    "audio": {"src", "controls", "preload"},
}
# A browser reads the names of elements and attributes in small letters.
_DRAWN = {name.lower() for name in drawn.ATTRIBUTES} | {"dominant-baseline", "preserveaspectratio", "xmlns"}
DRAWINGS = {name.lower() for name in drawn.ELEMENTS}
_METAS = {"viewport", "color-scheme", "referrer", "description", "robots", "theme-color", "generator"}
_WITH_FORMS = {"meta", "script", "use", "input"}  # that are ours in one form and a stranger's in another
_EQUIVALENTS = {"content-security-policy", "refresh"}


def strangers(document: Document, redirects: bool) -> Iterator[str]:
    """What stands in a page that no template of ours makes, each as a few words. redirects: whether it may refresh."""
    for element, attributes in document.elements:
        yield from _foreign(element, tuple(attributes))
        if element in _WITH_FORMS:
            yield from _special(element, attributes, redirects)


@lru_cache(maxsize=4096)
def _foreign(element: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """An element, or attributes of it, that no template of ours makes. The same few stand on every page."""
    if element not in DRAWINGS and element not in ELEMENTS:
        return (f"<{element}>",)
    allowed = _DRAWN if element in DRAWINGS else ELEMENTS[element]
    foreign = [name for name in names if name.lower() not in allowed and name not in EVERYWHERE and not name.startswith(("data-", "aria-"))]
    return tuple(f"`{name}` of <{element}>" for name in foreign)


def _special(element: str, attributes: dict[str, str], redirects: bool) -> Iterator[str]:
    """Elements that are ours in one form and a stranger's in another."""
    kind = attributes.get("http-equiv", "").strip().lower()
    if element == "meta" and kind and (kind not in _EQUIVALENTS or (kind == "refresh" and not redirects)):
        yield f"<meta http-equiv={kind}>"
    if element == "meta" and attributes.get("name", "viewport").strip().lower() not in _METAS:
        yield f"<meta name={attributes['name']}>"
    if element == "script" and not attributes.get("src") and attributes.get("type") != "application/ld+json":
        yield "a script in the page"
    if element == "use" and not attributes.get("href", "#").startswith("#"):
        yield "<use> of another file"
    if element == "input" and attributes.get("type", "text") in ("file", "hidden", "password", "submit", "image"):
        yield f"<input type={attributes['type']}>"
