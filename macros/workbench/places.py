"""Where the entries of a form stand, and what they hold: read anew each time, so that what was changed by hand is seen."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.library.reading import strict_yaml
from macros.library.reading.strict_yaml import Location
from macros.workbench.forms import BODY, FOLDER, Form, forms
from macros.workbench.typed import shown, unsaid
from macros.writing import source

_PATH = re.compile(r"(?:forms/(?P<form>[a-z-]+)/(?P<slug>[a-z0-9-]+)|files/(?P<file>[a-z-]+))\.json")
_FRONT_MATTER = re.compile(r"(---[ \t]*\n)(.*?)(^---[ \t]*\n)", re.DOTALL | re.MULTILINE)
_APART = "--"  # stands for the slash of a page's path, which has no two hyphens in a row


class NotThere(LookupError):
    """No entry of that name."""


@dataclass(frozen=True)
class Entry:
    """What stands in a file now.

    path: the file. text: its YAML. at: where in it. value: what it holds.
    before and after: what stands around the YAML. body: a page's text, without the empty lines around it.
    """

    path: str
    text: str
    at: Location
    value: dict[str, Any]
    before: str = ""
    after: str = ""
    body: str = ""

    def with_(self, yaml: str, body: str) -> str:
        """The whole file with other YAML, and another text if it is a page."""
        if body == self.body:
            return self.before + yaml + self.after
        line, _, rest = self.after.partition("\n")
        gap = rest[: len(rest) - len(rest.lstrip("\n"))] or "\n"
        return f"{self.before}{yaml}{line}\n{gap}{body}\n"


def form_and_slug(path: str) -> tuple[Form, str]:
    """What an address of the CMS means; NotThere if nothing."""
    match = _PATH.fullmatch(path)
    form = forms().get(match["form"] or match["file"]) if match else None
    if match is None or form is None:
        raise NotThere(f"there is no form at {path}")
    return form, match["slug"] or ""


def path_of(form: Form, slug: str) -> str:
    """The address that the CMS has for an entry."""
    return f"forms/{form.name}/{slug}.json" if slug else f"files/{form.name}.json"


def entry(root: Path, form: Form, slug: str) -> Entry:
    """An entry as its file has it now; NotThere if it has none."""
    if form.page:
        return _page(root, f"docs/{slug.replace(_APART, '/')}.md")
    path = f"data/{form.file}.yml"
    text = source.read(root / path).text
    data = _data(text, path)
    if not form.listed:
        return Entry(path, text, (), data)
    for place, value in enumerate(data.get(form.listed) or []):
        if value.get("id") == slug:
            return Entry(path, text, (form.listed, place), value)
    raise NotThere(f"{path} has no {form.listed} `{slug}`")


def slugs(root: Path, form: Form) -> list[str]:
    """The entries that there are, as their file orders them."""
    if form.page:
        said = re.compile(rf"^type: {form.page}[ \t]*$", re.MULTILINE)
        files = sorted((root / "docs").rglob("*.md"))
        return [slug_of(file.relative_to(root / "docs").as_posix()) for file in files if said.search(file.read_text(encoding="utf-8"))]
    path = f"data/{form.file}.yml"
    return [value["id"] for value in _data(source.read(root / path).text, path).get(form.listed) or [] if "id" in value]


def slug_of(src: str) -> str:
    """A page's path in docs/ as the CMS may have it."""
    return src.removesuffix(".md").replace("/", _APART)


def value_shown(form: Form, there: Entry) -> dict[str, Any]:
    """What a form is filled with."""
    said = {name: shown(there.value[name]) for name in form.fields() if there.value.get(name) is not None}
    made: dict[str, Any] = unsaid(form.fields()) | said
    if form.page:
        made |= {BODY: there.body, FOLDER: folder_of(there.path)}
    return made


def folder_of(path: str) -> str:
    """The folder of docs/ that a page stands in, as the form names it."""
    inside = path.removeprefix("docs/").rpartition("/")[0]
    return f"{inside}/" if inside else "."


def _page(root: Path, path: str) -> Entry:
    if not (root / path).is_file():
        raise NotThere(f"there is no page {path}")
    page = parted(path, source.read(root / path).text)
    if page is None:
        raise NotThere(f"{path} has no front matter")
    return page


def parted(path: str, text: str) -> Entry | None:
    """A page's front matter and its text; None if it has no front matter that can be read."""
    match = _FRONT_MATTER.match(text)
    data = strict_yaml.parse(match[2], path).data if match else None
    if match is None or not isinstance(data, dict):
        return None
    body = text[match.end() :]
    return Entry(path, match[2], (), data, match[1], match[3] + body, body.strip("\n"))


def _data(text: str, path: str) -> dict[str, Any]:
    data = strict_yaml.parse(text, path).data
    if not isinstance(data, dict):
        raise NotThere(f"{path} cannot be read. `thscp check` says what is wrong with it")
    return data
