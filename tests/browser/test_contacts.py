"""The directory of contacts in a browser: narrowed in the page, and whole without JavaScript."""

from playwright.sync_api import expect


def test_the_directory_is_narrowed_as_words_are_typed_and_keeps_them_to_itself(new_page):
    page = new_page()
    page.goto("/professionals/contacts/")
    address, rows = page.url, page.locator(".directory tbody tr:visible")
    whole = rows.count()
    words = page.get_by_role("searchbox", name="Words")
    words.press_sequentially("lado")
    expect(rows).to_have_count(1)
    expect(rows.get_by_role("rowheader")).to_contain_text("Local Authority Designated Officer")
    words.press("Enter")
    assert page.url == address and page.evaluate("history.length") == 2
    words.fill("")
    expect(rows).to_have_count(whole)
    page.get_by_label("Agency").select_option("Barts Health NHS Trust")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("No safeguarding contact is published.")


def test_the_directory_is_whole_without_javascript(new_page, library):
    page = new_page(java_script_enabled=False)
    page.goto("/professionals/contacts/")
    for contact in library.data.contacts.contacts:
        expect(page.locator(f"[id='{contact.id}']")).to_be_visible(visible="professionals" in contact.audiences)
