"""What a report is gathered from: what the team refused does not come back, and a decision is a new version of it."""

from functools import partial

from core.actions import rounds
from core.actions.moderating import decide_text
from core.actions.reporting import gather, version_of
from core.actions.watching import Lookout, Watcher
from core.report.material import Edition
from core.room import editing
from core.room.wall import TextState
from tests.builders import an_open_price_vote, cast
from tests.rooms import a_running_room, answer, lead, somebody

BRAVO, INSULT = "Bravo à l’équipe", "Une  injure"


def refuse(open_store, vote, text):
    with open_store() as store:
        decide_text(
            store, vote.organizer, vote.id, question_id="word", text=text, state=TextState.REFUSED, why="Elle blesse."
        )


def a_vote_in_words(open_store, *texts):
    vote = an_open_price_vote(open_store, visibility="live")
    for text in texts:
        cast(open_store, vote, answers={"pasture": "long", "origin": "near", "word": text})
    return vote


def test_a_text_that_was_refused_is_in_no_report(open_sqlite_store):
    vote = a_vote_in_words(open_sqlite_store, BRAVO, INSULT)
    team = Watcher(vote.organizer)

    refuse(open_sqlite_store, vote, "une injure")

    written = gather(open_sqlite_store, Lookout(open_sqlite_store), vote.code, team, Edition.TEAM).written
    assert [text for texts in written.values() for text, _ in texts] == [BRAVO]


def test_a_text_refused_makes_another_version_of_the_report(open_sqlite_store):
    vote = a_vote_in_words(open_sqlite_store, BRAVO, INSULT)
    team = Watcher(vote.organizer)
    before = version_of(open_sqlite_store, vote.code, team, Edition.TEAM)

    refuse(open_sqlite_store, vote, INSULT)

    assert version_of(open_sqlite_store, vote.code, team, Edition.TEAM) != before


def test_what_a_room_said_twice_and_proposed_is_gathered_once_it_is_closed(open_sqlite_store):
    vote, people = a_running_room(open_sqlite_store), [somebody() for _ in range(12)]
    for voter in people:
        answer(open_sqlite_store, vote, "rouge", voter=voter)
    lead(open_sqlite_store, vote, partial(editing.close_item, item_id="milk"))
    with open_sqlite_store() as store:
        again = rounds.new_round(store, vote.organizer, vote.id, question_id="milk").room.items[1]
    lead(open_sqlite_store, vote, partial(editing.open_item, item_id=again.id))
    for voter in people:
        answer(open_sqlite_store, vote, {"chosen": "vert", "comment": "Le goût."}, to=again.question_id, voter=voter)
    with open_sqlite_store() as store:
        decide_text(
            store, vote.organizer, vote.id, question_id=again.question_id, text="Le goût.", state=TextState.SHOWN
        )
    while_open = beside_of(open_sqlite_store, vote, Edition.TEAM)

    lead(open_sqlite_store, vote, partial(editing.close_item, item_id=again.id))

    (told,) = beside_of(open_sqlite_store, vote, Edition.TEAM).rounds
    assert while_open.rounds == ()
    assert (told.question.id, told.flows.moved, told.reasons) == (again.question_id, 12, ("Le goût.",))
    assert [each.reasons for each in beside_of(open_sqlite_store, vote, Edition.PUBLIC).rounds] == [()]


def test_the_words_of_a_picture_that_leaves_are_said_by_three_and_cover_insults(open_sqlite_store):
    vote = a_vote_in_words(open_sqlite_store, *["prix, connard"] * 3, "Camille", "Camille")
    lead(open_sqlite_store, vote, partial(editing.hold_texts, hold=False))

    inside, leaving = (
        beside_of(open_sqlite_store, vote, Edition.TEAM, leaving=leaving).heard["word"] for leaving in (False, True)
    )

    assert [entry.form for entry in leaving.cloud.entries] == ["prix"]
    assert {"prix", "Camille"} < {entry.form for entry in inside.cloud.entries}


def test_where_a_room_holds_its_texts_a_picture_that_leaves_has_those_let_through(open_sqlite_store):
    vote = a_vote_in_words(open_sqlite_store, *["prix"] * 4, "eau")
    with open_sqlite_store() as store:
        decide_text(store, vote.organizer, vote.id, question_id="word", text="eau", state=TextState.SHOWN)

    (heard,) = beside_of(open_sqlite_store, vote, Edition.TEAM, leaving=True).heard.values()

    assert [entry.form for entry in heard.cloud.entries] == ["eau"]


def beside_of(open_store, vote, edition, *, leaving=False):
    watcher = Watcher(vote.organizer)
    return gather(open_store, Lookout(open_store), vote.code, watcher, edition, leaving=leaving).beside
