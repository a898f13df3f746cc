"""Membres: the list, the links and the import, as organizers and animators meet them."""

import pytest

from core.community.access import Role
from core.consultation.records import Member
from core.identity import new_id
from pages.parts import state
from tests.builders import a_draft, a_person, a_price_vote, an_open_price_vote, cast, close, some_members
from tests.pages.conftest import as_read, words

MIXED = "Nom;E-mail;Ville\nAnne;anne@exemple.fr;Rennes\n=1+1;bao@exemple.fr;\nCleo;pas-une-adresse;Brest\n"


def click(screen, key: str):
    return screen.button(key=key).click().run()


def keys(screen) -> set[str]:
    return {button.key for button in screen.button}


def upload(screen, content: bytes, name: str = "membres.csv"):
    screen.file_uploader[0].upload(name, content, "text/csv")
    return screen.run()


def column(screen, name: str, *, table: int = 0) -> list[str]:
    return list(screen.dataframe[table].value[name])


def tick(screen, *rows: int):
    _, start, ending = screen.dataframe[0].proto.id.partition("w_roll_")
    screen.session_state[start + ending] = {"selection": {"rows": list(rows), "columns": [], "cells": []}}
    return screen.run()


def a_personal_draft(open_store):
    return a_draft(open_store, a_price_vote(access="personal"))


def roll(open_store, vote) -> list[Member]:
    with open_store(read_only=True) as store:
        return store.roll.members(vote.id)


@pytest.mark.parametrize("role", [Role.ORGANIZER, Role.ANIMATOR])
def test_the_good_lines_of_a_file_are_added_and_the_bad_ones_stay_to_correct(open_screen, open_sqlite_store, role):
    vote = a_personal_draft(open_sqlite_store)
    screen = open_screen("membres", person=a_person(open_sqlite_store, role, team_id=vote.team_id), c=vote.code)
    assert "Personne n’est encore sur la liste." in words(screen)

    upload(screen, MIXED.encode())
    assert column(screen, "name") == ["Anne", "'=1+1"]
    assert "Colonnes laissées de côté : Ville." in words(screen)
    assert "« pas-une-adresse » n’est pas une adresse e-mail." in words(screen)
    click(screen, "w_members_import")

    assert [member.name for member in roll(open_sqlite_store, vote)] == ["=1+1", "Anne"]
    assert "2 personnes sont déjà sur la liste : rien à faire." in words(screen)
    assert "Une ligne est à corriger." in words(screen)
    assert "w_members_import" not in keys(screen)


def test_a_whole_good_file_leaves_room_for_the_next(open_screen, open_sqlite_store):
    vote = a_personal_draft(open_sqlite_store)
    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    upload(screen, b"Nom;E-mail\nAnne;anne@exemple.fr\n")
    click(screen, "w_members_import")

    assert [member.name for member in roll(open_sqlite_store, vote)] == ["Anne"]
    assert screen.file_uploader[0].value is None


def test_a_file_that_is_no_list_is_refused_with_a_way_out(open_screen, open_sqlite_store):
    vote = a_personal_draft(open_sqlite_store)
    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    upload(screen, b"PK\x03\x04\x00")

    assert [as_read(each.value) for each in screen.error] == [
        "Ce fichier n’est pas un CSV. Dans votre tableur, choisissez « Enregistrer sous », puis « CSV »."
    ]


def test_links_are_made_once_and_held_until_they_are_downloaded(open_screen, open_sqlite_store):
    vote = a_personal_draft(open_sqlite_store)
    with open_sqlite_store() as store:
        store.roll.add(vote.id, [Member(id=new_id(), name="Anne", email="anne@exemple.fr")])
    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    click(screen, "w_links_create")

    assert "Un lien est prêt. Téléchargez-le maintenant" in words(screen)
    (held,) = screen.session_state[state.LINKS].values()
    ((member, address),) = held.links.values()
    assert (member.name, address.rpartition("/")[0]) == ("Anne", f"/p/{vote.code}")
    assert [each.has_link for each in roll(open_sqlite_store, vote)] == [True]
    assert address not in words(screen)


