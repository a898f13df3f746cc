"""Texts put into groups for tests: people who write, and a grouping as it is stored once it was found."""

from collections.abc import Iterable, Mapping

from core import identity
from core.actions.answering import Voter
from core.actions.ideas import Drafted, act, ideas_of
from core.actions.watching import Lookout, Watcher
from core.community.access import Person
from core.voices.ideas.editing import Act
from core.voices.ideas.model import Grouping, Idea, JobState
from db.store import StoreOpener
from tests.builders import Vote, a_questionnaire, an_open_consultation, cast

HEDGES = ("Il faut planter des haies", "Des haies pour les oiseaux", "Replanter des haies bocagères")
PRICE = ("Un prix stable toute l’année", "Un prix qui reste stable")
ALONE = "Plus de réunions le soir"
WRITTEN = (*HEDGES, *PRICE, ALONE)


def somebody() -> Voter:
    return Voter(identity.new_secret())


def written(open_store: StoreOpener, texts: Iterable[str] = WRITTEN, **rules: object) -> tuple[Vote, list[Voter]]:
    """A consultation in which each of these was written by somebody, in this order."""
    vote = an_open_consultation(open_store, a_questionnaire(**{"visibility": "live"} | rules))
    voters = [somebody() for _ in texts]
    for voter, text in zip(voters, texts, strict=True):
        cast(open_store, vote, voter=voter, answers={"word": text})
    return vote, voters


def grouped(open_store: StoreOpener, vote: Vote, found: Grouping, *, question_id: str = "word") -> str:
    """This is what was found for the question; returns the grouping's id."""
    grouping_id = identity.new_id()
    with open_store() as store:
        store.groupings.add(
            grouping_id=grouping_id, consultation_id=vote.id, question_id=question_id, settings={}, by="Ana"
        )
        waiting = store.groupings.get(grouping_id)
        assert waiting
        running = store.groupings.move(waiting, JobState.RUNNING, progress=1)
        assert running
        assert store.groupings.finish(running, found)
    return grouping_id


def found(
    ideas: Mapping[str, tuple[int, ...]], *, rest: tuple[int, ...] = (), seq: int = 6, **more: object
) -> Grouping:
    """Groups whose titles are their ids with a capital."""
    made = tuple(Idea(name, name.capitalize(), (name,), members, shown=members[:2]) for name, members in ideas.items())
    return Grouping(ideas=made, rest=rest, near=(), seq=seq, fineness=0, version="1", **more)  # type: ignore[arg-type]


FOUND = found({"haies": (1, 2, 3), "prix": (4, 5)}, rest=(6,))


def a_group_of_latecomers(open_store: StoreOpener) -> Vote:
    """Sixty members of three colleges and two circles wrote; twelve of the last ones are the group « haies »."""
    definition = a_questionnaire(visibility="live", access="personal", anonymity="confidential")
    colleges, circles = ("Mangeurs", "Éleveurs", "Magasins"), ("Nord", "Sud")
    vote = an_open_consultation(open_store, definition, members=60, colleges=colleges, circles=circles)
    for voter in vote.voters:
        cast(open_store, vote, voter=voter, answers={"word": "Des haies"})
    late = tuple(range(38, 50))
    others = tuple(seq for seq in range(1, 61) if seq not in late)
    grouped(open_store, vote, found({"haies": late}, rest=others, seq=60))
    return vote


def drafted(
    open_store: StoreOpener, vote: Vote, *, lookout: Lookout | None = None, person: Person | None = None
) -> Drafted:
    seen = ideas_of(lookout or Lookout(open_store), open_store, vote.code, Watcher(person or vote.organizer), "word")
    assert seen
    return seen


def correct(open_store: StoreOpener, vote: Vote, *acts: Act, person: Person | None = None) -> Drafted:
    """Done one after the other by the organizer, or by whoever is given."""
    for each in acts:
        seen = drafted(open_store, vote)
        with open_store() as store:
            act(store, person or vote.organizer, seen, each)
    return drafted(open_store, vote)
