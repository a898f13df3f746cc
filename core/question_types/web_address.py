"""A web address, as it is copied from a browser or typed without its beginning."""

from typing import ClassVar, Literal
from urllib.parse import urlsplit

from core.question_types.coded import Coded


class WebAddress(Coded):
    icon: ClassVar[str] = "link"
    family: ClassVar[str] = "write"
    keyboard: ClassVar[str] = "url"
    autocomplete: ClassVar[str] = "url"

    type: Literal["web_address"] = "web_address"

    def is_well_formed(self, text: str) -> bool:
        if any(sign.isspace() for sign in text):
            return False
        try:
            parts = urlsplit(text if "://" in text else f"https://{text}")
            host = parts.hostname or ""
        except ValueError:
            return False
        labels = host.split(".")
        return parts.scheme in ("http", "https") and not parts.username and len(labels) > 1 and all(labels)
