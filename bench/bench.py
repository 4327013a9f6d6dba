"""Builds the same pages with this project and with others, in turn, and writes what it measured into bench/RESULTS.md.

`make bench` runs it. Nothing else should run on the machine meanwhile: the load is written down with the results.
"""

import argparse
import gzip
import os
import platform
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path
from statistics import mean, median

from bench import corpus
from bench.tools import FOLDER, TOOLS, Tool, installed
from bench.turnaround import turnaround

RESULTS = Path(__file__).with_name("RESULTS.md")
_SHARE = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)
_EDITED = "professionals/policies/private-fostering.md"
_WORDS = ("helps you notice", "helps you spot")
_LOOKS = 0.1  # seconds between two looks at the memory
_PHONE = r'(- id: {}\n(?:    .*\n)*?    phone: "[^"]*)(\d)"'  # in data/contacts.yml
_NUMBER, _EVERYWHERE = (re.compile(_PHONE.format(id)) for id in (corpus.NUMBER, "mast"))


@dataclass
class Measured:
    """seconds: of the clock, a clean build each. cpu: of processor time. memory: the most at one moment, in MB, all processes.

    edit: seconds of a build after one word. number: after one phone number that a quarter of the pages show, where they get it from data.
    everywhere: after one that all of them show. turn: from a saved word to the page that shows it. weight: kB of a page's HTML, packed, in the mean.
    """

    seconds: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: float = 0.0
    edit: list[float] = field(default_factory=list)
    number: list[float] = field(default_factory=list)
    everywhere: list[float] = field(default_factory=list)
    turn: list[float] = field(default_factory=list)
    weight: float = 0.0


def main(given: list[str] | None = None, results: Path = RESULTS) -> dict[int, dict[str, Measured]]:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[0, 500, 2000, 5000], help="how many pages; 0: those of the site")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--tools", nargs="+", default=list(TOOLS), choices=list(TOOLS))
    parser.add_argument("--without-previews", action="store_true", help="each waits up to two minutes for what it may never show")
    options = parser.parse_args(given)
    load = os.getloadavg()[0]
    versions = {name: version for name in options.tools if (version := installed(TOOLS[name]))}
    found: dict[int, dict[str, Measured]] = {}
    for pages in options.pages:
        count = corpus.project(FOLDER / "corpus", pages)
        found[count] = _in_turn(list(versions), options.runs, not options.without_previews)
        results.write_text("\n".join(_report(found, versions, options.runs, load)), encoding="utf-8")
    shutil.rmtree(FOLDER / "aside", ignore_errors=True)
    missing = [name for name in options.tools if name not in versions]
    print(results.read_text(encoding="utf-8"), *(f"{name} could not be installed here." for name in missing), sep="\n")
    return found


def _in_turn(names: list[str], runs: int, previews: bool) -> dict[str, Measured]:
    """One build of each, then the next of each, so that a slow minute of the machine slows all."""
    found = {name: Measured() for name in names}
    for name in names:
        _aside(_folder(name))
        TOOLS[name].prepare(FOLDER / "corpus", _folder(name))
        found[name].memory = _memory(TOOLS[name], _folder(name))
    for run in range(runs):
        for name, measured in found.items():
            tool, folder = TOOLS[name], _folder(name)
            for left in (tool.site, ".kept", ".cache", ".build", "resources"):
                _aside(folder / left)
            _build(tool, folder, measured.seconds, measured.cpu)
            _change(folder / tool.docs / _EDITED, _WORDS, run)
            _build(tool, folder, measured.edit)
            if (data := folder / "data" / "contacts.yml").is_file():
                for phone, seconds in ((_NUMBER, measured.number), (_EVERYWHERE, measured.everywhere)):
                    text = data.read_text(encoding="utf-8")
                    data.write_text(phone.sub(lambda number: f'{number[1]}{(int(number[2]) + 1) % 10}"', text), encoding="utf-8")
                    _build(tool, folder, seconds)
            if previews:
                _preview(tool, folder, run + 1, measured.turn)
    for name, measured in found.items():
        measured.weight = mean(len(gzip.compress(page.read_bytes())) / 1000 for page in (_folder(name) / TOOLS[name].site).rglob("*.html"))
    return found


def _folder(name: str) -> Path:
    return FOLDER / "work" / name.lower().replace(" ", "-")


def _aside(made: Path) -> None:
    """Moves what was made before out of the way. It is deleted when all is measured: ext4 passes by each inode that was deleted in the
    last minutes, so that who makes files after a deletion would pay for the files of others.
    """
    if made.exists():
        aside = FOLDER / "aside"
        aside.mkdir(parents=True, exist_ok=True)
        made.rename(aside / str(len(list(aside.iterdir()))))


