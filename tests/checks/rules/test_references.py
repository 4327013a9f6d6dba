import pytest

from macros.checks import run
from macros.checks.rules.pages import references


def test_every_id_is_defined_once(library):
    assert list(references.check(library)) == []


@pytest.fixture
def changed(library, with_data):
    """The real library with its topics under other ids."""
    text = (library.root / "data" / "topics.yml").read_text(encoding="utf-8")
    return lambda old, new: with_data(topics=text.replace(f"- id: {old}\n", f"- id: {new}\n"))


def test_an_id_that_is_gone_is_told_of_in_every_file_that_names_it(changed):
    found = [f for f in references.check(changed("neglect", "neglct")) if "`neglect`" in f.message]
    assert {f.path.split("/")[0] for f in found} == {"data", "docs"}
    assert all("Did you mean `neglct`?" in f.message for f in found)


def test_an_id_written_twice(changed):
    found = [f for f in references.check(changed("neglect", "missing")) if "already used" in f.message]
    assert [(f.path, f.what.split("[")[0]) for f in found] == [("data/topics.yml", "topics")]


def test_macros_that_show_what_is_gone_do_not_tell_of_it_again(changed):
    assert {f.what for f in run(changed("neglect", "neglct")).errors} & {"macro"} == set()
