"""A protected name is found however it is disguised, and nothing that is kept gives it away. The names here are invented."""

import io
import time
from pathlib import Path

import pytest

from macros.checks.readers.names import VARIABLE, Names, digests
from macros.commands import main
from tests.gates.editing import append, check, put

KEY = "a key of the tests, which protects nobody"
NAME = "Zébedée O'Quillmarsh"
DOUBLE = "Ottiline Vromm-Askerby"
MIDDLE = "Peregrin Iskander Wolvesey"
PAGE = "docs/professionals/topics/neglect.md"
FOUND = "holds a protected name"

ON_A_PAGE = [
    # Case, accents, possessive, order
    "Zébedée O'Quillmarsh", "Zebedee OQuillmarsh", "ZEBEDEE O'QUILLMARSH", "zebedee o’quillmarsh", "zEbEdEe o'qUiLlMaRsH", "Zébèdëê O’Qüillmårsh",
    "Zebedee O'Quillmarsh's", "Zebedee O’Quillmarsh’s coat", "O'Quillmarsh, Zebedee", "O’QUILLMARSH Zébedée", "the O'Quillmarsh child (Zebedee)",
    # Spacing, hyphens, line breaks
    "Zebedee   O' Quillmarsh", "Zebedee-O'Quillmarsh", "Zebedee_O_Quillmarsh", "Zebedee.O'Quillmarsh", "ZebedeeOQuillmarsh", "Zebe dee O Quill marsh",
    "Z e b e d e e  O Q u i l l m a r s h", "Z.e.b.e.d.e.e O.Q.u.i.l.l.m.a.r.s.h", "Z-e-b-e-d-e-e O'Quillmarsh", "Zebe-\ndee O'Quillmarsh", "Zebedee\nO'Quillmarsh",
    "## Zebedee\n\nO'Quillmarsh was there.", "- Zebedee\n- O'Quillmarsh", "| Zebedee | O'Quillmarsh |\n|---|---|\n| a | b |",
    # Initials and a name between
    "Z. O'Quillmarsh", "Z O'Quillmarsh", "z. o'quillmarsh", "O'Quillmarsh, Z.", "Zebedee Q. O'Quillmarsh", "Zebedee Albert O'Quillmarsh",
    # Markup, entities and what nobody sees
    "Ze**bed**ee O'Quill*marsh*", "Ze<b>bed</b>ee O'Quillmarsh", "[Zebedee](neglect.md) O'Quillmarsh", "`Zebedee` O'Quillmarsh", "Zebedee&nbsp;O&#39;Quillmarsh",
    "Z&eacute;bed&#233;e O'Quillmarsh", "Zeb\\edee O'Quillmarsh", "Zebe&shy;dee O'Quill&#8203;marsh", "![Zebedee O'Quillmarsh](a.png)", '[a](neglect.md "Zebedee O\'Quillmarsh")',
    # Look-alike letters
    "Zеbеdее O'Quіllmаrsh", "Zebedee Ο'Quillmarsh", "Ｚｅｂｅｄｅｅ Ｏ'Ｑｕｉｌｌｍａｒｓｈ", "𝓩𝓮𝓫𝓮𝓭𝓮𝓮 𝓞'𝓠𝓾𝓲𝓵𝓵𝓶𝓪𝓻𝓼𝓱", "Ⓩⓔⓑⓔⓓⓔⓔ O'Quillmarsh", "Z3b3d33 0'Qu1llm4r5h",
    "Zebedee O'Qui11marsh", "Zebedee O'QuiIImarsh", "Zebedee O'Quillrnarsh", "Zebedee O'Quillm@r$h", "ᴢᴇʙᴇᴅᴇᴇ ᴏ'ǫᴜɪʟʟᴍᴀʀꜱʜ".replace("ǫ", "q"),
    "Zebedee O'Quillmarsh2", "zebedee.oquillmarsh@example.org", "https://example.org/zebedee-oquillmarsh",
    # Names of three words, and double ones
    "Ottiline Vromm-Askerby", "Ottiline Vromm", "Ottiline Askerby", "Askerby, Ottiline", "O. Vromm-Askerby", "Vromm Askerby Ottiline",
    "Peregrin Iskander Wolvesey", "Peregrin Wolvesey", "Wolvesey, Peregrin I.", "Peregrin I. Wolvesey", "P. I. Wolvesey", "Iskander Peregrin Wolvesey", "PeregrinWolvesey",
]  # fmt: skip

NOT_THE_NAME = [
    "Zebedee was there.", "An O'Quillmarsh was there.", "Zebedees and a quill in the marsh.", "a Wolvesey", "Peregrine falcons", "Askerby is a place.",
    "O. Quill marshes", "Zebedee Marsh",
]  # fmt: skip

# file, what is there, what is put there (→ stands on the line of the name)
ELSEWHERE = {
    "a value of YAML": ("data/agencies.yml", "    does: ", "→    does: Zebedee O'Quillmarsh. "),
    "a note of YAML": ("data/topics.yml", "topics:\n", "→# Ask Zebedee O'Quillmarsh\ntopics:\n"),
    "escapes of YAML": ("data/contacts.yml", '    hours: "', '→    hours: "\\u005aebedee O\\x27Quillmarsh. '),
    "search words": (PAGE, "search_words: [", "→search_words: [zebedee o quillmarsh, "),
    "the menu": ("mkdocs.yml", "      - Get help: get", "→      - Zebedee O'Quillmarsh: get"),
    "a drawing": ("overrides/assets/img/mark.svg", "</svg>", "→<title>Zebe<tspan>dee</tspan> O'Quillmarsh</title></svg>"),
    "a note of a drawing": ("overrides/assets/img/favicon.svg", "</svg>", "→<!-- Zebedee O'Quillmarsh --></svg>"),
    "an address": ("docs/about/contact.md", "(https://towerhamlets.gov.uk/", "→(https://towerhamlets.gov.uk/zebedee-oquillmarsh/"),
    "words for a macro": ("docs/get-help.md", "## ", '→{{ training_calendar(provider="Zebedee OQuillmarsh") }}\n\n## '),
}


