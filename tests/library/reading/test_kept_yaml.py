"""What was read before is what is read now: the same values, of the same types, on the same lines, and the same faults."""

from datetime import date
from pathlib import Path

import pytest

from macros.kept import using
from macros.library import Library
from macros.library.reading import kept_yaml, strict_yaml
from macros.library.reading.strict_yaml import Document

TEXTS = [
    "title: One\nday: 2026-11-24\ndays: [2026-11-24, 2026-11-25]\nof: {day: 2026-11-26}",
    "number: 12\npart: 0.5\nyes: true\nnothing:\nnull: null\ntext: '2026-11-24'\nlist:\n  -\n  - 1",
    "one: 1\none: 2",
    "time: 12:30",
    "day: 2026-02-31",
    "a: [",
    "",
]


@pytest.fixture
def read_twice(tmp_path, monkeypatch):
    """Reads a text, and then again with nothing to read it by but what is kept."""

    def read(path: str, text: str, first_line: int) -> Document:
        with using(tmp_path / "kept.sqlite", "code", workers=1):
            kept_yaml.parse_all([(path, text)], first_line)
        with using(tmp_path / "kept.sqlite", "code", workers=1), monkeypatch.context() as patch:
            patch.setattr(kept_yaml, "_said", None)
            (document,) = kept_yaml.parse_all([(path, text)], first_line)
        return document

    return read


def said(document: Document) -> tuple:
    return document.path, repr(document.data), document.lines, document.findings, document.empty, document.texts


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_kept_of_a_text_is_what_it_says(read_twice, text):
    assert said(read_twice("data/some.yml", text, 2)) == said(strict_yaml.parse(text, "data/some.yml", 2))


def test_so_it_is_for_all_that_the_site_is_made_of(read_twice, library: Library):
    files = [Path(document.path) for document in library.documents.values()]
    for file in files:
        text = (library.root / file).read_text(encoding="utf-8")
        assert said(read_twice(str(file), text, 1)) == said(strict_yaml.parse(text, str(file), 1)), file


def test_a_day_is_a_day_again(read_twice):
    assert read_twice("data/some.yml", TEXTS[0], 1).data["days"] == [date(2026, 11, 24), date(2026, 11, 25)]


def test_lines_are_put_together_only_when_somebody_asks_and_nothing_is_read_again(read_twice, monkeypatch):
    document = read_twice("data/some.yml", TEXTS[0], 2)
    monkeypatch.setattr(kept_yaml, "parse", None)
    assert (document.data["title"], document.findings, "lines" in vars(document)) == ("One", [], False)
    assert (document.line(("days", 1)), document.line(("of",)), "lines" in vars(document)) == (4, 5, True)
