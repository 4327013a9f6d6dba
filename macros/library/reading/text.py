"""Reads a text file, or says on which line it is not text."""

import re
from pathlib import Path

from macros.library.findings import Finding

_MERGE_MARK = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)


def read_text(file: Path, path: str) -> tuple[str, list[Finding]]:
    """The file as UTF-8 text with \\n line ends, and what is wrong if it is not.

    path: the file's name as findings show it.
    """
    raw = file.read_bytes()
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        message = f"holds a character that is not UTF-8 (byte {raw[error.start]:#04x}). Save the file as UTF-8."
        return "", [Finding(path, line, "encoding", message)]
    if mark := _MERGE_MARK.search(text):
        message = "holds two versions that git could not join. Keep one, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`."
        return "", [Finding(path, text.count("\n", 0, mark.start()) + 1, "merge marks", message)]
    return text, []
