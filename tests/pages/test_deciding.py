"""Ratifications and colleges on every screen: set by the organizer, promised to members, printed as four figures."""

import pytest

from core.charts.binding import FIGURES
from core.community.access import Role
from core.consultation.definition import Access, Visibility
from core.consultation.ratifying import Majority, Quorum
from tests.builders import a_draft, a_person, a_ratification, an_open_consultation, cast, close, some_members
from tests.pages.conftest import as_read, words
from tests.pages.designing import kept, key, open_designer, press
from tests.pages.test_live import everything

BOTH = ("Mangeurs", "Éleveurs")


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_ratification(), members=30, colleges=BOTH)


def members_say(open_store, vote, answers: str) -> None:
    said = {"o": "yes", "n": "no", "b": "blank_vote"}
    for voter, letter in zip(vote.voters, answers, strict=False):
        cast(open_store, vote, voter=voter, answers={"change": said[letter]})


def rules_kept(open_store, vote):
    return kept(open_store, vote).draft.rules


def test_a_ratification_is_for_members_and_sealed_unless_chosen_otherwise(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_ratification(access="open", visibility="live", ratification=None))
    screen = open_designer(open_screen, draft, "rules")

    screen.toggle(key=key(screen, "rules/ratify")).set_value(True).run()

    rules = rules_kept(open_sqlite_store, draft)
    assert (rules.access, rules.visibility) == (Access.PERSONAL, Visibility.AT_CLOSING)
    assert rules.ratification.quorum is Quorum.NONE


def test_the_quorum_proposed_for_the_roll_is_taken_by_a_button(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_ratification())
    some_members(open_sqlite_store, draft.id, 100, colleges=BOTH)
    screen = open_designer(open_screen, draft, "rules")
    assert "Pour 100 membres" in words(screen)

    press(screen, "rules/quorum-take")
    screen.radio(key=key(screen, "rules/majority")).set_value("two_thirds").run()

    ratification = rules_kept(open_sqlite_store, draft).ratification
    assert (ratification.votes, ratification.majority) == (15, Majority.TWO_THIRDS)


def test_colleges_are_taken_from_the_roll_and_weighed(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_ratification(weighing={}))
    some_members(open_sqlite_store, draft.id, 9, colleges=(*BOTH, "Magasins"))
    screen = open_designer(open_screen, draft, "rules")

    press(screen, "rules/colleges-from-roll")

    colleges = rules_kept(open_sqlite_store, draft).weighing.colleges
    assert {each.name: each.weight for each in colleges} == {"Magasins": 34, "Mangeurs": 33, "Éleveurs": 33}


def test_weights_that_do_not_add_up_are_said_beside_them(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_ratification())
    screen = open_designer(open_screen, draft, "rules")
    college = rules_kept(open_sqlite_store, draft).weighing.colleges[0]

    screen.number_input(key=key(screen, f"rules/{college.id}/weight")).set_value(60).run()

    assert "dont les poids font 100 % en tout" in words(screen)
    assert "Chaque collège pèse de 10 % à 50 %" in words(screen)


def test_members_read_before_voting_how_it_is_decided(open_screen, open_sqlite_store, vote):
    said = words(open_screen("repondre", c=vote.code))

    assert "le oui doit dépasser la moitié des votes exprimés" in said
    assert "Il faut au moins 10 votes reçus" in said
    assert "chaque collège a son poids : Mangeurs 50 %, Éleveurs 50 %" in said
    assert "Votre collège est noté sur votre bulletin, sans votre nom." in said


