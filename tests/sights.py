"""Who may see the tallies of a consultation, and when: one table for every path that leads to them."""

from dataclasses import dataclass

import pytest

from core.actions import consultations
from core.actions.answering import Voter
from core.actions.watching import Watcher
from core.community.access import Role
from core.identity import new_secret
from db.store import StoreOpener
from tests.builders import Vote, a_person, an_open_price_vote, cast, close

SEES, SEALED, PRIVATE = "sees", "sealed", "private"
WHO = ("viewer", "viewer who voted", "voter", "stranger")
# By visibility and by whether results are public: what each of WHO gets while it is open, and once it is over.
TABLE = {
    ("live", True): ((SEES, SEES, SEES, SEES), (SEES, SEES, SEES, SEES)),
    ("live", False): ((SEES, SEES, PRIVATE, PRIVATE), (SEES, SEES, PRIVATE, PRIVATE)),
    ("after_vote", True): ((SEALED, SEES, SEES, SEALED), (SEES, SEES, SEES, SEES)),
    ("after_vote", False): ((SEALED, SEES, PRIVATE, PRIVATE), (SEES, SEES, PRIVATE, PRIVATE)),
    ("at_closing", True): ((SEALED, SEALED, SEALED, SEALED), (SEES, SEES, SEES, SEES)),
    ("at_closing", False): ((SEALED, SEALED, PRIVATE, PRIVATE), (SEES, SEES, PRIVATE, PRIVATE)),
}


@dataclass(frozen=True)
class Case:
    """`when` is open, due (past its deadline, the work of closing not done) or closed."""

    visibility: str
    public: bool
    who: str
    when: str
    gets: str

    def __str__(self) -> str:
        return f"{self.visibility} {'public' if self.public else 'private'}, {self.who}, {self.when}: {self.gets}"


CASES = [
    Case(visibility, public, who, when, gets)
    for (visibility, public), (while_open, after) in TABLE.items()
    for when, row in (("open", while_open), ("due", after), ("closed", after))
    for who, gets in zip(WHO, row, strict=True)
]
every_case = pytest.mark.parametrize("case", CASES, ids=str)


def a_vote_with_one_ballot(open_store: StoreOpener, case: Case) -> tuple[Vote, Watcher]:
    """The consultation of this case with one ballot in it, and whoever looks at it."""
    vote = an_open_price_vote(open_store, visibility=case.visibility, public_results=case.public)
    voter = Voter(new_secret())
    cast(open_store, vote, voter=voter, answers={"pasture": "long", "origin": "near", "word": "Bravo"})
    person = a_person(open_store, Role.VIEWER, team_id=vote.team_id) if "viewer" in case.who else None
    watcher = Watcher(person=person, voter=voter if "vote" in case.who else Voter(new_secret()))
    if case.when == "due":
        consultations.close_now(open_store, vote.organizer, vote.id)
    if case.when == "closed":
        close(open_store, vote)
    return vote, watcher
