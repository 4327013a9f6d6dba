"""What may not be missing from what the partnership publishes of itself: each fault told by `thscp check`, by name and line."""

import pytest

PROMISES = "data/promises.yml"
REPORTS = "data/reports.yml"

# id: (file, text to find, text to put there), the line the message must name, field, words of the message.
FAULTS = {
    "a promise without a fate": ((PROMISES, "    fate: done\n", ""), "  - id: recruit-young-scrutineers", "promises[0].fate", "is missing. Write `fate: …`"),
    "a promise with a fate nobody knows": ((PROMISES, "    fate: done\n", "    fate: kept\n"), "    fate: kept", "promises[0].fate", "`kept` is not one of the words allowed here."),
    "a promise kept without evidence": ((PROMISES, '    fate: not heard of again\n', "    fate: done\n"), "  - id: training-from-young-views", "promises[5].evidence", "is missing, and `done` needs it."),
    "a promise of a report that is not there": ((PROMISES, 'said_in: "2020-21"', 'said_in: "2020-22"'), '    said_in: "2020-22"', "promises[0].said_in", "there is no report `2020-22`. Did you mean `2021-22`?"),
    "a report whose days are of another year": ((REPORTS, "ends: 2021-03-31", "ends: 2022-03-31"), '  - id: "2020-21"', "reports[0].id", "does not fit 2020-04-01 to 2022-03-31."),
}  # fmt: skip


@pytest.mark.parametrize(("change", "line", "what", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_by_name_and_line(project, run, change, line, what, words):
    root, (path, old, new) = project(), change
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    changed = text.replace(old, new, 1)
    (root / path).write_text(changed, encoding="utf-8")
    code, _, told = run(root, "check")
    number = changed[: changed.index(line)].count("\n") + 1
    assert code == 1
    assert any(f.startswith(f"{path}:{number}: {what}: ") and words in f for f in told.splitlines()), told
