"""What a reader sees is what the rules read: every disguise below is seen through `thscp check`, on its line.

One check reads all cases: each is a paragraph or an entry of its own, and a finding must name its line.
"""

import pytest

from tests.gates.editing import append, check

PAGE = "docs/professionals/topics/allegations.md"
YOUNG = "docs/young-people/g/8.md"

TYPED, DATA, WORDS, HELP, ADDRESS, LINK, HTML = "typed contact", "personal data", "wording", "safe messaging", "address", "link", "HTML"

# what is written on a page: the name of the finding on its line (the line of the →, or the first)
ON_A_PAGE = {
    # Phone numbers
    "Ring 020 7946 0123 now.": TYPED,
    "Ring 020.7946.0123 now.": TYPED,
    "Ring 020/7946/0123 now.": TYPED,
    "Ring 020_7946_0123 now.": TYPED,
    "Ring 020, 7946, 0123 now.": TYPED,
    "Ring 020 · 7946 · 0123 now.": TYPED,
    "Ring 0 2 0 7 9 4 6 0 1 2 3 now.": TYPED,
    "Ring 0-2-0-7-9-4-6-0-1-2-3 now.": TYPED,
    "Ring 0044 (0)20 7946 0123 now.": TYPED,
    "Ring 020 79**46** 0123 now.": TYPED,
    "Ring _020_ 7946 *0123* now.": TYPED,
    "Ring `020` 7946 0123 now.": TYPED,
    "Ring 020 7946 01&#50;3 now.": TYPED,
    "Ring 020&nbsp;7946&#xA0;0123 now.": TYPED,
    "Ring 020\\-7946\\-0123 now.": TYPED,
    "Ring ０２０ ７９４６ ０１２３ now.": TYPED,
    "Ring ٠٢٠ ٧٩٤٦ ٠١٢٣ now.": TYPED,
    "Ring ০২০ ৭৯৪৬ ০১২৩ now.": TYPED,
    "Ring ⓪②⓪ ⑦⑨④⑥ ⓪①②③ now.": TYPED,
    "Ring ⁰²⁰ ⁷⁹⁴⁶ ⁰¹²³ now.": TYPED,
    "Ring 𝟎𝟐𝟎 𝟕𝟗𝟒𝟔 𝟎𝟏𝟐𝟑 now.": TYPED,
    "Ring 0️⃣2️⃣0️⃣ 7️⃣9️⃣4️⃣6️⃣ 0️⃣1️⃣2️⃣3️⃣ now.": TYPED,
    "Ring 0̶2̶0̶ 7̶9̶4̶6̶ 0̶1̶2̶3̶ now.": TYPED,
    "Ring O2O 7946 Ol23 now.": TYPED,
    "Ring oh two oh, seven nine four six, oh one two three.": TYPED,
    "Ring oh twenty, seventy-nine forty-six, oh one twenty-three.": TYPED,
    "Ring zero eight hundred eleven eleven.": TYPED,
    "Ring 0800 double one double one.": TYPED,
    "Ring 07700 nine hundred one two three.": TYPED,
    "Some text.\n→Ring 020 7946\n0123 now.": TYPED,
    "| Ring | Who |\n|---|---|\n→| 020 7946 0123 | Them |": TYPED,
    "Ring [020 7946](neglect.md) 0123 now.": TYPED,
    '[Ring](neglect.md "020 7946 0123") them.': TYPED,
    "![Ring 020 7946 0123](neglect.png)": TYPED,
    "Ring nine nine nine.": TYPED,
    "Ring 9-9-9 or wait.": TYPED,
    "Ring triple nine.": TYPED,
    "Ring one oh one.": TYPED,
    "Ring 116\n→123.".replace("→", ""): TYPED,
    "Text 85 258.": TYPED,
    # Email addresses
    "Write to us@example.org now.": TYPED,
    "Write to us (at) example (dot) org now.": TYPED,
    "Write to us [at] example.org now.": TYPED,
    "Write to us AT example DOT org now.": TYPED,
    "Write to us at example dot org now.": TYPED,
    "Write to us&#64;example&period;org now.": TYPED,
    "Write to us @ example . org now.": TYPED,
    "Write to us＠example．org now.": TYPED,
    "Write to **us**@exam*ple*.org now.": TYPED,
    "Write to us\\@example\\.org now.": TYPED,
    # Numbers that belong to one person
    "NHS number 943 476 5919": DATA,
    "It was 9434765919 on the form.": DATA,
    "It was 943-476-5919 on the form.": DATA,
    "It was 943 4**76** 5919 on the form.": DATA,
    "It was nine four three four seven six five nine one nine.": DATA,
    "Her NHS no. is 943 476 5918": DATA,
    "H801200001001 was in class.": DATA,
    "UPN: A123 456 789 012": DATA,
    "NI is AB 12 34 56 C": DATA,
    "ab123456c was paid.": DATA,
    "National Insurance AB 12 34 56": DATA,
    # Birth
    "d.o.b. 3/4/2012": DATA,
    "DOB: 3 April 2012": DATA,
    "The child was born on the third of April twenty twelve.": DATA,
    "She was born in 2012.": DATA,
    "Date of birth 03.04.12": DATA,
    "12 May 2012 (date of birth)": DATA,
    "He was\n→born\non 3 **April** 2012.": DATA,
    # Where somebody lives
    "They lived at 12 Salmon Lane.": DATA,
    "A flat: Flat 3, Fern House.": DATA,
    "It was in E14 6AB then.": DATA,
    "It was in e146ab then.": DATA,
    "It was in E14-6AB then.": DATA,
    "It was in E**14** 6&#65;B then.": DATA,
    "It was in SW1A 1AA then.": DATA,
    "It was in E 1 4 6 A B then.": DATA,
    # Named people
    "Write to Jane Smithson, Director of Children's Services.": DATA,
    "Jane Smithson (head teacher) agreed.": DATA,
    "The chair is Jane Smithson.": DATA,
    "Social worker Jane Smithson visited.": DATA,
    "Mr Okonkwo rang.": DATA,
    "PC Quillan said so.": DATA,
    "DS Vromm rang.": DATA,
    "Mrs Özdemir rang.": DATA,
    "Mr O'Brien rang.": DATA,
    "Ms D’Souza-Hale rang.": DATA,
    "Mr J. Smithson rang.": DATA,
    "Siân Łukasik, the team manager, agreed.": DATA,
    "Élodie (14) said so.": DATA,
    "Dr Nguyễn rang.": DATA,
    "Mr A rang.": None,
    "Speak to GP Amara Quillan.": DATA,
    "Cllr. Abdul Karimov agreed.": DATA,
    "**Ja**net, aged 14, said so.": DATA,
    "Janet (14) said so.": DATA,
    "A 14-year-old, Janet": None,
    "The 14-year-old Janet said so.": DATA,
    # Words that blame
    "They are hard to reach.": WORDS,
    "They are hard‑to‑reach.": WORDS,
    "They are hard_to_reach.": WORDS,
    "They are **hard** to *reach*.": WORDS,
    "They are h&#97;rd to reach.": WORDS,
    "They are ｈａｒｄ to reach.": WORDS,
    "They are 𝐡𝐚𝐫𝐝 to reach.": WORDS,
    "They are [hard](neglect.md) to reach.": WORDS,
    "They are\n→hard\nto reach.": WORDS,
    "They are hard to r\u0336each.": WORDS,
    "They are ha\\rd to reach.": None,
    # Letters of another alphabet, and none
    "They are hаrd to reach.": "alphabet",
    "They аге left.": "alphabet",
    "They are ha&#8203;rd to reach.": "character",
    "They are &#x202E;dias.": "character",
    "They are ha&shy;rd to reach.": "character",
    # Addresses
    "See https://bit.ly/abc now.": ADDRESS,
    "See HTTPS://T.CO/abc now.": ADDRESS,
    "See http://example.org now.": ADDRESS,
    "See https://127.0.0.1/abc now.": ADDRESS,
    "See https://2130706433/ now.": ADDRESS,
    "See https://0x7f.1/ now.": ADDRESS,
    "See https://xn--80ak6aa92e.com/ now.": ADDRESS,
    "See https://gov.uk@example.org/ now.": ADDRESS,
    "See https://example.org:8443/ now.": ADDRESS,
    "[See](https://bit.ly/abc)": LINK,
    "[See](https://www.gоv.uk/)": LINK,
    "[See](https://[::1]/)": LINK,
}

