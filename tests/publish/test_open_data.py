"""The files that others take hold what the data says, in the shape that their schemas promise."""

import csv
import io
import json

import pytest

from macros.library.views import money
from macros.library.views.figures import readings
from macros.library.views.open_data import FILES, schema
from macros.parts.open_data import download
from macros.publish import open_data

JSON = [file for file in FILES if file.model]


@pytest.fixture(scope="module")
def site(library, tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    open_data.publish(library, folder)
    return folder


def table(site, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((site / name).read_text(encoding="utf-8"))))


@pytest.mark.parametrize("file", JSON, ids=lambda file: file.path)
def test_a_file_is_what_its_schema_says(site, file):
    held = json.loads((site / file.path).read_text(encoding="utf-8"))
    described = json.loads((site / file.schema_path).read_text(encoding="utf-8"))
    assert described == json.loads(schema(file.model))
    assert set(described["required"]) <= set(held) == set(described["properties"])
    for name, part in described["properties"].items():
        assert part["description"]
        if part.get("type") == "array":
            entry = described["$defs"][part["items"]["$ref"].rpartition("/")[2]]
            assert held[name]
            assert all(set(entry.get("required", ())) <= set(one) <= set(entry["properties"]) for one in held[name])


def test_there_is_a_file_for_contacts_training_policies_and_figures():
    assert {file.path for file in JSON} == {f"api/{name}.json" for name in ("contacts", "training", "policies", "figures")}


def test_no_example_is_given_away(site, library):
    sessions = json.loads((site / "api/training.json").read_text(encoding="utf-8"))["sessions"]
    assert sessions
    assert not any(session["example"] for session in sessions)


def test_every_figure_is_in_the_table_with_its_source(site, library):
    rows = table(site, "about/figures.csv")
    assert len(rows) == len(list(readings(library)))
    assert all(row["report"] and row["when"] and row["heading in the report"] and row["what it cannot tell"] for row in rows)


def test_the_lines_of_the_table_of_money_add_up(site, library):
    rows = table(site, "about/funding.csv")
    for year in money.published(library):
        for side in money.SIDES:
            of_side = [row for row in rows if (row["year"], row["side"]) == (year.report, side)]
            total = sum(int(row["pounds"]) for row in of_side if row["name"] != "Total")
            assert total == int(of_side[-1]["pounds"]) == getattr(year, f"{side}_total")


def test_a_link_to_a_file_says_its_kind_and_size(site, here):
    html = download(here("/about/data/"), "about/figures.csv")
    size = (site / "about/figures.csv").stat().st_size
    assert f"(CSV, {round(size / 1000)} KB)" in html


def test_a_file_that_is_not_there(here):
    with pytest.raises(LookupError, match="Did you mean `about/figures"):
        download(here("/about/data/"), "about/figure.csv")


def test_the_same_data_gives_the_same_bytes(site, library, tmp_path):
    open_data.publish(library, tmp_path)
    for file in FILES:
        assert (tmp_path / file.path).read_bytes() == (site / file.path).read_bytes()
