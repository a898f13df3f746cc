"""Every table, one file a subject: whoever asks here for `Base` has them all. A new file is listed here.

The roll, the drafts and the ballots share no key, no time and no order (docs/decisions/0003).
"""

from db.tables import accounts, answering, ballots, consultations, drafting, programs, roll, rooms, voices
from db.tables.base import Base

__all__ = [
    "Base",
    "accounts",
    "answering",
    "ballots",
    "consultations",
    "drafting",
    "programs",
    "roll",
    "rooms",
    "voices",
]
