"""Who tells whom, and what young people asked for."""

from collections import Counter

from macros.parts.telling import who_tells, you_said

PAGE = "/young-people/g/27/"
MOST_ALIKE = 1 / 3


def test_every_listener_stands_there_with_every_answer(here, library):
    html = who_tells(here(PAGE))
    for listener in library.data.telling.listeners:
        assert f'id="{listener.id}"' in html
    answers = [answer for listener in library.data.telling.listeners for answer in listener.answers]
    assert html.count("<dt>") == len(answers) > 10


def test_no_question_is_answered_alike_by_more_than_a_third(library):
    for question in (asked.id for asked in library.data.telling.questions):
        said = [a.says for listener in library.data.telling.listeners for a in listener.answers if a.asks == question]
        most = Counter(said).most_common(1)
        assert len(said) < 3 or most[0][1] <= len(said) * MOST_ALIKE, question


def test_every_answer_says_where_it_was_read(library):
    for listener in library.data.telling.listeners:
        assert listener.source and all(answer.source for answer in listener.answers)


def test_promises_with_the_same_heading_are_told_of_together(here, library):
    html = you_said(here("/young-people/you-said-we-did/"))
    headings = {promise.young.heading for promise in library.data.promises.promises if promise.young}
    assert html.count('<section class="said"') == len(headings)


def test_each_thing_young_people_asked_for_has_a_page_or_a_not_yet_with_its_year(here, library):
    html = you_said(here("/young-people/you-said-we-did/"))
    asked = [promise for promise in library.data.promises.promises if promise.asked_by_young_people]
    assert {report for promise in asked for report in promise.asked_by_young_people} >= {"2020-21", "2022-23"}
    for promise in asked:
        assert promise.young.not_yet or promise.young.help, promise.id
        assert any(report in html for report in promise.asked_by_young_people), promise.id
