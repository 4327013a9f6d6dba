"""What rules found is kept: a check with it says what one without it says, and a page's rules read no other page's text."""

import os
import random
from dataclasses import replace
from pathlib import Path

from macros import checks
from macros.checks import every_rule
from macros.kept import using
from macros.library import ContentError, load

from ..conftest import TODAY

EDITS = int(os.environ.get("THSCP_EDITS", "20"))
WORDS = [
    "Coming soon.",
    "Ring 020 7946 0123.",
    "Mrs Quillan Vromm is here.",
    "{{ nothing() }}",
    "{{ phone(1) }}",
    "[there](nowhere.md)",
    "[there](#no-such-place)",
    "[here](../get-help.md#nowhere)",
    "ZQX works.",
    "Within ten working days.",
    "<b>bold</b>",
    "## A heading",
    "quillan vromm",
]


def outcome(root: Path) -> tuple:
    try:
        found = checks.run(load(root, TODAY))
    except ContentError as error:
        return (error.findings,)
    return tuple([(finding, finding.rule) for finding in group] for group in found)


def edit(root: Path, chance: random.Random) -> None:
    """One word more, less, a line moved or gone, in a page or a data file; or a page gone."""
    pages, data = sorted((root / "docs").rglob("*.md")), sorted((root / "data").glob("*.yml"))
    file = chance.choice(pages if chance.random() < 0.8 else data)
    lines = file.read_text(encoding="utf-8").split("\n")
    at = chance.randrange(len(lines))
    kind = chance.random()
    if kind < 0.5 and file.suffix == ".md":
        lines += ["", chance.choice(WORDS)]
    elif kind < 0.7:
        del lines[at]
    elif kind < 0.95:
        lines[at] = lines[at].replace("e", "E", 1)
    else:
        file.unlink()
        return
    file.write_text("\n".join(lines), encoding="utf-8")


def test_a_check_with_what_is_kept_says_what_one_without_says(small, tmp_path):
    root, chance = small(), random.Random(11)
    for number in range(EDITS):
        texts = {file: file.read_bytes() for folder in ("docs", "data") for file in (root / folder).rglob("*.*")}
        edit(root, chance)
        with using(tmp_path / "kept.sqlite", "code", workers=1):
            kept = outcome(root)
        assert kept == outcome(root), number
        if len(kept) == 1:  # nothing could be read, so nothing more would be seen
            for file, text in texts.items():
                file.write_bytes(text)


def test_rules_of_a_page_read_no_other_page_and_those_beside_none(whole_library, monkeypatch):
    """Nor a file of data by another way than the library, which notes what it is asked for."""
    opened = Path.open

    def elsewhere(file: Path, *how, **more):
        assert file.parent.name != "data", file
        return opened(file, *how, **more)

    monkeypatch.setattr(Path, "open", elsewhere)
    chosen = whole_library.pages[::24]
    assert chosen
    for page in chosen:
        body = page.body + "\n\n" + "\n\n".join(WORDS)
        own = replace(page, body=body)
        whole = replace(whole_library, pages=[own if other is page else other for other in whole_library.pages])
        bare = replace(whole_library, pages=[own if other is page else replace(other, body="") for other in whole_library.pages])
        for rule in every_rule().values():
            assert set(rule.page(whole, own)) == set(rule.page(bare, own)), rule.id
            assert rule.tell(whole, own) == rule.tell(bare, own), rule.id
    empty = replace(whole_library, pages=[replace(page, body="") for page in whole_library.pages])
    for rule in every_rule().values():
        assert set(rule.beside(whole_library)) == set(rule.beside(empty)), rule.id


def test_a_picture_that_goes_is_missed_by_the_page_that_shows_it(small, tmp_path):
    root = small()
    page, picture = root / "docs" / "about" / "contact.md", root / "docs" / "about" / "door.png"
    page.write_text(page.read_text(encoding="utf-8") + "\n![The door of the office](door.png)\n", encoding="utf-8")
    picture.write_bytes(b"")
    with using(tmp_path / "kept.sqlite", "code", workers=1):
        before = outcome(root)
        picture.unlink()
        after = outcome(root)
    assert {finding.what for finding, _ in after[0]} - {finding.what for finding, _ in before[0]} == {"link"}
