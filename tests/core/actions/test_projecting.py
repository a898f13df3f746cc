"""Groups of ideas as a hall sees them: nothing that was not let through, nothing sealed."""

from functools import partial

import pytest

from core.actions.moderating import decide_text
from core.actions.projecting import projected_ideas
from core.actions.watching import Lookout, Watcher
from core.problems import Refused
from core.room import editing
from core.room.model import Screen, Shows
from core.room.wall import TextState
from core.voices.ideas.editing import Rename
from tests.core.actions.test_ideas_onward import a_room
from tests.grouped import HEDGES, PRICE, correct, drafted, found, grouped, written
from tests.rooms import lead


def projected(open_store, vote, watcher):
    screen = Screen(shows=Shows.GROUPS, grouping=drafted(open_store, vote).id)
    found = projected_ideas(Lookout(open_store), open_store, vote.code, watcher, screen)
    return [(each.title or each.place, each.count, each.text) for each in found.ideas], found.rest


def decide(open_store, vote, text, state, *, why=""):
    with open_store() as store:
        decide_text(store, vote.organizer, vote.id, question_id="word", text=text, state=state, why=why)


let_through = partial(decide, state=TextState.SHOWN)


def test_a_hall_reads_of_each_group_its_name_its_count_and_a_text_that_was_let_through(open_sqlite_store):
    vote = a_room(open_sqlite_store, public_results=True)
    correct(open_sqlite_store, vote, Rename(idea="haies", title="Haies"))
    held = projected(open_sqlite_store, vote, Watcher())

    let_through(open_sqlite_store, vote, HEDGES[1])

    assert held == ([("Haies", 3, ""), (2, 2, "")], 1)
    assert projected(open_sqlite_store, vote, Watcher()) == ([("Haies", 3, HEDGES[1]), (2, 2, "")], 1)


def test_a_name_that_a_machine_gave_is_read_once_two_people_who_were_let_through_say_it(open_sqlite_store):
    texts = ["Le maire Dugenou est un escroc", "DUGENOU EST UN ESCROC notoire", "Dugenou, quel escroc", *PRICE]
    vote, _ = written(open_sqlite_store, texts, public_results=True)
    lead(open_sqlite_store, vote, editing.start)
    groups = found({"dugenou est un escroc": (1, 2, 3), "prix": (4, 5)}, seq=5)
    grouped(open_sqlite_store, vote, groups)

    read = []
    for text in (texts[2], texts[0], texts[1]):
        let_through(open_sqlite_store, vote, text)
        read.append(projected(open_sqlite_store, vote, Watcher())[0][0])
    decide(open_sqlite_store, vote, texts[0], TextState.REFUSED, why="Non.")

    assert read == [(1, 3, texts[2]), (1, 3, texts[0]), ("Dugenou est un escroc", 3, texts[0])]
    assert projected(open_sqlite_store, vote, Watcher()) == ([(1, 3, texts[1]), (2, 2, "")], 0)


def test_a_name_joined_of_two_is_read_once_each_of_them_was_said_by_two_who_were_let_through(open_sqlite_store):
    texts = ["Des haies pour le lait", "Le lait et des haies", "Le lait", *PRICE]
    vote, _ = written(open_sqlite_store, texts, public_results=True)
    lead(open_sqlite_store, vote, editing.start)
    grouped(open_sqlite_store, vote, found({"lait, haies": (1, 2, 3), "prix": (4, 5)}, seq=5))

    read = []
    for text in (texts[2], texts[0], texts[1]):
        let_through(open_sqlite_store, vote, text)
        read.append(projected(open_sqlite_store, vote, Watcher())[0][0])

    assert [title for title, _, _ in read] == [1, 1, "Lait, haies"]


def test_a_group_shown_alone_keeps_its_place(open_sqlite_store):
    vote = a_room(open_sqlite_store, public_results=True)

    screen = Screen(shows=Shows.GROUPS, grouping=drafted(open_sqlite_store, vote).id, idea="prix")
    alone = projected_ideas(Lookout(open_sqlite_store), open_sqlite_store, vote.code, Watcher(), screen)

    assert [(each.place, each.title) for each in alone.ideas] == [(2, "")]


def test_a_hall_reads_no_refused_text_and_no_personal_datum(open_sqlite_store):
    texts = ["Appelez-moi au 06 12 34 56 78 pour les haies", *HEDGES[1:], *PRICE]
    vote, _ = written(open_sqlite_store, texts, public_results=True)
    grouped(open_sqlite_store, vote, found({"haies": (1,), "prix": (4, 5)}, rest=(2, 3), seq=5))
    lead(open_sqlite_store, vote, partial(editing.hold_texts, hold=False))

    for text in PRICE:
        decide(open_sqlite_store, vote, text, TextState.REFUSED, why="Non.")
    groups, _ = projected(open_sqlite_store, vote, Watcher())

    assert (1, 2, "") in groups
    assert not any("06 12 34" in text for _, _, text in groups)


def test_a_hall_sees_no_groups_that_are_sealed_or_kept_from_the_public(open_sqlite_store):
    kept = a_room(open_sqlite_store, public_results=True, kept_from_public=["word"])
    private = a_room(open_sqlite_store, public_results=False)

    refused = []
    for vote in (kept, private):
        with pytest.raises(Refused) as why:
            projected(open_sqlite_store, vote, Watcher())
        refused += [each.code for each in why.value.problems]

    assert refused == ["results_not_public", "results_not_public"]
