"""The letters with which names are written, as parts of a set of signs in a pattern: also those with accents, as in Özdemir, Siân and Nguyễn."""

_LATIN = [chr(sign) for signs in (range(0xC0, 0x250), range(0x1E00, 0x1F00)) for sign in signs]
UPPER, LOWER = ("".join([plain, *filter(of_case, _LATIN)]) for plain, of_case in (("A-Z", str.isupper), ("a-z", str.islower)))
