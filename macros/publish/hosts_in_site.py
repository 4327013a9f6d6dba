"""Files that hosts read from the site itself: `_headers` (Cloudflare Pages, Netlify) and `staticwebapp.config.json` (Azure)."""

import json
import re
from pathlib import Path

from macros.checks.built.facts import files
from macros.library import Library
from macros.library.headers import CACHE, FINGERPRINTED, HEADERS, KEPT, NOT_SERVED, SHORT, TYPES

_FOLDER = re.compile(r"(.*/(?:fragment|index)/).+")


def writes(library: Library) -> set[str]:
    """The two files."""
    return {re.escape(name) for name in NOT_SERVED}


def publish(library: Library, site: Path) -> None:
    """Writes both. They name each fingerprinted file, because neither host knows patterns within a name."""
    kept = sorted({_FOLDER.sub(r"\1*", address) for path in files(site) if re.match(FINGERPRINTED, address := f"/{path}")})
    (site / "_headers").write_text(_headers(kept), encoding="utf-8")
    (site / "staticwebapp.config.json").write_text(json.dumps(_azure(kept), indent=2) + "\n", encoding="utf-8")


def _headers(kept: list[str]) -> str:
    """Both hosts join the values of rules that match one file, so none says of pages what they say by themselves: ask again."""
    rules = {"/*": HEADERS} | {address: {CACHE: KEPT} for address in kept}
    return "".join(f"{address}\n" + "".join(f"  {name}: {value}\n" for name, value in said.items()) for address, said in rules.items())


def _azure(kept: list[str]) -> dict[str, object]:
    return {
        "globalHeaders": HEADERS | {CACHE: SHORT},
        "routes": [{"route": address, "headers": {CACHE: KEPT}} for address in kept],
        "responseOverrides": {"404": {"rewrite": "/404.html"}},
        "mimeTypes": TYPES,
    }
