"""Every kind of personal datum, and what a text holds of them.

To add one: write its file, then list it here; where it may be sure without a digit, say by which sign in _SIGN.
"""

import re
from collections.abc import Iterator

from core.voices.personal.address import ADDRESS
from core.voices.personal.card import CARD
from core.voices.personal.email import EMAIL
from core.voices.personal.found import Found, Kind
from core.voices.personal.iban import IBAN
from core.voices.personal.name import NAME
from core.voices.personal.nir import NIR
from core.voices.personal.plate import PLATE
from core.voices.personal.pseudonym import PSEUDONYM
from core.voices.personal.readable import INVISIBLE, readable
from core.voices.personal.telephone import TELEPHONE

# Of two that overlap the surer stays, then the one named first.
KINDS: tuple[Kind, ...] = (EMAIL, IBAN, NIR, CARD, TELEPHONE, ADDRESS, PLATE, PSEUDONYM, NAME)

_DIGIT = re.compile("[0-9]")
# Or a bracket before an « at », or what is read otherwise than it is written: in full width, or with nothing to see.
_SIGN = re.compile(rf"[\d@\[({{\uff01-\uff5e{''.join(INVISIBLE)}]")
_SPOKEN = "arobas"


def may_be_sure(text: str) -> bool:
    """False of most texts, at once: nothing sure is in them."""
    return bool(_SIGN.search(text)) or _SPOKEN in text.casefold()


def found(text: str) -> tuple[Found, ...]:
    """In the order of the text; none overlaps another."""
    read, places = readable(text)
    digits = len(_DIGIT.findall(read))
    kinds = (kind for kind in KINDS if digits >= kind.digits)
    every = sorted((each for kind in kinds for each in kind.find(read)), key=lambda each: not each.sure)
    kept = list(_apart(every, len(read)))
    return tuple(
        Found(each.kind, places[each.start], places[each.end - 1] + 1, each.sure)
        for each in sorted(kept, key=lambda each: each.start)
    )


def _apart(every: list[Found], length: int) -> Iterator[Found]:
    if len(every) < 2:
        yield from every
        return
    taken = bytearray(length)
    for each in every:
        if not any(taken[each.start : each.end]):
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
            yield each
