"""Fills the templates of overrides/parts/ and makes their links fit the page they land on."""

import posixpath
import re
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from macros.kept.compiled import Compiled

_THEME = Path(__file__).parents[2] / "overrides"
TEMPLATES = _THEME / "parts"
# It begins with signs, and looks behind them afterwards: a text is passed over five times as fast.
_FROM_THE_ROOT = re.compile(r'="(?:(?<=\bhref=")|(?<=\bsrc=")|(?<=\baction="))(/[^"#]*)(#[^"]*)?"')
PICTURES = _THEME / "assets" / "img" / "pictures"


@lru_cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader([TEMPLATES, PICTURES]),
        autoescape=True,
        bytecode_cache=Compiled(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "clock": clock,
        "day": day,
        "digits": digits,
        "host": host,
        "pounds": pounds,
        "short_name": short_name,
        "slug": slug,
        "thousands": thousands,
    }
    return environment


def ready() -> None:
    """Reads every template, for processes that are started after it: each of them would read what it needs for itself."""
    for template in _environment().list_templates(extensions=["html"]):
        _environment().get_template(template)


def render(template: str, **values: Any) -> str:
    """The HTML of overrides/parts/`template`, on one line.

    One line, because Markdown takes a blank line or an indent inside HTML for the end of it.
    """
    html = _environment().get_template(template).render(**values)
    return " ".join(line.strip() for line in html.splitlines() if line.strip())


def relative_links(html: str, url: str) -> str:
    """Makes addresses that start at the site's root relative to the page at `url`.

    A site may be served from a folder of its host, where addresses from the root would miss.
    """

    def relative(match: re.Match[str]) -> str:
        target, anchor = match[1], match[2] or ""
        return f'="{anchor if target == url and anchor else relative_address(target, url) + anchor}"'

    return _FROM_THE_ROOT.sub(relative, html) if '="/' in html else html


@lru_cache(maxsize=65_536)
def relative_address(target: str, url: str) -> str:
    """An address that starts at the site's root, as the page at `url` says it."""
    return posixpath.relpath(target, url) + ("/" if target.endswith("/") else "")


def day(value: date, weekday: bool = False) -> str:
    """20 November 2026, or Friday 20 November 2026."""
    return f"{value:%A }{value.day} {value:%B %Y}" if weekday else f"{value.day} {value:%B %Y}"


def clock(value: str) -> str:
    """9am for 09:00, 1:30pm for 13:30, midday for 12:00."""
    if value in _NAMED:
        return _NAMED[value]
    hour, minutes = int(value[:2]), f":{value[3:]}".removesuffix(":00")
    return f"{hour % 12 or 12}{minutes}{'am' if hour < 12 else 'pm'}"


_NAMED = {"00:00": "midnight", "12:00": "midday"}


def digits(number: str) -> str:
    """A phone number as a tel: or sms: link wants it."""
    return re.sub(r"\D", "", number)


def pounds(value: int) -> str:
    """£188,416, or −£918 for less than nothing."""
    return f"{'−' if value < 0 else ''}£{abs(value):,}"


def thousands(value: int) -> str:
    """1,576"""
    return f"{value:,}"


def host(address: str) -> str:
    """The site that an address leads to, as in www.lgo.org.uk"""
    return urlsplit(address).hostname or address


def short_name(name: str) -> str:
    """A service's name without what stands in brackets: SafeCall for SafeCall (Missing People)."""
    return name.partition(" (")[0]


def slug(text: str) -> str:
    """Words as an anchor: small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
