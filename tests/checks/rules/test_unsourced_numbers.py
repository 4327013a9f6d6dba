import pytest

TOPIC = "docs/professionals/topics/neglect.md"
NUMBERS = "data/numbers.yml"
SAYS = ("Ask your lead.", "Ask your lead.\n\n- After two appointments where a child was not brought, go and find out.")


@pytest.fixture
def changed(small):
    """A copy of the small site in which one text of a file is another, and the line of its end."""

    def change(path, old, new, root=None):
        root = root or small()
        text = (root / path).read_text(encoding="utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")
        return root, text[: text.index(old)].count("\n") + new.count("\n") + 1

    return change


def allowed(page, words, why=', why: "A test allows it."'):
    return NUMBERS, "allowed: []", f"allowed:\n  - {{page: professionals/topics/{page}.md, words: {words}{why}}}"


def test_a_number_without_a_source_is_a_notice_with_its_line_and_stops_nothing(changed, run_here):
    root, line = changed(TOPIC, *SAYS)
    code, out, err = run_here(root, "check")
    assert (code, err) == (0, "")
    assert f"{TOPIC}:{line}: number: `two appointments` names no source." in out


def test_an_allowed_number_is_not_told_of(changed, run_here):
    root, line = changed(TOPIC, *SAYS)
    changed(*allowed("neglect", "Two appointments"), root)
    code, out, err = run_here(root, "check")
    assert (code, err) == (0, "")
    assert f"{TOPIC}:{line}" not in out


def test_an_allowance_that_nothing_needs_stops_the_build_by_name_and_line(changed, run_here):
    root, line = changed(*allowed("missing", "nine days"))
    code, _, err = run_here(root, "check")
    assert code == 1
    assert f"{NUMBERS}:{line}: allowed[0].words: `nine days` no longer stands on professionals/topics/missing.md without a source." in err


def test_an_allowance_gives_its_reason(changed, run_here):
    root, _ = changed(*allowed("neglect", "nine days", why=""))
    code, _, err = run_here(root, "check")
    assert code == 1
    assert "allowed[0].why: is missing." in err
