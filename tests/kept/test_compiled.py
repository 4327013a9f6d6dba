"""A template is made ready once for all commands; whatever ails what is kept of it, it is only made once more."""

import sys
from pathlib import Path

import jinja2
import pytest

from macros.kept import compiled


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """Where Python would keep what it makes of our modules."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    folder = Path(compiled.cache_from_source(compiled.__file__)).parent
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def drawn(monkeypatch):
    """Draws a template in a new environment, and says whether it was compiled for that."""
    made = []
    compile_one = jinja2.Environment.compile

    def counted(*given):
        made.append(given)
        return compile_one(*given)

    monkeypatch.setattr(jinja2.Environment, "compile", counted)

    def draw(text: str) -> tuple[str, bool]:
        made.clear()
        environment = jinja2.Environment(loader=jinja2.DictLoader({"a.html": text}), autoescape=True, bytecode_cache=compiled.Compiled())
        return environment.get_template("a.html").render(x=1), bool(made)

    return draw


def test_a_template_is_made_ready_once(folder, drawn):
    assert [drawn("{{ x }}"), drawn("{{ x }}")] == [("1", True), ("1", False)]
    assert [file.suffix for file in folder.iterdir()] == [".template"]


def test_another_text_is_made_ready_anew_in_its_place(folder, drawn):
    assert [drawn("{{ x }}"), drawn("{{ x }}."), drawn("{{ x }}")] == [("1", True), ("1.", True), ("1", True)]
    assert len([*folder.iterdir()]) == 1


def test_other_code_makes_it_ready_anew(folder, drawn, monkeypatch):
    drawn("{{ x }}")
    monkeypatch.setattr(compiled, "code", lambda: "other")
    assert [drawn("{{ x }}"), drawn("{{ x }}")] == [("1", True), ("1", False)]


@pytest.mark.parametrize(
    "spoil",
    [lambda kept: b"", lambda kept: kept[:-3], lambda kept: kept[:40] + bytes([kept[40] ^ 1]) + kept[41:]],
    ids=["empty", "cut", "damaged"],
)
def test_what_is_damaged_is_not_run(folder, drawn, spoil):
    drawn("{{ x }}")
    (file,) = folder.iterdir()
    file.write_bytes(spoil(file.read_bytes()))
    assert [drawn("{{ x }}"), drawn("{{ x }}")] == [("1", True), ("1", False)]


def test_nothing_is_written_where_python_writes_nothing(folder, drawn, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert [drawn("{{ x }}"), drawn("{{ x }}")] == [("1", True), ("1", True)]
    assert [*folder.iterdir()] == []


def test_where_nothing_can_be_written_it_is_drawn_all_the_same(folder, drawn):
    folder.rmdir()
    assert [drawn("{{ x }}"), drawn("{{ x }}")] == [("1", True), ("1", True)]