@pytest.mark.parametrize("who", ["organizer", "public"])
def test_the_result_is_four_figures_and_both_counts(open_screen, open_sqlite_store, vote, who):
    members_say(open_sqlite_store, vote, "onon" * 5 + "ob")
    close(open_sqlite_store, vote)

    shown = as_read(
        everything(open_screen("resultat", person=vote.organizer if who == "organizer" else None, c=vote.code))
    )

    for figure in ("oui</dt><dd>11", "votes exprimés</dt><dd>21", "blancs compris</dt><dd>22", "membres</dt><dd>30"):
        assert figure in shown
    assert "Le changement est refusé : rien ne change." in shown
    assert "Pondéré : « Oui » et « Non », 50 % ; sans pondération : « Oui », 52 %." in shown
    assert "C’est le résultat pondéré qui décide" in shown


def test_followed_live_a_small_college_waits_for_ten_voters(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_ratification(visibility="live"), members=30, colleges=BOTH)
    members_say(open_sqlite_store, vote, "on" * 6)

    shown = as_read(everything(open_screen("en-direct", person=vote.organizer, c=vote.code)))

    assert "dès que chaque collège comptera dix votants" in shown
    assert "Éleveurs (50 %)" not in shown
    assert "Pour l’instant, le changement serait refusé." in shown


def test_the_big_screen_shows_the_same_four_figures(open_screen, open_sqlite_store, vote):
    members_say(open_sqlite_store, vote, "oo" * 6)
    close(open_sqlite_store, vote)

    shown = as_read(everything(open_screen("en-direct", person=vote.organizer, c=vote.code, ecran="1")))

    figures = shown.split('<dl class="four">')[1].split("</dl>")[0]
    assert figures.count("<dt>") == len(FIGURES)
    assert "Le changement est accepté." in shown


def test_two_people_count_a_room_on_the_members_screen(open_screen, open_sqlite_store, vote):
    animator = a_person(open_sqlite_store, Role.ANIMATOR, team_id=vote.team_id)
    with open_sqlite_store(read_only=True) as store:
        struck = [member.id for member in store.roll.members(vote.id) if member.college == "Mangeurs"][:3]

    screen = open_screen("membres", person=animator, c=vote.code)
    assert "Ce nom sera public, dans le journal et dans l’archive" in words(screen)
    screen.text_input(key="w_paper_label").set_value("Salle de Quimper").run()
    screen.number_input(key="w_paper_voters").set_value(3).run()
    screen.multiselect(key="w_paper_members_Mangeurs").set_value(struck).run()
    screen.number_input(key="w_paper_change_yes").set_value(3).run()
    screen.button(key="w_paper_keep").click().run()
    assert "Le lot est enregistré." in words(screen)

    with open_sqlite_store(read_only=True) as store:
        (batch,) = store.papers.batches(vote.id)
    screen = open_screen("membres", person=vote.organizer, c=vote.code)
    assert "Salle de Quimper" in words(screen)
    screen.number_input(key=f"w_check_voters_{batch.id}").set_value(3).run()
    screen.number_input(key=f"w_check_{batch.id}_change_yes").set_value(2).run()
    screen.button(key=f"w_check_keep_{batch.id}").click().run()
    assert "« Question price_change », Oui : 3 à la première saisie, 2 à la vôtre." in words(screen)
    screen.number_input(key=f"w_check_{batch.id}_change_yes").set_value(3).run()
    screen.button(key=f"w_check_keep_{batch.id}").click().run()

    assert "vérifié, compté" in words(screen)


def test_votes_of_a_room_are_told_apart_on_the_result(open_screen, open_sqlite_store, vote):
    test_two_people_count_a_room_on_the_members_screen(open_screen, open_sqlite_store, vote)
    for voter in vote.voters[10:20]:
        cast(open_sqlite_store, vote, voter=voter, answers={"change": "no"})
    close(open_sqlite_store, vote)

    said = words(open_screen("resultat", person=vote.organizer, c=vote.code))

    assert "13 personnes comptées." in said
    assert "dont 3 votes en salle" in said
    assert "Un lot de votes en salle y est scellé aussi, vérifié par deux personnes." in said
    assert "En ligne : Oui 0, Non 10, Vote blanc 0. En salle : Oui 3, Non 0, Vote blanc 0." in said
