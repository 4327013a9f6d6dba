"""Gives files that the CMS wrote at a host back their comments, order and quotes: what it changed is written into what was there before."""

import subprocess
from pathlib import Path
from typing import Any

from macros.library.machine import MachineFault
from macros.library.models import DATA_FILES
from macros.library.models.page_types import PAGE_TYPES
from macros.library.reading import strict_yaml
from macros.workbench import typed
from macros.workbench.forms import written
from macros.workbench.places import Entry, parted
from macros.writing import source, trial
from macros.writing.merging import merged


def mend(root: Path, since: str) -> list[str]:
    """Writes again what differs from a commit, and gives back which files. since: the branch or commit that the change began from."""
    texts: trial.Changes = {}
    for path in _git(root, "diff", "--name-only", "--relative", "--diff-filter=M", since, "--", "data", "docs").splitlines():
        now, before = source.read(root / path).text, _git(root, "show", f"{since}:./{path}").replace("\r\n", "\n")
        if (made := mended(path, before, now)) not in (None, now):
            texts[path] = made
    trial.put(root, texts)
    return sorted(texts)


def mended(path: str, before: str, now: str) -> str | None:
    """A file as it was, with what differs now; None if one of the two cannot be read."""
    old, new = (_parted(path, text) for text in (before, now))
    model = _model(path, new.value if new else {})
    if old is None or new is None or model is None:
        return None
    fields = written(model)
    value = typed.said(fields, typed.block(fields, new.value), old.value)
    return old.with_(merged(old.text, (), old.value, value), new.body)


def _model(path: str, value: dict[str, Any]) -> Any:
    folder, _, name = path.partition("/")
    return PAGE_TYPES.get(str(value.get("type"))) if folder == "docs" else DATA_FILES.get(name.removesuffix(".yml"))


def _parted(path: str, text: str) -> Entry | None:
    if path.startswith("docs/"):
        return parted(path, text)
    data = strict_yaml.parse(text, path).data
    return Entry(path, text, (), data) if isinstance(data, dict) else None


def _git(root: Path, *words: str) -> str:
    run = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S607
    if run.returncode:
        raise MachineFault(f"git said: {run.stderr.strip()}")
    return run.stdout