def protect(root: Path, name: str, *options: str) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", io.StringIO(f"{name}\n"))
        return main(["--project", str(root), "protect", *options])


@pytest.fixture(scope="module")
def key(on_the_day):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, KEY)
        yield KEY


@pytest.fixture(scope="module")
def guarded(own_project, key) -> Path:
    """A project that protects the three names."""
    root = own_project()
    for name in (NAME, DOUBLE, MIDDLE):
        assert protect(root, name) == 0
    return root


@pytest.fixture(scope="module")
def said(guarded):
    disguised = append(guarded / PAGE, [f"Text.\n\n→{text}\n\nText." for text in ON_A_PAGE])
    harmless = append(guarded / PAGE, NOT_THE_NAME)
    places = {name: (path, put(guarded, path, old, new)) for name, (path, old, new) in ELSEWHERE.items()}
    (guarded / "docs" / "zebedee-oquillmarsh.md").write_text((guarded / "docs/get-help.md").read_text(encoding="utf-8"), encoding="utf-8")
    shift = sum(new.count("\n") - old.count("\n") for path, old, new in ELSEWHERE.values() if path == PAGE)
    moved = [[(line + shift, end + shift) for line, end in group] for group in (disguised, harmless)]
    return check(guarded), dict(zip(ON_A_PAGE, moved[0], strict=True)), dict(zip(NOT_THE_NAME, moved[1], strict=True)), places


def test_there_are_forty_disguises():
    assert len(set(ON_A_PAGE)) >= 40


@pytest.mark.parametrize("text", ON_A_PAGE, ids=map(ascii, ON_A_PAGE))
def test_a_disguise_on_a_page(said, text):
    found, places, _, _ = said
    first, _ = places[text]
    assert any(FOUND in rest for line in range(first, first + text.count("\n") + 1) for rest in found.at(PAGE, line))


@pytest.mark.parametrize("text", NOT_THE_NAME)
def test_other_words(said, text):
    found, _, places, _ = said
    assert not any(FOUND in rest for rest in found.at(PAGE, places[text][0]))


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_name_elsewhere(said, name):
    found, _, _, places = said
    assert any(FOUND in rest for rest in found.at(*places[name]))


def test_a_name_of_a_file(said):
    assert any(FOUND in rest for rest in said[0].at("docs/zebedee-oquillmarsh.md", 1))


def test_no_finding_prints_the_name(said):
    assert not any("illmarsh" in rest for _, _, rest in said[0].findings if FOUND in rest)


def test_nothing_of_the_name_is_kept(guarded):
    kept = (guarded / "data" / "protected.yml").read_text(encoding="utf-8").lower()
    assert not any(part in kept for part in ("zeb", "quill", "vromm", "askerby", "wolvesey", KEY))


def test_the_same_name_under_another_key_is_kept_otherwise():
    assert not {d[:64] for d in digests(NAME, KEY)} & {d[:64] for d in digests(NAME, KEY + "!")}


def test_without_a_key_it_is_said_that_nothing_was_looked_for(small, key):
    root = small()
    protect(root, NAME)
    append(root / "docs/get-help.md", [NAME])
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(VARIABLE)
        found = check(root)
    assert found.code == 0
    assert f"data/protected.yml:1: protected names: were not looked for: {VARIABLE} is not set." in found.out


def test_with_another_key_the_check_fails(small, key):
    root = small()
    protect(root, NAME)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, "another key of the tests, of good length")
        assert any("with another key" in rest for rest in check(root).at("data/protected.yml", 1))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [(NAME, "", "need a key"), (NAME, "short", "need a key"), ("Li", KEY, "need 5 Latin letters"), ("", KEY, "need 5")],
)
def test_what_cannot_be_protected(small, on_the_day, capsys, name, value, words):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, value)
        assert protect(small(), name) == 1
    assert words in capsys.readouterr().err


def test_a_name_is_never_taken_from_the_command_line(small, key):
    with pytest.raises(SystemExit):
        protect(small(), "", "Zebedee")


def test_a_name_that_is_no_longer_protected(small, key, capsys):
    root = small()
    before = (root / "data" / "protected.yml").read_text(encoding="utf-8")
    protect(root, NAME)
    assert protect(root, "zebedee o'quillmarsh", "--remove") == 0
    assert (root / "data" / "protected.yml").read_text(encoding="utf-8") == before
    assert protect(root, NAME, "--remove") == 1


def test_a_hundred_thousand_words_are_read_in_two_seconds():
    words = " ".join(f"{a}{b}" for a in ("lor", "em", "ip", "sum", "dol", "sit") for b in range(17)).split()
    text = " ".join(words[n % len(words)] + "xyzw"[n % 4] * (n % 5) for n in range(100_000))
    kept = [digest for n in range(100) for digest in digests(f"Zeb{chr(97 + n % 26)}ed{chr(97 + n // 26)} Quillmarsh", KEY)]
    names = Names(kept + digests(NAME, KEY), KEY)
    started = time.process_time()
    assert list(names.found_in(f"{text} {NAME}"))
    assert time.process_time() - started < 2
