"""Every layout keeps WCAG 2.2 A and AA as far as axe can tell: light and dark, wide and narrow, menu open and closed.

What a state changes is the layout's, so one page of each layout is judged in all states; every page is judged on a phone
in light, where test_every_page.py has it open.
"""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from . import axe
from .addresses import LAYOUTS, MISSING

PLANTED = """<!doctype html><html lang="en"><title>Planted</title><main><h1>Planted</h1>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="color: #999; background: #fff">Pale</p>
<p style="color: #707070; background: #fff">Of 4.9 to 1</p><p style="color: #888; background: #fff; font-size: 24px">Large, of 3.5 to 1</p>
<p style="color: #707070; background: #fff; font-size: 24px">Large, of 4.9 to 1</p></main></html>"""
MENU = ("nav[popover]", "button[popovertarget]")
APPLIED = axe.APPLIED


def audits(page: Page) -> Iterator[tuple[str, axe.Audit]]:
    """Puts the page that is open into one state after another and audits each. An open menu changes itself only."""
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            yield f"{width} wide, {scheme}", axe.audit(page)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    yield "360 wide, dark, text at 200%", axe.audit(page)
    page.evaluate("document.documentElement.style.fontSize = ''")
    menu = page.get_by_role("button", name="Menu")
    if not menu.count():  # a page that is kept small
        return
    menu.click()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        yield f"360 wide, {scheme}, menu open", axe.audit(page, *MENU)


@pytest.mark.parametrize("address", [*LAYOUTS, MISSING])
def test_layout_breaks_no_rule_in_any_state(tab: Page, address: str):
    tab.goto(address)
    axe.load(tab)
    faults = []
    for state, audit in audits(tab):
        applied = APPLIED - {"region"} if state.endswith("menu open") else APPLIED  # a landmark is judged on the whole page
        assert set(audit.passes) >= applied, f"{state}: axe checked too little"
        faults += [f"{state}: {fault}" for fault in audit.faults]
    assert not faults, "\n".join([address, *faults])


def test_every_tag_names_rules(tab: Page):
    tab.goto("/")
    axe.load(tab)
    empty = [tag for tag in axe.TAGS if not tab.evaluate("tag => axe.getRules([tag]).length", tag)]
    assert not empty


def test_planted_faults_are_found(tab: Page, planted: Callable):
    tab.goto(planted({"index.html": PLANTED}))
    axe.load(tab)
    audit = axe.audit(tab)
    assert [fault.split(":")[0] for fault in audit.faults] == ["color-contrast"] * 3 + ["image-alt"]
    assert audit.passes
