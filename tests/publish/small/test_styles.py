"""A stylesheet keeps what a page can wear, and nothing else."""

import pytest

from macros.publish.small.styles import classes, may_wear, pruned, worn


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".on { a: b }", ".on{ a: b }"),
        (".off { a: b }", ""),
        (".on, .off { a: b }", ".on{ a: b }"),
        (".off:hover { a: b }", ""),
        (".on .off::before { a: b }", ""),
        (".on:is(.off, p) { a: b }", ".on:is(p){ a: b }"),
        ("body:has(> .off) p { a: b }", ""),
        (".on:not(.off) { a: b }", ".on:not(.off){ a: b }"),
        ("body:not(:has(.off)) p { a: b }", "body:not(:has(.off)) p{ a: b }"),
        (':is(.on, [href$=".off"]) { a: b }', ':is(.on,[href$=".off"]){ a: b }'),
        ("@layer a, b; @layer a { .off { a: b } .on { a: .5rem } }", "@layer a, b;@layer a{.on{ a: .5rem }}"),
        ("@media (width > 1px) { .off { a: b } }", ""),
        ("@page { margin: 1cm } /* .off { */ .on { a: b }", "@page{ margin: 1cm }.on{ a: b }"),
    ],
)
def test_only_what_can_be_worn_is_kept(css: str, kept: str):
    assert pruned(css, {"on"}) == kept


def test_classes_of_pages_are_those_of_attributes_and_those_of_scripts_any_word():
    assert worn('<p class="on page--on">off</p>') == {"on", "page--on"}
    assert "is-open" in may_wear('list.classList.add("is-open")')


def test_every_class_is_found_wherever_it_stands():
    assert classes("@media print { .a:not(.b) > :is(.c, p) { margin: .5cm } } @page { size: A4 }") == {"a", "b", "c"}
