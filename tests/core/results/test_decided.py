"""What decision rules say of a frame's ballots: the one that was fixed, those beside it, and whether they agree."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.charts import decided as saying
from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus
from core.decision_rules.ties import tie_hash
from core.language.texts import Texts
from core.question_types.grades import BEST_FIRST, Grades
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.ranking import Ranking
from core.question_types.rating import Rating
from core.questionnaire.model import Page, Questionnaire
from core.results.decided import PURPOSES, bound_results, decide, rule_fixed_for
from core.results.frame import Frame
from tests.builders import a_question, random_answer

FRENCH = Texts("fr")
NAMES = ("rouge", "vert", "bleu")


def decided(question, answers, *, root=""):
    frame = Frame(Definition(questionnaire=Questionnaire(pages=(Page(questions=(question,)),))))
    frame.extend(
        Ballot(seq, f"{seq}", BallotStatus.CAST, None, {question.id: answer} if answer else {})
        for seq, answer in enumerate(answers, start=1)
    )
    return decide(frame, question, root=root)


def said(question, found, ruling=None):
    labels = {thing.id: thing.label for thing in question.things}
    ruling = ruling or found.binding()
    return [sentence.replace("\u00a0", " ") for sentence in saying.sentences(found, ruling, labels, FRENCH)]


def test_a_single_choice_among_rankings_is_the_one_preferred_to_each_other():
    """« vert » has fewest first places, and beats both others."""
    question = a_question(Ranking, decided_by="one")
    answers = [["rouge", "vert", "bleu"]] * 4 + [["bleu", "vert", "rouge"]] * 4 + [["vert", "rouge", "bleu"]]

    found = decided(question, answers)

    assert found.bound_to == "ranked-pairs"
    assert found.binding().winner == "vert"
    assert found.duels.winners == ("vert",)
    assert found.rulings["plurality"].winners == ("rouge", "bleu")
    assert not found.is_robust
    *figures, rule = said(question, found)
    assert figures == [
        "« Vert » l’emporte.",
        "Pas robuste : sur les mêmes bulletins, d’autres règles désignent « Rouge » et « Bleu ».",
        "« Vert » bat chacune des autres options en duel.",
    ]
    assert rule == (
        "Règle fixée avant l’ouverture : duels rangés (Ranked Pairs). Les autres sont pour information. "
        "Sur 9 bulletins."
    )


def test_every_rule_agrees_on_what_nobody_disputes():
    question = a_question(Grades, decided_by="one")

    found = decided(question, [dict(zip(NAMES, BEST_FIRST, strict=False))] * 5 + [None])

    assert found.voters == 5
    assert found.is_robust
    assert {ruling.winner for ruling in found.rulings.values()} == {"rouge"}
    assert found.binding().rule == "majority-judgment"


def test_where_no_rule_was_fixed_all_is_for_information():
    question = a_question(Grades)

    found = decided(question, [dict(zip(NAMES, BEST_FIRST, strict=False))] * 5)

    assert found.binding() is None
    assert "Aucune règle n’a été fixée avant l’ouverture" in said(question, found, found.rulings["score"])[-1]


def test_a_tie_waits_for_closing_and_is_then_broken_by_the_public_hash():
    question = a_question(MultipleChoice, decided_by="one")
    answers = [["rouge"], ["bleu"]]

    open_still, closed = decided(question, answers), decided(question, answers, root="ab12")

    assert open_still.binding().winners == ("rouge", "bleu")
    assert open_still.binding().winner == ""
    first = min(("rouge", "bleu"), key=lambda name: tie_hash("ab12", name))
    assert closed.binding().winner == first
    assert "L’empreinte publique des bulletins scellés départage" in said(question, closed)[0]


def test_what_excludes_all_others_is_no_candidate():
    options = (*a_question(MultipleChoice).options, Tickable(id="none", label="Aucun", excludes=True))
    question = a_question(MultipleChoice, options=options, fewest=0)

    found = decided(question, [["none"], ["none"], ["vert"]])

    assert (found.voters, found.rulings["approval"].winners) == (3, ("vert",))


def test_nobody_or_another_kind_of_question_decides_nothing():
    assert decided(a_question(Ranking), []) is None
    assert decided(a_question(Rating), [3]) is None


@pytest.mark.parametrize("kind", [Ranking, Grades, MultipleChoice])
def test_every_way_of_asking_has_its_rule_among_those_shown(kind):
    question = a_question(kind)
    found = decided(question, [random_answer(question, Random(1))])

    assert set(found.rules.values()) <= set(found.rulings)
    chosen = set(type(question).model_fields["decided_by"].annotation.__args__)
    assert chosen == {"information", *found.rules}
    assert found.rules in PURPOSES.values()


@given(st.lists(st.permutations(NAMES), min_size=1, max_size=12), st.randoms())
def test_the_order_of_ballots_changes_nothing(rankings, chance):
    question = a_question(Ranking)
    shuffled = list(rankings)
    chance.shuffle(shuffled)

    found, again = decided(question, rankings), decided(question, shuffled)

    assert found == again
    assert found.rulings["plurality"].winners == tuple(
        name
        for name in NAMES
        if sum(ranking[0] == name for ranking in rankings)
        == max(sum(ranking[0] == other for ranking in rankings) for other in NAMES)
    )


def test_what_binds_is_kept_with_the_result_and_the_rest_is_not():
    question, other = a_question(Grades, decided_by="calm"), a_question(Ranking)
    frame = Frame(Definition(questionnaire=Questionnaire(pages=(Page(questions=(question, other)),))))
    answers = {question.id: dict(zip(NAMES, BEST_FIRST, strict=False)), other.id: list(NAMES)}
    frame.extend([Ballot(1, "1", BallotStatus.CAST, None, answers)])

    assert bound_results(frame, root="ab12") == {
        question.id: {"rule": "minimax", "winners": ["rouge"], "winner": "rouge"},
    }
    assert [rule_fixed_for(each) for each in (question, other, a_question(Rating))] == ["minimax", "", ""]
