"""A long page lets its sections fold; a short one, and what is short in a long one, stays as it is."""

import markdown

from macros.markdown.folds import LONG, length

EXTENSIONS = ["macros.markdown.folds"]
SECTION = "## Heading {}\n\n" + "Some words of a section that goes on. " * 20 + "\n\n"
FOLD = '<details class="fold" data-fold><summary><h2>Heading 1</h2></summary>'


def page(sections: int) -> str:
    return "Before.\n\n" + "".join(SECTION.format(number) for number in range(sections))


def test_a_short_page_stays_as_it_is():
    text = page(5)
    assert markdown.markdown(text, extensions=EXTENSIONS) == markdown.markdown(text)


def test_a_long_page_folds_all_but_its_first_section():
    html = markdown.markdown(page(20), extensions=EXTENSIONS)
    assert length(html) > LONG
    assert html.count("<details") == html.count("</details>") == 19
    assert FOLD in html
    assert "Before.</p>\n<h2>Heading 0" in html


def test_a_section_of_a_line_does_not_fold():
    html = markdown.markdown(page(20) + "## Short\n\nA line.", extensions=EXTENSIONS)
    assert "<summary><h2>Short" not in html


def test_the_list_of_words_at_the_end_stays_outside():
    html = markdown.markdown(page(20) + '<section class="words-here"><p>Words</p></section>', extensions=EXTENSIONS)
    assert '</details>\n<section class="words-here">' in html


def test_cards_stay_with_their_heading():
    html = markdown.markdown(
        page(20).replace("## Heading 3", '<section class="call"><p>Ring</p></section>\n\n## Heading 3'), extensions=EXTENSIONS
    )
    assert '<section class="call"><p>Ring</p></section></details>' in html.replace("\n", "")


def test_whom_to_ring_at_once_is_never_folded():
    text = page(20).replace("## Heading 3", '## Heading 3\n\n<div class="quick"><p>Ring</p></div>\n\n')
    html = markdown.markdown(text, extensions=EXTENSIONS)
    assert "<summary><h2>Heading 2" in html
    assert "<summary><h2>Heading 3" not in html
