"""What every drawing is made of, in a file of its own or on a built page: the elements and attributes of SVG, as SVG spells them."""

ELEMENTS = frozenset(
    ["circle", "defs", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg", "symbol", "text", "tspan", "use"]
)
ATTRIBUTES = frozenset(
    [
        "clip-rule",
        "cx",
        "cy",
        "d",
        "dx",
        "dy",
        "fill",
        "fill-opacity",
        "fill-rule",
        "focusable",
        "font-size",
        "font-weight",
        "height",
        "href",
        "offset",
        "opacity",
        "pathLength",
        "points",
        "r",
        "rx",
        "ry",
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
    ]
)
