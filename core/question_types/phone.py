"""A phone number: a French one, or one that begins with « + » and its country's code."""

import re
from typing import ClassVar, Literal

from core.question_types.personal import Personal

_BETWEEN = re.compile(r"[\s.\-/()]")
_FRENCH = re.compile(r"0[1-9][0-9]{8}")
_ABROAD = re.compile(r"(\+|00)[1-9][0-9]{6,14}")  # E.164: fifteen digits at most


class Phone(Personal):
    icon: ClassVar[str] = "call"
    family: ClassVar[str] = "write"
    keyboard: ClassVar[str] = "tel"
    autocomplete: ClassVar[str] = "tel"

    type: Literal["phone"] = "phone"

    def is_well_formed(self, text: str) -> bool:
        digits = _BETWEEN.sub("", text.replace("(0)", ""))
        return bool(_FRENCH.fullmatch(digits) or _ABROAD.fullmatch(digits))
