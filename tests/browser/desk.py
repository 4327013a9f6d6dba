"""The workbench on a copy of the small site, as an editor has it: a window with the forms, the files in git, the site beside them."""

import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import FrameLocator, Locator, Page

SLOWEST = 120  # seconds that a build may take where several programs share a machine

# What the page was last told of, once it has shown that.
_TOLD = """const ask = fetch;
window.fetch = async (...asked) => {
  const answer = await ask(...asked);
  if (asked[0] === '/state') answer.clone().text().then((text) => setTimeout(() => { window.told = text; }, 50));
  return answer;
};"""


class Desk:
    """page: the window. root: the copy. address: where the forms are."""

    def __init__(self, page: Page, root: Path, address: str):
        self.page, self.root, self.address, self.saved = page, root, address, 0.0
        page.add_init_script(_TOLD)
        page.goto(address)
        self.forms.get_by_role("link", name="Contacts", exact=True).wait_for(timeout=60_000)

    @property
    def forms(self) -> FrameLocator:
        return self.page.frame_locator("iframe")

    def open(self, place: str) -> None:
        """A form: open("contacts-contacts/entries/mast"), open("jargon-terms/new")."""
        self.page.frames[1].goto("about:blank")
        self.page.frames[1].goto(f"{self.address}forms.html#/collections/{place}")
        self.forms.get_by_role("button", name=re.compile("^Saved?$")).first.wait_for(timeout=30_000)
        self.page.wait_for_timeout(500)  # the CMS fills in what it found in the entry

    def box(self, field: str) -> Locator:
        return self.forms.locator(f"[id^={field}-field]").first

    def write(self, field: str, text: str) -> None:
        self.box(field).click()
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.insert_text(text)

    def day(self, field: str, day: str) -> None:
        self.box(field).fill(day)

    def choose(self, field: str, *words: str) -> None:
        for word in words:
            self.box(field).click()
            self.box(field).fill(word)
            self.forms.locator("[id*=-option-]").first.click()

    def save(self) -> str:
        """Saves, and gives back what the page says of it."""
        until(lambda: not self.state()["check"]["checking"], SLOWEST)  # so that the next check is of this change
        number = self.state()["said"]["number"]
        self.forms.get_by_role("button", name="Save", exact=True).first.click()
        self.forms.get_by_text("Save now").first.click()
        until(lambda: self.state()["said"]["number"] > number, 20)
        self.saved = time.monotonic()
        self._shown()
        return self.page.locator(".said").inner_text()

    def checked(self) -> str:
        """What stands above the forms once the check has seen the last change."""
        until(lambda: self.state()["check"]["checking"] or time.monotonic() > self.saved + 2, SLOWEST)
        until(lambda: not self.state()["check"]["checking"], SLOWEST)
        self._shown()
        found = self.page.locator(".found")
        return found.inner_text() if found.is_visible() else self.page.locator(".check").inner_text()

    def _shown(self) -> None:
        """Waits until the page, which looks now and then, shows what the program says now."""
        until(lambda: self.page.evaluate("window.told") == self.page.request.get(f"{self.address}state").text(), 20)

    def state(self) -> Any:
        return self.page.request.get(f"{self.address}state").json()

    def on_the_site(self, path: str, text: str) -> None:
        """Waits until a page of the preview shows a text, and prints how long that took; `pytest -s` shows it."""
        begun = time.monotonic()
        until(lambda: text in self.page.request.get(self.state()["preview"] + path).text(), SLOWEST)
        print(f"{path} shows it after {time.monotonic() - begun:.1f} s")

    def git(self, *words: str) -> str:
        return subprocess.run(["git", *words], cwd=self.root, capture_output=True, text=True, check=True).stdout

    def changed(self) -> list[str]:
        """The lines that git says are new or gone."""
        self.git("add", "--intent-to-add", "docs", "data")
        lines = self.git("diff", "-U0", "--", "data", "docs", "mkdocs.yml").splitlines()
        return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]

    def commit(self) -> None:
        self.git("commit", "--all", "--allow-empty", "--quiet", "--message", "A change")


def until(happens: Callable[[], bool], seconds: float) -> None:
    """Waits for something; an error if it does not come."""
    end = time.monotonic() + seconds
    while not happens():
        if time.monotonic() > end:
            raise TimeoutError(f"nothing happened in {seconds} seconds")
        time.sleep(0.1)
