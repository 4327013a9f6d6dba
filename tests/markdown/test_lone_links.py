"""A link that is all there is in its box is marked; one in a sentence is not."""

import markdown
import pytest

from macros.markdown.lone_links import LoneLinks


def marked(html: str) -> str:
    return LoneLinks(markdown.Markdown()).run(html)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<li><a href="/a/">A page</a></li>', '<li><a href="/a/" class="lone">A page</a></li>'),
        (
            '<ul>\n<li><a href="/a/">A</a></li>\n<li><a>B</a></li></ul>',
            '<ul class="lone-list">\n<li><a href="/a/">A</a></li>\n<li><a>B</a></li></ul>',
        ),
        ('<ol class="ways"><li id="a"><a>A</a></li></ol>', '<ol class="lone-list ways"><li id="a"><a>A</a></li></ol>'),
        ("<ul><li><a>A</a></li><li>b</li></ul>", '<ul><li><a class="lone">A</a></li><li>b</li></ul>'),
        ('<p>\n<a class="number" href="tel:1">1</a>\n</p>', '<p>\n<a class="lone number" href="tel:1">1</a>\n</p>'),
        ("<p><strong><a>A</a></strong></p>", '<p><strong><a class="lone">A</a></strong></p>'),
        ("<td><a>A <em>b</em></a></td>", '<td><a class="lone">A <em>b</em></a></td>'),
    ],
)
def test_a_link_alone_is_marked(html, expected):
    assert marked(html) == expected


@pytest.mark.parametrize(
    "html", ["<p>See <a>A</a></p>", "<li><a>A</a>: words</li>", "<p><a>A</a>, <a>B</a></p>", "<li><a>A</a><ul><li>b</li></ul></li>"]
)
def test_a_link_among_words_or_others_is_not(html):
    assert marked(html) == html


def test_the_engine_uses_it(built_site):
    assert 'class="lone"' in (built_site / "index.html").read_text()