# What only looks like one of them: no finding at all on its lines.
HARMLESS = [
    "In 2024 and 2025, and in 2022-23. From 2022–2023 on.",
    "There were 1,999 children and 12,345,678 people, for £1,101.",
    "From 9am to 5pm, ages 11 to 17, section 47, regulation 2018/789.",
    "Criterion 1.1.1 and criterion 2.4.11 are met.",
    "One, two and three. Levels one, two, three and four. One or two of nine.",
    "Twenty people, nineteen of them in twenty twenty-two.",
    "It happened at 10:30 on 20 November 2026, and on 2026-11-20.",
    "Look at gov.uk, or meet at school. No one is to blame; go out at one.",
    "The Director of Children's Services and the Independent Chair met the police.",
    "Level 4 (12 pages), Theme 3, and Tower Hamlets, 14 of them.",
    "A child is born. The date of birth stays on the form.",
    "A café, a naïve plan, and “quotation marks” — with dashes…",
    "See [help](https://www.gov.uk/help) and [the guidance](https://www.example.org).",
]

ON_A_YOUNG_PAGE = {
    "I think about sui**cide**.": HELP,
    "I think about su&#105;cide.": HELP,
    "I want to kill\n→myself.".replace("→", ""): HELP,
    "I take p*ill*s.": HELP,
    "I cut\n→myself.".replace("→", ""): HELP,
}

