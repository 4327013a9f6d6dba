"""What must never be published about law and levels of need: each caught by `thscp check`, by name and line."""

import pytest

LEVELS, TOPIC, GLOSSARY = "data/levels.yml", "docs/professionals/topics/missing.md", "data/jargon.yml"
HONOUR = "  - id: so-called-honour-and-forced-marriage"
ONLINE = '      3: "Unkind or upsetting things online affect sleep, school or health, and school, family and health need one plan."'
OLD = '      3: "The child is being pressured, groomed or bullied online, and support so far has not stopped it."'

# id: (file, text to find, text to put there), the start of the line that is named, words of the finding.
FAULTS = {
    "no exception where asking may be the danger": ((LEVELS, "    consent_exception: honour\n", ""), HONOUR, "has no consent_exception, and asking parents may be the danger."),
    "a dangerous matter that calls asking ordinary": ((LEVELS, "    asking_parents: may-harm\n    consent_exception: fgm\n", "    asking_parents: ordinary\n"), "    asking_parents: ordinary\n    laws: [fgm-report", "is on the topic `honour-based-abuse`"),
    "a new matter that does not say": ((LEVELS, "    asking_parents: may-harm\n    consent_exception: belief\n", ""), "  - id: faith-and-belief", "is missing. Write `asking_parents: …`"),
    "a sign of grooming at level 3": ((LEVELS, ONLINE, OLD), OLD, "`groomed` stands at level 3."),
    "help that has not worked at level 3": ((LEVELS, ONLINE, OLD), OLD, "`support so far` stands at level 3."),
    "a level that does not say when not to ask": ((LEVELS, "    consent_exception: \"Do not ask or tell the parents first where", "    consent_exceptions: \"Do not ask or tell the parents first where"), "    consent_exceptions: \"Do", "consent_exceptions: is not a key that is known here."),
    "an act without an entry": ((TOPIC, "## What to do now", "## What to do now\n\nSee the Housing Act 1996."), "See the Housing Act", "`Housing Act 1996` has no entry in data/law.yml."),
    "a section without an entry, in data": ((GLOSSARY, "(Female Genital Mutilation Act 2003, section 5B)", "(Female Genital Mutilation Act 2003, section 99)"), "    professional: \"Cutting of a girl", "section 99 of Female Genital Mutilation Act 2003 has no entry"),
    "a law that has not begun, without what is not known": (("data/law.yml", '    unknown: "We read the duty in the Bill.', '    plain2: "We read the duty in the Bill.'), "    plain2: ", "is not a key that is known here."),
    "a weak source that does not say so": (("data/law.yml", "    grade: C\n", "    grade: E\n"), "    grade: E", "is not one of the words allowed here."),
}  # fmt: skip


@pytest.mark.parametrize(("change", "line", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_caught_by_name_and_line(small, run_here, change, line, words):
    root, (path, old, new) = small(), change
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(changed := text.replace(old, new, 1), encoding="utf-8")
    code, _, err = run_here(root, "check")
    at = changed[: changed.index(line)].count("\n") + 1
    assert code == 1
    assert any(told.startswith(f"{path}:{at}: ") and words in told for told in err.splitlines()), err


def test_a_law_that_nobody_has_read_for_a_year_is_told_of_and_stops_nothing(small, run_here):
    root = small()
    file = root / "data/law.yml"
    text = file.read_text(encoding="utf-8").replace("    source_seen: 2026-11-24", "    source_seen: 2024-11-24", 1)
    file.write_text(text, encoding="utf-8")
    code, out, _ = run_here(root, "check")
    at = text[: text.index("  - id: ")].count("\n") + 1
    assert code == 0
    assert f"data/law.yml:{at}: laws[0].id: `fgm-report` was last read on 2024-11-24." in out
