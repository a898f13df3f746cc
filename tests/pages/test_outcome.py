"""What a vote gives beyond its tallies: the whole, the floor, price research and decision rules, on the pages."""

from random import Random

import pytest

from core.actions import papers
from core.actions.watching import Lookout
from core.community.access import Role
from core.consultation.definition import Definition, Rules, Visibility
from core.consultation.records import State
from core.language.wording import Wording
from core.pricing.model import Evidence, Floor, PriceOption
from core.problems import Refused
from core.question_types.best_worst import BestWorst
from core.question_types.grades import Grades
from core.question_types.price_criterion import PriceCriterion
from core.question_types.price_ladder import PriceLadder
from core.questionnaire.model import Page, Questionnaire
from tests.builders import (
    a_person,
    a_price_vote,
    a_question,
    an_open_consultation,
    an_open_price_vote,
    cast,
    close,
    random_answer,
)
from tests.pages.conftest import words
from tests.sights import PRIVATE, SEALED, SEES, a_vote_with_one_ballot, every_case

OSTROGORSKI = ("100", "010", "001", "111", "111")
GRADES = {"rouge": "grade_excellent", "vert": "grade_good", "bleu": "grade_to_reject"}


def a_red_vote(open_store):
    """Each option wins by three to two, and three of five disagree with most of what wins."""
    options = (PriceOption(id="no", label=Wording("Non")), PriceOption(id="yes", label=Wording("Oui"), delta=100))
    criteria = tuple(PriceCriterion(id=name, title=Wording(name), options=options) for name in ("un", "deux", "trois"))
    definition = a_price_vote().model_copy(update={"questionnaire": Questionnaire(pages=(Page(questions=criteria),))})
    vote = an_open_consultation(open_store, definition)
    for basket in OSTROGORSKI:
        answers = {each.id: "yes" if said == "1" else "no" for each, said in zip(criteria, basket, strict=True)}
        cast(open_store, vote, answers=answers)
    return vote


def asking(*questions):
    return Definition(
        title=Wording("Quel prix ?"),
        benefit=Wording("Choisir."),
        questionnaire=Questionnaire(pages=(Page(questions=questions),)),
        rules=Rules(visibility=Visibility.LIVE),
    )


def open_result(open_screen, vote, *, person=None):
    return open_screen("resultat", person=person, c=vote.code)


def test_a_whole_that_most_disagree_with_is_put_to_a_vote_by_its_organizer(open_screen, open_sqlite_store):
    vote = a_red_vote(open_sqlite_store)
    close(open_sqlite_store, vote)

    screen = open_result(open_screen, vote, person=vote.organizer)
    assert "Mieux vaut confirmer l’ensemble par un vote." in words(screen)
    screen.button(key="w_confirm_basket").click().run()

    with open_sqlite_store(read_only=True) as store:
        titles = {
            each.definition.title.say("fr").replace("\u00a0", " "): each.state
            for each in store.consultations.of_teams([vote.team_id])
        }
    assert titles["Confirmer l’ensemble : Le litre de lait"] is State.DRAFT


def test_nobody_else_is_offered_that_vote(open_screen, open_sqlite_store):
    vote = a_red_vote(open_sqlite_store)
    close(open_sqlite_store, vote)

    for person in (None, a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)):
        screen = open_result(open_screen, vote, person=person)
        assert "Mieux vaut confirmer l’ensemble par un vote." in words(screen)
        assert not [button for button in screen.button if button.key == "w_confirm_basket"]


def test_a_price_below_the_floor_is_said_to_be_so(open_screen, open_sqlite_store):
    definition = a_price_vote()
    cost = Evidence(label=Wording("Coût de production"), figure=Wording("0,50 € le litre"))
    floor = Floor(actor="farmer", amount=500, evidence=(cost,))
    price = definition.price.model_copy(update={"floor": floor})
    vote = an_open_consultation(open_sqlite_store, definition.model_copy(update={"price": price}))
    cast(open_sqlite_store, vote, answers={"pasture": "none", "origin": "any"})
    close(open_sqlite_store, vote)

    shown = words(open_result(open_screen, vote))

    assert (
        "Sous le plancher : ce prix laisse 0,39 € à « Élevage », soit 11 c de moins que le plancher de 0,50 €" in shown
    )


