"""Ninety and more mistakes that people make every day, and what the check must say of each.

Each is a name: (file, what stands there, what somebody writes instead, words of the message). What stands there is a regular
expression; where it is None the text is put below the file, or is the whole of a new one. → marks the line that must be named;
without it, that is the first.
"""

ABOUT, FAMILIES, TOPICS, POLICIES = "docs/about", "docs/families", "docs/professionals/topics", "docs/professionals/policies"
TITLE, OWNER, REVIEW, WORDS = r"^title: .*$", r"^owner: .*$", r"^review_by: .*$", r"^search_words: .*$"
CONTACTS, HELPLINES, TRAINING, MENU = "data/contacts.yml", "data/helplines.yml", "data/training.yml", "mkdocs.yml"

Mistake = tuple[str, str | None, str, str]

# What cannot be read: all of it is told of at once, so each stands in a file or a block of its own.
UNREADABLE: dict[str, Mistake] = {
    "a quote that is not closed": ("data/topics.yml", r"^    name: Neglect$", '    name: "Neglect', "a quote is opened and not closed"),
    "a tab": ("data/places.yml", r"^    name: Spotlight", "\tname: Spotlight", "a tab is used"),
    "a colon in a title": (f"{FAMILIES}/crying.md", TITLE, "title: Crying: what helps", 'Put them in quotes: `title: "Crying: what helps"`'),
    "the second --- is lost": (f"{FAMILIES}/online.md", r"(?<=\n)---\n\n", "→\n", "Write a line `---` between the last key and the text"),
    "the first --- is lost": (f"{FAMILIES}/behaviour.md", r"\A---\n", "", "Start the page with a line `---`"),
    "merge marks": ("data/words.yml", r"^words:$", "<<<<<<< HEAD\nwords:\n=======\nwords:\n>>>>>>> other", "Keep one, and delete the lines `<<<<<<<`"),
    "a bracket that is not closed": (f"{FAMILIES}/signs.md", WORDS, "search_words: [signs, bruises", "a bracket is opened and not closed"),
    "words that begin with @": (f"{FAMILIES}/letters.md", r"^description: .*$", "description: @home and safe.", 'Put the words in quotes: `"@home and safe."`'),
    "words that begin with %": (f"{FAMILIES}/private-fostering.md", r"^description: .*$", "description: %1 of families.", "Put the words in quotes"),
    "words that begin with *": (f"{FAMILIES}/words.md", r"^description: .*$", "description: *Plain* words.", "Put the words in quotes"),
    "a line that stands too far left": ("data/groups.yml", r"^    purpose: ", "   purpose: ", "Put its first letter"),
    "words behind a closing quote": (f"{FAMILIES}/meeting-day.md", TITLE, 'title: "Meeting" day', "Put one pair of quotes around all of them"),
    "a line without a key": (f"{FAMILIES}/not-home.md", OWNER, "owner: Partnership business unit\n→Partnership", "this line has no key"),
    "a backslash between quotes": (f"{FAMILIES}/interpreter.md", OWNER, 'owner: "Unit \\C"', "a backslash between double quotes"),
    "no space after a colon": (f"{FAMILIES}/early-help.md", OWNER, "owner:Partnership", "this line has no key"),
    "a key twice": (f"{FAMILIES}/your-rights.md", OWNER, "owner: Unit\n→owner: Other unit", "is written twice"),
    "a key with a slip": (f"{FAMILIES}/at-home.md", OWNER, "onwer: Partnership", "Did you mean `owner`?"),
    "a key that is missing": (f"{FAMILIES}/outside.md", r"^(title: .*\n)([\s\S]*?)owner: .*\n", r"→\1\2", "is missing. Write `owner: …`"),
    "a key without a value": (f"{ABOUT}/contact.md", OWNER, "owner:", "does not fit here. Write text"),
    "an empty text": (f"{ABOUT}/reuse.md", OWNER, 'owner: ""', "is empty. Write some words"),
    "a date in quotes": (f"{ABOUT}/privacy.md", REVIEW, 'review_by: "2027-05-20"', "Write a date, as in 2026-11-20, without quotes"),
    "a date as people write it": (f"{ABOUT}/scrutiny.md", REVIEW, "review_by: 20/05/2027", "Write a date, as in 2026-11-20"),
    "a day that is not in the calendar": (f"{ABOUT}/funding.md", REVIEW, "review_by: 2027-02-30", "2027-02-30"),
    "a kind of page that is not there": (f"{ABOUT}/groups.md", r"^type: .*$", "type: pages", "is not a type of page"),
    "a title that is too long": (f"{ABOUT}/priorities.md", TITLE, f"title: {'Very long ' * 8}", "at most 70"),
    "a description that is too long": (f"{ABOUT}/promises.md", r"^description: .*$", f"description: {'Very long ' * 20}", "at most 180"),
    "an old address without slashes": (f"{ABOUT}/data.md", OWNER, "owner: Unit\n→old_paths: [figures]", "is not written as it must be here"),
    "a list that is none": (f"{ABOUT}/partnership.md", OWNER, "owner: Unit\n→topics: neglect", "Write a list"),
    "a status with a slip": (f"{POLICIES}/escalation.md", r"^status: .*$", "status: drafft", "Write 'draft' or 'current'"),
    "a version without quotes": (f"{POLICIES}/interpreters.md", r"^version: .*$", "version: 0.3", 'in quotes: "0.3"'),
    "a time without quotes": (TRAINING, r"^    starts: \"10:00\"$", "    starts: 10:00", "quotes"),
    "a session that ends before it starts": (TRAINING, r"^    until: 2023-04-27$", "    until: 2023-04-20", "Write a later date"),
    "a number without quotes": (CONTACTS, r"^    phone: \"999\"$", "    phone: 999", "quotes"),
    "a number with letters": (CONTACTS, r"^    phone: \"020 7946 0101\"$", '    phone: "020 7946 0101 ext 2"', "has letters in it"),
    "an address that is not secure": (CONTACTS, r"^    source: https://towerhamlets", "    source: http://towerhamlets", "Write one that starts with https://"),
    "an id with a capital": ("data/agencies.yml", r"^  - id: council$", "  - id: Council", "is not a short name"),
    "a yes for true": ("data/jargon.yml", r"^    first: true$", "    first: yes", "true"),
    "a sentence that is too long": ("data/jargon.yml", r"^    plain: A way to help children.*$", f"    plain: {'word ' * 21}", "Write one sentence of at most 20 words"),
    "a count that points at people": ("data/figures.yml", r"value: 306$", "value: 3", "fewer than 5 people might be recognised"),
    "a year that does not fit its days": ("data/reports.yml", r"^(  - id: \"2020-21\"[\s\S]*?ends: )2021-03-31$", r"→\g<1>2022-03-31", "does not fit"),
    "a hidden sign": ("data/promises.yml", r"\A#", "#\u200b", "nobody sees"),
    "a file of data that nobody knows": ("data/contact.yml", None, "contacts: []\n", "is not a data file the site knows"),
    "a name of a file with spaces": (f"{ABOUT}/Our work.md", None, "---\ntitle: Our work\n---\n", "Rename it to"),
    "a document in place of a page": (f"{ABOUT}/report.docx", None, "x", "Write its text as a page"),
}  # fmt: skip

