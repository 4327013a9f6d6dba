"""Drawings of our own for younger children."""

from macros.parts.here import Here
from macros.parts.render import PICTURES, render


def picture(here: Here, name: str) -> str:
    """A drawing that fills the width; write its meaning in words below it.

    name: of a file in overrides/assets/img/pictures/, without .svg
    Example: {{ picture("safe-adult") }}
    """
    known = sorted(file.stem for file in PICTURES.glob("*.svg"))
    if name not in known:
        raise ValueError(f"there is no picture `{name}`. Write one of: {', '.join(known)}.")
    return render("picture.html", file=f"{name}.svg")
