"""Builds of a small site, each killed before another touch of the file system. Prints what is wrong with what they left.

A process of its own, because it forks. Usage: killed.py FOLDER MOMENTS
"""

import os
import signal
import sys
import tempfile
from pathlib import Path

from macros.building.staging import swap, workshop

OLD, NEW = ({f"{n}/page.html": text * 999 for n in range(5)} for text in ("old", "new"))
_TOUCHES = (
    "open",
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "shutil.rmtree",
    "shutil.move",
    "ctypes.call_function",
    "ctypes.dlsym",
)


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def read(folder: Path) -> dict[str, str]:
    return {file.relative_to(folder).as_posix(): file.read_text() for file in folder.rglob("*") if file.is_file()}


def build(root: Path) -> None:
    with workshop(root) as folder:
        write(folder / "site", NEW)
        swap(root, folder / "site")


def touches(root: Path, end_at: int) -> int:
    """Builds in a process that dies before touch number `end_at`. Returns how it ended: 0, or the signal."""
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    seen = 0

    def hook(event: str, _: object) -> None:
        nonlocal seen
        if event not in _TOUCHES:
            return
        seen += 1
        if seen == end_at:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    build(root)
    os._exit(0)


def project() -> Path:
    root = Path(tempfile.mkdtemp(dir=sys.argv[1]))
    write(root / "site", OLD)
    return root


if __name__ == "__main__":
    last = 1
    while touches(project(), last):
        last += 1
    moments = {1 + i * (last - 2) // (int(sys.argv[2]) - 1) for i in range(int(sys.argv[2]))}
    for moment in sorted(moments):
        root = project()
        died = touches(root, moment)
        if died != -signal.SIGKILL or read(root / "site") not in (OLD, NEW):
            print(f"moment {moment} of {last}: ended with {died}, and the site is not whole: {sorted(read(root / 'site'))}")
        build(root)
        left = {path.name for path in root.iterdir()} | {path.name for path in (root / ".build").iterdir()}
        if read(root / "site") != NEW or left != {".build", "lock", "site"}:
            print(f"moment {moment} of {last}: the next build left {sorted(left)}")
    print(f"{len(moments)} moments")
