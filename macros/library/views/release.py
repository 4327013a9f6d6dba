"""What a release leaves out: samples that only show how the site works."""

import os
from dataclasses import replace

from macros.library.models import Data

VARIABLE = "THSCP_RELEASE"


def wanted() -> bool:
    """Whether `thscp build --release` runs, which passes it on in THSCP_RELEASE."""
    return bool(os.environ.get(VARIABLE))


def without_examples(data: Data) -> Data:
    """The data as readers get it: every session but the examples."""
    real = [session for session in data.training.sessions if not session.example]
    return replace(data, training=data.training.model_copy(update={"sessions": real}))
