"""The same forms at a host with git, GitHub as the example: a change becomes a branch and a pull request, which the checks then read."""

import json
import shutil
from pathlib import Path
from typing import Any

from macros.library import Library
from macros.library.models import DATA_FILES
from macros.workbench.config import begun
from macros.workbench.forms import BODY, Form, forms, written
from macros.workbench.lengths import lengths
from macros.workbench.widgets import Widgets, words
from macros.writing import names

_PAGE = Path(__file__).parent / "page"
_LICENCE = Path(__file__).parent / "licences" / "decap-cms.txt"


def github(library: Library, repository: str) -> dict[str, Any]:
    """The configuration for a repository there. Files are written by the CMS; `thscp edit --mend` gives them back their comments."""
    widgets = Widgets(library, lengths(library))
    pages = [form for form in forms().values() if form.page]
    return {
        "backend": {"name": "github", "repo": repository, "branch": "main"},
        "load_config_file": False,
        "locale": "en",
        "media_folder": "docs",
        "public_folder": "/",
        "publish_mode": "editorial_workflow",
        "editor": {"preview": False},
        "slug": {"encoding": "ascii", "clean_accents": True},
        "collections": [
            {"name": "data", "label": "Data", "files": _files(widgets)},
            *(_folder(form, folder, widgets) for form in pages for folder in names.folders(library, form.page)),
        ],
    }


def write(library: Library, repository: str, cms: Path, target: Path) -> None:
    """A folder that can be put on any host of files: the page of the forms, the CMS with its licence, the configuration."""
    target.mkdir(parents=True, exist_ok=True)
    for file in (_PAGE / "forms.js", _PAGE / "forms.css", cms / "decap-cms.js", cms / "decap-cms.js.LICENSE.txt"):
        shutil.copyfile(file, target / file.name)
    page = (_PAGE / "forms.html").read_text(encoding="utf-8").replace('="/', '="')
    (target / "index.html").write_text(page, encoding="utf-8")
    shutil.copyfile(_LICENCE, target / "LICENCE.txt")
    made = json.dumps(github(library, repository), ensure_ascii=False, indent=2)
    (target / "config.json").write_text(made + "\n", encoding="utf-8")


def _files(widgets: Widgets) -> list[dict[str, Any]]:
    listed = list(dict.fromkeys(form.file for form in forms().values() if form.file))
    return [
        {
            "name": file,
            "label": words(file),
            "file": f"data/{file}.yml",
            "fields": widgets.of(written(DATA_FILES[file]), DATA_FILES[file]),
        }
        for file in listed
    ]


def _folder(form: Form, folder: str, widgets: Widgets) -> dict[str, Any]:
    text = {"name": BODY, "label": "Text", "widget": "text", "required": False, "default": begun(form)}
    return {
        "name": f"{form.name}-{folder.replace('/', '-') or 'docs'}".strip("-"),
        "label": f"{form.label}, docs/{folder}",
        "label_singular": form.page,
        "folder": f"docs/{folder}".rstrip("/"),
        "extension": "md",
        "format": "yaml-frontmatter",
        "filter": {"field": "type", "value": form.page},
        "create": True,
        "delete": False,
        "identifier_field": "title",
        "slug": "{{slug}}",
        "fields": [*widgets.of(form.fields(), form.model), text],
    }
