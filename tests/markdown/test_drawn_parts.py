"""What a macro has drawn is put aside whole; anything else is left for those who read it."""

import pytest
from markdown import Markdown

from macros.markdown.drawn_parts import is_one_element


@pytest.mark.parametrize(
    ("line", "one"),
    [
        ('<section class="answer"><p>Ring 999.</p></section>', True),
        ("<div><div>a</div><div>b</div></div>", True),
        ("<p>a</p><p>b</p>", False),
        ("<div>a</div> and <div>b</div>", False),
        ("<div>a</div> text", False),
        ("<span>a</span>", False),
        ("<pre>a</pre>", False),
        ("Text <p>a</p>", False),
        (" <p>a</p>", False),
        ("<div><p>a</p>", False),
    ],
)
def test_one_element_is_a_block_from_the_first_sign_to_the_last(line, one):
    assert is_one_element(line) is one


def test_the_page_is_the_same_as_without():
    text = 'Before\n\n<section id="a"><p>*Drawn*</p> <ul><li>x</li></ul></section>\nBehind, *with* <p>b</p>\n\n- one\n- two\n'
    plain, aside = (Markdown(extensions=extensions).convert(text) for extensions in ([], ["macros.markdown.drawn_parts"]))
    assert plain == aside
    assert "<p>*Drawn*</p>" in aside
