"""Reactions of a room: one of each a person and an item, seen as counts, and on no wall."""

from functools import partial
from itertools import pairwise

import pytest

from core.actions import reacting, walls
from core.consultation.mark import mark_of
from core.identity import reaction_id
from core.problems import Refused
from core.room import editing
from core.room.model import Item, ItemKind
from core.room.reactions import Reaction
from core.room.wall import TextState
from tests.at_once import at_once
from tests.builders import close
from tests.rooms import IDEAS, a_running_room, lead, somebody

TALK = Item(id="talk", kind=ItemKind.DISCUSSION)
AGREE, DOUBT, SLOWER = Reaction


@pytest.fixture
def vote(open_store):
    """Everybody is talking."""
    vote = a_running_room(open_store)
    lead(open_store, vote, partial(editing.add_item, item=TALK))
    lead(open_store, vote, partial(editing.go_to, item_id="talk"))
    return vote


def react(open_store, vote, reaction=AGREE, *, voter=None, to="talk", given=True):
    reacting.react(open_store, vote.code, voter or somebody(), item_id=to, reaction=reaction, given=given)


def seen(open_store, vote, viewer=None, *, item=TALK):
    with open_store(read_only=True) as store:
        found = reacting.reactions_to(store, store.consultations.get(vote.id), item, viewer)
    return {each.reaction: (each.count, each.mine) for each in found}


def mark(open_store, vote):
    with open_store(read_only=True) as store:
        return mark_of(store.consultations.get(vote.id), store.now())


def why(act, *args, **settings):
    with pytest.raises(Refused) as refused:
        act(*args, **settings)
    return [problem.code for problem in refused.value.problems]


def test_each_person_gives_one_of_each_and_takes_it_off(open_store, vote):
    one, other = somebody(), somebody()
    for _ in range(3):
        react(open_store, vote, AGREE, voter=one)
    react(open_store, vote, SLOWER, voter=one)
    react(open_store, vote, AGREE, voter=other)
    before = seen(open_store, vote, one)

    react(open_store, vote, AGREE, voter=one, given=False)

    assert before == {AGREE: (2, True), DOUBT: (0, False), SLOWER: (1, True)}
    assert seen(open_store, vote, one) == {AGREE: (1, False), DOUBT: (0, False), SLOWER: (1, True)}
    assert seen(open_store, vote) == {AGREE: (1, False), DOUBT: (0, False), SLOWER: (1, False)}


def test_many_react_at_once_and_each_counts_once(open_store, vote):
    people = [somebody() for _ in range(6)] * 2

    done = at_once([partial(react, open_store, vote, voter=person) for person in people])

    assert done == [None] * 12
    assert seen(open_store, vote)[AGREE] == (6, False)


def test_whoever_watches_is_told_of_what_changes_and_of_nothing_else(open_store, vote):
    person = somebody()
    marks = [mark(open_store, vote)]
    for given in (True, True, False, False):
        react(open_store, vote, voter=person, given=given)
        marks.append(mark(open_store, vote))

    assert [one != other for one, other in pairwise(marks)] == [True, False, True, False]


def test_what_nobody_is_at_takes_no_reaction(open_store, vote):
    assert why(react, open_store, vote, to="milk") == ["reaction_too_late"]
    lead(open_store, vote, partial(editing.open_item, item_id="milk"))
    assert why(react, open_store, vote) == ["reaction_too_late"]
    assert why(react, open_store, vote, to="milk") == ["reaction_too_late"]
    lead(open_store, vote, partial(editing.open_item, item_id="ideas"))
    assert why(react, open_store, vote, to="ideas") == ["reaction_too_late"]
    assert seen(open_store, vote, item=IDEAS) == {}


def test_a_room_that_nobody_is_in_takes_no_reaction_nor_does_a_closed_consultation(open_store, vote):
    lead(open_store, vote, editing.end)
    out = why(react, open_store, vote)
    lead(open_store, vote, editing.start)
    close(open_store, vote)

    assert (out, why(react, open_store, vote)) == (["reaction_too_late"], ["reaction_too_late"])


def test_strangers_to_a_room_of_members_do_not_react(open_store):
    vote = a_running_room(open_store, members=1, access="personal")
    lead(open_store, vote, partial(editing.add_item, item=TALK))
    lead(open_store, vote, partial(editing.go_to, item_id="talk"))

    assert why(react, open_store, vote) == why(
        walls.say, open_store, vote.code, somebody(), wall=IDEAS.kind, text="Moi"
    )


def test_reactions_are_on_no_wall_and_nobody_supports_or_moderates_them(open_store, vote):
    react(open_store, vote)
    post_id = reaction_id(vote.id, "talk", AGREE)
    lead(open_store, vote, partial(editing.open_item, item_id="ideas"))

    with open_store() as store:
        found = [walls.every_post(store, vote.organizer, vote.id, kind) for kind in ItemKind]
        tops = walls.top_posts(store, store.consultations.get(vote.id), IDEAS.kind)
        moderated = why(walls.moderate, store, vote.organizer, vote.id, post_id, state=TextState.HELD)
    supported = why(walls.support, open_store, vote.code, somebody(), post_id)
    walls.take_back(open_store, vote.code, somebody(), post_id)

    assert [*found, tops] == [[]] * (len(ItemKind) + 1)
    assert (moderated, supported) == (["wall_post_gone"], ["wall_post_gone"])
    assert seen(open_store, vote)[AGREE] == (1, False)
