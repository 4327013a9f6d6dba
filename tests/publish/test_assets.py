"""Each area has one stylesheet and one script, named by their content, with nothing in them that its pages do not use."""

import re
from pathlib import Path

import pytest

from macros.publish import assets
from macros.publish.assets import LAYERS, stylesheet
from macros.publish.small.styles import classes

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "overrides" / "assets" / "css"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("tokens", "page", "parts", "print", "hidden", "sea"):
        (tmp_path / f"{name}.css").write_text(f".{name} {{ color: red; }}\n.gone-{name} {{ color: blue; }}\n")
    return tmp_path


def test_the_layers_stand_in_their_order(folder: Path):
    css = stylesheet(folder, "sea", {"tokens", "page", "parts", "sea", "print", "hidden"})
    assert css.startswith("@layer tokens{.tokens{color:red}}@layer page{.page{color:red}}@layer parts")
    assert css.endswith("@layer area{.sea{color:red}}@layer print{.hidden{color:red}@media print{.print{color:red}}}")


def test_what_no_page_uses_is_left_out(folder: Path):
    assert "gone" not in stylesheet(folder, "sea", {"tokens", "page", "parts", "sea", "print", "hidden"})


def test_each_area_loads_one_stylesheet_and_one_script_that_are_there(built_site: Path, library):
    for page in library.pages:
        html = (built_site / page.url.lstrip("/") / "index.html").read_text(encoding="utf-8")
        area = Path(page.meta.template).stem if page.meta.template else library.area_of(page.url).id
        loaded = re.findall(r'<(?:link rel="stylesheet" href|script src)="([^"]+)"', html)
        assert [re.sub(r"\.[0-9a-f]{8}\.", ".", Path(name).name) for name in loaded] == [f"{area}.css", f"{area}.js"]
        assert all((built_site / "assets" / Path(name).name).is_file() for name in loaded)


def test_nothing_is_left_of_the_parts(built_site: Path):
    assert not {"css", "js"} & {path.name for path in (built_site / "assets").iterdir()}


@pytest.mark.parametrize("sheet", [*sorted(SOURCES.glob("*.css"))], ids=lambda sheet: sheet.stem)
def test_no_class_in_the_sources_is_used_nowhere(built_site: Path, sheet: Path):
    texts = [file.read_text(encoding="utf-8") for kind in ("*.html", "*.js") for file in (ROOT / "overrides").rglob(kind)]
    texts += [file.read_text(encoding="utf-8") for file in built_site.rglob("*.html")]
    text = " ".join(texts)
    gone = classes(sheet.read_text(encoding="utf-8")) - {*re.findall(r"[a-zA-Z_][\w-]*", text)}
    assert not [name for name in gone if name.rsplit("--", 1)[0] + "--{{" not in text]  # a state that no page has today


@pytest.mark.parametrize("sheet", [*sorted(SOURCES.glob("*.css"))], ids=lambda sheet: sheet.stem)
def test_the_layers_decide_and_directions_are_logical(sheet: Path):
    css = sheet.read_text(encoding="utf-8")
    assert "!important" not in css or sheet.stem == "print"
    assert not re.findall(r"(?:margin|padding|border)-(?:left|right|top|bottom)|[;{ ](?:left|right): |text-align: (?:left|right)", css)


def test_no_rule_depends_on_the_words_of_a_heading(library):
    headings = {
        re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
        for page in library.pages
        for words in re.findall(r"^#+ (.+)$", page.body, re.MULTILINE)
    }
    for sheet in SOURCES.glob("*.css"):
        css = re.sub(r"#[0-9a-f]{3,8}\b", "", sheet.read_text(encoding="utf-8"))
        assert not {*re.findall(r"#([a-z][\w-]*)", css)} & headings, sheet.name


def test_every_layer_has_its_file():
    assert all((SOURCES / f"{name}.css").is_file() for name in LAYERS if name != "area")


def test_a_script_knows_the_hours_of_each_contact_that_is_not_always_open(library):
    hours = assets.hours(library)
    assert {*hours} == {contact.id for contact in library.data.contacts.contacts if contact.opening}
    assert hours["mast"]["days"] == "monday tuesday wednesday thursday friday"
    assert (hours["mast"]["opens"], hours["mast"]["closes"]) == ("09:00", "17:00")
    closed = hours["mast"]["closedOn"].split()
    assert "2026-12-25" in closed
    assert "2026-12-26" not in closed, "a Saturday is none of its days"
    assert {day[:4] for day in closed} == {str(library.today.year), str(library.today.year + 1)}
