"""The words of a built page's article, a sentence for each heading, paragraph, item and cell."""

from selectolax.lexbor import LexborHTMLParser

_BLOCKS = "p, li, h1, h2, h3, h4, dt, dd, th, td, figcaption, summary, div"
_HIDDEN = "script, style, svg, nav, form"
_EDGE = "\0"  # no page holds one


def sentences(html: str) -> list[str]:
    """Every block of the article with words in it, ended by a full stop so that it does not run on into the next."""
    article = LexborHTMLParser(html).css_first("article")
    if article is None:
        return []
    for hidden in reversed(article.css(_HIDDEN)):  # what stands inside another first
        hidden.decompose()
    for block in article.css(_BLOCKS):
        block.insert_before(_EDGE)
        block.insert_after(_EDGE)
    words = (" ".join(block.split()) for block in article.text().split(_EDGE))
    return [f"{block.rstrip(' .:;,?!')}." for block in words if any(letter.isalnum() for letter in block)]
