"""Text without a sign of Markdown is passed by, and what comes out is the same."""

import markdown
from hypothesis import given
from hypothesis import strategies as st
from markdown.inlinepatterns import SimpleTextInlineProcessor

from macros.markdown.plain_text import signs

WITHOUT = ["admonition", "def_list", "sane_lists", "tables", "toc", "smarty"]
WITH = [*WITHOUT, "macros.markdown.plain_text"]
SIGNS = (
    "word,  ,\n,\n\n,  \n,- ,*,**,_,`,\\,[,](/a/),![,<br>,<https://a.example>,<a@b.example>,&amp;,&,',\",--,---,...,..,-,.,9,’,# ,[word]"
)
PIECES = st.sampled_from([*SIGNS.split(","), "[word]: /b/\n", "| a | b |\n|---|---|\n| c | d |\n"])


@given(st.lists(PIECES, max_size=14).map("".join))
def test_what_comes_out_is_the_same(text: str):
    assert markdown.markdown(text, extensions=WITH) == markdown.markdown(text, extensions=WITHOUT)


def test_a_pattern_that_is_not_known_is_asked_about_every_text():
    md = markdown.Markdown(extensions=WITH)
    md.inlinePatterns.register(SimpleTextInlineProcessor("(plain)"), "of-another", 200)
    md.inlinePatterns["of-another"].handleMatch = lambda match, data: ("found", match.start(0), match.end(0))
    assert "found" in md.convert("All plain words.")


def test_both_readers_of_patterns_are_replaced():
    md = markdown.Markdown(extensions=WITH)
    assert {type(md.treeprocessors[name]).__module__ for name in ("inline", "smarty")} == {"macros.markdown.plain_text"}


def test_every_pattern_of_ours_is_known_by_its_signs():
    md = markdown.Markdown(extensions=WITH)
    for processor in ("inline", "smarty"):
        names = tuple(item.name for item in md.treeprocessors[processor].inlinePatterns._priority)
        assert not signs(names).search("Words without any sign, 9 of them. And a half-known one")
