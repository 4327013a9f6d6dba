import pytest

from macros.parts import ring
from macros.parts.here import NotForThisArea

BN = "/languages/bn/get-help/"


def test_one_number_to_tap(here):
    html = ring.ring(here("/get-help/"), "emergency")
    assert 'href="tel:999"' in html
    assert "quick__call--danger" in html


def test_both_are_drawn_with_when_each_answers(here, library):
    html = ring.ring_now(here("/get-help/"), "mast")
    mast, edt = library.contact("mast"), library.contact("edt")
    assert html.index(mast.phone) < html.index(mast.hours) < html.index(edt.phone) < html.index(edt.hours)
    assert f'<a class="number" href="tel:101">{library.contact("police-101").phone}</a>' in html


def test_a_script_is_told_whose_hours_decide(here):
    html = ring.ring_now(here("/get-help/"), "mast")
    assert 'data-ring-now="mast"' in html
    assert html.index('data-when="open"') < html.index('data-when="closed"')
    assert "hidden" not in html


def test_in_another_language_the_hours_are_in_its_words(here, whole_library):
    labels = whole_library.find("language", "bn").labels
    html = ring.ring_now(here(BN, whole_library), "mast")
    assert f"{labels.days[0]}, {labels.days[1]}" in html
    assert labels.days[5] not in html
    assert all(words in html for words in (labels.closed_on_bank_holidays, labels.other_times, labels.no_answer))
    assert "Monday" not in html


@pytest.mark.parametrize(
    ("draw", "id", "words"),
    [(ring.ring, "ceop", "has no phone"), (ring.ring_now, "emergency", "does not say whom to ring out of hours")],
)
def test_a_contact_that_does_not_fit(here, draw, id, words):
    with pytest.raises(NotForThisArea, match=words):
        draw(here("/get-help/"), id)
