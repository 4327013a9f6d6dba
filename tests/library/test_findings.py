from macros.library.findings import Finding, gathered

GONE = [Finding(f"docs/{name}.md", 3, "macro", "there is no contact `mast`.", "macro-calls") for name in "abcd"]


def test_what_many_places_refer_to_is_told_of_once_with_the_places():
    (one,) = gathered(GONE)
    assert (one.path, one.line) == ("docs/a.md", 3)
    assert one.message == "there is no contact `mast`. The same in 3 other places: docs/b.md:3, docs/c.md:3, docs/d.md:3."


def test_two_places_and_other_rules_keep_a_line_each():
    other = [Finding(f"docs/{name}.md", 3, "text", "is empty.", "empty-page") for name in "abcd"]
    assert gathered([*GONE[:2], *other]) == sorted([*GONE[:2], *other])