def test_who_accepts_which_price_is_shown_from_twenty_baskets(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    for number in range(20):
        pasture = "long" if number < 12 else "none"
        cast(open_sqlite_store, vote, answers={"pasture": pasture, "origin": "any"})
    close(open_sqlite_store, vote)

    shown = words(open_result(open_screen, vote))

    assert "60 % des personnes ont composé un panier à 0,855 € ou plus" in shown


@pytest.mark.parametrize("hands", [0, 12])
def test_the_check_of_the_whole_says_that_it_leaves_a_room_out(open_screen, open_sqlite_store, hands):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote)
    if hands:
        animator = a_person(open_sqlite_store, Role.ANIMATOR, team_id=vote.team_id)
        given = {"voters": hands, "tallies": {"pasture": {"long": hands}}}
        with open_sqlite_store() as store:
            batch_id = papers.enter_batch(store, animator, vote.id, label="Atelier", **given)
            papers.check_batch(store, vote.organizer, vote.id, batch_id, **given)
    close(open_sqlite_store, vote)

    shown = words(open_result(open_screen, vote))

    assert "L’ensemble convient-il ?" in shown
    assert ("Les votes en salle comptent dans le résultat, mais pas ici :" in shown) is bool(hands)


def test_the_rule_that_was_fixed_is_everybodys_to_read(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, asking(a_question(Grades, decided_by="one")))
    cast(open_sqlite_store, vote, answers={"grades": GRADES})
    close(open_sqlite_store, vote)

    shown = words(open_result(open_screen, vote))

    assert "« Rouge » l’emporte." in shown
    assert "Robuste : toutes les règles" in shown
    assert "Règle fixée avant l’ouverture : jugement majoritaire." in shown


def test_where_none_was_fixed_the_team_alone_may_ask_by_what_it_wants(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, asking(a_question(Grades)))
    cast(open_sqlite_store, vote, answers={"grades": GRADES})
    close(open_sqlite_store, vote)

    assert not open_result(open_screen, vote).toggle
    screen = open_result(open_screen, vote, person=vote.organizer)
    screen.toggle(key="w_decided_grades").set_value(True).run()
    screen.selectbox(key="w_purpose_grades").set_value("points").run()

    assert "Règle : total des notes. Aucune règle n’a été fixée avant l’ouverture" in words(screen)


@pytest.mark.parametrize(("voters", "said"), [(29, "l’estimation paraît à partir de 30"), (30, "Les recettes")])
def test_demand_is_estimated_where_enough_people_answered(open_screen, open_sqlite_store, voters, said):
    ladder = PriceLadder(id="ladder", title=Wording("Prix"), prices=(900, 1000))
    vote = an_open_consultation(open_sqlite_store, asking(ladder))
    for _ in range(voters):
        cast(open_sqlite_store, vote, answers={"ladder": {"900": "yes", "1000": "no"}})
    close(open_sqlite_store, vote)

    assert said in words(open_result(open_screen, vote))


def test_the_team_may_ask_how_much_each_thing_weighs(open_screen, open_sqlite_store):
    question = a_question(BestWorst)
    vote = an_open_consultation(open_sqlite_store, asking(question))
    chance = Random(3)
    for _ in range(30):
        cast(open_sqlite_store, vote, answers={question.id: random_answer(question, chance)})
    close(open_sqlite_store, vote)

    assert not open_result(open_screen, vote).toggle
    screen = open_result(open_screen, vote, person=vote.organizer)
    screen.toggle(key="w_importance_best_worst").set_value(True).run()

    assert "Si l’on ne pouvait en garder qu’une, « " in words(screen)
    assert "d’après 30 personnes" in words(screen)


@every_case
def test_what_is_computed_on_the_side_is_as_sealed_as_the_tallies(open_sqlite_store, case):
    vote, watcher = a_vote_with_one_ballot(open_sqlite_store, case)

    try:
        Lookout(open_sqlite_store).computed(vote.code, watcher, lambda frame, _root: frame.counted)
        got = SEES
    except Refused as refused:
        got = {"tallies_sealed": SEALED, "results_not_public": PRIVATE}[refused.problems[0].code]

    assert got == case.gets
