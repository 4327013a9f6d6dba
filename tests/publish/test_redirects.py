from dataclasses import replace

from macros.publish import redirects


def test_an_old_address_sends_the_reader_on(library, tmp_path):
    page = library.page("professionals/contacts.md")
    moved = replace(page, meta=page.meta.model_copy(update={"old_paths": ["/who/to-ring/", "/contacts/"]}))
    redirects.publish(replace(library, pages=[moved]), tmp_path)
    assert sorted(file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.html")) == [
        "contacts/index.html",
        "who/to-ring/index.html",
    ]
    html = (tmp_path / "who" / "to-ring" / "index.html").read_text(encoding="utf-8")
    assert 'content="0; url=../../professionals/contacts/"' in html
    assert f'<a href="../../professionals/contacts/">{page.meta.title}</a>' in html


def test_a_page_that_never_moved_has_no_old_address(library, tmp_path):
    redirects.publish(replace(library, pages=[library.page("index.md")]), tmp_path)
    assert list(tmp_path.iterdir()) == []
