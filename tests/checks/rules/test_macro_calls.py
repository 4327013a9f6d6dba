from dataclasses import replace

import pytest

from macros.checks.readers.macro_calls import expand
from macros.checks.rules.pages import macro_calls

YOUNG, PUBLIC = "young-people/g/8.md", "get-help.md"


def found(library, src):
    return list(macro_calls.check(replace(library, pages=[library.page(src)])))


def test_every_macro_on_every_page_works(library):
    assert list(macro_calls.check(library)) == []


WRONG = [
    (PUBLIC, '{{ contcat("mast") }}', "there is no macro `contcat`. Did you mean `contact`?"),
    (PUBLIC, "{{ zzz() }}", "there is no macro `zzz`. Write one of: "),
    (PUBLIC, '{{ contact("mats") }}', "there is no contact `mats`. Did you mean `mast`?"),
    (PUBLIC, '{{ helplines(topic="zzz") }}', "there is no topic `zzz`. Write one of: "),
    (PUBLIC, '{{ call_now("zzz") }}', "there is no area `zzz`. Write one of: "),
    (PUBLIC, '{{ cards("get-hlp.md") }}', "there is no page `get-hlp.md`. Did you mean `get-help.md`?"),
    (PUBLIC, '{{ picture("safe-adlt") }}', "Write one of: "),
    (PUBLIC, "{{ level(5) }}", "Write 1, 2, 3 or 4"),
    (PUBLIC, '{{ policies(status="old") }}', "Write draft or current"),
    (PUBLIC, '{{ phone("camhs") }}', "`camhs` has no phone. Write "),
    (PUBLIC, '{{ phone("lado") }}', "add public to its audiences"),
    (YOUNG, '{{ phone("lado") }}', "add young-people to its audiences"),
    (PUBLIC, "{{ contact() }}", "`id` is missing. `id`: of data/contacts.yml or data/helplines.yml."),
    (PUBLIC, '{{ contact("mast", "edt") }}', "it is given 2 values and takes 1. `id`: of data/contacts.yml"),
    (PUBLIC, '{{ contact(name="mast") }}', "it takes no `name`. `id`: of data/contacts.yml"),
    (PUBLIC, '{{ helplines(age="14") }}', "`age` must be a whole number. `age`: only helplines a person of this age may use."),
    (PUBLIC, '{{ contact(["mast"]) }}', "`id` must be a text in quotes."),
    (PUBLIC, '{{ contact("mast" }}', "it cannot be read"),
    (PUBLIC, "{{ }}", "it cannot be read"),
    (PUBLIC, "{{ contact(mast) }}", 'contact("mast")'),
    (PUBLIC, "{{ contact(early-help) }}", 'contact("early-help")'),
    (PUBLIC, "{{ guidance }}", "guidance()"),
    (PUBLIC, '{{ contact("mast").name }}', ""),
    (PUBLIC, "{{ 1 / 0 }}", ""),
    (PUBLIC, '{{ contact("mast") }', "}}"),
    (PUBLIC, '{{ contact("mast") } and {{ contact("mast") }}', "}}"),
    (PUBLIC, '{ contact("mast") }}', "{{"),
    (PUBLIC, "{% if x %}", "Write only macros"),
    (PUBLIC, "{# aside #}", "Write only macros"),
]


@pytest.mark.parametrize(("src", "call", "words"), WRONG, ids=[case[1] for case in WRONG])
def test_a_call_that_does_not_work(with_body, library, src, call, words):
    (finding,) = found(with_body(src, f"Text.\n\nMore {call} text.\n"), src)
    assert (finding.what, finding.line) == ("macro", library.page(src).body_line + 2)
    assert words in finding.message
    assert "SimpleNamespace" not in finding.message and "object" not in finding.message


def test_a_call_over_lines_is_told_of_in_one(with_body):
    (finding,) = found(with_body(PUBLIC, '{{ contact(\n  "mats"\n) }}'), PUBLIC)
    assert "\n" not in str(finding)


def test_a_page_with_its_macros_filled_in(with_body):
    library = with_body(YOUNG, 'Ring {{ phone("emergency") }} or {{ phone("emergency") }}.')
    number = '<a class="number" href="tel:999">999</a>'
    assert expand(library, library.page(YOUNG)) == f"Ring {number} or {number}."
