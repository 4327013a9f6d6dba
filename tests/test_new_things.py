"""Six new things, each added where CONTRIBUTING says and nowhere else: one build shows that each of them works."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.library import load
from macros.library.views.translations import fingerprint
from tests.conftest import ROOT, TODAY

Thscp = Callable[[str], "subprocess.CompletedProcess[str]"]

MODEL = '''\
"""Fruit."""

from pydantic import Field

from macros.library.models.fields import DataFile, Entry, Id


class Fruit(Entry):
    """One fruit."""

    id: Id = Field(description="Short name.")
    ripe: bool = Field(description="Whether it may be eaten.")


class FruitFile(DataFile):
    """data/fruit.yml"""

    fruit: list[Fruit] = Field(description="The fruit.")
'''
MACRO = '''\
"""Fruit on a page."""

from macros.parts.here import Here


def fruit_bowl(here: Here) -> str:
    """Every fruit."""
    return "In the bowl: " + ", ".join(fruit.id for fruit in here.library.data.fruit.fruit)
'''
RULE = '''\
"""Fruit is ripe."""

from collections.abc import Iterator

from macros.checks.rule import rule
from macros.library import Finding, Library


@rule("ripe-fruit")
def check(library: Library) -> Iterator[Finding]:
    for i, fruit in enumerate(library.data.fruit.fruit):
        if not fruit.ripe:
            line = library.documents["fruit"].line(("fruit", i, "ripe"))
            yield Finding("data/fruit.yml", line, f"fruit[{i}].ripe", f"`{fruit.id}` is not ripe. Wait.")
'''
OUTPUT = '''\
"""The fruit as a text file."""

from pathlib import Path

from macros.library import Library


def writes(library: Library) -> set[str]:
    """The one file."""
    return {r"fruit\\.txt"}


def publish(library: Library, site: Path) -> None:
    """Writes it."""
    (site / "fruit.txt").write_text("\\n".join(fruit.id for fruit in library.data.fruit.fruit))
'''
AREA = """\
  - id: neighbours
    name: Neighbours
    path: neighbours/
    for_whom: For people next door.
    voice: families
    call:
      - {contact: everyone, label: Now}
    help_page: neighbours/index.md
    help_label: Help
    search_page: neighbours/search.md
"""
CONTACT = """\
  - id: everyone
    name: Everyone's line
    agency: council
    purpose: It helps.
    phone: "999"
    web: https://www.example.org
    hours: null
    topics: []
    audiences: [neighbours]
    grade: A
    source: https://www.example.org
    source_seen: 2026-11-20
    confirmed_on: null
"""
SEARCH = """\
  - area: neighbours
    urgent:
      - {kind: danger, says: Ring now., ring: [everyone]}
    needs:
      - {typed: [over the fence], page: neighbours/index.md}
"""
MENU = "  - Neighbours:\n      - Home: neighbours/index.md\n      - Search: neighbours/search.md\n"
PAGE = """\
---
title: {title}
description: It is new.
type: {type}
owner: Partnership business unit
review_by: 2027-05-20
---

{body}
"""
LANGUAGE = """\
  - id: cy
    name: Welsh
    own_name: Cymraeg
    card:
      english: I need an interpreter. I speak Welsh.
    labels:
      days: [Llun, Mawrth, Mercher, Iau, Gwener, Sadwrn, Sul]
      closed_on_bank_holidays: Ar gau.
      other_times: Bryd arall.
      no_answer: Ffoniwch
      english: Yn Saesneg
"""
TRANSLATION = """\
---
title: Cymorth
description: Pwy i ffonio.
type: translation
tab_title: THSCP
language: cy
translates: get-help.md
made_from: "{made_from}"
reviewed_by: Interpreter
reviewed_on: 2026-11-19
owner: Partnership business unit
review_by: 2027-05-20
---

