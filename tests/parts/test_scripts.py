from dataclasses import replace

from macros import PARTS
from macros.parts.render import TEMPLATES
from macros.parts.scripts import SCRIPTS, scripts


def test_each_script_is_there_and_each_macro_is_one_there_is():
    assert set(SCRIPTS) <= {part.__name__ for part in PARTS}
    assert all((TEMPLATES.parent / "assets" / "js" / f"{name}.js").is_file() for name in SCRIPTS.values())


def test_a_page_loads_what_its_macros_need_and_nothing_else(library):
    page = library.page("professionals/contacts.md")
    body = 'Two of {{ indicators("health") }} and {{policies( )}}, then {{ escalation_helper() }}, not policies() alone.'
    assert scripts(replace(page, body=body)) == ["escalation", "filter"]
    assert scripts(replace(page, body="{{ contact('mast') }} and {{ phone('mast') }}")) == []
