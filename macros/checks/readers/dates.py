"""Dates and years however they are written: in digits of any order, with the month's name, in words."""

MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_DAY = rf"(?:[0-3]?\d(?:st|nd|rd|th)?|{'|'.join(_ORDINALS.split())}|twent(?:y|ieth)(?:[ -](?:{'|'.join(_ORDINALS.split()[:9])}))?|thirt(?:y[ -]first|ieth))"
YEAR = r"(?:19|20)\d\d"

_APART = r"[\s]*[-/.–,\s][\s]*"
DATE = rf"""(?:\b{_DAY}(?:\s+of|\s+day\s+of)?[\s,.-]+{MONTH}\b\.?(?:[\s,.'’-]*(?:{YEAR}|\d\d)\b)?
|\b{MONTH}\b\.?[\s,.-]+(?:the\s+)?{_DAY}\b(?:[\s,.'’-]*{YEAR}\b)?
|\b{MONTH}\b\.?[\s,.-]+{YEAR}\b
|\b{YEAR}{_APART}[01]?\d{_APART}[0-3]?\d\b
|\b[0-3]?\d{_APART}[01]?\d{_APART}(?:{YEAR}|\d\d)\b)""".replace("\n", "")
