"""A date, kept as 2027-02-03 however it was written."""

import re
from datetime import date
from typing import Any, ClassVar, Literal

from core.question_types.coded import Coded

_SEPARATORS = re.compile(r"[\s./-]+")


class Date(Coded):
    icon: ClassVar[str] = "event"
    family: ClassVar[str] = "write"

    type: Literal["date"] = "date"

    def is_well_formed(self, text: str) -> bool:
        try:
            return date.fromisoformat(text).isoformat() == text
        except ValueError:
            return False

    def typed(self, answer: Any) -> str:
        """« 03/02/2027 »; what was typed, where it is no date."""
        if not isinstance(answer, str) or not self.is_well_formed(answer):
            return answer if isinstance(answer, str) else ""
        year, month, day = answer.split("-")
        return f"{day}/{month}/{year}"

    def read(self, typed: str) -> str:
        """« 3/2/2027 », « 03.02.2027 » -> « 2027-02-03 »; what is no date comes back as it was typed."""
        parts = _SEPARATORS.split(typed.strip())
        if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
            return typed.strip()
        day, month, year = reversed(parts) if len(parts[0]) == 4 else parts
        iso = f"{year}-{month.zfill(2)}-{day.zfill(2)}"
        return iso if self.is_well_formed(iso) else typed.strip()