# What can be read and is not right. On pages, each is a paragraph of its own below the text.
WRONG: dict[str, Mistake] = {
    "a person among the roles": ("data/roles.yml", r"\Z", "\n→  - id: Jane Smithson\n", "`Jane Smithson` names a person beside no post. Write the role alone."),
    "a kind of page in another's folder": (f"{FAMILIES}/letters.md", r"^type: .*$", "type: record", "is not a type that docs/families/ may hold"),
    "a list without a blank line": (f"{ABOUT}/contact.md", None, "Bring with you:\n→- a pen\n- paper", "Write a blank line before this one"),
    "bold that is not closed": (f"{ABOUT}/contact.md", None, "This is **important for you.", "readers see the stars"),
    "bold with a space": (f"{ABOUT}/contact.md", None, "This is ** important** for you.", "Write no space after the first `**`"),
    "a space in a link": (f"{ABOUT}/contact.md", None, "See [privacy] (privacy.md).", "Write `[privacy](privacy.md)`"),
    "a link the wrong way round": (f"{ABOUT}/contact.md", None, "See (privacy)[privacy.md].", "Write `[privacy](privacy.md)`"),
    "a link that is not closed": (f"{ABOUT}/contact.md", None, "See [privacy](privacy.md", "Write `[privacy](privacy.md)`"),
    "a link that lacks a bracket": (f"{ABOUT}/contact.md", None, "See [privacy(privacy.md).", "Write `[privacy](privacy.md)`"),
    "a link without words": (f"{ABOUT}/contact.md", None, "See [](privacy.md).", "Write between `[` and `]`"),
    "a bare address": (f"{ABOUT}/contact.md", None, "See https://www.gov.uk/childcare now.", "Write `[its name](https://www.gov.uk/childcare)`"),
    "a bare address without https": (f"{ABOUT}/contact.md", None, "See www.gov.uk/childcare now.", "Write `[its name](https://www.gov.uk/childcare)`"),
    "an address of our own": (f"{ABOUT}/contact.md", None, "See [privacy](https://thscp.example/about/privacy/).", "Write the way from this page to docs/about/privacy.md"),
    "a link to a page with a slip": (f"{ABOUT}/contact.md", None, "See [privacy](privcy.md).", "Did you mean `privacy.md`?"),
    "a link from the root": (f"{ABOUT}/contact.md", None, "See [privacy](/about/privacy/).", "Write the way from this page to the .md file"),
    "a link that is not secure": (f"{ABOUT}/contact.md", None, "See [it](http://www.gov.uk/).", "https://"),
    "a link to a place with a slip": (f"{ABOUT}/reuse.md", None, "See [it](privacy.md#what-exit-cannot-hid).", "Did you mean `#what-exit-cannot-hide`?"),
    "a picture that is not there": (f"{ABOUT}/contact.md", None, "![A door](privacy.png)", "is a picture that is not there"),
    "a heading that skips a level": (f"{ABOUT}/privacy.md", None, "#### Small print", "Write `### Small print`"),
    "a heading without a space": (f"{ABOUT}/contact.md", None, "##Small print", "Write `## Small print`"),
    "a heading without words": (f"{ABOUT}/contact.md", None, "## ", "has no words"),
    "a second title": (f"{ABOUT}/contact.md", None, "# Small print", "Write `## ` before it instead"),
    "a row that lacks a cell": (f"{ABOUT}/contact.md", None, "| You | We |\n|---|---|\n→| Ask |", "this row has 1 cells and its head has 2"),
    "a table without its line of dashes": (f"{ABOUT}/contact.md", None, "| You | We |\n| Ask | Answer |", "Write `|---|---|` there"),
    "HTML": (f"{ABOUT}/contact.md", None, "<b>Ring now.</b>", "HTML"),
    "a number typed into a page": (f"{ABOUT}/contact.md", None, "Ring 020 7946 0101 now.", '{{ phone("'),
    "an email typed into a page": (f"{ABOUT}/contact.md", None, "Write to help@example.org now.", "email("),
    "a macro between single braces": (f"{ABOUT}/contact.md", None, 'Ring { phone("mast") } now.', 'Write `{{ phone("mast") }}`'),
    "a macro without braces": (f"{ABOUT}/contact.md", None, 'Ring phone("mast") now.', 'Write `{{ phone("mast") }}`'),
    "a macro that lacks a brace": (f"{ABOUT}/contact.md", None, 'Ring {{ phone("mast") } now.', "Write `}}` after the macro"),
    "a macro that lacks a bracket": (f"{ABOUT}/contact.md", None, 'Ring {{ phone("mast" }} now.', "cannot be read"),
    "a macro without quotes": (f"{ABOUT}/contact.md", None, "Ring {{ phone(mast) }} now.", 'Write {{ phone("mast") }}'),
    "a macro with a slip": (f"{ABOUT}/contact.md", None, 'Ring {{ phoen("mast") }} now.', "Did you mean `phone`?"),
    "a contact with a slip": (f"{ABOUT}/contact.md", None, 'Ring {{ phone("masst") }} now.', "Did you mean `mast`?"),
    "a short form that nobody explains": (f"{ABOUT}/contact.md", None, "Ask the QXZ about it.", "Write what it stands for"),
    "a word that blames": (f"{ABOUT}/contact.md", None, "The child absconded.", "went missing"),
    "a field that is left empty": ("data/law.yml", r"^    id: fgm-report$|^  - id: fgm-report$", "  - id: fgm-report\n→    unknown:", "is left empty"),
    "a page in a section that is none": (f"{ABOUT}/work.md", None, "---\ntitle: Work\n→section: about/contact.md\ndescription: What we do.\ntype: page\nowner: Partnership business unit\nreview_by: 2027-05-20\n---\n\nWe meet.\n", "is not the first page of a section"),
    "a section without a folder": (MENU, r"^      - About: about/$", "      - About: abuot/", "is not a folder of docs/"),
    "a line of the menu that names no page": (MENU, r"^      - Get help: get-help\.md$", "      - Get help: get-help.md\n→      - Help: help.md", "is not a page in docs/"),
    "a page under another area": (MENU, r"^      - Glossary: professionals/glossary\.md$", "      - Glossary: professionals/glossary.md\n→      - Privat: about/reuse.md", "Move it under `Public and families`"),
    "a policy in force without a day": (f"{POLICIES}/escalation.md", r"^status: draft$([\s\S]*?)^published: null$", r"status: current\1→published: null", "Write the day it was published"),
    "a draft that claims a day": (f"{POLICIES}/interpreters.md", r"^published: null$", "published: 2026-01-02", "Write `published: null`"),
    "999 is not first": ("data/areas.yml", r"^      - \{contact: emergency, label: In danger\}\n      - \{contact: mast, label: Weekdays 9 to 5\}", "      - {contact: mast, label: Weekdays 9 to 5}\n      - {contact: emergency, label: In danger}", "Move the contact for 999 to the top"),
    "a page for young people that leads to professionals": ("docs/young-people/g/8.md", None, "Read [the policy](../../professionals/policies/escalation.md).", "professionals"),
    "a long sentence for young people": ("docs/young-people/g/8.md", None, "You can talk to someone you trust and say how you feel and what you want and what you do not want and why that is so for you.", "words"),
    "a title in the tab that says too much": ("docs/young-people/g/12.md", r"^tab_title: THSCP$", "tab_title: Food", "Write `tab_title: THSCP`"),
    "a page that does not end with its words": (f"{TOPICS}/missing.md", r"\{\{ words\(\) \}\}\n", "Read on.\n", "Write `{{ words() }}` as the last line"),
    "a part of a review with another name": ("docs/professionals/reviews/asif.md", r"^## Why it matters$", "## Why this matters", "stands where `## Why it matters` belongs"),
    "a day of confirmation still to come": (CONTACTS, r"confirmed_on: null", "confirmed_on: 2027-01-01", "is still to come"),
    "news of tomorrow": ("docs/about/news/working-together-2026.md", r"^date: .*$", "date: 2027-01-01", "is still to come"),
    "an old address that is another page's": (f"{FAMILIES}/at-home.md", OWNER, "owner: Partnership business unit\n→old_paths: [/families/online/]", "Delete this line"),
    "hours that say two things": (CONTACTS, r"^    hours: .*9am to 5pm.*$", '    hours: "Monday to Friday, 8am to 4pm."', "Make the two say the same"),
    "a mobile number in the data": (HELPLINES, r"^    phone: \"0800 1111\"$", '    phone: "07700 900123"', "number"),
    "an email of a person": (CONTACTS, r"^    phone: \"999\"$", '    phone: "999"\n→    email: jo.bloggs@gmail.com', "Write the service's own"),
    "a page without text": (f"{ABOUT}/groups.md", r"(?<=\n---\n)[\s\S]*", "\n", "there is none"),
}  # fmt: skip

