"""Drawings of our own."""

from macros.parts.here import Here
from macros.parts.render import PICTURES, render


def picture(here: Here, name: str) -> str:
    """A drawing that fills the width; write its meaning in words below it.

    name: of a file in overrides/assets/img/pictures/, without .svg
    Example: {{ picture("k1") }}
    """
    return render("picture.html", file=file_of(name))


def file_of(name: str) -> str:
    """The file of a drawing; ValueError, with the names there are, if there is none."""
    known = [file.stem for file in PICTURES.iterdir() if file.suffix == ".svg"]
    if name not in known:
        raise ValueError(f"there is no picture `{name}`. Write one of: {', '.join(sorted(known))}.")
    return f"{name}.svg"
