"""On paper a document says on every sheet which it is and where its latest text is, and loses none of its words."""

import re
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

import pytest
from playwright.sync_api import Page
from pypdf import PageObject, PdfReader

from macros.parts.render import day

from .addresses import PROFESSIONAL

POLICIES = [address for address in PROFESSIONAL if re.fullmatch("/professionals/policies/.+/", address)]
WARNING = "Check the online copy before you rely on this sheet."

# Every run of text in the article, seen or not, but for what only helps on a screen and what is on each sheet.
_TEXTS = """() => {
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest("nav, form, .contents, .control-more > summary, [hidden], .sheet")) texts.push(walker.currentNode.data);
  }
  return texts.filter((text) => text.trim());
}"""
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}

PLANTED = """<!doctype html><html lang="en"><title>Planted</title><style>
.sheet { position: fixed; background: white } .sheet--head { top: 0 } .sheet--foot { bottom: 0 }</style>
<article><div class="sheet sheet--head">Head 2026</div><div class="sheet sheet--foot">Foot</div>%s
<details><summary>More</summary><p>Words in a closed box.</p></details></article></html>"""


class Sheet(NamedTuple):
    """text: all that is printed on it. pieces: the same, each with its height on the sheet."""

    text: str
    pieces: list[tuple[float, str]]


def read(sheet: PageObject) -> Sheet:
    pieces: list[tuple[float, str]] = []
    text = sheet.extract_text(visitor_text=lambda text, cm, tm, *_: pieces.append((cm[3] * tm[5] + cm[5], text.strip())))
    return Sheet(text, pieces)


def on_paper(page: Page) -> list[Sheet]:
    """The sheets of the page that is open."""
    page.emulate_media(media="print")
    return [read(sheet) for sheet in PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages]


def bare(text: str) -> str:
    """Without spaces and hyphens, which the end of a line may add or take, and without ligatures."""
    return re.sub(r"[\s\xad-]", "", "".join(_LIGATURES.get(letter, letter) for letter in text))


def lost(page: Page, sheets: list[Sheet], head: str, foot: str) -> list[str]:
    """The texts of the page that is open which are not on its sheets. A text may go on from one sheet to the next."""
    printed = "".join(bare(sheet.text).replace(bare(head), "").replace(bare(foot), "") for sheet in sheets)
    return [text for text in page.evaluate(_TEXTS) if bare(text) not in printed]


def covered(sheet: Sheet, head: str, foot: str) -> list[str]:
    """The texts of a sheet that do not stand between its head and its foot."""
    top = min(height for height, text in sheet.pieces if text == head)
    bottom = max(height for height, text in sheet.pieces if text and foot.startswith(text))
    return [text for height, text in sheet.pieces if text and text not in head + foot and not bottom < height < top]


@pytest.fixture(scope="module", params=POLICIES)
def policy(request: pytest.FixtureRequest, tab: Page, library) -> tuple[list[Sheet], str, str]:
    """Opens a policy: its sheets, and what must be at the head and at the foot of each."""
    tab.goto(request.param)
    meta = next(page.meta for page in library.pages if page.url == request.param)
    head = f"{meta.title}. Version {meta.version}, {meta.status}, changed {day(max(change.day for change in meta.changes))}"
    return on_paper(tab), head, f"https://thscp.example{request.param} {WARNING}"


def test_every_sheet_of_a_policy_says_which_it_is_and_where_to_check(policy):
    sheets, head, foot = policy
    assert len(sheets) > 1
    assert [(bare(s.text).count(bare(head)), bare(s.text).count(bare(foot))) for s in sheets] == [(1, 1)] * len(sheets)


def test_no_word_of_a_policy_is_lost(policy, tab: Page):
    assert len(tab.evaluate(_TEXTS)) > 50
    assert lost(tab, *policy) == []


def test_what_is_on_every_sheet_covers_nothing(policy):
    sheets, head, foot = policy
    # Above the head of the first sheet stand the name of the site and who to ring.
    assert [covered(sheet, head, foot) for sheet in sheets[1:]] == [[]] * (len(sheets) - 1)


@pytest.mark.parametrize(
    "address", ["/professionals/levels-of-need/", "/professionals/levels-of-need/health/", "/professionals/escalation/"]
)
def test_no_word_of_other_pages_for_professionals_is_lost(tab: Page, library, address):
    tab.goto(address)
    meta = next(page.meta for page in library.pages if page.url == address)
    head = f"{meta.title}. To be checked again by {day(meta.review_by)}"
    assert lost(tab, on_paper(tab), head, f"https://thscp.example{address} {WARNING}") == []


def test_the_four_levels_stand_on_one_sheet(tab: Page, library):
    tab.goto("/professionals/levels-of-need/")
    (sheet,) = [text for text in (sheet.text for sheet in on_paper(tab)) if "What it means" in text]
    assert [level.level for level in library.data.levels.levels if bare(level.do_now) not in bare(sheet)] == []


@pytest.mark.parametrize(("address", "most"), [("/worried-about-a-child/", 3), ("/get-help/", 8)])
def test_a_page_of_help_prints_on_few_sheets(tab: Page, address: str, most: int):
    tab.goto(address)
    assert len(on_paper(tab)) <= most


def test_planted_words_in_a_closed_box_and_under_the_head_are_found(tab: Page, planted: Callable):
    tab.goto(planted({"index.html": PLANTED.replace("%s", "<p>A line.</p>" * 200)}))
    sheets = on_paper(tab)
    assert lost(tab, sheets, "Head 2026", "Foot") == ["Words in a closed box."]
    assert "A line." in covered(sheets[1], "Head 2026", "Foot")


def test_a_page_for_young_people_has_no_address_on_its_sheets(tab: Page):
    tab.goto("/young-people/g/8/")
    assert tab.locator(".sheet").count() == 0
