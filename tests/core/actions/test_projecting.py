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
from tests.core.actions.test_ideas_onward import a_room
from tests.grouped import HEDGES, PRICE, drafted, found, grouped, written
from tests.rooms import lead


def projected(open_store, vote, watcher):
    screen = Screen(shows=Shows.GROUPS, grouping=drafted(open_store, vote).id)
    found = projected_ideas(Lookout(open_store), open_store, vote.code, watcher, screen)
    return [(each.title, each.count, each.text) for each in found.ideas], found.rest


def test_a_hall_reads_of_each_group_its_name_its_count_and_a_text_that_was_let_through(open_sqlite_store):
    vote = a_room(open_sqlite_store, public_results=True)
    held = projected(open_sqlite_store, vote, Watcher())

    with open_sqlite_store() as store:
        decide_text(store, vote.organizer, vote.id, question_id="word", text=HEDGES[1], state=TextState.SHOWN)

    assert held == ([("Haies", 3, ""), ("Prix", 2, "")], 1)
    assert projected(open_sqlite_store, vote, Watcher()) == ([("Haies", 3, HEDGES[1]), ("Prix", 2, "")], 1)


def test_a_hall_reads_no_refused_text_and_no_personal_datum(open_sqlite_store):
    texts = ["Appelez-moi au 06 12 34 56 78 pour les haies", *HEDGES[1:], *PRICE]
    vote, _ = written(open_sqlite_store, texts, public_results=True)
    grouped(open_sqlite_store, vote, found({"haies": (1,), "prix": (4, 5)}, rest=(2, 3), seq=5))
    lead(open_sqlite_store, vote, partial(editing.hold_texts, hold=False))

    with open_sqlite_store() as store:
        for text in PRICE:
            decide_text(
                store, vote.organizer, vote.id, question_id="word", text=text, state=TextState.REFUSED, why="Non."
            )
    groups, _ = projected(open_sqlite_store, vote, Watcher())

    assert ("Prix", 2, "") in groups
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
