"""A build that is killed at any moment leaves the old site or the new, whole, and the next build is right."""

import os
import shutil
import signal
import sqlite3
import sys
from itertools import count
from pathlib import Path

from tests.test_build import build, contents, swap

MOMENTS, IN_A_ROW = 20, 5
REMOVES = ("os.remove", "os.rmdir")  # by a name inside a folder that is open
PAGE = "docs/about/contact.md"


def killed(run_here, root: Path, moment: int) -> int:
    """Kills a build and all its processes when it has touched files so many times; 0 if it did, else how often it touched any.

    Counted is from where what is kept is opened: how much there is to clear up before that depends on the last kill.
    """
    touched = root / "touched"
    child = os.fork()
    if not child:
        os.setpgid(0, 0)
        touches, begun = count(1), []

        def watch(event: str, args: tuple) -> None:
            if event == "sqlite3.connect":
                begun.append(event)
            ours = begun and (event in REMOVES or (args and isinstance(args[0], str | Path) and str(args[0]).startswith(f"{root}/")))
            if ours and next(touches) == moment:
                os.killpg(0, signal.SIGKILL)

        sys.addaudithook(watch)
        try:
            if run_here(root, "build")[0] == 0:
                touched.write_text(str(next(touches)))
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return 0
    found = int(touched.read_text())
    touched.unlink()
    return found


def forget_some(root: Path, number: int) -> None:
    """Takes every fortieth result out of what is kept, so that a build has something to make and to keep again."""
    with sqlite3.connect(root / ".kept" / "results.sqlite") as database:
        database.execute("DELETE FROM kept WHERE rowid % 40 = ?", [number])
    database.close()


def test_a_build_killed_at_any_moment_leaves_the_old_site_or_the_new_and_the_next_is_right(built_small, run_here, tmp_path):
    root = shutil.copytree(built_small, tmp_path / "small", symlinks=True)
    title = next(line for line in (root / PAGE).read_text(encoding="utf-8").splitlines() if line.startswith("title: "))
    old, new = title, f"{title} anew"
    sites = {old: contents(root)}
    swap(root / PAGE, old, new)
    touches = killed(run_here, root, moment=0) * 9 // 10  # builds that have less to make touch fewer
    sites[new] = contents(root)
    assert sites[old] != sites[new]
    left = []
    for number in range(MOMENTS):
        if number % IN_A_ROW == 0:
            old, new = new, old
            swap(root / PAGE, old, new)
        forget_some(root, number)
        assert killed(run_here, root, touches * (2 * number + 1) // (2 * MOMENTS)) == 0, number
        found = contents(root)
        assert found in (sites[old], sites[new]), number
        left.append(found == sites[new])
        if number % IN_A_ROW == IN_A_ROW - 1:
            build(run_here, root)
            assert contents(root) == sites[new], number
            assert {path.name for path in root.glob("site*")} == {"site"}
            assert [path.name for path in (root / ".build").iterdir()] == ["lock"]
    assert left == sorted(left)  # once the new site stands, it stays
    assert set(left) == {False, True}
