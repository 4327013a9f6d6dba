"""Reads a text file, or says on which line it is not text that shows what it says."""

import re
import unicodedata
from pathlib import Path

from macros.library.findings import Finding

_MARKS = ("<" * 7, ">" * 7)
_MERGE_MARK = re.compile(rf"^(?:{'|'.join(_MARKS)})(?: |$)", re.MULTILINE)
# Signs that show nothing: controls, what turns the direction of writing, spaces and joiners without width, fillers, tags, and
# what Unicode leaves to private agreement. Two joiners are letters' own in Bengali and other scripts, never beside a Latin one.
# It begins with a set of signs, which is how the search passes over a text at once.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ue000-\uf8ff\ufff9-\ufffb\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
    "(?:(?<![\u200c\u200d])|(?<=[\x00-\u024f].)|(?=[\x00-\u024f]))",
    re.DOTALL,
)


def read_text(file: Path, path: str) -> tuple[str, list[Finding]]:
    """The file as UTF-8 text with \\n line ends, and what is wrong if it is not.

    path: the file's name as findings show it.
    """
    try:
        raw = file.read_bytes()
    except PermissionError:
        return "", [Finding(path, 1, "file", f"may not be read by this user. Give yourself the right to it: chmod u+rw {path}")]
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        message = f"holds a character that is not UTF-8 (byte {raw[error.start]:#04x}). Save the file as UTF-8."
        return "", [Finding(path, line, "encoding", message)]
    may = any(mark in text for mark in _MARKS)  # for itself the search, which looks at every line, takes as long as to read the file
    if may and (mark := _MERGE_MARK.search(text)):
        message = "holds two versions that git could not join. Keep one, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`."
        return "", [Finding(path, text.count("\n", 0, mark.start()) + 1, "merge marks", message)]
    lines = {text.count("\n", 0, match.start()) + 1: match[0] for match in HIDDEN.finditer(text)}
    found = [Finding(path, line, "character", hidden(sign)) for line, sign in lines.items()]
    return ("" if found else text), found


def hidden(sign: str) -> str:
    """What is wrong with a sign that HIDDEN has found, and what to do."""
    name = unicodedata.name(sign, "a control character")
    return f"holds a character that nobody sees and that may hide or turn round what is written (U+{ord(sign):04X}, {name}). Delete the word and type it again."