def _change(file: Path, words: tuple[str, str], run: int) -> None:
    text = file.read_text(encoding="utf-8")
    old, new = words if run % 2 == 0 else words[::-1]
    if old not in text:
        raise SystemExit(f"{file} no longer says `{old}`. Choose other words in bench/bench.py.")
    file.write_text(text.replace(old, new), encoding="utf-8")


def _preview(tool: Tool, folder: Path, run: int, seconds: list[float]) -> None:
    change = _WORDS if run % 2 == 0 else _WORDS[::-1]
    page = folder / tool.docs / _EDITED
    shutil.rmtree(folder / ".preview", ignore_errors=True)  # the one of the last run shows the word at once
    spent = turnaround(tool.serve, folder, f"{_EDITED.removesuffix('.md')}/", page, change)
    page.write_text(page.read_text(encoding="utf-8").replace(*change[::-1]), encoding="utf-8")  # as the next run expects it
    seconds += [] if spent is None else [spent]


def _build(tool: Tool, folder: Path, seconds: list[float], cpu: list[float] | None = None) -> None:
    before, started = os.times(), time.perf_counter()
    run = subprocess.run(tool.command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    seconds.append(time.perf_counter() - started)
    if run.returncode:
        raise SystemExit(f"{' '.join(tool.command)} failed:\n{run.stdout[-2000:]}")
    if cpu is not None:
        after = os.times()
        cpu.append(after.children_user + after.children_system - before.children_user - before.children_system)


def _memory(tool: Tool, folder: Path) -> float:
    """The most memory of a build at one moment, in MB. It is not timed: who is asked for his memory is held up, and most if he works in many processes."""
    with subprocess.Popen(
        tool.command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        watched = _Watched(process.pid)
        process.wait()
    return watched.most()


class _Watched:
    """The memory of a process and of all it started, asked for ten times a second where there is /proc.

    What two of them share, as processes do that one has forked, is counted once: the system's "proportional set size".
    """

    def __init__(self, session: int):
        self._session, self._most, self._ended = session, 0.0, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def most(self) -> float:
        """The most at one moment, in MB."""
        self._ended.set()
        self._thread.join()
        return self._most

    def _look(self) -> None:
        while not self._ended.wait(_LOOKS):
            self._most = max(self._most, sum(self._of_session()) / 1e6)

    def _of_session(self) -> Iterator[int]:
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                if int(stat.read_text().rpartition(")")[2].split()[3]) == self._session:
                    yield int(_SHARE.search((stat.parent / "smaps_rollup").read_text())[1]) * 1024
            except (OSError, IndexError, TypeError):
                continue  # it has ended


def _report(found: dict[int, dict[str, Measured]], versions: dict[str, str], runs: int, load: float) -> Iterator[str]:
    yield f"# What builds cost\n\nWritten by `make bench` on {date.today()}: medians of {runs}, in turn. Seconds are of the clock; memory is all processes'."  # noqa: DTZ011 of the machine
    yield f"\nMachine: {os.cpu_count()} cores ({_processor()}), {platform.system()} {platform.release()}, Python {platform.python_version()}."
    yield f"Load when it began: {load:.1f}; when this was written: {os.getloadavg()[0]:.1f}. Above 1, only the ratios and the processor time mean much.\n"
    yield from (f"- {name}: {version}" for name, version in versions.items())
    for pages, row in found.items():
        base = median(row["Material"].seconds) if "Material" in row else None
        yield f"\n## {pages} pages\n\n| | clean build | processor | of Material | memory | one word | one number, on a quarter | on every page | shown in the preview | a page's HTML, packed |\n|---|---|---|---|---|---|---|---|---|---|"
        for name, it in row.items():
            share = f"{median(it.seconds) / base:.2f}" if base else ""
            edits = " | ".join(f"{median(of):.2f} s" if of else "" for of in (it.edit, it.number, it.everywhere, it.turn))
            yield f"| {name} | {median(it.seconds):.2f} s | {median(it.cpu):.2f} s | {share} | {it.memory:.0f} MB | {edits} | {it.weight:.1f} kB |"
    sizes = sorted(found)
    for small, large in pairwise(sizes):
        grown = (f"{name} {median(found[large][name].seconds) / median(found[small][name].seconds):.1f}" for name in found[large])
        yield f"\nFrom {small} to {large} pages ({large / small:.1f} times): {', '.join(grown)}."
    yield ""


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    named = [line for line in known.read_text().splitlines() if line.startswith("model name")] if known.exists() else []
    return named[0].partition(": ")[2] if named else platform.machine()


if __name__ == "__main__":
    main()
