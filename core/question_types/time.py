"""A time of day, kept as 14:30 however it was written."""

import re
from typing import ClassVar, Literal

from core.question_types.coded import Coded

_KEPT = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_TYPED = re.compile(r"([0-9]{1,2})\s*(?:[hH:.]\s*([0-9]{2})?\s*(?:min)?)?")


class Time(Coded):
    icon: ClassVar[str] = "schedule"
    family: ClassVar[str] = "write"

    type: Literal["time"] = "time"

    def is_well_formed(self, text: str) -> bool:
        return bool(_KEPT.fullmatch(text))

    def read(self, typed: str) -> str:
        """« 14h30 », « 9 h » -> « 14:30 », « 09:00 »; what is no time comes back as it was typed."""
        found = _TYPED.fullmatch(typed.strip())
        if not found:
            return typed.strip()
        time = f"{found[1].zfill(2)}:{found[2] or '00'}"
        return time if self.is_well_formed(time) else typed.strip()
