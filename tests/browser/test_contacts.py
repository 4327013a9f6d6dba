"""The directory of contacts in a browser: narrowed in the page, and whole without JavaScript."""

import pytest
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


@pytest.mark.parametrize(("address", "typed"), [("/professionals/contacts/", "lado"), ("/professionals/escalation/", "police")])
def test_letters_lead_into_a_directory_and_follow_what_is_found(new_page, address, typed):
    page = new_page(width=360)
    page.goto(address)
    page.locator("details:has(.directory) > summary").click()
    letters, rows = page.locator(".directory .letters a:visible"), page.locator(".directory tbody tr:visible")
    assert letters.count() >= 8
    first = page.locator(f"{letters.last.get_attribute('href')} tr").first
    expect(first).not_to_be_in_viewport()
    letters.last.click()
    expect(first).to_be_in_viewport()
    page.locator("[data-filter-words]").press_sequentially(typed)
    found = [name[0] for name in rows.get_by_role("rowheader").all_inner_texts()]
    assert letters.all_inner_texts() == [*dict.fromkeys(found)] and len(found) < 4


def test_the_directory_is_whole_without_javascript(new_page, library):
    page = new_page(java_script_enabled=False)
    page.goto("/professionals/contacts/")
    for contact in library.data.contacts.contacts:
        expect(page.locator(f"[id='{contact.id}']")).to_be_visible(visible="professionals" in contact.audiences)
