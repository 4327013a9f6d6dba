"""Asks axe which rules of WCAG 2.2, levels A and AA, a page breaks; a contrast of 7 to 1, and that all stands in a landmark, besides."""

from typing import NamedTuple

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import BrowserContext, Page

MORE = ["region"]
APPLIED = {"color-contrast", "region", "target-size"}  # rules that every page of the site gives cause to apply
# axe's own settings of `color-contrast`, but for the two ratios, which are those of level AAA. Its rule for that level asks
# the same of each text once more and passes what breaks AA; half the time of an audit went into contrast asked twice.
CONTRAST = {
    "ignoreUnicode": True,
    "ignoreLength": False,
    "ignorePseudo": False,
    "boldValue": 700,
    "boldTextPt": 14,
    "largeTextPt": 18,
    "contrastRatio": {"normal": {"expected": 7}, "large": {"expected": 4.5}},
    "pseudoSizeThreshold": 0.25,
    "shadowOutlineEmMax": 0.2,
    "textStrokeEmMin": 0.03,
}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

_RUN = """([tags, more, contrast, parts]) => axe
  .run(parts.length ? { include: parts } : document, {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(more.map(rule => [rule, { enabled: true }])),
    checks: { 'color-contrast': { options: contrast } },
    resultTypes: ['violations'],
  })
  .then(result => [
    result.passes.map(rule => rule.id),
    result.violations.flatMap(rule => rule.nodes.map(
      node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`)),
  ])"""


class Audit(NamedTuple):
    """passes: the rules that were applied and kept. faults: a line for each element that breaks one."""

    passes: list[str]
    faults: list[str]


def come_with_every_page(context: BrowserContext) -> None:
    """Puts axe into every page that is opened from now on: sent half a megabyte once, and not once a page."""
    context.add_init_script(AXE_SCRIPT)


def load(page: Page) -> None:
    """Puts axe into the page that is open, unless it came with it; it stays until the next one."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)


def audit(page: Page, *parts: str) -> Audit:
    """Judges the page as it now looks, or only the parts of it that these selectors name."""
    return Audit(*page.evaluate(_RUN, [TAGS, MORE, CONTRAST, parts]))


def faults(page: Page) -> list[str]:
    """What is wrong with the page as it now looks; that axe applied too few rules is a fault too."""
    load(page)
    judged = audit(page)
    missed = [f"axe did not apply {rule}" for rule in sorted(APPLIED - {*judged.passes})]
    return missed + judged.faults
