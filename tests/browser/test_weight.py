"""A first visit to a page that somebody in need opens stays small, for a slow phone and a small allowance."""

import gzip
import random
from pathlib import Path
from statistics import median
from typing import NamedTuple

import brotli
import pytest

from macros.library.headers import NOT_SERVED
from macros.publish.packed import LEAST, TEXTS

from .addresses import FAMILIES, GUIDES, PAGES, PUBLIC, QUICK, YOUNG
from .weight import Cost, first_visit, next_visit


class Budget(NamedTuple):
    bytes: int
    requests: int


# In packed bytes; a first answer of a server carries some 14 kB.
IN_NEED, PROFESSIONALS, JARGON = Budget(18_000, 4), Budget(22_000, 5), Budget(22_000, 4)
NEXT, QUICKLY = Budget(9_000, 2), Budget(10_000, 4)
# What a door leads to, with all that it folds away, in one answer of a server. Of it the stylesheet is 6.6 kB and the script 2.2.
ANSWERS = dict.fromkeys(GUIDES, Budget(14_000, 4)) | dict.fromkeys(FAMILIES, Budget(12_200, 4))
MEDIAN = 14_000
# Everything on one page, on purpose: their text alone is more than a second page may be.
NEXT_OF_LISTS = {"/young-people/jargon-buster/": 12_600, "/professionals/glossary/": 10_950}
# Pages that somebody in need opens: what is told of the partnership is held to the same, and left out of the median.
NEED = [address for address in (*PUBLIC, *YOUNG) if not address.startswith("/about/")]


def too_much(cost: Cost, budget: Budget) -> list[str]:
    pairs = zip(("bytes", "requests"), cost, budget, strict=True)
    return [f"{spent} {name} of {most}" for name, spent, most in pairs if spent > most]


@pytest.mark.parametrize("address", PAGES)
def test_first_visit_is_small(built_site: Path, address: str):
    cost = first_visit(built_site, address)
    assert cost.requests >= 3, "what the page loads was not found"
    assert not too_much(cost, budget(address))


def budget(address: str) -> Budget:
    if address in QUICK:
        return QUICKLY
    if address.startswith("/professionals/"):
        return PROFESSIONALS
    return JARGON if address == "/young-people/jargon-buster/" else ANSWERS.get(address, IN_NEED)


@pytest.mark.parametrize("address", PAGES)
def test_a_second_page_is_smaller(built_site: Path, address: str):
    most = NEXT._replace(bytes=NEXT_OF_LISTS.get(address, NEXT.bytes))
    assert not too_much(next_visit(built_site, address), most)


def test_half_of_the_pages_outside_work_come_in_one_answer(built_site: Path):
    assert median(first_visit(built_site, address).bytes for address in NEED) <= MEDIAN


def test_every_text_file_has_its_packed_copies(built_site: Path):
    texts = [file for file in built_site.rglob("*") if file.suffix in TEXTS and file.stat().st_size > LEAST]
    files = [file for file in texts if file.relative_to(built_site).as_posix() not in NOT_SERVED]  # hosts read those themselves
    assert len(files) > len(PAGES)
    for file in files:
        content = file.read_bytes()
        assert gzip.decompress(file.with_name(f"{file.name}.gz").read_bytes()) == content
        assert brotli.decompress(file.with_name(f"{file.name}.br").read_bytes()) == content


def test_too_many_bytes_are_found_wherever_they_lie(tmp_path: Path):
    (tmp_path / "index.html").write_text('<link rel="stylesheet" href="style.css"><script src="./all.js" type="module"></script>')
    (tmp_path / "style.css").write_text("body { background: url('ground.bin') }")
    (tmp_path / "all.js").write_text('import { all } from "./more.js";\nimport("./later.js");')
    (tmp_path / "more.js").write_text("export const all = 1;")
    (tmp_path / "ground.bin").write_bytes(random.Random(1).randbytes(IN_NEED.bytes + 1))
    assert first_visit(tmp_path, "/").requests == 5
    assert [fault.split()[1] for fault in too_much(first_visit(tmp_path, "/"), Budget(IN_NEED.bytes, 5))] == ["bytes"]


def test_too_many_requests_are_found(tmp_path: Path):
    names = [f"{number}.svg" for number in range(IN_NEED.requests)]
    (tmp_path / "index.html").write_text("".join(f'<img src="{name}" alt="">' for name in names))
    for name in names:
        (tmp_path / name).write_text("<svg/>")
    assert too_much(first_visit(tmp_path, "/"), IN_NEED) == [f"{IN_NEED.requests + 1} requests of {IN_NEED.requests}"]
