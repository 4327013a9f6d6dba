"""Nothing that an editor writes or calls goes unexplained."""

import inspect
import re
from dataclasses import replace
from typing import get_args

import pytest
from pydantic import BaseModel

from macros.checks import every_rule
from macros.checks.readers.macro_calls import expand
from macros.commands import explain, reference
from macros.library.models import DATA_FILES
from macros.library.models.page_types import PAGE_TYPES
from macros.parts import parts

HOME = {
    "public": "index.md",
    "professionals": "professionals/index.md",
    "young-people": "young-people/index.md",
    "toolkit": "young-people/g/9.md",
}


def models_in(annotation: object) -> set[type[BaseModel]]:
    """Every model an annotation speaks of, and every model those speak of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        fields = annotation.model_fields.values()
        return {annotation}.union(*(models_in(field.annotation) for field in fields))
    return set().union(*(models_in(part) for part in get_args(annotation)))


MODELS = sorted({m for top in (*DATA_FILES.values(), *PAGE_TYPES.values()) for m in models_in(top)}, key=lambda m: m.__name__)


def test_every_data_file_has_a_model_and_every_model_a_file(library):
    assert {file.name for file in (library.root / "data").iterdir()} == {f"{name}.yml" for name in DATA_FILES}


def test_every_model_and_field_is_described_in_a_sentence():
    assert MODELS
    assert [model.__name__ for model in MODELS if not model.__doc__] == []
    fields = [(f"{model.__name__}.{name}", field.description) for model in MODELS for name, field in model.model_fields.items()]
    assert [name for name, words in fields if not (words or "").strip()] == []


def test_no_model_takes_a_key_it_does_not_know_or_a_value_of_another_type():
    kinds = {model.__name__: (model.model_config["extra"], model.model_config["strict"]) for model in MODELS}
    assert {name: kind for name, kind in kinds.items() if kind != ("forbid", True)} == {}


def test_every_folder_holds_types_of_page_there_are(library):
    folders = library.data.areas.folders
    assert {kind for folder in folders for kind in folder.types} == set(PAGE_TYPES)
    assert [folder.path for folder in folders if not (library.root / "docs" / folder.path).is_dir()] == []


@pytest.mark.parametrize("part", parts().values(), ids=lambda part: part.__name__)
def test_every_macro_says_what_it_does_and_what_it_is_given(part):
    text = inspect.getdoc(part)
    arguments = list(inspect.signature(part).parameters)[1:]
    assert re.match(r"[A-Z].*\.\n", text + "\n")
    assert [name for name in arguments if not re.search(rf"\b{name}(, \w+)*: ", text)] == []
    assert f"{{{{ {part.__name__}(" in next(line for line in text.splitlines() if line.startswith("Example: "))


@pytest.mark.parametrize("part", parts().values(), ids=lambda part: part.__name__)
def test_the_example_of_every_macro_works_in_some_area_on_some_type_of_page(whole_library, part):
    library = whole_library
    of_each_type = {page.meta.type: page.src for page in library.pages}
    example = re.search(r"^Example: (.*)", inspect.getdoc(part), re.MULTILINE)[1]
    drawn = []
    for src in (*HOME.values(), *of_each_type.values()):
        try:
            drawn.append(expand(library, replace(library.page(src), body=example)))
        except ValueError:
            continue
    assert drawn and all("<" in html and "{{" not in html for html in drawn)


def test_the_list_of_macros_for_editors_is_what_the_macros_say(library):
    assert reference.reference() in (library.root / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_list_of_rules_for_editors_is_what_the_rules_say(library):
    assert explain.listed() in (library.root / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_every_rule_says_why_it_is_there_with_examples():
    assert set(explain.examples()) == set(every_rule())
    assert [id for id, told in explain.examples().items() if set(told) != {"why", "bad", "good"}] == []
