"""What the young people's area promises beyond what every area does."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Page

from macros.library import Library
from macros.library.models.front_matter import ToolkitMatter

from . import axe
from .addresses import LAYOUTS, YOUNG, file_of

HOME = "/young-people/"
NEUTRAL = "THSCP"
MOST_CLICKS = 2

# Words that a shared phone, a family or a school must not find in a tab, a history or a bookmark.
TELLING = re.compile(
    r"abus|bull|control|danger|drug|exploit|gang|harass|help|hurt|neglect|online|private|racis|relationship|rights|safe\b|scare|tell|unsafe|unwell|worried",
    re.IGNORECASE,
)


def sensitive(library: Library) -> list[str]:
    open_titles = {library.page(src).url for src in library.data.areas.own_tab_title}
    return [address for address in YOUNG if address not in open_titles]


class Read(NamedTuple):
    """What the tests ask of a page that was opened. near: the addresses that its text and its menu lead to. links: all, pictures too."""

    title: str
    described: int
    near: set[str]
    links: set[str]


_READ = """() => ({
  title: document.title,
  described: document.querySelectorAll("meta[name=description], meta[property^='og:']").length,
  near: [...document.querySelectorAll('main a[href], nav a[href]')].map((a) => a.origin + a.pathname),
  links: [...document.querySelectorAll('a[href], img[src]')].map((a) => a.href || a.src),
})"""


@pytest.fixture(scope="module")
def read(tab: Page, site: str) -> dict[str, Read]:
    """Every page for young people, opened once."""
    pages = {}
    for address in YOUNG:
        tab.goto(address)
        found = tab.evaluate(_READ)
        near, links = ({href.removeprefix(site) for href in found[kind]} for kind in ("near", "links"))
        pages[address] = Read(found["title"], found["described"], near, links)
    return pages


def test_titles_of_sensitive_pages_give_nothing_away(read: dict[str, Read], library: Library):
    seen = {address: (read[address].title, read[address].described) for address in sensitive(library)}
    assert len(seen) > len(YOUNG) / 2
    assert set(seen.values()) == {(NEUTRAL, 0)}


def test_no_other_title_says_what_the_reader_may_fear(read: dict[str, Read], library: Library):
    name = f" – {library.data.partnership.partnership.name}"
    titles = {src: read[library.page(src).url].title.removesuffix(name) for src in library.data.areas.own_tab_title}
    assert not {src: title for src, title in titles.items() if TELLING.search(title)}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", [address for address in LAYOUTS if address in YOUNG])
def test_layout_breaks_no_rule_with_text_twice_as_large(tab: Page, address: str, scheme: str):
    tab.emulate_media(color_scheme=scheme)
    tab.goto(address)
    tab.evaluate("document.documentElement.style.fontSize = '200%'")
    axe.load(tab)
    audit = axe.audit(tab)
    assert {"color-contrast", "target-size"} <= set(audit.passes), "axe checked too little"
    assert not audit.faults, "\n".join(audit.faults)


def within_clicks(links: dict[str, set[str]], start: str, clicks: int) -> set[str]:
    """The addresses no more than so many clicks away."""
    found = {start}
    for _ in range(clicks):
        found |= {target for address in found for target in links.get(address, ())}
    return found


def test_every_page_is_two_clicks_from_the_home(read: dict[str, Read]):
    links = {address: page.near for address, page in read.items()}
    assert {*YOUNG} - within_clicks(links, HOME, MOST_CLICKS) == set()


def test_a_page_three_clicks_away_is_found():
    links = {"a": {"b"}, "b": {"c"}, "c": {"d"}}
    assert within_clicks(links, "a", MOST_CLICKS) == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", ["I’m not safe", "I feel really low", "touches me", "using me", "Pictures of me online", "Things at home", "A friend", "my rights"]),
        ("now/", ["press 55", "school or at a club", "Words to start with", "Who answers", "Cost", "face to face"]),
        ("g/31/", ["cannot speak", "press 55", "register", "British Sign Language", "paper"]),
        ("g/27/", ["school", "Childline", "Shout", "Samaritans", "MAST", "police", "CEOP", "doctor or nurse", "youth worker", "cannot promise", "give my name", "Who might they tell", "happens first", "change my mind", "family find out", "we do not know it"]),
        ("g/28/", ["assessment", "strategy meeting", "child protection conference", "plan", "review", "Who is there", "advocate", "what is written", "way round"]),
        ("g/29/", ["1\\.", "2\\.", "3\\.", "4\\."]),
        ("g/8/", ["Under 16", "Under 18", "16 and over", "complain", "advocate"]),
        ("g/32/", ["Coram Voice", "Help at Hand", "ombudsman", "do not have to send it through your social worker", "police"]),
        ("jargon-buster/", ["hear first", "A to Z", "Who said it", "You may hear", "For you"]),
        ("g/", ["relationship", "online", "using me", "touching", "bullied", "Racism", "Not safe outside", "mum or dad", "not getting", "A friend", "at home", "eating", "In care", "bi, trans", "honour", "Disabled", "Stopped", "papers", "look after"]),
        ("you-said-we-did/", ["You said", "What happened", "Not yet", "2020-21", "2022-23", "2023-24"]),
    ],
)  # fmt: skip
def test_what_young_people_asked_for_is_there(built_site: Path, address: str, words: list[str]):
    text = re.sub(r"<[^>]+>|&[a-z0-9#]+;", " ", file_of(built_site, HOME + address).read_text(encoding="utf-8"))
    assert [word for word in words if not re.search(word, " ".join(text.split()), re.IGNORECASE)] == []


def test_the_jargon_buster_holds_a_hundred_words_each_under_its_letter_and_its_speaker(tab: Page):
    tab.goto("/young-people/jargon-buster/")
    words = tab.locator(".word").evaluate_all("words => words.map(word => word.id)")
    said = tab.locator(".speaker__words a").evaluate_all("links => links.map(link => link.hash.slice(1))")
    assert len(words) >= 100
    assert sorted(said) == sorted(words)


PARTS = ["What you can do", "What to say", "Who can help", "For a friend", "What happens if you tell"]


def test_every_guide_has_its_answer_and_every_part_in_order(library: Library):
    for page in library.pages_of(ToolkitMatter):
        assert page.body.lstrip().startswith("{{ answer() }}"), page.path
        assert [part for part in re.findall(r"^## (.*)", page.body, re.MULTILINE) if part in PARTS] == PARTS, page.path


def test_no_address_that_a_link_leads_to_says_what_the_reader_may_fear(read: dict[str, Read]):
    led_to = {href for page in read.values() for href in page.links if href.startswith("/young-people/")}
    assert len(led_to) >= len(YOUNG)
    assert not {address for address in led_to if TELLING.search(address.split("#")[0])}


# What is not within the first 200 pixels, of the innermost element with each of the words and of the button.
_LOW_HELP = """() => {
  const top = [...document.querySelectorAll('.top *')];
  const words = (each) => each.textContent.replace(/\\s+/g, ' ').trim();
  return Object.entries({
    'Get help now': top.filter((each) => words(each) === 'Get help now').at(-1),
    'I can’t talk out loud': top.filter((each) => words(each).includes('I can’t talk out loud')).at(-1),
    'Exit': top.find((each) => each.matches('[data-exit-button]')),
  }).filter(([, each]) => !each?.checkVisibility({ visibilityProperty: true }) || each.getBoundingClientRect().bottom >= 200)
    .map(([name]) => name);
}"""


def help_is_low(page: Page) -> list[str]:
    """What of help and Exit is not seen first on the page that has just come. test_every_page.py asks every page of the area."""
    found: list[str] = page.evaluate(_LOW_HELP)
    return found


def test_help_that_is_low_hidden_or_missing_is_found(tab: Page, planted: Callable[[dict[str, str]], str]):
    seen = "<a href='/'>Get help now</a><a href='/'>I can’t talk out loud</a>"
    exit = "<a data-exit-button href='/'>Exit</a>"
    cases = (
        (seen + exit, []),
        (seen + f"<p style='height: 200px'></p>{exit}", ["Exit"]),
        (f"<p hidden>{seen}</p>{exit}", ["Get help now", "I can’t talk out loud"]),
        ("", ["Get help now", "I can’t talk out loud", "Exit"]),
    )
    for number, (top, found) in enumerate(cases):
        site = planted({f"{number}.html": f"<!doctype html><meta charset='utf-8'><div class='top'>{top}</div>"})
        tab.goto(f"{site}/{number}.html")
        assert help_is_low(tab) == found