# What names something that is not there: told of before other rules speak.
DANGLING: dict[str, Mistake] = {
    "a person who owns a page": (f"{ABOUT}/contact.md", OWNER, "owner: Jane Smith", "there is no role `Jane Smith`. Write one of: "),
    "a role with a slip": (f"{ABOUT}/funding.md", OWNER, "owner: Partnership busines unit", "Did you mean `Partnership business unit`? A new one is a line in data/roles.yml; a person’s name never stands here."),
    "a person who checked a translation": ("docs/languages/so/get-help.md", r"^reviewed_by: null\nreviewed_on: null", "reviewed_by: Jane Smith\nreviewed_on: 2026-11-20", "there is no role `Jane Smith`"),
    "a person who chairs a group": ("data/groups.yml", r"^        chair: .*$", "        chair: Jane Smith", "there is no role `Jane Smith`"),
    "a person who promised": ("data/promises.yml", r"^    owner: .*$", "    owner: Jane Smith", "there is no role `Jane Smith`"),
    "a course in no form there is": (TRAINING, r"^    format: Online\n    note: The report says this", "    format: Onlin\n    note: The report says this", "there is no format `"),
    "a topic with a slip": (f"{POLICIES}/escalation.md", r"^topics: \[.*$", "topics: [neglekt]", "Did you mean `neglect`?"),
    "an agency with a slip": (f"{POLICIES}/interpreters.md", r"^applies_to: \[council", "applies_to: [counsel", "Did you mean `council`?"),
    "a copied block whose id stayed": (TRAINING, r"^  - id: aim-foundation$", "→  - id: ehat", "Write an id of its own"),
    "a session of no course": (TRAINING, r"^    course: intra-familial-sexual-abuse\n    date: 2027", "    course: intra-familial\n    date: 2027", "there is no course"),
    "a helpline with a contact's id": (HELPLINES, r"^  - id: nspcc$", "  - id: mast", "is already the id of a contact"),
    "a topic that only its own page is on": ("data/topics.yml", r"\Z", "\n→  - id: alone\n    name: Alone\n    plain: Alone\n    summary: What nobody uses.\n    group: home\n    source: Annual Report 2022-23\n", "is on no page, contact or course"),
}  # fmt: skip

