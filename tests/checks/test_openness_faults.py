"""What may not be missing from what the partnership publishes of itself: each fault told by `thscp check`, by name and line."""

import re
import shutil

import pytest

PROMISES, REPORTS, FUNDING, FIGURES, DUTIES, GROUPS = (
    f"data/{name}.yml" for name in ("promises", "reports", "funding", "figures", "duties", "groups")
)
REPORT_PAGE = "docs/about/annual-reports/2020-21.md"
RECORD_PAGE = "docs/about/scrutiny.md"

# id: (file, text to find, text to put there), the line the message must name, field, words of the message.
FAULTS = {
    "a promise without a fate": ((PROMISES, "    fate: done\n", ""), "  - id: recruit-young-scrutineers", "promises[0].fate", "is missing. Write `fate: …`"),
    "a promise with a fate nobody knows": ((PROMISES, "    fate: done\n", "    fate: kept\n"), "    fate: kept", "promises[0].fate", "there is no fate `kept`."),
    "a promise kept without evidence": ((PROMISES, "    fate: not heard of again\n", "    fate: done\n"), "  - id: training-from-young-views", "promises[5].evidence", "is missing, and `done` needs it."),
    "a promise of a report that is not there": ((PROMISES, 'said_in: "2020-21"', 'said_in: "2020-22"'), '    said_in: "2020-22"', "promises[0].said_in", "there is no report `2020-22`. Did you mean `2021-22`?"),
    "a report whose days are of another year": ((REPORTS, "ends: 2021-03-31", "ends: 2022-03-31"), '  - id: "2020-21"', "reports[0].id", "does not fit 2020-04-01 to 2022-03-31."),
    "income that does not add up": ((FUNDING, "amount: 148000", "amount: 148001"), "    income_total: 204550", "years[0].income_total", "is £204,550, and its lines add up to £204,551."),
    "spending that does not add up": ((FUNDING, "amount: 38370", "amount: 38270"), "    spending_total: 215370", "years[0].spending_total", "write `spending_off_by: 100`"),
    "a stated difference that is wrong": ((FUNDING, "    income_total: 204550\n", "    income_total: 204550\n    income_off_by: 1\n"), "    income_total: 204550", "years[0].income_total", "write `income_off_by: 0`"),
    "a printed difference that is not one": ((FUNDING, "difference_printed: -918", "difference_printed: -919"), "    difference_printed: -919", "years[2].difference_printed", "is -919, and income less spending is -918."),
    "money of a payer nobody defined": ((FUNDING, "payer: barts", "payer: bart"), "      - {payer: bart,", "years[0].income[1].payer", "Did you mean `barts`?"),
    "a measure without a year": ((FIGURES, "when: March 2021, value: 2944, ", "value: 2944, "), "      - {report: \"2020-21\", place: Data regarding Children and Young People, value: 2944", "measures[0].readings[0].when", "is missing. Write `when: …`"),
    "a measure without a source": ((FIGURES, '{report: "2020-21", place: Data regarding Children and Young People, when: March 2021, value: 2944', "{place: Data regarding Children and Young People, when: March 2021, value: 2944"), "      - {place: Data", "measures[0].readings[0].report", "is missing. Write `report: …`"),
    "a count of four children": ((FIGURES, "value: 2944", "value: 4"), "      - {report: \"2020-21\", place: Data regarding Children and Young People, when: March 2021, value: 4", "measures[0].readings[0].value", "fewer than 5 people might be recognised."),
    "a share that gives four children away": ((FIGURES, "percent: 77, out_of: 235", "percent: 1, out_of: 400"), '      - {report: "2020-21", place: Data regarding Children and Young People Continued, when: "2021", percent: 1,', "measures[4].readings[0].percent", "is a count of 4;"),
    "a rate that does not fit, without a caution": ((FIGURES, "    caution: \"The rate does not fit the count.", "    # \"The rate does not fit the count."), '      - {report: "2020-21", place: Data regarding Children and Young People Continued, when: March 2021, value: 235', "measures[1].readings[0]", "does not agree with what it is printed beside"),
    "a duty without law": ((DUTIES, "    law: [yearly-report, report-sent]\n", ""), "  - id: yearly-report", "duties[0].law", "is missing. Write `law: …`"),
    "a duty with an empty law": ((DUTIES, "law: [yearly-report, report-sent]", "law: []"), "    law: []", "duties[0].law", "holds 0. Write at least 1."),
    "a duty of a law nobody wrote down": ((DUTIES, "law: [yearly-report, ", "law: [yearly-reprt, "), "    law: [yearly-reprt", "duties[0].law[0]", "Did you mean `yearly-report`?"),
    "a group that answers to nobody there is": ((GROUPS, "answers_to: executive", "answers_to: executives"), "        answers_to: executives", "groups[1].years[0].answers_to", "Did you mean `executive`?"),
    "a typed figure that is known": ((REPORT_PAGE, '{{ figure("children-in-need") }} children in need', "2,944 children in need"), "In March 2021 there were 2,944", "typed figure", 'Write {{ figure("children-in-need") }}.'),
    "a typed sum of money": ((RECORD_PAGE, "## What scrutiny is\n", "## What scrutiny is\n\nIt cost £30,500 a year.\n"), "It cost £30,500", "typed figure", "`£30,500` is typed into the page."),
    "a typed percentage in words": ((RECORD_PAGE, "## What scrutiny is\n", "## What scrutiny is\n\nIt is ten per cent.\n"), "It is ten per cent", "typed figure", "`ten per cent` is typed into the page."),
    "a report that was read and has no page": ((REPORTS, "held: not held", "held: whole"), "    held: whole\n    note: \"This report exists", "reports[4].held", "`2024-25` was read and has no page."),
    "a page of a report that was not read": ((REPORT_PAGE, 'report: "2020-21"', 'report: "2024-25"'), 'report: "2024-25"', "report", "`2024-25` was not read."),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_by_name_and_line(small, run_here, fault):
    (path, old, new), line, what, words = fault
    root = small()
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    changed = text.replace(old, new, 1)
    (root / path).write_text(changed, encoding="utf-8")
    code, _, told = run_here(root, "check")
    number = changed[: changed.index(line)].count("\n") + 1
    assert code == 1
    assert any(f.startswith(f"{path}:{number}: {what}: ") and words in f for f in told.splitlines()), told


def test_money_that_does_not_add_up_passes_if_the_stated_difference_is_right(small, run_here):
    root = small()
    file = root / FUNDING
    text = file.read_text(encoding="utf-8").replace("income_total: 204550", "income_total: 204560\n    income_off_by: 10")
    file.write_text(text, encoding="utf-8")
    assert run_here(root, "check")[0] == 0


def test_a_template_that_draws_a_chart_without_its_table_is_told_by_page_and_line(small, run):
    root = small()
    theme = (root / "overrides").resolve()
    (root / "overrides").unlink()
    shutil.copytree(theme, root / "overrides")
    chart = root / "overrides" / "parts" / "chart.html"
    chart.write_text(re.sub(r"<table.*</table>", "", chart.read_text(encoding="utf-8"), flags=re.DOTALL), encoding="utf-8")
    code, _, told = run(root, "check")
    page = (root / "docs/about/funding.md").read_text(encoding="utf-8")
    line = page[: page.index("{{ money_years() }}")].count("\n") + 1
    assert code == 1
    assert f"docs/about/funding.md:{line}: chart: `{{{{ money_years() }}}}` draws a chart without its table." in told
