"""Taking the texts of the walls away: by whom, which ones, and what the journal keeps of it."""

from functools import partial

import pytest

from core.actions import walls
from core.actions.exporting_walls import take_posts, wall_posts
from core.community.access import Role
from core.problems import Refused, problem
from core.room import editing
from core.room.model import ItemKind
from core.room.wall import TextState
from tests.builders import a_person
from tests.rooms import a_running_room, lead, somebody


@pytest.fixture
def vote(open_sqlite_store):
    """One idea shows, one was refused, one waits."""
    vote = a_running_room(open_sqlite_store)
    lead(open_sqlite_store, vote, partial(editing.open_item, item_id="ideas"))
    shown, refused, _ = [
        walls.say(open_sqlite_store, vote.code, somebody(), wall=ItemKind.IDEAS, text=text)
        for text in ("Du foin", "Une injure", "Une autre")
    ]
    with open_sqlite_store() as store:
        walls.moderate(store, vote.organizer, vote.id, shown.id, state=TextState.SHOWN, theme="Le foin")
        walls.moderate(store, vote.organizer, vote.id, refused.id, state=TextState.REFUSED, why="Elle blesse.")
    return vote


def taken(open_store, vote, person):
    with open_store() as store:
        return sorted(post.text for post in take_posts(store, person, vote.id))


@pytest.mark.parametrize("role", [Role.ORGANIZER, Role.ANIMATOR])
def test_whoever_leads_the_room_takes_every_text(open_sqlite_store, vote, role):
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)

    assert taken(open_sqlite_store, vote, person) == ["Du foin", "Une autre", "Une injure"]


def test_whoever_only_watches_takes_what_shows(open_sqlite_store, vote):
    viewer = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    assert taken(open_sqlite_store, vote, viewer) == ["Du foin"]


@pytest.mark.parametrize("who", ["nobody", "somebody else"])
def test_nobody_outside_the_team_takes_anything(open_sqlite_store, vote, who):
    person = a_person(open_sqlite_store, Role.ORGANIZER) if who == "somebody else" else None

    with pytest.raises(Refused) as refused:
        taken(open_sqlite_store, vote, person)

    assert refused.value.problems == (problem("consultation_unknown"),)


def test_the_journal_keeps_that_somebody_took_them_and_no_word_of_theirs(open_sqlite_store, vote):
    taken(open_sqlite_store, vote, vote.organizer)

    with open_sqlite_store(read_only=True) as store:
        entry = store.journal.entries(vote.id)[-1]
    assert (entry.action, entry.by, entry.detail) == ("walls_exported", "organizer", {"count": 3})


def test_walls_where_nobody_wrote_are_empty(open_sqlite_store):
    vote = a_running_room(open_sqlite_store)

    with open_sqlite_store(read_only=True) as store:
        assert wall_posts(store, vote.organizer, vote.id) == []
