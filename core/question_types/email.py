"""An e-mail address."""

import re
from typing import ClassVar, Literal

from core.question_types.personal import Personal

# A sign before and a domain with a dot after: more would refuse addresses that work (RFC 5321 allows nearly anything).
_ADDRESS = re.compile(r"[^\s@<>(),;:\"\\\[\]]{1,64}@[^\s@<>(),;:\"\\\[\]_.]+(\.[^\s@<>(),;:\"\\\[\]_.]+)+")


class Email(Personal):
    icon: ClassVar[str] = "alternate_email"
    family: ClassVar[str] = "write"
    keyboard: ClassVar[str] = "email"
    autocomplete: ClassVar[str] = "email"

    type: Literal["email"] = "email"

    def is_well_formed(self, text: str) -> bool:
        return len(text) <= 254 and bool(_ADDRESS.fullmatch(text))
