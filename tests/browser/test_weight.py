"""A first visit to a page that somebody in need opens stays small, for a slow phone and a small allowance."""

import random
from pathlib import Path

import pytest

from .addresses import YOUNG
from .weight import first_visit

MOST_BYTES = 100_000
MOST_REQUESTS = 12
HELP = ["/", "/worried-about-a-child/", "/get-help/"]


def too_much(site: Path, address: str) -> list[str]:
    cost = first_visit(site, address)
    faults = []
    if cost.bytes > MOST_BYTES:
        faults.append(f"{cost.bytes} bytes of {MOST_BYTES}")
    if cost.requests > MOST_REQUESTS:
        faults.append(f"{cost.requests} requests of {MOST_REQUESTS}")
    return faults


@pytest.mark.parametrize("address", [*HELP, *YOUNG])
def test_first_visit_is_small(built_site: Path, address: str):
    assert first_visit(built_site, address).requests >= 3, "what the page loads was not found"
    assert not too_much(built_site, address)


def test_too_many_bytes_are_found_wherever_they_lie(tmp_path: Path):
    (tmp_path / "index.html").write_text('<link rel="stylesheet" href="style.css"><script src="./all.js" type="module"></script>')
    (tmp_path / "style.css").write_text("body { background: url('ground.bin') }")
    (tmp_path / "all.js").write_text('import { all } from "./more.js";\nimport("./later.js");')
    (tmp_path / "more.js").write_text("export const all = 1;")
    (tmp_path / "ground.bin").write_bytes(random.Random(1).randbytes(MOST_BYTES + 1))
    assert first_visit(tmp_path, "/").requests == 5
    assert [fault.split()[1] for fault in too_much(tmp_path, "/")] == ["bytes"]


def test_too_many_requests_are_found(tmp_path: Path):
    names = [f"{number}.svg" for number in range(MOST_REQUESTS)]
    (tmp_path / "index.html").write_text("".join(f'<img src="{name}" alt="">' for name in names))
    for name in names:
        (tmp_path / name).write_text("<svg/>")
    assert too_much(tmp_path, "/") == [f"{MOST_REQUESTS + 1} requests of {MOST_REQUESTS}"]
