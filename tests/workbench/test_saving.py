"""What a form gives back changes the lines that are meant, in every file and page that there is."""

import json
import random
from functools import cache

import pytest

from macros.library.reading import strict_yaml
from macros.workbench import places, saving
from macros.workbench.forms import BODY, forms
from macros.workbench.places import Entry
from tests.conftest import ROOT

NAMES = sorted(forms())


@pytest.fixture(scope="module", autouse=True)
def _read_once():
    """Nothing here writes a file, so each is read once and not once an entry."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places, "_data", cache(places._data))
        yield


def slugs(form):
    return places.slugs(ROOT, form) if form.page or form.listed else [""]


def entry(form, slug):
    """An entry of a form, with what it is filled with after a way through a browser."""
    there = places.entry(ROOT, form, slug)
    return there, json.loads(json.dumps(places.value_shown(form, there)))


def whole(there: Entry) -> str:
    return (ROOT / there.path).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_saved_unchanged_gives_the_same_bytes(name):
    form = forms()[name]
    for slug in slugs(form):
        there, value = entry(form, slug)
        assert saving.changed(form, there, value) == whole(there)
        emptied = {field: "" for field in form.fields() if field not in value}  # as the CMS gives back what nobody filled in
        assert saving.changed(form, there, emptied | value) == whole(there)


@pytest.mark.parametrize("name", NAMES)
def test_one_value_changed_in_any_entry_is_one_line(name):
    form = forms()[name]
    every = list(slugs(form))
    for slug in random.Random(name).sample(every, min(4, len(every))):
        there, value = entry(form, slug)
        texts = [at for at, _ in strict_yaml.texts(value) if at[0] not in (BODY, "in", "id") and at[-1] != "id" and not _is_day(value, at)]
        for at in random.Random(name).sample(texts, min(3, len(texts))):
            given = json.loads(json.dumps(value))
            _holder(given, at)[at[-1]] = 'Another: word, "said"'
            lines, others = whole(there).split("\n"), saving.changed(form, there, given).split("\n")
            assert len([line for line in others if "Another: word" in line]) == 1
            kept = [line for line in others if "Another: word" not in line]
            assert all(line in lines for line in kept) and len(kept) >= len(lines) - 3  # a value may have stood on several


def _holder(value, at):
    for step in at[:-1]:
        value = value[step]
    return value


def _is_day(value, at):
    return isinstance(text := _holder(value, at)[at[-1]], str) and text[:4].isdigit() and text[4:5] == "-"
