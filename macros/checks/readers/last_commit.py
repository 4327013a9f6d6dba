"""What git kept of the content: to see what an editor has just changed. Without git, nothing has."""

import os
import subprocess
from pathlib import Path

from macros.kept.asking import remembered
from macros.library import Library

SINCE = "THSCP_SINCE"  # the commit to compare with; a pull request names the one it starts from
FOLDERS = ("docs", "data")


@remembered(4)
def changed(library: Library) -> dict[str, str]:
    """The files of docs/ and data/ that differ from the last commit: path, and what it held then. New files are not among them."""
    since = os.environ.get(SINCE) or "HEAD"
    listed = _git(library.root, "diff", "--relative", "--name-only", "--no-renames", "--diff-filter=MD", "-z", since, "--", *FOLDERS)
    found = {path: _git(library.root, "show", f"{since}:./{path}") for path in (listed or "").split("\0") if path}
    return {path: text for path, text in found.items() if text is not None}


def _git(root: Path, *words: str) -> str | None:
    """What git says; None where it has nothing to say."""
    try:
        done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, timeout=20, check=True)  # noqa: S607 whichever git there is
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
