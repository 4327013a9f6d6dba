"""A review read in a team meeting: one part a screen, seven minutes on the clock, all of it from the keyboard."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.checks.rules.pages.seven_minutes import PARTS

from . import axe

REVIEW = "/professionals/reviews/julie/"
REVIEWS = [
    f"/professionals/reviews/{name}/" for name in ("asif", "infant-safety-and-overcrowding", "julie", "kamrul", "ollie", "troubled-lives")
]


@pytest.fixture(scope="module")
def team(browser: Browser, site: str) -> Iterator[Page]:
    """A tab with the clock of the browser in our hands."""
    context = browser.new_context(base_url=site)
    context.clock.install()
    yield context.new_page()
    context.close()


# Whether the end of a part is on the screen, once the part has come to rest: a browser scrolls it in steps.
AT_REST = """async () => {
  const view = document.querySelector("dialog");
  for (let last = -1; last !== view.scrollTop; ) {
    last = view.scrollTop;
    await new Promise((resume) => setTimeout(resume, 150));
  }
  return view.scrollTop + view.clientHeight >= view.scrollHeight - 1;
}"""


@pytest.fixture
def page(team: Page) -> Page:
    """A review that is open."""
    team.set_viewport_size({"width": 1280, "height": 800})
    team.goto(REVIEW)
    return team


def start(page: Page) -> None:
    """Opens the meeting and waits for it: what shows it is fetched at the click, so keys pressed at once would reach the page."""
    page.get_by_role("button", name="Read it in a team meeting").click()
    expect(page.get_by_role("timer")).to_be_visible()
    expect(page.get_by_role("button", name="Next")).to_be_focused()


def heading(page: Page) -> str:
    return page.get_by_role("dialog").get_by_role("heading", level=2).inner_text()


def clock(page: Page) -> str:
    return page.get_by_role("timer").inner_text()


@pytest.mark.parametrize("address", REVIEWS)
def test_every_review_opens_with_its_seven_parts(tab: Page, address: str):
    tab.goto(address)
    start(tab)
    for number, part in enumerate(PARTS, start=1):
        assert heading(tab) == part
        expect(tab.get_by_role("status").filter(has_text="Part")).to_have_text(f"Part {number} of 7")
        tab.keyboard.press("ArrowRight")


def test_the_arrows_stop_at_both_ends(page: Page):
    start(page)
    page.keyboard.press("ArrowLeft")
    assert heading(page) == PARTS[0]
    for _ in range(9):
        page.keyboard.press("ArrowRight")
    assert heading(page) == PARTS[-1]
    page.keyboard.press("ArrowLeft")
    assert heading(page) == PARTS[-2]


def test_page_down_shows_the_rest_of_a_part_before_the_next(new_page: Callable[..., Page]):
    page = new_page(width=800)
    page.set_viewport_size({"width": 800, "height": 500})
    page.goto(REVIEW)
    start(page)
    whole = []  # before each press, whether the end of the part is on the screen
    while heading(page) == PARTS[0] and len(whole) < 20:
        whole.append(page.evaluate(AT_REST))
        page.keyboard.press("PageDown")
    assert len(whole) > 1, "the first part is meant to be longer than this screen"
    assert whole == [False] * (len(whole) - 1) + [True]
    assert heading(page) == PARTS[1]
    page.wait_for_function("() => document.querySelector('dialog').scrollTop === 0")
    page.keyboard.press("PageUp")
    assert heading(page) == PARTS[0]


def test_keys_with_another_key_held_stay_the_browsers(page: Page):
    start(page)
    page.keyboard.press("Shift+ArrowRight")
    assert heading(page) == PARTS[0]


def test_buttons_do_what_the_keys_do(page: Page):
    start(page)
    page.keyboard.press("Enter")  # Next has the focus
    assert heading(page) == PARTS[1]
    page.get_by_role("button", name="Back").click()
    assert heading(page) == PARTS[0]
    page.get_by_role("button", name="Leave").click()
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_escape_leaves_and_gives_the_focus_back(page: Page):
    start(page)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Read it in a team meeting")).to_be_focused()


def test_the_clock_counts_down_from_seven_minutes(page: Page):
    start(page)
    assert clock(page) == "7:00"
    page.clock.run_for(61_000)
    assert clock(page) == "5:59"
    page.clock.run_for(6 * 60_000)
    assert clock(page) == "0:00"
    expect(page.get_by_role("status").filter(has_text="Part")).to_have_text("Part 1 of 7. The seven minutes are over.")
    expect(page.get_by_role("button", name="Pause the clock")).to_have_count(0)


def test_the_clock_waits_while_it_is_paused(page: Page):
    start(page)
    page.clock.run_for(10_000)
    page.get_by_role("button", name="Pause the clock").click()
    page.clock.run_for(60_000)
    assert clock(page) == "6:50"
    page.get_by_role("button", name="Start the clock").click()
    page.clock.run_for(5_000)
    assert clock(page) == "6:45"


def test_leaving_stops_the_clock_and_the_next_meeting_has_seven_minutes(page: Page):
    start(page)
    page.keyboard.press("ArrowRight")
    page.clock.run_for(60_000)
    page.keyboard.press("Escape")
    start(page)
    assert (clock(page), heading(page)) == ("7:00", PARTS[0])


def test_the_clock_is_not_read_out(page: Page):
    """A timer is announced only when asked for; what is announced is the part, when it changes."""
    start(page)
    timer = page.get_by_role("timer")
    assert timer.get_attribute("aria-live") in (None, "off")
    assert page.locator("[role=status], [aria-live]").filter(has=timer).count() == 0
    said = page.locator("[data-meeting-status]")
    before = said.inner_text()
    page.clock.run_for(30_000)
    assert said.inner_text() == before


def test_no_id_stands_twice_and_words_do_not_lead_behind_the_view(page: Page):
    start(page)
    for _ in PARTS:
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)")
        assert len(ids) == len(set(ids))
        assert page.get_by_role("dialog").locator(".word-here, .words-here").count() == 0
        page.keyboard.press("ArrowRight")


def test_text_is_large_and_nothing_moves_by_itself(page: Page):
    page.emulate_media(reduced_motion="reduce")
    start(page)
    size = page.locator("[data-meeting-part] p").first.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")
    assert size >= 32
    assert page.evaluate("document.getAnimations().length") == 0
    page.emulate_media(reduced_motion="null")


def test_nothing_is_stored_and_the_address_stays(page: Page):
    start(page)
    page.keyboard.press("ArrowRight")
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert re.search(f"{REVIEW}$", page.url)


def test_without_a_script_the_page_is_the_page(new_page: Callable[..., Page]):
    page = new_page(java_script_enabled=False)
    page.goto(REVIEW)
    expect(page.get_by_role("button", name="Read it in a team meeting")).to_have_count(0)
    for part in PARTS:
        expect(page.get_by_role("heading", name=part, exact=True)).to_be_visible()


def test_other_pages_do_not_load_the_script(page: Page):
    page.goto("/professionals/topics/neglect/")
    assert page.locator("script[src*=meeting]").count() == 0


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_view_breaks_no_rule_and_does_not_scroll_sideways(tab_of: Callable[..., Page], width: int, scheme: str):
    page = tab_of(width=width, color_scheme=scheme)
    page.goto(REVIEW)
    start(page)
    axe.load(page)
    faults = []
    for part in PARTS:
        audit = axe.audit(page)
        assert {"color-contrast", "target-size", "button-name", "aria-dialog-name"} - set(audit.passes) <= {"aria-dialog-name"}
        faults += [f"{part}: {fault}" for fault in audit.faults]
        faults += [f"{part} is too wide"] * page.evaluate("(d => d.scrollWidth > d.clientWidth)(document.querySelector('dialog'))")
        page.keyboard.press("ArrowRight")
    assert not faults, "\n".join(faults)
