"""One fault for each rule, as an editor would make it: where, what stands there, what is written instead, what the rule says."""

from dataclasses import dataclass, field

from macros.checks.readers.names import digests, mark_of_key

WHOLE, END, GONE = "the whole file", "its end", "→nothing, the file is deleted"  # instead of what stands there, or is written
KEY = "a key of the tests, which protects nobody"
_PROTECTED = {
    "data/protected.yml": f'key: "{mark_of_key(KEY)}"\nnames:\n  - {{added: 2026-11-20, digests: {digests("Quill Vromm", KEY)}}}\n'
}
_CHART = {"overrides/parts/chart.html": '<svg class="chart"></svg>'}

FRONT = """\
---
title: A new page
description: It is new.
type: page
owner: Partnership business unit
review_by: 2027-05-20
---
"""
YOUNG = FRONT.replace("type: page", "type: page\ntab_title: THSCP")
HELP = FRONT + "{{ other_languages() }}\n\n"
NEWS = FRONT.replace("type: page", "type: news\ndate: 2026-11-20\nsource: The partnership")
REVIEW = FRONT.replace(
    "type: page",
    "type: review\nkind: rapid review\npseudonyms: [Quentin]\nreported_in: [2022-23]\npublication: listed only\npublication_note: It is not said.",
)
TRANSLATION = FRONT.replace(
    "type: page",
    'type: translation\ntab_title: THSCP\nlanguage: bn\ntranslates: about/contact.md\nmade_from: "000000000000"\nreviewed_by: null\nreviewed_on: null',
)
POLICY = FRONT.replace(
    "type: page",
    'type: policy\nstatus: draft\nbasis: A report.\nversion: "1"\npublished: null\napplies_to: [council]\nchanges: [{date: 2026-11-20, note: It is new.}]',
)
SESSION = "  - {id: a-fault, course: introduction-to-safeguarding, date: 2027-01-20, status: planned}\n"
CONTACT = """\
  - id: {id}
    name: New team
    agency: council
    purpose: It helps.
    web: https://example.org
    topics: []
    audiences: [public]
    grade: A
    source: Annual Report 2023-24
    source_seen: 2026-11-20
    confirmed_on: null
"""
INDICATOR = """\
  - id: {id}
    domain: development
    name: A new matter
    ages: [unborn]
    topics: []
    asking_parents: ordinary
    at: {{1: "{one}", 2: A plan., 3: A plan., 4: A plan.}}
"""
AGENCY = "  - id: new\n    name: A new agency\n    kind: relevant\n    does: It helps.\n    source: Annual Report 2023-24\n"
TOPIC = "  - id: new\n    name: New\n    plain: New\n    summary: New.\n    group: start\n    source: Report\n"
TERM = "  - id: new\n    term: New\n    plain: It is new.\n    who_says: police\n→    areas: [young-people]\n"
MEASURE = """\
  - id: new
    name: New
    theme: protection
    says: It is new.
    cannot_tell: It cannot tell why.
    readings:
→      - {report: "2023-24", place: Figures, when: "2023", value: 50, out_of: 100, percent: 60}
"""
REPORT = '  - id: "1990-91"\n    name: Report\n    starts: 1990-04-01\n    ends: 1991-03-31\n→    held: whole\n    note: It is old.\n'
LAW = """\
→  - id: new
    name: New
    kind: act
    source: New Act 2020
    url: https://example.org
    says: It is new.
    in_force: "yes"
    grade: A
    source_seen: 2020-01-01
    checked_on: null
"""


@dataclass(frozen=True)
class Fault:
    """→ marks the line that must be named. given: files that stand there too, for what cannot be seen in one place.

    before: an edit of the last commit, for what is seen by a change alone: a file, what stood there, what was written.
    """

    path: str
    old: str
    new: str
    words: str
    given: dict[str, str] = field(default_factory=dict)
    before: tuple[str, str, str] | None = None


def _page(path: str, new: str, words: str, given: dict[str, str] | None = None, was: str = "") -> Fault:
    file = f"docs/{path}.md"
    return Fault(file, WHOLE, new, words, given or {}, (file, WHOLE, was) if was else None)


