"""Letters of other alphabets that look like Latin ones: what a reader takes for a name may be written with them."""

import re
import unicodedata

# A Latin letter: those that are drawn like it, small or capital, and that NFKC leaves as they are.
_DRAWN_ALIKE = {
    "a": "аαɑᴀАΑᗅꭺ", "b": "ЬᏏƄВΒʙᏴᗷЬв", "c": "сςᴄСᏟ", "d": "ԁժᏧᴅᎠᗞ", "e": "еҽᴇЕΕᎬєε", "f": "ꜰϝƒᖴꞙ", "g": "ɡցɢᏀԌ", "h": "һհᏂʜНΗᎻн",
    "i": "іıɩιɪІΙӀᏆ", "j": "јϳᴊЈᎫ", "k": "кκᴋКΚᏦ", "l": "ӏʟᏞᒪǀ", "m": "мᴍМΜᎷϻ", "n": "пոɴΝη", "o": "оοօᴏОΟՕσ", "p": "рρᴘРΡᏢ",
    "q": "ԛզգԚ", "r": "гᴦʀᏒᖇ", "s": "ѕꜱЅՏᏚ", "t": "тτᴛТΤᎢ", "u": "υսᴜՍᑌ", "v": "νѵᴠѴᏙ", "w": "ѡԝաᴡԜᎳω", "x": "хχХΧ᙭", "y": "уγʏҮУΥүЎ", "z": "ᴢΖᏃ",
}  # fmt: skip
# Latin letters that no accent explains, and digits that are written for a letter.
_WRITTEN_FOR = {
    "a": "4",
    "ae": "æ",
    "b": "8",
    "d": "đð",
    "e": "3",
    "h": "ħ",
    "i": "1",
    "l": "ł",
    "o": "0ø",
    "oe": "œ",
    "s": "5",
    "t": "7",
    "th": "þ",
}
_SIGNS_INSIDE = (re.compile(r"(?<=\w)[@€!|$](?=\w)"), {"@": "a", "€": "e", "!": "i", "|": "i", "$": "s"})  # elsewhere they end a sentence

LOOK_ALIKES = frozenset("".join(_DRAWN_ALIKE.values()))

# One stroke is an i or an l, and two letters may be written for one: both sides of a comparison are folded alike.
_FOLDS = str.maketrans(
    {sign: letter for table in (_DRAWN_ALIKE, _WRITTEN_FOR) for letter, signs in table.items() for sign in signs.casefold() + signs}
)
_STROKES = str.maketrans({"i": "l", "m": "rn", "w": "vv"})


def fold(text: str) -> str:
    """Small Latin letters without accents, each look-alike as the letter it is drawn like. Line ends stay."""
    text = _SIGNS_INSIDE[0].sub(lambda sign: _SIGNS_INSIDE[1][sign[0]], text)
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDS))
        text = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return text.casefold().translate(_FOLDS).translate(_STROKES)
