"""Where groups of ideas go: the projector of a room, a vote, the debrief."""

from functools import partial

import pytest

from core.actions import debriefing, running_room
from core.actions.ideas_onward import ask_ideas, project
from core.problems import Refused, problem
from core.room import editing
from core.room.model import Shows
from tests.builders import close
from tests.grouped import FOUND, drafted, grouped, written
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
