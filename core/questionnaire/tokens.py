"""`{name}` in a text stands for an earlier answer; `{name|fallback}` says what stands there without one."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"\{([^{}|\n]{1,300})(?:\|([^{}|\n]{0,300}))?\}")


@dataclass(frozen=True)
class Token:
    name: str
    fallback: str = ""

    def __str__(self) -> str:
        return "{" + self.name + (f"|{self.fallback}" if self.fallback else "") + "}"


def tokens_in(text: str) -> Iterator[Token]:
    return map(_token, _TOKEN.finditer(text) if "{" in text else ())


def replaced(text: str, say: Callable[[Token], str]) -> str:
    """The text with each token replaced, once: what takes its place is not read again."""
    return _TOKEN.sub(lambda found: say(_token(found)), text) if "{" in text else text


def _token(found: re.Match[str]) -> Token:
    return Token(found[1].strip(), (found[2] or "").strip())
