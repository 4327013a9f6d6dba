"""One reader of Markdown serves page after page: nothing of one is left in the next."""

import pytest

from macros.building.engine import Engine
from macros.building.error import EngineError

ADDRESS = "professionals/contacts.md"
OTHER = "get-help.md"


@pytest.fixture(scope="module")
def engine(library):
    return Engine(library.root, [page.src for page in library.pages], library.today, {})


def test_a_page_knows_nothing_of_the_one_before(engine):
    text = "# Same\n\n## Same\n\n[a] and <b>b</b>"
    alone = engine.text(OTHER, text)
    engine.text(ADDRESS, "# Same\n\n## Same\n\n<i>i</i>\n\n[a]: https://example.org/ 'A'\n")
    assert engine.text(OTHER, text) == alone
    assert "[a]" in alone[0]


def test_a_link_leads_from_the_page_it_stands_on(engine):
    for src, leads in ((ADDRESS, "../../get-help/"), (OTHER, "./")):
        assert f'href="{leads}"' in engine.text(src, f"[x]({'../' * src.count('/')}get-help.md)")[0]


def test_a_page_stands_although_the_one_before_did_not(engine):
    alone = engine.text(OTHER, "[x](about/index.md)")
    with pytest.raises(EngineError, match="nowhere"):
        engine.text(OTHER, "[x](nowhere.md)")
    assert engine.text(OTHER, "[x](about/index.md)") == alone
