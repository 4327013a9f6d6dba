"""A drawing holds shapes and words, by an allowlist: no script, no address, no style of its own, no number to ring."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.reading.text import read_text

ELEMENTS = {
    "svg",
    "g",
    "path",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "rect",
    "title",
    "desc",
    "text",
    "tspan",
    "defs",
    "linearGradient",
    "stop",
    "use",
    "symbol",
}
ATTRIBUTES = {
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "class",
    "cx",
    "cy",
    "d",
    "fill",
    "fill-opacity",
    "fill-rule",
    "focusable",
    "gradientTransform",
    "gradientUnits",
    "height",
    "id",
    "offset",
    "opacity",
    "pathLength",
    "points",
    "r",
    "role",
    "rx",
    "ry",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
    "font-size",
    "font-weight",
    "font-family",
    "dx",
    "dy",
    "clip-rule",
    "href",
}
_NAMESPACE = "{http://www.w3.org/2000/svg}"
_DECLARATION = re.compile(r"<[!?](?!--)")
_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)|//|javascript:|data:", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d\s().-]{4,}\d|\b(?:999|101|111)\b")


@rule("drawings")
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
