"""What a voter may read of the team's replies at the consultation's link: what answers their own words first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from core import identity
from core.actions.answering import Voter, has_voted
from core.actions.store import Store
from core.consultation.merged import asked_as
from core.consultation.records import Ballot, BallotStatus, Consultation, Reply
from core.consultation.visibility import shows_tallies

MOST_BALLOTS = 200  # of one voter, looked through for the words that a reply answers


@dataclass(frozen=True)
class ShownReply:
    """`people` is how many it answers, 0 where results are not for everybody; `yours` where it answers the reader."""

    idea: str
    text: str
    people: int
    at: datetime
    yours: bool


def replies_to(store: Store, consultation: Consultation, voter: Voter) -> list[ShownReply]:
    """What this voter may read, what answers them first. None while the tallies may not be seen.

    Where results are for the team alone, whoever wrote still reads what answers them, without a count.
    """
    standing = [each for each in store.replies.of(consultation.id) if each.withdrawn_at is None]
    voted = has_voted(store, consultation, voter)
    if not standing or not shows_tallies(consultation, store.now(), has_voted=voted):
        return []
    ballots = list(_ballots_of(store, consultation, voter))
    shown = (_shown(consultation, each, ballots) for each in standing)
    return sorted((each for each in shown if each), key=lambda each: not each.yours)


def _shown(consultation: Consultation, reply: Reply, ballots: list[Ballot]) -> ShownReply | None:
    definition = consultation.definition
    for_all = definition.rules.public_results and reply.question_id not in definition.kept_from_public
    yours = not reply.seqs.isdisjoint(_still_said(ballots, reply.question_id))
    if not (for_all or yours) or reply.at is None:
        return None
    return ShownReply(reply.idea, reply.text, reply.people if for_all else 0, reply.at, yours)


def _ballots_of(store: Store, consultation: Consultation, voter: Voter) -> Iterator[Ballot]:
    """The ballot that counts, then the ones whose place it took, the newest first."""
    ballot = store.ballots.current(consultation.id, identity.ballot_key(consultation.id, voter.secret))
    for _ in range(MOST_BALLOTS):
        if ballot is None or ballot.status is not BallotStatus.CAST:
            return
        yield ballot
        before = store.ballots.at(consultation.id, [ballot.supersedes]) if ballot.supersedes else []
        ballot = before[0] if before else None


def _still_said(ballots: list[Ballot], question_id: str) -> Iterator[int]:
    """The ballots in which the same words stood as in the one that counts."""
    name = asked_as(question_id)
    said = [(ballot.seq, (ballot.answers or {}).get(name)) for ballot in ballots]
    for seq, words in said:
        if words is None or words != said[0][1]:
            return
        yield seq
