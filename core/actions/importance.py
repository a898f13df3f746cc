"""Reads in the log what each person named best and worst, and of which things shown; for the team alone."""

from collections.abc import Iterator

from core.actions.store import OpenStore
from core.actions.tail import every_ballot
from core.actions.watching import Watcher, watched_by
from core.consultation.records import Ballot, BallotStatus
from core.price_research.maxdiff import Shown, Worths, worths

FEWEST, MOST = 30, 2_000  # people: fewer tell nothing, more would change no figure that is shown


def importance(
    open_store: OpenStore, code: str, watcher: Watcher, question_id: str, items: tuple[str, ...]
) -> tuple[int, Worths | None]:
    """How many people it is estimated from, and the estimate; None from too few.

    Raises Refused while the tallies may not be seen, for whoever is not of the team, and where the answers determine no
    estimate.
    """
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=True)
    every, known = every_ballot(open_store, consultation.id), set(items)
    given = {ballot.key: tuple(_sets(ballot, question_id, known)) for ballot in every}
    people = [sets for _, sets in sorted(given.items()) if sets][:MOST]  # by key: in no order that tells of time
    if len(people) < FEWEST:
        return len(people), None
    return len(people), worths(items, [each for sets in people for each in sets])


def _sets(ballot: Ballot, question_id: str, known: set[str]) -> Iterator[Shown]:
    """Nothing of a ballot that does not count, nor of a set that showed what is asked no more."""
    if ballot.status is not BallotStatus.CAST or not ballot.answers:
        return
    for each in ballot.answers.get(question_id) or ():
        if set(each["shown"]) <= known:
            yield Shown(tuple(each["shown"]), each["best"], each["worst"])
