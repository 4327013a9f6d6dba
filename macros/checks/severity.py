"""How much each rule weighs: the one table. A rule that is not named here stops the build."""

from enum import Enum


class Severity(Enum):
    """ERROR: nothing is built. NOTICE: something for an editor's eye; the site is built all the same."""

    ERROR = "error"
    NOTICE = "notice"


SEVERITIES: dict[str, Severity] = {
    "law-age": Severity.NOTICE,  # a year passes for all entries on one day, and must not keep a phone number off the site
    "unsourced-numbers": Severity.NOTICE,  # whether a number needs a source is for a person to say
    "translation-changed": Severity.NOTICE,
    "translation-unreviewed": Severity.NOTICE,
    "protected-names-key": Severity.NOTICE,
    "security-notice": Severity.NOTICE,  # so it is here
    "young-helplines": Severity.NOTICE,  # a page may lead to it by another way
}
