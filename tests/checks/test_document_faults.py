"""What may not be missing from a policy, a stage of an escalation or a level of need: each caught by name and line."""

from datetime import date
from pathlib import Path

import pytest

from macros import checks
from macros.library import ContentError, Finding, load

TODAY = date(2026, 11, 24)
POLICY = "docs/professionals/policies/escalation.md"
STAGES = "data/escalation.yml"
LEVELS = "data/levels.yml"
YOUNG = """    young:
      name: Everyday help
      means: "Life is mostly okay. The people around you can give you what you need."
      who_helps: "Your family, your friends, your school and your doctor."
      your_say: "You can tell any adult you trust what you think. What you say matters."
      do_now: "Talk to someone you trust if anything bothers you. No worry is too small."
"""
THIRD = (
    '      3: "Several worries in pregnancy, such as unsettled housing and poor mental health, may affect the baby\'s care after birth."'
)
POLICE = "  - agency: police\n    first"

# id: (file, text to find, text to put there), the start of the line that the message must name, field, words of the message.
FAULTS = {
    "a policy with no owner": ((POLICY, "owner: Quality Assurance and Performance Group\n", ""), "title: ", "owner", "is missing. Write `owner: …`"),
    "a policy with an empty owner": ((POLICY, "owner: Quality Assurance and Performance Group", 'owner: ""'), "owner: ", "owner", "is empty."),
    "a policy with no review date": ((POLICY, "review_by: 2027-05-20\n", ""), "title: ", "review_by", "is missing. Write `review_by: …`"),
    "a status nobody knows": ((POLICY, "status: draft", "status: final"), "status: ", "status", "`final` is not one of the words allowed here. Write 'draft' or 'current'."),
    "a policy for no agency that is there": ((POLICY, "applies_to: [council", "applies_to: [counsel"), "applies_to: ", "applies_to[0]", "Did you mean `council`?"),
    "a stage without a time": ((STAGES, "    within: {working_week: true}\n", ""), "  - id: practitioners", "stages[0].within", "is missing."),
    "a stage with neither a time nor what to do": ((STAGES, "{working_week: true}", "{}"), "    within: {}", "stages[0].within", "has no time, or two."),
    "a stage with two times": ((STAGES, "{working_week: true}", "{working_week: true, working_days: 5}"), "    within: ", "stages[0].within", "has no time, or two."),
    "a last stage without whom to ring": ((STAGES, "    ring_instead: council-main\n", ""), "  - id: partnership", "stages[3]", "Write both: the contact to ring, and whom to ask for."),
    "a stage with a time in words": ((STAGES, "working_days: 5", "working_days: five"), "    within: {working_days: five}", "serious_incidents[3].within.working_days", "Write a whole number"),
    "an agency without any route": ((STAGES, POLICE, POLICE.replace("police", "council")), "  - id: police", "agencies[1].id", "`police` has no route. Add one"),
    "an agency with two routes": ((STAGES, POLICE, POLICE.replace("police", "council")), POLICE.replace("police\n    first", "council\n    first: \"The officer"), "routes[1].agency", "`council` already has a route on line"),
    "a route that leads nowhere": ((STAGES, "    contact: police-101\n", ""), "  - agency: police", "routes[1]", "Write the agency's own contact, or how to get through without one."),
    "a route that sends a worker to another agency": ((STAGES, "    contact: police-101\n", "    contact: mast\n"), "    contact: mast\n    note: \"No direct line", "routes[1].contact", "`mast` does not belong to `police`."),
    "an indicator whose sibling is missing": ((LEVELS, f"{THIRD}\n", ""), "    at:", "indicators[0].at", "has no example at level 3."),
    "an indicator without a level and without a reason": ((LEVELS, '      4: "There is reasonable cause to think the baby is likely to suffer significant harm at or after birth."', "      4: null"), "  - id: getting-ready", "indicators[0].not_at", "Write in one sentence why"),
    "a level without a young people's text": ((LEVELS, YOUNG, ""), "  - level: 1", "levels[0].young", "is missing. Write `young: …`"),
    "a level with part of a young people's text": ((LEVELS, '      who_helps: "Your family', '      helps: "Your family'), "    young:", "levels[0].young.who_helps", "is missing."),
    "a level that stands twice": ((LEVELS, "  - level: 2\n", "  - level: 1\n"), "levels:", "levels", "Write level 1, 2, 3 and 4, once each and in order."),
}  # fmt: skip


def findings(root: Path) -> list[Finding]:
    """Everything wrong with a project, as `check` tells it."""
    try:
        return checks.run(load(root, TODAY)).errors
    except ContentError as error:
        return error.findings


@pytest.mark.parametrize(("change", "line", "what", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_caught_by_name_and_line(small, change, line, what, words):
    root, (path, old, new) = small(), change
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")
    finding = next(finding for finding in findings(root) if finding.what == what)
    changed = (root / finding.path).read_text(encoding="utf-8")
    assert changed[: changed.index(line)].count("\n") + 1 == finding.line
    assert words in finding.message
