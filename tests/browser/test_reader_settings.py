"""What readers set in their browser is kept to: no scripts at all, and colours of their own."""

import subprocess
import sys

import pytest
from playwright.sync_api import Browser

from . import chromium

# What only a script can work: filters, the deadline helper, a review for a team.
ONLY_WITH_SCRIPTS = ".filter, .deadline, .meeting-open"
WITH_FORMS = (
    "/professionals/policies/",
    "/professionals/contacts/",
    "/professionals/training/courses/",
    "/professionals/escalation/",
    "/professionals/glossary/",
    "/young-people/jargon-buster/",
)
_EDGES = """selectors => selectors.filter((selector) => [...document.querySelectorAll(selector)].some((each) => each.checkVisibility()
  && !['Top', 'Bottom', 'Left', 'Right'].some((side) => parseFloat(getComputedStyle(each)[`border${side}Width`]) > 0)))"""


@pytest.fixture(scope="module")
def without_scripts(site: str) -> list[str]:
    """What is seen on pages with forms in a browser that runs no script at all, which is what `scripting: none` asks for."""
    code = f"""
from playwright.sync_api import sync_playwright
with sync_playwright() as p:
    browser = p.chromium.launch(executable_path={chromium.find()!r}, args={[*chromium.ARGUMENTS, "--blink-settings=scriptEnabled=false"]!r})
    page = browser.new_page()
    for address in {WITH_FORMS!r}:
        page.goto({site!r} + address)
        for part in page.locator({ONLY_WITH_SCRIPTS!r}).all():
            print(address, part.bounding_box())
"""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()


def test_what_only_a_script_can_work_is_not_there_without_one(without_scripts: list[str]):
    assert {line.split()[0] for line in without_scripts} == {*WITH_FORMS}
    assert [line for line in without_scripts if not line.endswith(" None")] == []


@pytest.mark.parametrize("width", [360, 1280])
def test_forced_colours_keep_edges_and_the_mark_of_the_page_one_is_on(browser: Browser, site: str, width: int):
    context = browser.new_context(base_url=site, viewport={"width": width, "height": 800}, forced_colors="active")
    page = context.new_page()
    for address in ("/worried-about-a-child/", "/professionals/contacts/", "/young-people/g/1/", "/professionals/policies/allegations/"):
        page.goto(address)
        if width == 360:
            page.get_by_role("button", name="Menu").click()
        current = page.locator(".navigation [aria-current=page]")
        lines = current.evaluate_all("all => all.map(one => parseFloat(getComputedStyle(one).borderBlockEndWidth))")
        assert [line for line in lines if line < 3] == [], address
        edges = [".bar", ".call", ".card", ".banner", ".badge", ".bar__exit", ".menu", ".way", ".quick__call", ".show-button", ".button"]
        assert page.evaluate(_EDGES, edges) == [], address
    context.close()
