from hypothesis import given
from hypothesis import strategies as st

from macros.checks.readers import rendered, spelt

SIGNS = st.text(alphabet="ab 01\n*_`\\[]()<>!\"'&#;:/=|é\u200b０①twoone.-@", max_size=80)


@given(SIGNS)
def test_a_line_of_the_text_is_a_line_of_the_file(text):
    shown = rendered.markdown(text)
    assert shown.count("\n") == text.count("\n")
    assert spelt.addresses(spelt.digits(shown)).count("\n") == text.count("\n")


def test_what_is_marked_up_reads_as_its_words():
    assert rendered.markdown('![a *b*](c.png "d") [e](f.md) <b title="g">h</b> &amp; \\*i') == "a b d e  g h & *i"


def test_every_sign_that_has_a_plainer_form_or_none_is_looked_at():
    """What `plain` passes over is what stays as it is."""
    every = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    changed = (rendered._UNSEEN, rendered._RAISED, rendered._DIGIT)
    assert [sign for sign in every if any(pattern.search(sign) for pattern in changed) and not rendered._UNUSUAL.search(sign)] == []
