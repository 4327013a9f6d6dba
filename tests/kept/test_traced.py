"""A part of some work is done again only when something that it asked for has changed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from macros import checks
from macros.kept import traced, using
from macros.kept.asking import Asked, ask, overheard, remembered
from macros.library import load
from macros.library.models import DATA_FILES

from ..conftest import TODAY


def heard(work: Callable[[], object]) -> set[str]:
    return overheard(work)[1]


def test_who_listens_hears_what_is_asked_for_and_who_listens_around_him_too():
    def both() -> None:
        ask("one")
        assert heard(lambda: ask("two")) == {"two"}

    assert heard(both) == {"one", "two"}


def test_what_was_asked_before_a_fault_is_heard():
    def fault() -> None:
        with pytest.raises(KeyError):
            overheard(lambda: Asked({})["one"])

    assert heard(fault) == {"one"}


def test_what_is_remembered_asks_again_for_what_it_was_made_from():
    made = []

    @remembered(2)
    def double(number: int) -> int:
        ask("numbers")
        made.append(number)
        return number * 2

    assert [heard(lambda: double(2)), heard(lambda: double(2))] == [{"numbers"}, {"numbers"}]
    assert (double(2), made) == (4, [2])


def test_a_thing_by_name_is_asked_for_and_who_goes_through_all_has_asked_for_all():
    things = Asked({"a": 1, "b": 2})
    assert heard(lambda: things["a"]) == {"a"}
    for work in (lambda: list(things), lambda: list(things.values()), lambda: dict(things.items()), lambda: {**things}):
        assert heard(work) == {"a", "b"}
    assert heard(lambda: Asked({"word": 1}, lambda name: [f"{name}s"])["word"]) == {"words"}


def test_a_library_says_which_data_is_asked_for(library):
    page = library.pages[0].src
    library.find("page", page)  # all that has an id is found once
    assert heard(lambda: library.data.contacts) == {"contacts"}
    assert heard(lambda: library.contact("mast")) == {"contacts", "helplines"}
    assert heard(lambda: library.page(page)) == set()
    assert heard(lambda: library.documents["law"].data) == {"law"}
    assert heard(lambda: [library.area_of("/"), library.area_of("/")]) == {"areas"}
    assert heard(lambda: list(library.data.files())) == set(DATA_FILES)


def test_every_kind_that_stands_in_a_file_is_known_to_stand_there(whole_library):
    stand = {(name, entry.reference_kind()) for name, file in whole_library.data.files() for entry in file.entries()}
    assert stand <= {(name, kind) for name, file in DATA_FILES.items() for kind in file.listed_kinds()}


def test_a_part_is_made_again_only_when_what_it_asked_for_has_changed(tmp_path):
    done: list[str] = []

    def make(name: str, *needs: str) -> Callable[[], str]:
        def work() -> str:
            ask(*needs)
            done.append(name)
            return name.upper()

        return work

    def all_parts(digests: dict[str, str], made_from: str = "page", code: str = "code") -> list[str]:
        done.clear()
        with using(tmp_path / "kept.sqlite", code, workers=1), traced("kind", made_from, digests) as part:
            assert [part("one", make("one", "a")), part("two", make("two", "a", "b")), part("three", make("three"))] == [
                "ONE",
                "TWO",
                "THREE",
            ]
        return [*done]

    assert all_parts({"a": "1", "b": "1"}) == ["one", "two", "three"]
    assert all_parts({"a": "1", "b": "1"}) == []
    assert all_parts({"a": "1", "b": "2"}) == ["two"]
    assert all_parts({"a": "2", "b": "2"}) == ["one", "two"]
    assert all_parts({"a": "2", "b": "2"}, "another page") == ["one", "two", "three"]
    assert all_parts({"a": "2", "b": "2"}, code="another code") == ["one", "two", "three"]


@pytest.mark.parametrize("digests", [{"a": "1"}, {}])
def test_where_nothing_is_kept_or_nothing_is_known_of_the_data_every_part_is_made(tmp_path, digests):
    done: list[int] = []
    for _ in range(2):
        with using(None if digests else tmp_path / "kept.sqlite", "code", workers=1), traced("kind", "page", digests) as part:
            part("one", lambda: done.append(1))
    assert done == [1, 1]


def test_after_a_number_only_the_rules_that_may_know_it_look_at_a_page_again(small, tmp_path, monkeypatch):
    root, asked = small(), []

    def check() -> list[str]:
        asked.clear()
        with using(tmp_path / "kept.sqlite", "code", workers=1):
            assert checks.run(load(root, TODAY)).errors == []
        return sorted(set(asked))

    def watched(rule):
        return replace(rule, page=lambda library, page: [asked.append(rule.id), *rule.page(library, page)][1:])

    rules = {id: watched(rule) for id, rule in checks.every_rule().items()}
    monkeypatch.setattr(checks, "every_rule", lambda: rules)
    assert set(check()) == set(rules)
    assert check() == []
    _change_a_number(root)
    again = check()
    assert {"typed-contacts", "macro-calls"} <= set(again)
    assert not {"stray-signs", "wording", "review-identity", "headings"} & set(again)


def _change_a_number(root: Path) -> None:
    file = root / "data" / "contacts.yml"
    text = file.read_text(encoding="utf-8")
    assert 'phone: "020 7946 0101"' in text
    file.write_text(text.replace('phone: "020 7946 0101"', 'phone: "020 7946 0111"'), encoding="utf-8")
