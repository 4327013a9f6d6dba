"""What others may take and use: tables for spreadsheets, JSON for their own pages."""

from macros.library.library import UnknownId
from macros.library.views.open_data import FILES
from macros.parts.here import Here
from macros.parts.render import render


def download(here: Here, path: str) -> str:
    """A link to a file to take away, with its kind and size.

    path: of a file of macros/library/views/open_data.py, as in about/figures.csv.
    Example: {{ download("about/figures.csv") }}
    """
    file = next((file for file in FILES if file.path == path), None)
    if file is None:
        raise UnknownId("file", path, [file.path for file in FILES])
    return render("download.html", file=file, size=file.size(here.library))


def open_files(here: Here) -> str:
    """Every JSON file with its full address, its schema and its size, for partners who show it on their own pages.

    Example: {{ open_files() }}
    """
    rows = [(file, here.library.address(file.path), file.size(here.library)) for file in FILES if file.model]
    return render("open_files.html", rows=rows)
