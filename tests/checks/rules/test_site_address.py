from dataclasses import replace

import pytest

from macros.checks import run
from macros.checks.rules.pages.site_address import check
from macros.library import load
from tests.conftest import TODAY


@pytest.fixture
def found(library, tmp_path):
    """What is wrong with a mkdocs.yml."""

    def findings(text: str) -> list[str]:
        (tmp_path / "mkdocs.yml").write_text(text)
        return list(map(str, check(replace(library, root=tmp_path))))

    return findings


def test_the_address_is_whole(library):
    assert list(check(library)) == []


@pytest.mark.parametrize("address", ["https://example.org/", "https://example.org/a/b/"])
def test_an_address_that_is_whole(found, address):
    assert found(f"site_name: A\nsite_url: {address}\n") == []


@pytest.mark.parametrize(
    "address", ["http://example.org/", "https://example.org", "https://example.org/a", "example.org/", '""', "https:///"]
)
def test_an_address_that_is_not(found, address):
    (finding,) = found(f"site_name: A\nsite_url: {address}\n")
    assert finding.startswith(f"mkdocs.yml:2: site_url: `{address.strip(chr(34))}` is not a whole address. Write ")


def test_no_address(found):
    (finding,) = found("site_name: A\n")
    assert finding.startswith("mkdocs.yml:1: site_url: `` is not a whole address.")


def test_a_file_that_cannot_be_read_is_another_rules_matter(small, tmp_path):
    library = load(small(), TODAY)
    (tmp_path / "mkdocs.yml").write_text("site_url: [\n")
    for root in (tmp_path, tmp_path / "nowhere"):
        errors = run(replace(library, root=root, files=[])).errors
        assert {finding.rule for finding in errors if finding.path == "mkdocs.yml"} == {"settings"}
