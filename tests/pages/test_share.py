"""Diffuser, as organizers and animators meet it."""

from functools import partial

import pytest

from core.actions.answering import Voter
from core.actions.sources import come_by
from core.community.access import Role
from core.consultation.records import Member
from core.identity import new_id
from core.room import editing
from tests.builders import a_draft, a_person, a_price_vote, an_open_price_vote, cast, close, some_members
from tests.pages.conftest import as_read, words
from tests.rooms import a_running_room, lead


def copied(screen) -> list[str]:
    """What is offered to be copied."""
    return [as_read(each.value) for each in screen.code]


@pytest.mark.parametrize("role", [Role.ORGANIZER, Role.ANIMATOR])
def test_the_link_the_code_and_the_message_are_there_to_take(open_screen, open_sqlite_store, role):
    vote = an_open_price_vote(open_sqlite_store)
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)

    screen = open_screen("diffuser", person=person, c=vote.code)

    link, message = copied(screen)
    assert link.endswith(f"/s/{vote.code}")
    assert {"Le litre de lait", "Un prix qui paie tout le monde."} <= set(message.splitlines())
    assert link in message.splitlines()
    assert screen.metric[0].value.split() == list(vote.code)
    assert not screen.info


def test_the_message_is_said_in_english_on_demand(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    screen = open_screen("diffuser", person=vote.organizer, c=vote.code)

    screen.segmented_control[0].set_value("en").run()

    assert copied(screen)[1].startswith("Hello,\n")


def test_a_draft_says_that_its_link_waits_for_the_opening(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_price_vote())

    screen = open_screen("diffuser", person=draft.organizer, c=draft.code)

    assert [as_read(each.value) for each in screen.info] == [
        "Le lien et le code marcheront dès l’ouverture de la consultation. Préparez tout ; n’envoyez rien avant."
    ]
    assert len(copied(screen)) == 2


def test_what_is_over_invites_nobody(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    close(open_sqlite_store, vote)

    screen = open_screen("diffuser", person=vote.organizer, c=vote.code)

    assert "Son lien mène désormais à ce qui en est sorti." in words(screen)
    assert len(copied(screen)) == 1


def test_members_only_have_no_common_link_but_a_way_to_their_own(open_screen, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote(access="personal"))
    some_members(open_sqlite_store, vote.id, 2)
    with open_sqlite_store() as store:
        store.roll.add(vote.id, [Member(id=new_id(), name="Sans lien", email="sans@exemple.fr")])

    screen = open_screen("diffuser", person=vote.organizer, c=vote.code)

    (message,) = copied(screen)
    assert "[le lien personnel]" in message.splitlines()
    assert "3 personnes sont sur la liste. 2 ont leur lien." in words(screen)
    assert f"/s/{vote.code}" not in words(screen)


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        (Role.VIEWER, "Votre rôle dans l’équipe ne permet pas cela."),
        (None, "Cette consultation n’existe pas, ou elle appartient à une autre équipe."),
    ],
)
@pytest.mark.parametrize("path", ["diffuser", "membres"])
def test_viewers_and_other_teams_are_refused(open_screen, open_sqlite_store, role, sentence, path):
    vote = an_open_price_vote(open_sqlite_store, members=1, access="personal")
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)

    screen = open_screen(path, person=person, c=vote.code)

    assert [sentence in as_read(each.value) for each in screen.error] == [True]
    assert (len(screen.code), len(screen.metric), len(screen.dataframe)) == (0, 0, 0)


@pytest.mark.parametrize("path", ["diffuser", "membres"])
def test_a_stranger_is_asked_to_sign_in(open_screen, open_sqlite_store, path):
    vote = an_open_price_vote(open_sqlite_store, members=1, access="personal")

    screen = open_screen(path, c=vote.code)

    assert "Membre 0000" not in words(screen)
    assert (len(screen.code), len(screen.metric), len(screen.dataframe)) == (0, 0, 0)


def test_a_link_is_named_and_says_who_came_by_it(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    screen = open_screen("diffuser", person=vote.organizer, c=vote.code)
    screen.text_input(key="w_named_link_0").set_value("Lettre *de mai*")
    next(button for button in screen.button if button.label == "Créer ce lien").click().run()
    for number in range(12):
        voter = Voter(f"voter {number}")
        with open_sqlite_store() as store:
            come_by(store, vote.code, voter, "lettre-mai")
        cast(open_sqlite_store, vote, voter=voter)

    screen = open_screen("diffuser", person=vote.organizer, c=vote.code)

    assert copied(screen)[1].endswith(f"/s/{vote.code}?par=lettre-mai")
    assert "Lettre *de mai*" in words(screen)
    (funnel,) = (table.value for table in screen.table)
    assert funnel.reset_index().to_numpy().tolist() == [["Lettre \\*de mai\\*", "12", "0", "–"]]


def test_members_who_come_by_their_own_links_need_no_names_for_them(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=1, access="personal")

    screen = open_screen("diffuser", person=vote.organizer, c=vote.code)

    assert "Savoir par où l’on vient" not in words(screen)


def test_the_wall_of_ideas_is_offered_once_it_is_open_at_home(open_screen, open_sqlite_store):
    vote = a_running_room(open_sqlite_store)
    before = copied(open_screen("diffuser", person=vote.organizer, c=vote.code))

    lead(open_sqlite_store, vote, partial(editing.offer_ideas_at_home, offer=True))

    after = copied(open_screen("diffuser", person=vote.organizer, c=vote.code))
    (link,) = [each for each in after if each not in before]
    assert link.endswith(f"/r/{vote.code}/idees")
