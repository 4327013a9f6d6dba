"""A picture on a page is what its name says, and holds nothing but the picture: no place, no camera, no words."""

from collections.abc import Iterator
from pathlib import Path

from macros.checks.rule import frame_rule
from macros.library import Finding, Library

FORMATS = {".png": "PNG", ".jpg": "JPEG", ".webp": "WEBP"}
# What Pillow reads beside the picture that says nothing of who took it, where or with what.
HARMLESS = {
    *("adobe", "adobe_transform", "background", "bits", "chromaticity", "dpi", "gamma", "icc_profile", "interlace"),
    *(
        "jfif",
        "jfif_density",
        "jfif_unit",
        "jfif_version",
        "loop",
        "progression",
        "progressive",
        "sizes",
        "srgb",
        "timestamp",
        "duration",
        "transparency",
    ),
}
MOST_PIXELS = 4_000_000


@frame_rule("pictures")
def check(library: Library) -> Iterator[Finding]:
    for file in library.files:
        if file.suffix in FORMATS and (message := _fault(file)):
            path = file.relative_to(library.root).as_posix()
            yield Finding(path, 1, "picture", message.format(path=path))


def _fault(file: Path) -> str | None:
    from PIL import Image  # noqa: PLC0415 a check that finds nothing changed opens no picture

    wanted = FORMATS[file.suffix]
    try:
        with Image.open(file, formats=list(FORMATS.values())) as picture:
            if picture.format != wanted:
                return f"is a {picture.format} and not a {wanted}. Save it as {wanted}, or rename it."
            if picture.width * picture.height > MOST_PIXELS:
                return f"is {picture.width} by {picture.height} pixels. Make it smaller: 1,600 pixels are enough for any screen here."
            picture.load()
            if set(picture.info) - HARMLESS or picture.getexif():
                return "holds more than the picture, such as where it was taken. Strip it: mogrify -strip {path}"
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return f"is not a {wanted}, whatever its name says. Save it as {wanted} again."
    return None
