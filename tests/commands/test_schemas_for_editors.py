"""The schemas in schemas/ are those of the models, take every file of the site, and refuse what the models refuse."""

import json
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from macros.commands import schemas
from macros.library.models import DATA_FILES

FORMATS = Draft202012Validator.FORMAT_CHECKER


def as_json(value: Any) -> Any:
    """A document as a language server reads it: days are text there."""
    return json.loads(json.dumps(value, default=str))


@cache
def written() -> dict[str, str]:
    """What stands in schemas/, made once: each file costs as much as all."""
    return schemas.files()


def validator(name: str) -> Draft202012Validator:
    schema = json.loads(written()[f"schemas/{name}.json"])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FORMATS)


def test_what_is_in_the_repository_is_what_the_models_say(library):
    there = {path: (library.root / path).read_text(encoding="utf-8") for path in written()}
    assert there == written(), "run `thscp schemas`"
    assert {f"schemas/{file.name}" for file in (library.root / "schemas").iterdir()} == {
        path for path in there if path.startswith("schemas/")
    }


@pytest.mark.parametrize("name", DATA_FILES)
def test_every_file_of_data_is_taken(library, name):
    assert [error.message for error in validator(name).iter_errors(as_json(library.documents[name].data))] == []


def test_what_stands_above_every_page_is_taken(whole_library):
    check = validator("front-matter")
    wrong = {page.path: [e.message for e in check.iter_errors(as_json(page.lines.data))] for page in whole_library.pages}
    assert {path: messages for path, messages in wrong.items() if messages} == {}


@pytest.mark.parametrize(
    ("name", "at", "value"),
    [
        ("contacts", ("contacts", 0, "grade"), "E"),
        ("contacts", ("contacts", 0, "nmae"), "x"),
        ("contacts", ("contacts", 0, "source_seen"), "20/11/2026"),
        ("training", ("sessions", 0, "status"), "maybe"),
        ("jargon", ("terms", 0, "areas"), []),
    ],
)
def test_a_bad_entry_is_refused(library, name, at, value):
    data = as_json(library.documents[name].data)
    holder = data
    for step in at[:-1]:
        holder = holder[step]
    holder[at[-1]] = value
    assert list(validator(name).iter_errors(data))


@pytest.mark.parametrize("change", [{"type": "polcy"}, {"onwer": "x"}, {"status": "drafft"}, {"applies_to": []}])
def test_a_bad_policy_is_refused(library, change):
    above = as_json(library.page("professionals/policies/escalation.md").lines.data)
    assert list(validator("front-matter").iter_errors(above | change))
