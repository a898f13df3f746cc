"""The head of a consultation's screens says how it stands, and leads where its reader may go."""

import pytest

from core.actions import consultations
from core.community.access import Role
from tests.builders import a_draft, a_person, a_price_vote, an_open_price_vote, close
from tests.pages.conftest import as_read, words

LIFE = ["Concevoir", "Diffuser", "Membres", "En direct", "Résultat", "Exporter"]


def ways(screen, vote):
    """Names and addresses of the links to the consultation's screens."""
    links = [link.proto for link in screen.get("page_link")]
    return [link.label for link in links if link.query_string == f"c={vote.code}" and link.label in LIFE]


def test_ways_come_with_its_life(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_price_vote())
    screen = open_screen("concevoir", person=draft.organizer, c=draft.code)
    assert ways(screen, draft) == ["Concevoir", "Diffuser", "Membres"]

    with open_sqlite_store() as store:
        consultations.open_consultation(store, draft.organizer, draft.id)
    assert ways(screen.run(), draft) == ["Concevoir", "Diffuser", "Membres", "En direct", "Exporter"]

    close(open_sqlite_store, draft)
    assert ways(screen.run(), draft) == LIFE
    assert "Restitution en retard" in words(screen)


@pytest.mark.parametrize(
    ("role", "path", "found"),
    [
        (Role.ANIMATOR, "diffuser", ["Diffuser", "Membres", "En direct", "Exporter"]),
        (Role.VIEWER, "en-direct", ["En direct", "Exporter"]),
    ],
)
def test_each_role_is_led_where_it_may_go(open_screen, open_sqlite_store, role, path, found):
    vote = an_open_price_vote(open_sqlite_store)
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)

    assert ways(open_screen(path, person=person, c=vote.code), vote) == found


def test_the_deadline_is_told_in_words(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    screen = open_screen("concevoir", person=vote.organizer, c=vote.code)

    assert as_read(screen.caption[0].value).startswith("Encore 6 jours, jusqu’au ")
