"""A child who cannot speak finds chat, text and call on the first screen, shows words to an adult, and leaves nothing behind."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from macros.library import Library
from macros.library.models.front_matter import ToolkitMatter

from . import axe
from .addresses import GUIDES, YOUNG

PHONE = {"width": 360, "height": 740}
WAYS = (".way--chat", ".way--text", ".way--ring")
PLAN, FIVE, SILENT = "/young-people/g/33/", "/young-people/5/", "/young-people/g/31/"
WITH_WAYS = {"/young-people/now/", SILENT, FIVE, "/young-people/g/8/", *GUIDES}
MOST_BYTES = 10_000


# Where the first of each begins and ends, as far as it is shown.
_PLACES = """selectors => selectors.map((selector) => document.querySelector(selector))
  .map((each) => each?.checkVisibility({ visibilityProperty: true }) ? each.getBoundingClientRect() : null)
  .map((box) => box && [box.top, box.bottom])"""


def ways_are_low(page: Page) -> list[str]:
    """Whether chat, text and call are missing, in another order, or below the first screen of a phone. test_every_page.py asks pages WITH_WAYS."""
    places = page.evaluate(_PLACES, WAYS)
    if None in places:
        return [f"no {way}" for way, place in zip(WAYS, places, strict=True) if place is None]
    ends = [end for _, end in places]
    return [f"chat, text and call end at {ends}"] if ends != sorted(ends) or ends[-1] > PHONE["height"] else []


def private_is_low(page: Page) -> list[str]:
    """Whether what they must pass on begins below the first screen of a phone. test_every_page.py asks every toolkit."""
    (place,) = page.evaluate(_PLACES, [".private"])
    return [] if place and place[0] + 60 <= PHONE["height"] else [f"what they must pass on stands at {place}"]


def silence_is_far(page: Page) -> list[str]:
    """Where the way to help without a voice leads, if it is not one tap. test_every_page.py asks every page for young people."""
    target = page.evaluate("[...document.querySelectorAll('.top a')].find(a => a.textContent.includes('out loud'))?.pathname")
    return [] if target == SILENT else [f"it leads to {target}"]


def test_ways_out_of_order_low_or_missing_are_found(tab: Page, planted: Callable[[dict[str, str]], str]):
    tab.set_viewport_size(PHONE)
    chat, text, ring = (f"<p class='{way[1:]}'>Way</p>" for way in WAYS)
    low, private = "<p style='height: 700px'></p>", "<p class='private'>Private</p>"
    cases = (
        (chat + text + ring + private, 0, 0),
        (text + chat + ring, 1, 1),
        (chat + text + low + ring + private, 1, 1),
        (chat + ring, 1, 1),
        (f"{chat}{text}<div style='visibility: hidden'>{ring}{private}</div>", 1, 1),
    )
    for number, (body, ways, others) in enumerate(cases):
        site = planted({f"{number}.html": f"<!doctype html><main>{body}</main>"})
        tab.goto(f"{site}/{number}.html")
        assert (len(ways_are_low(tab)), len(private_is_low(tab))) == (ways, others), body


@pytest.mark.parametrize(("way", "faults"), [(f"<a href='{SILENT}'>out loud</a>", 0), ("<a href='/about/'>out loud</a>", 1), ("", 1)])
def test_a_way_without_a_voice_that_leads_elsewhere_is_found(new_page: Callable[..., Page], planted: Callable, way: str, faults: int):
    page = new_page(base_url=planted({"index.html": f"<!doctype html><div class='top'>{way}</div>"}))
    page.goto("/")
    assert len(silence_is_far(page)) == faults


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_words_to_show_fill_the_screen_and_leave_no_trace(new_page: Callable[..., Page], scripts: bool):
    page = new_page(width=360, java_script_enabled=scripts)
    page.goto(GUIDES[0])
    before = page.url
    page.get_by_role("button", name="Show this to an adult").click()
    shown = page.locator(".to-show")
    expect(shown).to_be_visible()
    box = shown.bounding_box()
    assert box
    assert (box["width"], box["y"]) == (360, 0)
    assert page.url == before
    page.get_by_role("button", name="Close").click()
    expect(shown).to_be_hidden()
    page.go_back()
    assert page.url == "about:blank"


@pytest.mark.parametrize(("address", "scheme"), [*((address, "light") for address in GUIDES), (GUIDES[0], "dark")])
def test_what_opens_breaks_no_rule(tab: Page, address: str, scheme: str):
    """On every guide, for which test_every_page.py leaves it to this test; in dark on one only: the colours are the layout's."""
    tab.set_viewport_size(PHONE)
    tab.emulate_media(color_scheme=scheme)
    tab.goto(address)
    tab.evaluate("for (const box of document.querySelectorAll('details')) box.open = true")
    axe.load(tab)
    whole = axe.audit(tab)
    tab.get_by_role("button", name="Show this to an adult").click()
    shown = axe.audit(tab, ".to-show")
    tab.emulate_media(color_scheme="light")
    assert whole.passes
    assert shown.passes
    assert not [*whole.faults, *shown.faults]