def test_somebody_else_on_the_same_screen_does_not_find_the_links(open_screen, open_sqlite_store):
    vote = a_personal_draft(open_sqlite_store)
    with open_sqlite_store() as store:
        store.roll.add(vote.id, [Member(id=new_id(), name="Anne", email="anne@exemple.fr")])
    screen = open_screen("membres", person=vote.organizer, c=vote.code)
    click(screen, "w_links_create")
    colleague = a_person(open_sqlite_store, Role.ANIMATOR, team_id=vote.team_id)

    with open_sqlite_store() as store:
        screen.session_state[state.SESSION] = store.accounts.open_session(colleague.id, ticket_hash="other")
    screen.run()

    assert "Tous les membres ont leur lien." in words(screen)


def test_a_lost_link_is_made_again_after_a_word_of_warning(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=2, access="personal")
    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    tick(screen, 1)
    click(screen, "w_members_renew")
    assert "Un nouveau lien remplace l’ancien, qui ne marchera plus" in words(screen)
    click(screen, "w_confirm")

    (address,) = [each.value for each in screen.code]
    assert "Nouveau lien de Membre 0001" in words(screen)
    assert vote.secrets[1] not in address
    click(screen, "w_links_seen")
    assert list(screen.code) == []


def test_the_link_of_somebody_who_has_voted_is_not_offered_again(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=2, access="personal")
    cast(open_sqlite_store, vote, voter=vote.voters[0])
    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    tick(screen, 0)

    assert column(screen, "voted") == ["Oui", "Non"]
    assert "Cette personne a déjà voté." in words(screen)
    assert not {"w_members_renew", "w_members_remove"} & keys(screen)


def test_people_are_taken_off_a_draft_together(open_screen, open_sqlite_store):
    vote = a_personal_draft(open_sqlite_store)
    some_members(open_sqlite_store, vote.id, 3)
    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    tick(screen, 0, 2)
    click(screen, "w_members_remove")
    click(screen, "w_confirm")

    assert [member.name for member in roll(open_sqlite_store, vote)] == ["Membre 0001"]


def test_the_list_is_narrowed_by_college_and_by_words(open_screen, open_sqlite_store):
    vote = a_personal_draft(open_sqlite_store)
    people = (("Anne", "*Éleveurs*"), ("Bao", "*Éleveurs*"), ("Cleo", ""))
    with open_sqlite_store() as store:
        store.roll.add(
            vote.id, [Member(id=new_id(), name=name, email=f"{name}@exemple.fr", college=c) for name, c in people]
        )
    screen = open_screen("membres", person=vote.organizer, c=vote.code)
    assert [as_read(option) for option in screen.pills[0].options] == ["*Éleveurs* · 2", "Sans collège · 1"]

    screen.pills[0].set_value("*Éleveurs*").run()
    assert column(screen, "name") == ["Anne", "Bao"]
    screen.text_input(key="w_members_search").set_value("ba").run()

    assert column(screen, "name") == ["Bao"]
    assert [each.value for each in screen.metric] == ["1", "0", "0"]


@pytest.mark.parametrize(
    ("anonymity", "sentence"),
    [("anonymous", "aucune table ne relie"), ("confidential", "n’est montré à personne"), ("named", "qui a voté quoi")],
)
def test_one_sentence_says_what_holds(open_screen, open_sqlite_store, anonymity, sentence):
    vote = an_open_price_vote(open_sqlite_store, members=1, access="personal", anonymity=anonymity)

    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    assert sentence in words(screen)
    assert "La liste des membres a été scellée à l’ouverture" in words(screen)


def test_once_over_the_list_is_only_read(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=2, access="personal")
    close(open_sqlite_store, vote)

    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    assert column(screen, "name") == ["Membre 0000", "Membre 0001"]
    assert list(screen.file_uploader) == []
    assert not {"w_links_create", "w_links_renew"} & keys(screen)


def test_a_consultation_open_to_all_needs_no_list(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    screen = open_screen("membres", person=vote.organizer, c=vote.code)

    assert "elle se passe de liste" in words(screen)
    assert list(screen.file_uploader) == []