Cymorth nawr.
"""


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _put(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file.name}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def data_file(root: Path) -> None:
    models = root / "macros" / "library" / "models"
    _write(models / "fruit.py", MODEL)
    _put(
        models / "__init__.py",
        "from macros.library.models.funding",
        "from macros.library.models.fruit import FruitFile\nfrom macros.library.models.funding",
    )
    _put(models / "__init__.py", "    funding: FundingFile\n", "    fruit: FruitFile\n    funding: FundingFile\n")
    _write(root / "data" / "fruit.yml", "fruit:\n  - id: quince\n    ripe: true\n")


def macro(root: Path) -> None:
    _write(root / "macros" / "parts" / "fruit.py", MACRO)


def rule(root: Path) -> None:
    _write(root / "macros" / "checks" / "rules" / "facts" / "ripe_fruit.py", RULE)


def output(root: Path) -> None:
    _write(root / "macros" / "publish" / "fruit_text.py", OUTPUT)
    _put(root / "macros" / "publish" / "__init__.py", "    feed,\n", "    feed,\n    fruit_text,\n")
    _put(
        root / "macros" / "publish" / "__init__.py",
        "    robots,\n    hosts_beside_site,\n    hosts_in_site,  #",
        "    robots,\n    fruit_text,\n    hosts_beside_site,\n    hosts_in_site,  #",
    )


def area(root: Path) -> None:
    _put(root / "data" / "areas.yml", "\n# The only page that leads from one area", f"{AREA}\n# The only page that leads from one area")
    _put(root / "data" / "contacts.yml", "contacts:\n", f"contacts:\n{CONTACT}")
    _put(root / "data" / "search.yml", "areas:\n", f"areas:\n{SEARCH}")
    _write(root / "docs" / "neighbours" / "index.md", PAGE.format(title="Next door", type="landing", body="{{ fruit_bowl() }}"))
    _write(root / "docs" / "neighbours" / "search.md", PAGE.format(title="Search", type="page", body='{{ a_to_z("neighbours") }}'))
    _write(root / "overrides" / "assets" / "css" / "neighbours.css", ":root { --accent: #123456; }\n")
    _write(root / "mkdocs.yml", (root / "mkdocs.yml").read_text(encoding="utf-8").rstrip("\n") + f"\n{MENU}")


def language(root: Path, made_from: str) -> None:
    _put(root / "data" / "languages.yml", "languages:\n", f"languages:\n{LANGUAGE}")
    _write(root / "docs" / "languages" / "cy" / "get-help.md", TRANSLATION.format(made_from=made_from))


@pytest.fixture(scope="module")
def grown(small) -> Path:
    """A copy of the tests' own small site, with code and theme of its own, that has one more of each of the six."""
    root = small()
    for name in ("macros", "overrides"):
        (root / name).unlink()
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    english = load(root, TODAY).page("get-help.md")
    for add in (data_file, macro, rule, output, area):
        add(root)
    language(root, fingerprint(english))
    return root


@pytest.fixture(scope="module")
def thscp(grown) -> Thscp:
    """Runs a command of the copy's own code on it."""
    environment = os.environ | {"PYTHONPATH": str(grown)}

    def run(command: str) -> "subprocess.CompletedProcess[str]":
        words = [sys.executable, "-m", "macros.commands", "--today", TODAY.isoformat(), command]
        return subprocess.run(words, cwd=grown, env=environment, capture_output=True, text=True, check=False)

    return run


@pytest.fixture(scope="module")
def site(grown, thscp) -> Path:
    built = thscp("build")
    assert (built.returncode, built.stderr) == (0, ""), built.stderr
    return grown / "site"


def test_a_data_file_and_a_macro_reach_a_page(site):
    assert "In the bowl: quince" in (site / "neighbours" / "index.html").read_text(encoding="utf-8")


def test_an_output_stands_beside_the_pages(site):
    assert (site / "fruit.txt").read_text() == "quince"


def test_an_area_has_its_style_its_numbers_and_its_search(site):
    html = (site / "neighbours" / "index.html").read_text(encoding="utf-8")
    assert len(list(site.glob("assets/neighbours.*.css"))) == 1 and "assets/neighbours." in html
    assert 'href="tel:999"' in html and "Next door" in html
    assert "over the fence" in (site / "neighbours" / "search" / "index.json").read_text(encoding="utf-8")
    assert "Next door" in (site / "neighbours" / "search" / "index.html").read_text(encoding="utf-8")


def test_a_language_has_its_page_and_the_english_leads_to_it(site):
    page = (site / "languages" / "cy" / "get-help" / "index.html").read_text(encoding="utf-8")
    assert "Cymorth nawr." in page and 'lang="cy"' in page
    assert "Cymraeg" in (site / "get-help" / "index.html").read_text(encoding="utf-8")


def test_a_rule_stops_the_build(site, grown, thscp):
    _put(grown / "data" / "fruit.yml", "ripe: true", "ripe: false")
    said = thscp("check")
    assert said.returncode == 1
    assert said.stderr.startswith("data/fruit.yml:3: fruit[0].ripe: `quince` is not ripe. Wait.\n")
