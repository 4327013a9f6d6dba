"""A page is smaller, and reads the same."""

import pytest

from macros.publish.small.pages import small


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<ul>\n  <li>One</li> <li>Two</li>\n</ul>\n", "<ul><li>One</li><li>Two</li></ul>"),
        ("<p>A <b>big</b> <i>word</i>\n  more</p>", "<p>A <b>big</b> <i>word</i>\nmore</p>"),
        ("<dl> <dt>When</dt> <dd>Now</dd> </dl>", "<dl><dt>When</dt> <dd>Now</dd></dl>"),
        ('<p title="it&#39;s">child&rsquo;s &amp; &lt;p&gt;</p>', '<p title="it\'s">child’s &amp; &lt;p&gt;</p>'),
        ("<pre>\n  a\n</pre> <p>b</p>", "<pre>\n  a\n</pre> <p>b</p>"),
    ],
)
def test_what_is_left_out_is_not_seen(html: str, kept: str):
    assert small(html) == kept
