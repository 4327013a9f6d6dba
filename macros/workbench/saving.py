"""What a form gives back is written into its file: only where it differs, and only if the file can still be read."""

import difflib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from macros.library import ContentError, Finding, Library
from macros.library.models import DATA_FILES
from macros.library.reading import explain, strict_yaml
from macros.library.reading.pages import read_pages
from macros.workbench import beginning, places, typed
from macros.workbench.forms import BODY, FOLDER, Form
from macros.workbench.places import Entry
from macros.writing import source, trial
from macros.writing.merging import merged, same
from macros.writing.sequences import without_item
from macros.writing.trial import Changes

Value = dict[str, Any]


@dataclass(frozen=True)
class Saved:
    """slug: the entry, which has an id of its own by now. path: its file. lines: how many of its lines are new or gone."""

    slug: str
    path: str
    lines: int


def save(library: Library, form: Form, slug: str, given: Value, served: Value | None) -> Saved:
    """Writes what a form gave. served: what it was filled with; what differs from that alone is written.

    Raises ContentError, and writes nothing, if the file could then not be read.
    """
    if served is None:
        slug, changes = beginning.changes(library, form, given)
        path = next(iter(changes))
    else:
        there = places.entry(library.root, form, slug)
        _refuse_what_is_no_change(form, there, given)
        path, changes = there.path, {there.path: changed(form, there, _since(served, given, places.value_shown(form, there)))}
    return Saved(slug, path, _written(library.root, changes, path))


def delete(root: Path, form: Form, slug: str) -> Saved:
    """Takes an entry out of its list."""
    there = places.entry(root, form, slug)
    path, at = there.path, there.at
    return Saved(slug, path, _written(root, {path: without_item(there.text, at)}, path))


def changed(form: Form, there: Entry, given: Value) -> str:
    """The file with what a form gave."""
    old = {name: value for name, value in there.value.items() if name in form.fields()}
    new = typed.said(form.fields(), typed.block(form.fields(), given), old)
    yaml = merged(there.text, there.at, old, new)
    text = str(given.get(BODY) or "").replace("\r\n", "\n").strip("\n")
    return there.with_(yaml, text if form.page else there.body)


def _since(served: Value, given: Value, now: Value) -> Value:
    """What a form gave, with what it left alone as it is now: somebody may have changed that by hand meanwhile."""
    return {name: now.get(name) if same(served.get(name), given.get(name)) else given.get(name) for name in {*served, *given, *now}}


def _refuse_what_is_no_change(form: Form, there: Entry, given: Value) -> None:
    if form.page and given.get(FOLDER) not in (None, "", places.folder_of(there.path)):
        raise ContentError(
            [Finding(there.path, 1, FOLDER, "moves the page. Links must follow: use `thscp move`, and choose its own folder here.")]
        )
    if form.listed and given.get("id") != there.value.get("id"):
        raise ContentError(
            [Finding(there.path, 1, "id", f"never changes: other files and pages name it. Write `{there.value['id']}` again.")]
        )


def _written(root: Path, changes: Changes, path: str) -> int:
    found = [finding for name, text in changes.items() if text is not None for finding in faults(name, text)]
    if found:
        raise ContentError(found)
    before = source.read(root / path).text
    trial.put(root, {name: text for name, text in changes.items() if text != source.read(root / name).text})
    return _lines_changed(before, changes[path] or "")


def _lines_changed(old: str, new: str) -> int:
    changes = difflib.SequenceMatcher(None, old.split("\n"), new.split("\n"), autojunk=False).get_opcodes()
    return sum(max(end - i, stop - j) for tag, i, end, j, stop in changes if tag != "equal")


def faults(path: str, text: str) -> list[Finding]:
    """Why a file of data/ or docs/ with this text could not be read."""
    folder, _, inside = path.partition("/")
    if folder == "docs":
        with tempfile.TemporaryDirectory() as copy:
            file = Path(copy) / inside
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            return read_pages(Path(copy), [file])[1]
    model = DATA_FILES.get(inside.removesuffix(".yml"))
    if folder != "data" or model is None:
        return []
    document = strict_yaml.parse(text, path)
    try:
        model.model_validate(document.data)
    except ValidationError as error:
        return [*document.findings, *explain.findings(error, model, document)]
    return document.findings
