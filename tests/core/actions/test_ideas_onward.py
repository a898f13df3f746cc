"""Where groups of ideas go: the projector of a room, a vote, the debrief."""

from functools import partial

import pytest

from core.actions import debriefing, running_room
from core.actions.ideas_onward import ask_ideas, project, projected_ideas
from core.actions.moderating import decide_text
from core.actions.watching import Lookout, Watcher
from core.problems import Refused, problem
from core.room import editing
from core.room.model import Screen, Shows
from core.room.wall import TextState
from tests.builders import close
from tests.grouped import FOUND, HEDGES, PRICE, drafted, found, grouped, written
from tests.rooms import lead


def a_room(open_store, **rules):
    vote, _ = written(open_store, **rules)
    grouped(open_store, vote, FOUND)
    lead(open_store, vote, editing.start)
    return vote


def room_now(open_store, vote):
    with open_store(read_only=True) as store:
        return running_room.room_of(store, store.consultations.get(vote.id)).room


def test_groups_show_on_the_projector_all_or_one_until_something_else_does(open_sqlite_store):
    vote = a_room(open_sqlite_store)
    seen = drafted(open_sqlite_store, vote)

    with open_sqlite_store() as store:
        project(store, vote.organizer, seen, idea_id="haies")

    screen = room_now(open_sqlite_store, vote).screen
    assert (screen.shows, screen.grouping, screen.idea) == (Shows.GROUPS, seen.id, "haies")
    lead(open_sqlite_store, vote, partial(editing.go_to, item_id="word"))
    assert room_now(open_sqlite_store, vote).screen.shows is Shows.ITEM


def test_what_is_kept_from_the_public_or_unknown_goes_to_no_projector(open_sqlite_store):
    kept, vote = a_room(open_sqlite_store, kept_from_public=["word"]), a_room(open_sqlite_store)

    def refused(of, idea_id):
        with pytest.raises(Refused) as why, open_sqlite_store() as store:
            project(store, of.organizer, drafted(open_sqlite_store, of), idea_id=idea_id)
        return why.value.problems

    assert refused(kept, "haies") == (problem("room_kept_from_public"),)
    assert refused(vote, "nothing") == (problem("idea_unknown"),)


def test_in_a_room_groups_become_the_next_question(open_sqlite_store):
    vote = a_room(open_sqlite_store)

    with open_sqlite_store() as store:
        asked = ask_ideas(store, vote.organizer, vote.id, title="Lesquelles ?", labels=["Des haies", " Un prix ", ""])
        consultation = store.consultations.get(vote.id)

    question = list(consultation.definition.questionnaire.asked())[-1]
    assert asked
    assert question.title.say("fr") == "Lesquelles ?"
    assert [option.label.say("fr") for option in question.options] == ["Des haies", "Un prix"]


def test_without_a_room_the_question_waits_in_the_library(open_sqlite_store):
    vote, _ = written(open_sqlite_store)

    with open_sqlite_store() as store:
        asked = ask_ideas(store, vote.organizer, vote.id, title="Lesquelles ?", labels=["Des haies", "Un prix"])
        kept = store.library.of_team(vote.team_id)

    assert (asked, [each.question.title.say("fr") for each in kept]) == (False, ["Lesquelles ?"])


@pytest.mark.parametrize(
    ("title", "labels", "why"),
    [
        ("Lesquelles ?", ["Des haies", ""], "idea_too_few"),
        ("Lesquelles ?", ["Des haies", "des haies"], "idea_twice"),
        (" ", ["Des haies", "Un prix"], "title_missing"),
    ],
)
def test_a_vote_needs_a_title_and_two_different_options(open_sqlite_store, title, labels, why):
    vote = a_room(open_sqlite_store)

    with pytest.raises(Refused) as refused, open_sqlite_store() as store:
        ask_ideas(store, vote.organizer, vote.id, title=title, labels=labels)

    assert [each.code for each in refused.value.problems] == [why]


def test_lines_are_added_beneath_what_the_debrief_says_already(open_sqlite_store):
    vote, _ = written(open_sqlite_store)
    close(open_sqlite_store, vote)

    for lines in (["Des haies (3)"], ["Un prix (2)", "Du calme (1)"]):
        with open_sqlite_store() as store:
            debriefing.add_lines(store, vote.organizer, vote.id, part="said", lines=lines)

    with open_sqlite_store(read_only=True) as store:
        assert store.consultations.debrief(vote.id).said == "Des haies (3)\nUn prix (2)\nDu calme (1)"


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

    assert refused == ["room_kept_from_public", "results_not_public"]
