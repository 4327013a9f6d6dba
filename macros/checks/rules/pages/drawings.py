"""A drawing holds shapes and words, by an allowlist: no script, no address, no style of its own, no number to ring."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from macros.checks.readers import drawn
from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.reading.text import read_text

# In a file of its own it may also be named, shaded by gradients, and say how it is read out.
ELEMENTS = drawn.ELEMENTS | {"linearGradient", "stop", "title"}
ATTRIBUTES = drawn.ATTRIBUTES | {
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "class",
    "font-family",
    "gradientTransform",
    "gradientUnits",
    "id",
    "role",
    "stop-color",
    "stop-opacity",
}
_NAMESPACE = "{http://www.w3.org/2000/svg}"
_DECLARATION = re.compile(r"<[!?](?!--)")
_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)|//|javascript:|data:", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d\s().-]{4,}\d|\b(?:999|101|111)\b")


@frame_rule("drawings")
def check(library: Library) -> Iterator[Finding]:
    for file in library.files:
        if file.suffix == ".svg":
            path = file.relative_to(library.root).as_posix()
            text, faults = read_text(file, path)
            yield from faults
            if message := _fault(text):
                yield Finding(path, 1, "drawing", message)


def _fault(text: str) -> str | None:
    if _DECLARATION.search(text):
        return "starts with a declaration. Delete everything before `<svg`."
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 without a declaration there are no entities to expand
    except ElementTree.ParseError as error:
        return f"cannot be read ({error}). Save it again as a plain SVG."
    return next((message for element in root.iter() if (message := _element_fault(element))), None)


def _element_fault(element: ElementTree.Element) -> str | None:
    name = element.tag.removeprefix(_NAMESPACE)
    if name not in ELEMENTS:
        return f"holds `<{name}>`. Save it as a plain SVG, of shapes and words only."
    for attribute, value in element.attrib.items():
        if attribute not in ATTRIBUTES or (attribute == "href" and not value.startswith("#")):
            return f"`<{name}>` has `{attribute}`. Save it as a plain SVG, without styles, scripts or addresses."
        if _ELSEWHERE.search(value):
            return f"`{attribute}` of `<{name}>` leads elsewhere. Take the address out."
    words = " ".join(filter(None, (element.text, element.tail, element.get("aria-label"))))
    if _NUMBER.search(words):
        return f"says `{words.strip()}`. A number comes from data/ by a macro; take it out of the drawing."
    return None
