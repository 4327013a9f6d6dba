"""Drawings of our own for younger children."""

from macros.parts.here import Here
from macros.parts.render import TEMPLATES, render

FOLDER = "pictures"


def picture(here: Here, name: str) -> str:
    """A drawing that fills the width; write its meaning in words below it.

    name: of a file in overrides/parts/pictures/, without .svg
    Example: {{ picture("safe-adult") }}
    """
    known = sorted(file.stem for file in (TEMPLATES / FOLDER).glob("*.svg"))
    if name not in known:
        raise ValueError(f"there is no picture `{name}`. Write one of: {', '.join(known)}.")
    return render("picture.html", file=f"{FOLDER}/{name}.svg")
