"""The comparison of engines finds every difference; what each is given holds no macro and no other engine."""

import re

import pytest
import yaml

from macros.library import load
from tests.conftest import TODAY
from tools.engines.__main__ import compared
from tools.engines.environments import ENGINES, lock
from tools.engines.zensical import stage

PAGE = '<!doctype html><title>Help</title><p>Ring 020 7946 0101.</p><p><a href="../who/" title="Who">Who we are</a></p>'


@pytest.fixture
def sites(tmp_path):
    """Two sites with one page each, the second by another engine: as it is given, or none."""

    def made(page: str | None, first: str | None = PAGE):
        for name, html in (("first", first), ("other", page)):
            (tmp_path / name / "help").mkdir(parents=True)
            if html is not None:
                (tmp_path / name / "help" / "index.html").write_text(html)
        return {name: tmp_path / name for name in ("first", "other")}

    return made


@pytest.mark.parametrize(
    "page", [PAGE, PAGE.replace("</p>", "</p>\n\n"), PAGE.replace("../who/", "/who/"), PAGE.replace("<title>", "<head><title>")]
)
def test_pages_that_say_the_same_and_lead_to_the_same_do_not_differ(sites, capsys, page):
    assert compared(sites(page)) == 0
    assert capsys.readouterr().out == "other: 0 differences from first on 1 pages\n"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("0101", "0102", "text: 'Ring 020 7946 0101.' became 'Ring 020 7946 0102.'"),
        ("../who/", "../whom/", 'href="https:/who/"'),
        ('title="Who"', 'title="Whom"', "element: "),
        ("<p>Ring 020 7946 0101.</p>", "", "text: 'Ring 020 7946 0101.' became None"),
    ],
    ids=["digit", "link", "name", "missing"],
)
def test_what_another_engine_changes_is_told_with_its_page(sites, capsys, old, new, told):
    assert compared(sites(PAGE.replace(old, new))) == 1
    out = capsys.readouterr().out
    assert all(line.startswith("other: help/index.html: ") for line in out.splitlines()[:-1])
    assert told in out
    assert re.search(r"^other: [1-9]\d* differences from first on 1 pages$", out, re.MULTILINE)


@pytest.mark.parametrize(("first", "other", "told"), [(PAGE, None, "is missing"), (None, PAGE, "is one page too many")])
def test_a_page_that_one_engine_alone_makes_is_told(sites, capsys, first, other, told):
    assert compared(sites(other, first)) == 1
    assert f"other: help/index.html: {told}\n" in capsys.readouterr().out


def test_two_sites_without_a_page_are_no_proof(sites):
    assert compared(sites(None, None)) == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_an_environment_holds_one_engine_and_all_else_as_the_project_has_it(engine):
    names = re.findall(r"^([\w.-]+)==", lock(engine), re.MULTILINE)
    wanted = {"mkdocs-material": {"mkdocs-material", "mkdocs"}}.get(engine, {engine})
    assert wanted == set(names) & set(ENGINES)
    assert {"pydantic", "markdown", "pymdown-extensions", "selectolax"} <= set(names)
    entries = re.split(r"^(?=[\w.-]+==)", lock(engine), flags=re.MULTILINE)[1:]
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_zensical_is_given_pages_without_macros_and_what_stands_around_them(small, tmp_path):
    library = load(small(), TODAY)
    stage(library, tmp_path / "project")
    settings = yaml.safe_load((tmp_path / "project" / "mkdocs.yml").read_text())
    assert (settings["theme"]["name"], settings["plugins"]) == (None, [])
    assert settings["nav"] == [page.src for page in library.pages]
    for page in library.pages:
        head, body = (tmp_path / "project" / "docs" / page.src).read_text().removeprefix("---\n").split("\n---\n", 1)
        assert "menu" in yaml.safe_load(head)["around"]
        assert "{{" not in body
        assert 'href="../' not in body  # Zensical would put another ../ before it