REVIEW = "docs/professionals/reviews/julie.md"
ON_A_REVIEW = [
    "It was on the fourth of June.", "It was on 4 **June** 2016.", "It was on 4 Ju&#110;e 2016.", "It was 4 Sept '16.", "It was in twenty sixteen.", "It was in 20**16**.",
    "It was in two thousand and sixteen.", "It was in the summer of 2016.", "It was in ２０１６.", "It was 2016 / 06 / 04.", "It was in nineteen ninety-nine.",
    "A boy of 14yo.", "A boy, 14 y/o.", "A boy aged **four**teen.", "She was at 14 years of age.", "On her fourteenth birthday.", "When she turned fourteen.", "Age 14.",
    "She went to st anne's school.", "She went to Green **Bank** Primary.", "A home in salmon lane.", "A home in Sal&shy;mon Lane.", "A home in E14&nbsp;6AB.",
    "It was in the East London Advertiser.", "Look at mylondon.news for it.", "Look at bbc dot co dot uk for it.", "Look at www . bbc . co . uk for it.", "Judge **Oka**for said so.",
    "It was on 4\n→June\n2016.".replace("→", ""),
]  # fmt: skip


@pytest.fixture(scope="module")
def said(project, on_the_day):
    """What the check says of all of them at once, and where each stands."""
    root = project()
    places = dict(zip(ON_A_PAGE, append(root / PAGE, ON_A_PAGE), strict=True))
    places |= zip(HARMLESS, append(root / PAGE, HARMLESS), strict=True)
    append(root / PAGE, ["{{ words() }}"])
    places |= zip(ON_A_REVIEW, append(root / REVIEW, ON_A_REVIEW), strict=True)
    young = (f"## Part\n\n{text}" for text in ON_A_YOUNG_PAGE)
    places |= {text: (line + 2, end) for text, (line, end) in zip(ON_A_YOUNG_PAGE, append(root / YOUNG, young), strict=True)}
    return check(root), places


@pytest.mark.parametrize(("text", "what"), ON_A_PAGE.items(), ids=map(ascii, ON_A_PAGE))
def test_it_is_seen_on_a_page(said, text, what):
    found, places = said
    names = {rest.partition(":")[0] for rest in found.at(PAGE, places[text][0])}
    assert what in names if what else not names


def test_a_number_of_a_person_is_quoted_whole(said):
    found, places = said
    assert any("`AB 12 34 56`" in rest for rest in found.at(PAGE, places["National Insurance AB 12 34 56"][0]))


@pytest.mark.parametrize(("text", "what"), ON_A_YOUNG_PAGE.items(), ids=map(ascii, ON_A_YOUNG_PAGE))
def test_it_is_seen_on_a_page_for_young_people(said, text, what):
    found, places = said
    assert what in {rest.partition(":")[0] for rest in found.at(YOUNG, places[text][0])}


@pytest.mark.parametrize("text", ON_A_REVIEW, ids=map(ascii, ON_A_REVIEW))
def test_it_is_seen_on_a_page_about_a_review(said, text):
    found, places = said
    assert "identity" in {rest.partition(":")[0] for rest in found.at(REVIEW, places[text][0])}


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_harmless_is_left_alone(said, text):
    found, places = said
    first, end = places[text]
    assert [found.at(PAGE, line) for line in range(first, end)] == [[]] * (end - first)
