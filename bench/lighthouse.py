"""Asks Lighthouse about one page of each layout, as nginx serves it with the real headers, and writes bench/LIGHTHOUSE.md.

`make bench` runs it last. Four times 100 is wanted; a page that says nothing in a search on purpose states its score instead.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from macros.library import Library, Page, load
from macros.library.views.today import today
from macros.library.views.translations import as_read
from tests.browser import chromium, nginx

ROOT = Path(__file__).parents[1]
RESULTS = Path(__file__).with_name("LIGHTHOUSE.md")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
TRIES = 3  # on a busy machine a browser may not start in time
# What a page whose tab is neutral lacks: it says nothing of itself in a search, and the smallest of them may ask for no file at all.
ON_PURPOSE = {"meta-description", "robots-txt"}


class Judged(NamedTuple):
    """scores: of 100, in the order of CATEGORIES. lost: the audits that cost points. on_purpose: those that cost them on purpose."""

    scores: list[int]
    lost: list[str]
    on_purpose: list[str]


def layouts(library: Library) -> list[Page]:
    """One page of each type in each area."""
    read = {(library.area_of(page.url).id, page.meta.type, page.meta.template): page for page in reversed(library.pages)}
    return sorted(read.values(), key=lambda page: page.url)


def judged(report: dict, quiet: bool) -> Judged:
    """What a report of Lighthouse says. quiet: the page has a neutral tab, and so no description."""
    scores = [round(100 * report["categories"][category]["score"]) for category in CATEGORIES]
    below = [category for category, score in zip(CATEGORIES, scores, strict=True) if score < 100]
    parts = [part["id"] for category in below for part in report["categories"][category]["auditRefs"] if part["weight"]]
    lost = [id for id in parts if (score := report["audits"][id]["score"]) is not None and score < 1]
    meant = ON_PURPOSE if quiet else set()
    return Judged(scores, [id for id in lost if id not in meant], [id for id in lost if id in meant])


def main() -> int:
    library = as_read(load(ROOT, today()))
    rows = ["| page | " + " | ".join(CATEGORIES) + " | what cost points |", "|---|" + "---|" * 5]
    faults = 0
    with TemporaryDirectory() as work, nginx.serve(ROOT / "site", ROOT / "hosting" / "nginx.conf", Path(work)) as address:
        for page in layouts(library):
            found = judged(_ask(address + page.url), bool(page.meta.tab_title))
            why = ", ".join([*found.lost, *(f"{id} (on purpose)" for id in found.on_purpose)])
            rows.append(f"| {page.url} | {' | '.join(map(str, found.scores))} | {why} |")
            print(rows[-1], flush=True)
            faults += bool(found.lost)
    text = f"# Lighthouse, mobile\n\n{__doc__.splitlines()[0]}\n\n" + "\n".join(rows) + "\n"
    RESULTS.write_text(text, encoding="utf-8")
    return faults


def _ask(address: str) -> dict:
    flags = " ".join(["--headless=new", *chromium.ARGUMENTS])
    command = [
        "npx",
        "--prefix",
        "bench",
        "lighthouse",
        address,
        "--quiet",
        "--output=json",
        "--output-path=stdout",
        f"--chrome-flags={flags}",
    ]
    environment = {**os.environ, "CHROME_PATH": chromium.find() or ""}
    command.append(f"--only-categories={','.join(CATEGORIES)}")
    for _ in range(TRIES):
        answer = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, env=environment)
        if not answer.returncode:
            return json.loads(answer.stdout)
        print(f"Tried again: {address}: {answer.stderr.decode().strip()[-300:]}", flush=True)
    raise SystemExit(f"Lighthouse gave no answer about {address}.")


if __name__ == "__main__":
    sys.exit(main())
