"""The digest of what makes a site: our own code and the packages that it stands on."""

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

CODE = Path(__file__).parents[1]
_THEME = CODE.parent / "overrides"
TEMPLATES = (_THEME / "parts", _THEME / "assets" / "img" / "pictures")  # what macros draw with, whichever project is read
PACKAGES = (
    "brotli",
    "holidays",
    "icalendar",
    "jinja2",
    "lightningcss",
    "markdown",
    "mkdocs",
    "phonenumbers",
    "pillow",
    "pydantic",
    "pymdown-extensions",
    "pyyaml",
    "rjsmin",
    "selectolax",
)


@cache
def code() -> str:
    """Changes whenever a result could, although nothing that an editor wrote has."""
    digest = hashlib.sha256(sys.version.encode())
    for package in PACKAGES:
        digest.update(f"{package} {_version(package)}\n".encode())
    for file in sorted((*CODE.rglob("*.py"), *(file for folder in TEMPLATES for file in folder.rglob("*.*")))):
        digest.update(file.relative_to(CODE.parent).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
