import pytest

TOPIC = "docs/professionals/topics/health-needs.md"
NUMBERS = "data/numbers.yml"
WAITS = "- After two appointments where a child was not brought, go and find out."


@pytest.fixture
def changed(project):
    """A copy of the project in which one text of a file is another."""

    def change(path, old, new):
        root = project()
        text = (root / path).read_text(encoding="utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")
        return root, text[: text.index(old)].count("\n") + 1

    return change


def test_a_number_without_a_source_is_a_notice_with_its_line_and_stops_nothing(changed, run_here):
    root, line = changed(TOPIC, "- Put the plan where the child is", f"{WAITS}\n- Put the plan where the child is")
    code, out, err = run_here(root, "check")
    assert (code, err) == (0, "")
    assert f"{TOPIC}:{line}: number: `two appointments` names no source." in out


def test_an_allowed_number_is_not_told_of(changed, run_here):
    root, line = changed(TOPIC, "- Put the plan where the child is", f"{WAITS}\n- Put the plan where the child is")
    entry = '  - {page: professionals/topics/health-needs.md, words: Two appointments, why: "A test allows it."}\n'
    numbers = (root / NUMBERS).read_text(encoding="utf-8")
    (root / NUMBERS).write_text(numbers.replace("allowed:\n", f"allowed:\n{entry}", 1), encoding="utf-8")
    code, out, err = run_here(root, "check")
    assert (code, err) == (0, "")
    assert f"{TOPIC}:{line}" not in out


def test_an_allowance_that_nothing_needs_stops_the_build_by_name_and_line(changed, run_here):
    first = "allowed:\n"
    root, line = changed(
        NUMBERS, first, first + '  - {page: professionals/topics/missing.md, words: nine days, why: "It once stood there."}\n'
    )
    code, _, err = run_here(root, "check")
    assert code == 1
    assert (
        f"{NUMBERS}:{line + 1}: allowed[0].words: `nine days` no longer stands on professionals/topics/missing.md without a source." in err
    )


def test_an_allowance_gives_its_reason(changed, run_here):
    root, _ = changed(NUMBERS, ", why: The whole item tells what the 2023-24 annual report says of the priorities.", "")
    code, _, err = run_here(root, "check")
    assert code == 1
    assert "allowed[0].why: is missing." in err