def test_words_to_show_are_on_paper(tab: Page):
    tab.goto(GUIDES[0])
    tab.emulate_media(media="print")
    expect(tab.locator(".to-show__words")).to_be_visible()
    expect(tab.get_by_role("button", name="Close")).to_be_hidden()
    tab.emulate_media(media="screen")


def written(page: Page) -> list[str]:
    return page.locator("textarea").evaluate_all("boxes => boxes.map(box => box.value)")


def fill(page: Page) -> None:
    page.goto(PLAN)
    for box in page.locator("textarea").all():
        box.fill("Somebody I love")
    assert all(written(page))


def test_a_plan_is_empty_after_back(new_page: Callable[..., Page]):
    page = new_page()
    fill(page)
    page.goto("/young-people/")
    page.go_back()
    assert not any(written(page))


def test_a_plan_is_empty_after_a_reload_and_without_scripts_after_back(new_page: Callable[..., Page]):
    page = new_page()
    fill(page)
    page.reload()
    assert not any(written(page))
    silent = new_page(java_script_enabled=False)
    fill(silent)
    silent.goto("/young-people/")
    silent.go_back()
    assert [box.input_value() for box in silent.locator("textarea").all()] == [""] * silent.locator("textarea").count()


def test_a_plan_is_empty_after_exit_and_nothing_of_it_is_kept_or_sent(new_page: Callable[..., Page], site: str):
    page = new_page()
    sent: list[str] = []
    page.context.route(
        lambda url: not url.startswith(f"{site}/"), lambda route: route.fulfill(content_type="text/html", body="<title>Weather</title>")
    )
    fill(page)
    page.on("request", lambda request: sent.append(f"{request.method} {request.url} {request.post_data or ''}"))
    page.get_by_role("button", name="Exit").click()
    expect(page).to_have_title("Weather")
    assert not [line for line in sent if "Somebody" in line or line.startswith("POST")]
    assert page.context.storage_state() == {"cookies": [], "origins": []}
    page.goto(PLAN)
    assert not any(written(page))


def test_a_plan_is_empty_after_the_tab_is_restored(new_page: Callable[..., Page]):
    page = new_page()
    fill(page)
    kept = page.context.storage_state()
    restored = new_page(storage_state=kept)
    restored.goto(PLAN)
    assert not any(written(restored))


@pytest.mark.parametrize("address", ["/young-people/jargon-buster/", PLAN])
def test_nothing_typed_into_any_field_is_left_after_back(new_page: Callable[..., Page], address: str):
    page = new_page()
    page.goto(address)
    fields = page.locator("main :is(textarea, input:not([type=hidden]))").filter(visible=True)
    expect(fields).not_to_have_count(0)
    for field in fields.all():
        field.fill("Somebody")
    page.goto("/young-people/")
    assert "Somebody" not in page.url
    page.go_back()
    left = page.locator("textarea, input").evaluate_all("fields => fields.map(field => field.value)")
    assert not any(left)


@pytest.mark.parametrize("address", [address for address in YOUNG if address.startswith("/young-people/k/")])
def test_a_page_for_younger_children_is_one_screen_picture_words_number_and_next(tab: Page, address: str):
    tab.set_viewport_size(PHONE)
    tab.goto(address)
    last = tab.locator("article .page__body a").last
    for part in (
        tab.locator("article img, article svg").first,
        tab.get_by_role("heading", level=1),
        tab.locator("article a[href^='tel:']").first,
        last,
    ):
        box = part.bounding_box()
        assert box
        assert box["y"] + box["height"] <= PHONE["height"]


def test_the_page_for_five_minutes_weighs_ten_kilobytes_in_all(new_page: Callable[..., Page]):
    page = new_page(width=360)
    weights: dict[str, int] = {}
    page.on("response", lambda response: weights.update({response.url: len(response.body())}))
    page.goto(FIVE, wait_until="networkidle")
    assert len(weights) >= 2
    assert sum(weights.values()) <= MOST_BYTES, weights


def test_the_page_for_five_minutes_needs_no_script(new_page: Callable[..., Page]):
    page = new_page(width=360, java_script_enabled=False)
    page.goto(FIVE)
    for words in ("Chat", "Text", "Call", "One thing to say", "How do I leave", "find this again"):
        expect(page.get_by_text(words).first).to_be_visible()
    assert page.get_by_role("button", name="Exit").get_attribute("href")


def test_no_two_guides_show_the_same_drawing(library: Library):
    drawings = [page.meta.picture for page in library.pages if library.area_of(page.url).sheltered and page.meta.picture]
    drawn = {(library.root / "overrides/assets/img/pictures" / f"{name}.svg").read_bytes() for name in drawings}
    assert len(drawings) == len(set(drawings)) == len(drawn) > 30


def test_every_guide_was_tried(library: Library):
    assert sorted(page.url for page in library.pages_of(ToolkitMatter)) == GUIDES
