"""A first visit to a page that somebody in need opens stays small, for a slow phone and a small allowance."""

import gzip
import random
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

import brotli
import pytest

from macros.library.headers import NOT_SERVED
from macros.publish.packed import LEAST, TEXTS

from .addresses import FAMILIES, GUIDES, PAGES, PUBLIC, QUICK, YOUNG
from .weight import Cost, Growing, first_visit, next_visit


class Budget(NamedTuple):
    bytes: int
    requests: int


# In packed bytes; a first answer of a server carries some 14 kB.
IN_NEED, PROFESSIONALS, JARGON = Budget(18_000, 4), Budget(22_000, 5), Budget(22_000, 4)
NEXT, QUICKLY = Budget(9_000, 2), Budget(10_000, 4)
# What a door leads to, with all that it folds away; with room for some lines more. Of it the stylesheet is 6.6 kB and the script 2.2.
ANSWERS = dict.fromkeys(GUIDES, Budget(14_600, 4)) | dict.fromkeys(FAMILIES, Budget(12_800, 4))
MEDIAN = 14_000
# Everything on one page, on purpose: their text alone is more than a second page may be.
NEXT_OF_LISTS = {"/young-people/jargon-buster/": 12_600, "/professionals/glossary/": 10_950}
# Pages near their limit that editors add to: what an entry costs was measured by taking all of them out.
_DATED = r'#course-([^"]+)">[^<]*</a><span class="sub" data-until'
_ITEM = r'<[^>]* id="([^"]+)" data-filter-item'
LISTS = {
    "/get-help/": Growing(42, 125, r'call__name">([^<]+)'),
    "/young-people/jargon-buster/": Growing(107, 85, _ITEM),
    "/professionals/glossary/": Growing(118, 78, _ITEM),
    "/professionals/contacts/": Growing(39, 114, r'data-filter-item[^>]*><th scope="row">([^<]+)'),
    "/professionals/escalation/": Growing(15, 76, _ITEM),
    "/professionals/policies/escalation/": Growing(15, 76, _ITEM),
    "/professionals/policies/rapid-review/": Growing(0, 60, _DATED),
    "/professionals/policies/domestic-abuse/": Growing(0, 60, _DATED),
}
# Pages that somebody in need opens: what is told of the partnership is held to the same, and left out of the median.
NEED = [address for address in (*PUBLIC, *YOUNG) if not address.startswith("/about/")]


def too_much(cost: Cost, budget: Budget) -> list[str]:
    pairs = zip(("bytes", "requests"), cost, budget, strict=True)
    return [f"{spent} {name} of {most}" for name, spent, most in pairs if spent > most]


def test_first_visits_are_small(built_site: Path):
    costs = {address: first_visit(built_site, address) for address in PAGES}
    assert [address for address, cost in costs.items() if cost.requests < 3] == [], "what these pages load was not found"
    assert over(costs, lambda address: grown(budget(address), built_site, address)) == []


def over(costs: dict[str, Cost], most: Callable[[str], Budget]) -> list[str]:
    """The pages that cost too much, and of what."""
    return [f"{address}: {fault}" for address, cost in costs.items() for fault in too_much(cost, most(address))]


def budget(address: str) -> Budget:
    if address in QUICK:
        return QUICKLY
    if address.startswith("/professionals/"):
        return PROFESSIONALS
    return JARGON if address == "/young-people/jargon-buster/" else ANSWERS.get(address, IN_NEED)


def grown(most: Budget, site: Path, address: str) -> Budget:
    return most._replace(bytes=most.bytes + LISTS[address].more(html_of(site, address))) if address in LISTS else most


def html_of(site: Path, address: str) -> str:
    return (site / address.lstrip("/") / "index.html").read_text(encoding="utf-8")


def next_budget(address: str) -> Budget:
    return NEXT._replace(bytes=NEXT_OF_LISTS.get(address, NEXT.bytes))


# An entry as an editor may write it tomorrow, with more words than most.
CARD = """<section class="call"><h3 class="call__name">Lamplight Family Line</h3><p>Talk to a trained parent about money, school or sleep.\
<p class="call__number"><a href="tel:08088021234">0808 802 1234</a><dl class="call__facts"><dt>Online<dd>\
<a href="https://www.lamplight.example">Lamplight</a><dt>Open<dd>Monday to Friday, 9.30am to 8pm.<dt>Cost<dd>Free</dl></section>"""
WORD = """<div class="word" id="night-visit" data-filter-item data-said="Social workers"><h3>Night visit</h3><p>When a grandparent, an \
aunt or a friend of the family brings up a child.<p><b>In plain words:</b> Somebody you know already looks after you at their home.</div>"""
ROW = """<tr id="lamplight" data-filter-item><th scope="row">Lamplight Family Line<span class="sub">Trained parents answer.</span>\
<td data-label="Reach"><a href="tel:08088021234">0808 802 1234</a><td data-label="Open">Monday to Friday, 9.30am to 8pm."""
COURSE = """<ul><li data-dates><a href="../../training/courses/#course-multi-agency-rapid-review">Rapid review</a><span class="sub" \
data-until="2027-01-03">3 January 2027</span><span class="sub" data-none-left hidden>No more dates</span></ul>"""
ENTRY = {
    "/get-help/": CARD,
    "/young-people/jargon-buster/": WORD,
    "/professionals/glossary/": WORD,
    "/professionals/contacts/": ROW,
    "/professionals/escalation/": ROW,
    "/professionals/policies/escalation/": ROW,
    "/professionals/policies/rapid-review/": COURSE,
    "/professionals/policies/domestic-abuse/": COURSE,
}


@pytest.mark.parametrize("address", LISTS)
def test_one_more_entry_fits_and_a_kilobyte_of_bloat_does_not(built_site: Path, address: str):
    html, spent, most = html_of(built_site, address), next_visit(built_site, address).bytes, next_budget(address).bytes
    with_entry = html.replace("</main>", ENTRY[address] + "</main>")
    assert LISTS[address].entries(with_entry) == LISTS[address].entries(html) + 1
    assert spent + _packed(with_entry) - _packed(html) <= most + LISTS[address].more(with_entry)
    bloated = html.replace("</main>", f"<!--{random.Random(1).randbytes(1_000).hex()}--></main>")
    assert spent + _packed(bloated) - _packed(html) > most + LISTS[address].more(bloated)


def test_one_more_line_fits_into_each_guide(built_site: Path):
    line = "<p>Ask the school nurse, a youth worker or the family hub near you. They know who can come along, and it costs nothing.</main>"

    def longer(address: str) -> Cost:
        html, cost = html_of(built_site, address), first_visit(built_site, address)
        return cost._replace(bytes=cost.bytes + _packed(html.replace("</main>", line)) - _packed(html))

    assert over({address: longer(address) for address in (*FAMILIES, *GUIDES)}, budget) == []


def _packed(html: str) -> int:
    return len(brotli.compress(html.encode()))


def test_a_second_page_is_smaller(built_site: Path):
    costs = {address: next_visit(built_site, address) for address in PAGES}
    assert over(costs, lambda address: grown(next_budget(address), built_site, address)) == []


def test_the_page_that_costs_too_much_is_named():
    costs = {"/": Cost(9, 2), "/about/": Cost(11, 2), "/search/": Cost(9, 3)}
    assert over(costs, lambda address: Budget(10, 2)) == ["/about/: 11 bytes of 10", "/search/: 3 requests of 2"]


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
