"""Who may be on which page of a team's consultation, role by role; everybody else learns not even its title."""

from dataclasses import dataclass

import pytest

from core.community.access import Person, Role
from db.store import StoreOpener
from tests.builders import Vote, a_person, a_price_vote, a_team, an_open_consultation
from tests.pages.conftest import OpenScreen, words

TITLE = "Le litre de lait"
TEAM = {"organizer", "animator", "viewer"}
SHARERS = {"organizer", "animator"}
OUTSIDERS = {"organizer elsewhere", "admin", "stranger"}
MAY: dict[str, set[str]] = {
    "consultations": TEAM,
    "concevoir": {"organizer"},
    "diffuser": SHARERS,
    "membres": SHARERS,
    "animer": SHARERS,
    "en-direct": TEAM,
    "resultat": TEAM,
    "exporter": TEAM,
}


@dataclass(frozen=True)
class Cast:
    vote: Vote
    people: dict[str, Person | None]


@pytest.fixture
def cast(open_sqlite_store: StoreOpener) -> Cast:
    vote = an_open_consultation(
        open_sqlite_store, a_price_vote(access="personal", public_results=False, visibility="live"), members=1
    )
    people: dict[str, Person | None] = {
        role: a_person(open_sqlite_store, Role(role), team_id=vote.team_id) for role in TEAM
    }
    people["organizer elsewhere"] = a_person(open_sqlite_store, Role.ORGANIZER, team_id=a_team(open_sqlite_store))
    people["admin"] = a_person(open_sqlite_store, None, is_admin=True)
    people["stranger"] = None
    return Cast(vote, people)


@pytest.mark.parametrize("path", MAY)
@pytest.mark.parametrize("who", sorted(TEAM | OUTSIDERS))
def test_a_page_of_the_team_opens_to_those_who_may_and_to_nobody_else(
    path: str, who: str, cast: Cast, open_screen: OpenScreen
) -> None:
    screen = open_screen(path, person=cast.people[who], c=cast.vote.code)

    seen = words(screen)
    if who in MAY[path]:
        assert TITLE in seen
    elif who in TEAM:
        assert "Votre rôle dans l’équipe ne permet pas cela" in seen
    elif path in ("en-direct", "resultat"):
        assert "Personnes comptées" not in seen
        assert "Si le vote s’arrêtait maintenant" not in seen
    else:
        assert TITLE not in seen


@pytest.mark.parametrize("who", sorted(TEAM | OUTSIDERS))
def test_accounts_open_to_administrators_alone(who: str, cast: Cast, open_screen: OpenScreen) -> None:
    screen = open_screen("comptes", person=cast.people[who])

    assert ("Ajouter une personne" in words(screen)) == (who == "admin")