# What only the last commit tells.
CHANGED: dict[str, Mistake] = {
    "a policy that has changed under the same version": (f"{POLICIES}/interpreters.md", r"(version: .*$)([\s\S]*)^## (?=\w)", r"→\1\2Ask first.\n\n## ", "Write the next one"),
    "a policy that has changed and does not say so": (f"{POLICIES}/escalation.md", r"^(changes:)([\s\S]*)^## (?=\w)", r"→\1\2Ask first.\n\n## ", "Add a line with the day and what changed"),
    "a review date that is past as it is written": (f"{ABOUT}/privacy.md", REVIEW, "review_by: 2026-05-20", "Write the day of the next review"),
    "a session that was moved": (TRAINING, r"^    date: 2027-03-03$", "    date: 2027-03-04", "Write `sequence: 1`"),
    "a session that was deleted": (TRAINING, r"^sessions:([\s\S]*?)  - id: trial-two\n(?:    .*\n)*", r"→sessions:\1", "Put it back with `status: cancelled`"),
    "a number that was changed and not read again": (CONTACTS, r'^    phone: "020 7946 0101"$', '    phone: "020 7946 0102"', "`source_seen` is still 2026-11-20. Write the day on which you read the new one"),
    "a chat whose address was changed and not read again": (HELPLINES, r"^(  - id: childline\n(?:    .*\n)*?)    web: .*$", r"\1→    web: https://www.example.org/chat", "ring and run `thscp confirm childline`"),
    "a number that was confirmed before it was changed": (HELPLINES, r'^(  - id: papyrus\n(?:    .*\n)*?)    phone: .*$', r'\1→    phone: "0800 068 4142"', "`confirmed_on` is still 2026-11-21. Write `confirmed_on: null`"),
    "a page that was moved": (f"{FAMILIES}/crying.md", r"[\s\S]*", "", "Write `old_paths: [/families/crying/]`"),
}  # fmt: skip

# What is told of and stops nothing.
NOTICED: dict[str, Mistake] = {
    "a helpline that no page for young people shows": (HELPLINES, r"\Z", '\n  - id: trial\n    name: Trial line\n    purpose: Answers questions.\n    for_whom: Parents\n    web: https://trial.example.org/\n→    audiences: [young-people]\n    topics: [neglect]\n    grade: A\n    source: Annual Report 2022-23\n    source_seen: 2026-11-20\n    confirmed_on: null\n', "none of their pages shows it"),
}  # fmt: skip
