"""A page is smaller, and reads the same."""

import pytest

from macros.publish.small.pages import small


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<ul>\n  <li>One</li> <li>Two</li>\n</ul>\n", "<ul><li>One<li>Two</ul>"),
        ("<p>A <b>big</b> <i>word</i>\n  more</p>", "<p>A <b>big</b> <i>word</i> more</p>"),
        ("<dl> <dt>When</dt> <dd>Now</dd> </dl>", "<dl><dt>When</dt> <dd>Now</dl>"),
        ('<p title="it&#39;s">child&rsquo;s &amp; &lt;p&gt;</p>', '<p title="it\'s">child’s &amp; &lt;p&gt;</p>'),
        ("<table><tr><td><p>a</p></td> <td>b</td></tr></table>", "<table><tr><td><p>a<td>b</table>"),
        ("<div><p>a</p> <ul></ul> <p>b</p> <a>c</a></div>", "<div><p>a<ul></ul><p>b</p><a>c</a></div>"),
        ('<a href="/" rel="noreferrer">a</a>', '<a href="/" rel="noreferrer">a</a>'),
        (
            '<meta name="referrer" content="no-referrer"> <a href="/" rel="noreferrer">a</a>',
            '<meta name="referrer" content="no-referrer"><a href="/">a</a>',
        ),
        ("<p>a</p> <textarea></textarea>", "<p>a</p><textarea></textarea>"),
        ("<p>a</p> <textarea>\n b</textarea>", "<p>a</p> <textarea>\n b</textarea>"),
        ('<aside class="law" data-law="care" data-unchecked></aside>', '<aside class="law"></aside>'),
        (
            '<a aria-describedby="word-mast-means" href="#word-mast" id="use-word-mast">a</a> <b id="word-mast"><i id="word-mast-means">b</i></b>',
            '<a aria-describedby="w0m" href="#w0" id="u0">a</a> <b id="w0"><i id="w0m">b</i></b>',
        ),
        ('<a href="#word-other">a</a>', '<a href="#word-other">a</a>'),
        ("<pre>\n  a\n</pre> <p>b</p>", "<pre>\n  a\n</pre> <p>b</p>"),
    ],
)
def test_what_is_left_out_is_not_seen(html: str, kept: str):
    assert small(html) == kept


def test_a_word_that_this_page_does_not_explain_keeps_its_name():
    html = '<p><a href="#word-mast-means">MAST</a> <a id="word-lado">LADO</a><p id="word-mast-means">The team.'
    assert small(html) == '<p><a href="#w0m">MAST</a> <a id="word-lado">LADO</a><p id="w0m">The team.'
