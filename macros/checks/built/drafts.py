"""A draft says so at its top, whatever the template does."""

from collections.abc import Iterator

from macros.checks.built.document import Document
from macros.library import Finding, Page

BANNER = "banner banner--draft"


def without_banner(page: Page, read: Document) -> Iterator[Finding]:
    """A finding if a page is a draft and its readers are not told."""
    if getattr(page.meta, "status", None) == "draft" and not read.has("div", **{"class": BANNER}):
        message = "is a draft, and the page does not say so. Put back the banner in overrides/parts/before_policy.html."
        yield Finding(page.path, page.front_line("status"), "draft banner", message)
