"""`.well-known/security.txt` (RFC 9116): where to tell of a fault of the site, and until when that is known to be right."""

from pathlib import Path

from macros.library import Library

FILE = ".well-known/security.txt"


def writes(library: Library) -> set[str]:
    """The one file."""
    return {r"\.well-known/security\.txt"}


def publish(library: Library, site: Path) -> None:
    """Writes it: the contact is the site's own page, so that no address is invented."""
    notice = library.data.partnership.partnership.security_notice
    lines = [
        f"Contact: {library.address(library.page(notice.contact_page).url)}",
        f"Expires: {notice.expires}T23:59:59Z",
        "Preferred-Languages: en",
        f"Canonical: {library.address(FILE)}",
    ]
    (site / FILE).parent.mkdir(exist_ok=True)
    (site / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