def _more(path: str, text: str, words: str) -> Fault:
    return Fault(f"docs/{path}.md", END, text, words)


def _entry(file: str, key: str, entry: str, words: str) -> Fault:
    return Fault(f"data/{file}.yml", f"{key}:\n", f"{key}:\n{entry}", words)


def _contact(id: str, old: str, new: str, words: str) -> Fault:
    assert old in CONTACT
    return _entry("contacts", "contacts", CONTACT.format(id=id).replace(old, new), words)


FAULTS = {
    # Contacts and where links lead
    "allowed-numbers": _entry("numbers", "allowed", "→  - {page: index.md, words: nine years, why: None.}\n", "no longer stands on index.md"),
    "areas": _more("young-people/now", "→[In](../professionals/index.md)", "or link to the front door"),
    "contact-readers": _page(
        "young-people/g/906", YOUNG.replace("type: page", "type: toolkit\nleaflet_name: Guide\n→who_can_help: [lado]") + "Text.\n", "`lado` is not for young people"
    ),
    "interpreter": _page("families/a-fault-1", f"{FRONT}→Text.\n", "finds no way to one"),
    "one-address": _page(
        "families/a-fault-6", f"→{HELP}Text.\n", "has the address /families/a-fault-6/", given={"docs/families/a-fault-6/index.md": HELP}
    ),
    "one-alphabet": _more("professionals/index", "→They аге left.", "letters of another alphabet"),
    "real-contacts": _contact("a", "    web:", '→    phone: "07911 123456"\n    web:', "is a mobile number"),
    "routes": _entry("agencies", "agencies", f"→{AGENCY}", "`new` has no route"),
    "security-notice": Fault("data/partnership.yml", "expires: ", "expires: →2026-12-01 # ", "security.txt ends on 2026-12-01"),
    "typed-contacts": _more("get-help", "→Ring 020 7946 0123.", "`020 7946 0123` is typed into the page"),
    "changed-contacts": Fault(
        "data/contacts.yml", "web: https://example.org/one", "→web: https://example.org/two", "`source_seen` is still 2026-11-20. Write the day",
        before=("data/contacts.yml", "contacts:\n", "contacts:\n" + CONTACT.format(id="f").replace("web: https://example.org", "web: https://example.org/one"))
    ),
    "web-addresses": _more("get-help", "→See http://example.org now.", "address: `http://example.org` is not a secure web address"),
    "emergency-first": Fault("data/areas.yml", "call:\n", "call:\n→      - {contact: mast, label: Them}\n", "`mast` stands first, and is not 999"),
    "young-helplines": _entry(
        "helplines", "helplines", CONTACT.format(id="zebra").replace("agency: council", "for_whom: All").replace("    audiences: [public]", "→    audiences: [young-people]").replace("New team", "Zebra Line"), "none of their pages shows it"
    ),
    # Facts
    "empty-fields": _contact("e", "    web:", "→    note:\n    web:", "is left empty"),
    "policy-state": _page("professionals/policies/a-fault-1", POLICY.replace("published: null", "→published: 2026-11-20") + "Text.\n", "and the policy is a draft"),
    "policy-changes": _page("professionals/policies/a-fault-2", POLICY.replace("version:", "→version:") + "Text.\n", "and the version is still 1", was=POLICY + "Old.\n"),
    "review-ahead": _page("families/a-fault-7", HELP.replace("review_by: 2027", "→review_by: 2025") + "Text.\n", "was just written, and is past", was=HELP + "Text.\n"),
    "session-sequence": Fault(
        "data/training.yml", f"sessions:\n{SESSION}", "→sessions:\n", "`a-fault` was deleted", before=("data/training.yml", "sessions:\n", f"sessions:\n{SESSION}")
    ),
    "consent-exception": _entry(
        "levels", "indicators", INDICATOR.format(id="a", one="Well.").replace("ordinary", "may-harm").replace("  - id", "→  - id"), "has no consent_exception"
    ),
    "doubtful-figures": _entry("figures", "measures", MEASURE, "does not agree with what it is printed beside"),
    "future-news": _page("professionals/news/a-fault-1", NEWS.replace("date: 2026-11-20", "→date: 2027-01-01"), "Write the day it happened"),
    "law-age": _entry("law", "laws", LAW, "`new` was last read on 2020-01-01"),
    "law-named": _more("professionals/index", "→See the Sweet Shops Act 1998.", "`Sweet Shops Act 1998` has no entry in data/law.yml"),
    "plausible-dates": _contact("b", "    source_seen: 2026-11-20", "→    source_seen: 2026-12-30", "is still to come, as of 2026-11-24"),
    "report-pages": _entry("reports", "reports", REPORT, "was read and has no page"),
    "typed-figures": _page("about/a-fault-1", f"{FRONT.replace('type: page', 'type: record')}→We spent £12,345 then.\n", "typed figure: `£12,345`"),
    "under-rated": _entry(
        "levels", "indicators", INDICATOR.format(id="b", one="The child is groomed.").replace("    at:", "→    at:"), "`groomed` stands at level 1"
    ),
    "unsourced-numbers": _more("professionals/index", "→It takes ninety-nine hundred months.", "names no source"),
    # Pages
    "bare-addresses": _more("get-help", "→See https://www.example.org now.", "stands bare in the text"),
    "closed-bold": _more("get-help", "→**Ring now.", "readers see the stars"),
    "heading-levels": _more("get-help", "## Two\n\n→#### Four\n\nText.", "`#### Four` skips a level"),
    "link-signs": _more("get-help", "→[Us] (about/contact.md)", "has a space before its address"),
    "lists-apart": _more("get-help", "Text:\n→- one", "runs on from the line above"),
    "lost-addresses": _page("families/a-fault-8", GONE, "and /families/a-fault-8/ now leads nowhere", was=HELP + "Text.\n"),
    "own-address": _more("get-help", "→[Us](https://thscp.example/about/contact/)", "is an address of this site"),
    "search-needs": Fault(
        "data/search.yml", "    needs:\n", "    needs:\n      - typed: [zebra crossing]\n→        page: professionals/index.md\n        contacts: [mast]\n", "`professionals/index.md` is no page of `young-people`"
    ),
    "stray-signs": _more("get-help", "→• a pen", "makes no list. Write `- ` before each item"),
    "single-braces": _more("get-help", '→{ phone("mast") }', "would stand there as it is"),
    "table-rows": _more("get-help", "| A | B |\n|---|---|\n→| a |", "this row has 1 cells and its head has 2"),
    "anchors": _more("get-help", "→[Say](about/privacy.md#no-such-place)", "leads to a place that is not on the page"),
    "charts": _page("about/a-fault-2", f"{FRONT}→{{{{ money_years() }}}}\n", "draws a chart without its table", given=_CHART),
    "drawings": Fault("overrides/assets/img/a-fault.svg", WHOLE, "→<svg><script/></svg>", "holds `<script>`"),
    "empty-page": _page("families/a-fault-2", FRONT + "→", "text: there is none"),
    "headings": _more("get-help", "→# Another title", "is a second title for the page"),
    "hidden-characters": _more("get-help", "→They are ha&#8203;ppy.", "character: "),
    "links": _more("get-help", "→[Who](no-such-page.md)", "`no-such-page.md` leads to no page"),
    "macro-calls": _more("get-help", '→{{ contcat("mast") }}', "Did you mean `contact`?"),
    "navigation": _page("families/a-fault-3", HELP.replace("owner:", "→section: about/contact.md\nowner:") + "Text.\n", "is not the first page of a section"),
    "old-paths": _page("families/a-fault-4", HELP.replace("owner:", "→old_paths: [/get-help/]\nowner:"), "`/get-help/` is where docs/get-help.md is"),
    "page-types": _page("professionals/news/a-fault-2", FRONT.replace("type:", "→type:") + "Text.\n", "`page` is not a type that docs/"),
    "parts-on-their-own-line": _more("get-help", '→Ring {{ contact("mast") }} now.', "stands inside a sentence, but it draws a block"),
    "pictures": Fault("docs/families/a-fault.png", WHOLE, "→no picture", "is not a PNG, whatever its name says"),
    "raw-html": _more("get-help", "→<div>Help</div>", "`<div>Help</div>` is HTML"),
    "references": _contact("c", "    agency: council", "→    agency: counsel", "Did you mean `council`?"),
    "settings": Fault("mkdocs.yml", "nav:\n", "nav:\n→  - New: page: new.md\n", "YAML: "),
    "seven-minutes": _page("professionals/reviews/a-fault-1", f"{REVIEW}→## Oddly\n\nText.\n", "`## Oddly` stands where"),
    "site-address": Fault("mkdocs.yml", "site_url: https:", "→site_url: http:", "is not a whole address"),
    "tab-titles": _page("young-people/g/901", FRONT.replace("title", "→title", 1) + "Text.\n", "the tab and the history would show"),
    "template-code": _page("families/a-fault-5", HELP.replace("description: It", '→description: "{{ it }}" # '), "`{{` starts a macro"),
    "topic-pages": _page(
        "professionals/topics/zz-fault", FRONT.replace("A new", "Zebras, a").replace("type: page", "type: topic\n→topic: neglect") + "Text.\n", "`neglect` already has a page"
    ),
    "unused-topics": _entry("topics", "topics", f"→{TOPIC}", "`new` is on no page, contact or course"),
    # People
    "birth-dates": _more("professionals/index", "→She was born in 2012.", "tells when somebody was born"),
    "home-addresses": _more("professionals/index", "→They lived at 12 Salmon Lane.", "is an address"),
    "named-people": _more("professionals/index", "→Mr Okonkwo rang.", "names a person beside a title"),
    "personal-numbers": _more("professionals/index", "→H801200001001 was in class.", "reads as a unique pupil number"),
    "protected-names": Fault("docs/professionals/index.md", END, "→Quill Vromm rang.", "holds a protected name", _PROTECTED),
    "protected-names-key": Fault("data/protected.yml", "key:", "→key:", "were not looked for", _PROTECTED),
    "review-identity": _page("professionals/news/a-fault-3", f"{NEWS}As in Quentin.\n→At Green Bank Primary.\n", "`At Green Bank Primary` may"),
    "review-spelt": _page("professionals/reviews/a-fault-2", f"{REVIEW}→She was at 14 years of age.\n", "may tell who the child is (age)"),
    # Words
    "acronyms": _page("young-people/g/902", f"{YOUNG}→Ask the QZX.\n", "`QZX` is not explained on this page"),
    "empty-promises": _more("get-help", "→More is coming soon.", "`coming soon` tells the reader nothing"),
    "long-sentences": _page("young-people/g/903", f"{YOUNG}→{'So we go, and ' * 8} stop.\n", "Write sentences of at most 20: make two of it"),
    "opening-words": _contact(
        "d", "    web:", '→    hours: At night.\n    opening: {days: [monday], opens: "09:00", closes: "17:00", bank_holidays: closed}\n    web:', "as `opening` does"
    ),
    "reading-age": _page("young-people/g/904", f"{YOUNG}→Comprehensive organisational accountability necessitates multidisciplinary arrangements.\n", "reads as for age"),
    "safe-messaging": _page("young-people/g/905", f"{YOUNG}→I think about suicide.\n", "stands in a section without help"),
    "short-forms": _more("professionals/index", "→Ask the QZX.", "`QZX` is explained nowhere"),
    "term-voices": _entry("jargon", "terms", TERM, "is shown to young people but has no `example`"),
    "translation-changed": _page("languages/bn/a-fault-1", TRANSLATION.replace("made_from", "→made_from") + "Text.\n", "docs/about/contact.md has changed since this was made"),
    "translation-place": _page("languages/so/a-fault-2", TRANSLATION.replace("language:", "→language:") + "Text.\n", "is in the language `bn`. Move the page"),
    "translation-unreviewed": _page("languages/bn/a-fault-3", TRANSLATION.replace("reviewed_by", "→reviewed_by") + "Text.\n", "no reader is shown this page"),
    "plain-signs": _more("get-help", "→Ring us 😀 now.", "is a picture that is read out by its name"),
    "wording": _more("professionals/index", "→They are hard to reach.", "`hard to reach` blames or labels"),
    "words-at-end": _page("professionals/news/a-fault-4", f"{NEWS}→Text.\n", "the words of the glossary are not explained"),
}  # fmt: skip
