"""What a room reads of a question is moderated: its own text, or the reasons that people give beside a choice."""

from functools import partial

import pytest

from core.actions import moderating, rounds
from core.actions.watching import Lookout, Watcher
from core.room import editing
from core.room.wall import TextState
from tests.rooms import a_running_room, answer, lead


@pytest.fixture
def second_round(open_sqlite_store):
    """(vote, question id) of a choice asked again, with room for one's reasons."""
    vote = a_running_room(open_sqlite_store)
    with open_sqlite_store() as store:
        room = rounds.new_round(store, vote.organizer, vote.id, question_id="milk").room
    again = room.items[1]
    lead(open_sqlite_store, vote, partial(editing.open_item, item_id=again.id))
    for why in ("Le goût.", "le  goût.", "Une injure"):
        answer(open_sqlite_store, vote, {"chosen": "rouge", "comment": why}, to=again.question_id)
    return vote, again.question_id


def read(open_store, vote, question_id):
    watcher = Watcher(vote.organizer)
    found = moderating.texts_to_moderate(Lookout(open_store), open_store, vote.code, watcher, question_id)
    return [(each.text.casefold(), each.people, each.state) for each in found]


def decide(open_store, vote, question_id, text, state, why=""):
    with open_store() as store:
        moderating.decide_text(store, vote.organizer, vote.id, question_id=question_id, text=text, state=state, why=why)


def test_the_reasons_of_a_second_vote_wait_for_the_team(open_sqlite_store, second_round):
    vote, question_id = second_round

    assert sorted(read(open_sqlite_store, vote, question_id)) == [
        ("le  goût.", 2, TextState.HELD),
        ("une injure", 1, TextState.HELD),
    ]


def test_a_room_sees_the_reasons_that_were_let_through(open_sqlite_store, second_round):
    vote, question_id = second_round
    decide(open_sqlite_store, vote, question_id, "Le goût.", TextState.SHOWN)
    decide(open_sqlite_store, vote, question_id, "Une injure", TextState.REFUSED, why="Une injure.")

    watcher = Watcher(vote.organizer)
    shown = moderating.texts_to_show(Lookout(open_sqlite_store), open_sqlite_store, vote.code, watcher, question_id)

    assert [(each.text.casefold(), each.people) for each in shown] == [("le  goût.", 2)]


def test_a_decision_taken_back_leaves_a_text_as_nobody_had_decided_of_it(open_sqlite_store, second_round):
    vote, question_id = second_round
    decide(open_sqlite_store, vote, question_id, "Une injure", TextState.REFUSED, why="Une injure.")
    lead(open_sqlite_store, vote, partial(editing.hold_texts, hold=False))

    with open_sqlite_store() as store:
        named = moderating.hash_of(vote.id, question_id, "Une injure", column=f"{question_id}.comment")
        moderating.undecide_text(store, vote.organizer, vote.id, question_id=question_id, named=named)

    watcher = Watcher(vote.organizer)
    found = moderating.texts_to_moderate(Lookout(open_sqlite_store), open_sqlite_store, vote.code, watcher, question_id)
    assert [(each.state, each.why, each.undecided) for each in found] == [(TextState.SHOWN, "", True)] * 2


def test_a_choice_without_room_for_words_has_nothing_to_moderate(open_sqlite_store):
    vote = a_running_room(open_sqlite_store)

    assert read(open_sqlite_store, vote, "milk") == []
