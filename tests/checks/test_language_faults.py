"""What may not be missing from another language, a meeting or an opening time: each told by `thscp check`, by name and line."""

import pytest

SOMALI = "docs/languages/so/get-help.md"
MEETINGS = "data/meetings.yml"
CONTACTS = "data/contacts.yml"
LANGUAGES = "data/languages.yml"
YOUNG = "          young: The meeting decides if you need a plan to keep you safe.\n"
OPENING = 'opening: {days: [monday, tuesday, wednesday, thursday, friday], opens: "09:00", closes: "17:00", bank_holidays: closed}'

# id: (file, text to find, text to put there), the start of the line that the message must name, words of the message.
ERRORS = {
    "a fact that stands in two voices alone": ((MEETINGS, YOUNG, ""), "        says:", "facts[0].says.young: is missing. Write `young: …`"),
    "a fact whose voice is empty": ((MEETINGS, YOUNG, '          young: ""\n'), "          young: ", "facts[0].says.young: is empty."),
    "a fact that says nowhere where it was read": ((MEETINGS, "        law: conference-15\n", ""), "      - id: within-fifteen-days", "facts[1].source: says nowhere, or twice"),
    "a fact that answers no question": ((MEETINGS, "about: why", "about: reason"), "        about: reason", "there is no question `reason`."),
    "checked by somebody, on no day": ((SOMALI, "reviewed_by: null", "reviewed_by: Interpreter"), "reviewed_on: ", "reviewed_on: says who checked it or when, but not both."),
    "a translation into a language that is not there": ((SOMALI, "language: so", "language: sm"), "language: ", "there is no language `sm`."),
    "a translation in the folder of another": ((SOMALI, "language: so", "language: bn"), "language: ", "Move the page to docs/languages/bn/"),
    "a translation into a language without words": ((SOMALI, "language: so", "language: fr"), "language: ", "`fr` has no `labels` in data/languages.yml"),
    "a translation of nothing": ((SOMALI, "translates: get-help.md", "translates: gethelp.md"), "translates: ", "Did you mean `get-help.md`?"),
    "a fingerprint that is none": ((SOMALI, 'made_from: "', 'made_from: "x'), "made_from: ", "made_from: "),
    "a week of six days": ((LANGUAGES, "[Isniin, ", "["), "      days: [Talaado", "labels.days: "),
    "a help page without the way to an interpreter": (("docs/get-help.md", "{{ other_languages() }}\n", ""), "\n## In danger", "Write `{{ other_languages() }}` on a line of its own"),
    "an opening that closes before it opens": ((CONTACTS, 'closes: "17:00"', 'closes: "08:00"'), "    opening: ", "closes before it opens (09:00 ≥ 08:00)."),
    "an opening that the words do not say": ((CONTACTS, 'closes: "17:00"', 'closes: "18:00"'), '    hours: "Monday to Friday, 9am', "does not say `9am to 6pm`, as `opening` does."),
    "somebody for out of hours, and no hours": ((CONTACTS, f"    {OPENING}\n", ""), "    out_of_hours: edt", "says whom to ring out of hours, but not when it is open."),
}  # fmt: skip
NOTICES = {
    "a translation whose English changed": ((SOMALI, 'made_from: "', 'made_from: "000000000000" # '), "made_from: ", "docs/get-help.md has changed since this was made. Bring it up to date, write `made_from: \""),
    "a translation that nobody has checked": ((SOMALI, "", ""), "reviewed_by: ", "no reader is shown this page: nobody has checked it."),
    "a card that nobody has checked": ((LANGUAGES, "", ""), "      own: আমার একজন দোভাষী দরকার", "no reader is shown these words: nobody has checked them."),
}  # fmt: skip


@pytest.fixture
def told(small, run_here):
    """What `thscp check` says after a change, and the line that the message must name."""

    def change(edit, line):
        root, (path, old, new) = small(), edit
        text = (root / path).read_text(encoding="utf-8")
        assert old in text
        changed = text.replace(old, new, 1)
        (root / path).write_text(changed, encoding="utf-8")
        code, out, err = run_here(root, "check")
        return code, out + err, f"{path}:{changed[: changed.index(line)].count(chr(10)) + 1}: "

    return change


@pytest.mark.parametrize(("edit", "line", "words"), ERRORS.values(), ids=ERRORS)
def test_a_fault_stops_the_build(told, edit, line, words):
    code, said, place = told(edit, line)
    assert code == 1
    assert [found for found in said.splitlines() if place in found and words in found], said


@pytest.mark.parametrize(("edit", "line", "words"), NOTICES.values(), ids=NOTICES)
def test_what_waits_for_a_person_is_told_and_stops_nothing(told, edit, line, words):
    code, said, place = told(edit, line)
    assert code == 0, said
    assert [found for found in said.splitlines() if place in found and words in found], said
