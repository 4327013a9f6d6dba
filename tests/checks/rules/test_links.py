from dataclasses import replace

import pytest

from macros.checks.readers import links as written
from macros.checks.rules.pages import links, raw_html


def messages(library, src):
    found = [*links.check(library), *raw_html.check(library)]
    return [f for f in found if f.path == f"docs/{src}"]


def test_every_link_leads_somewhere(library):
    assert list(links.check(library)) + list(raw_html.check(library)) == []


BROKEN = [
    ("[a](nowhere.md)", "Write the way from this page to a .md file in docs/"),
    ("[a](worried-about-child.md)", "Did you mean `worried-about-a-child.md`?"),
    ("[a](privacy.md)", "Did you mean `about/privacy.md`?"),
    ("[a](../index.md)", "leads to no page"),
    ("[a](about/)", "leads to no page"),
    ("[a](get-help)", "Did you mean `get-help.md`?"),
    ("[a](/get-help/)", "Write the way from this page to the .md file"),
    ("[a](<nowhere.md> 'title')", "leads to no page"),
    ("![a](nowhere.png)", "is a picture that is not there"),
    ("[a]: nowhere.md", "leads to no page"),
    ("[a](http://example.org)", "Write one that starts with https://"),
    ("[a](HTTP://example.org)", "Write one that starts with https://"),
    ("[a]: http://example.org", "Write one that starts with https://"),
    ("   [a]: http://example.org", "Write one that starts with https://"),
    ("<http://example.org>", "Write one that starts with https://"),
    ("[a](ftp://example.org)", "Write one that starts with https://"),
    ("[a](javascript:alert)", "Write one that starts with https://"),
    ("[a](tel:02073645006)", 'Write a macro, as in {{ phone("mast") }}'),
    ("[a](mailto:us@example.org)", "Write a macro"),
    ("[a]()", ""),
]


@pytest.mark.parametrize(("body", "words"), BROKEN, ids=[case[0] for case in BROKEN])
def test_a_link_that_leads_nowhere(with_body, library, body, words):
    (finding,) = messages(with_body("get-help.md", f"Text.\n\n{body}\n"), "get-help.md")
    assert (finding.what, finding.line) == ("link", library.page("get-help.md").body_line + 2)
    assert words in finding.message


TAGS = [
    *("<div>", "<a href='index.md'>", "<img src='x'\nalt=''>", "<h1>", "<b>", "<form>"),
    *("<input>", "<video>", "<svg>", "<details>", "<br/>", "</p>", "<b>x</b>", "<!-- aside -->"),
]


@pytest.mark.parametrize("tag", TAGS)
def test_html_is_refused(with_body, library, tag):
    (finding,) = messages(with_body("get-help.md", f"Text {tag}\n"), "get-help.md")
    assert (finding.what, finding.line) == ("HTML", library.page("get-help.md").body_line)
    assert "Write Markdown or a macro" in finding.message
    assert "\n" not in str(finding)


@pytest.mark.parametrize(
    "body",
    [
        "[a](worried-about-a-child.md)",
        "[a](about/index.md#part)",
        "[a](./index.md 'title')",
        "[a](<index.md>)",
        "[a](#part)",
        "[a](https://example.org/x_(y))",
        "[a]: https://example.org",
        '[a]({{ web("childline") }})',
        "a < b and b > c",
        "`<b>` and `<!-- x -->`",
        "<https://example.org/>",
        "[x] and (y)",
    ],
)
def test_a_link_that_is_right(with_body, body):
    assert messages(with_body("get-help.md", body), "get-help.md") == []


def test_a_link_knows_where_it_leads(library):
    body = "[a](../about/privacy.md#top)\n[b](https://example.org/#x)\n[c](#d)"
    found = list(written.of(replace(library.page("young-people/index.md"), body=body, body_line=10)))
    assert [(link.line, link.src, link.anchor, link.outside) for link in found] == [
        (10, "about/privacy.md", "top", False),
        (11, None, "x", True),
        (12, None, "d", False),
    ]
