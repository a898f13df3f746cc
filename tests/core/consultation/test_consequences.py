"""What a change does to the ballots already cast is said, with how many people it is about where that may be known."""

import pytest

from core.consultation.consequences import Consequence, consequence
from core.consultation.differences import differences
from core.language.texts import Texts
from core.language.wording import Wording
from core.questionnaire import editing
from core.questionnaire.conditions import Condition, Group
from tests.core.consultation.edits import a_definition, add_option, add_question, asked, change, remove_option

BASE = a_definition()
CHOSEN = {"milk": {"rouge": 12, "vert": 3}}


def found(after, *, ballots=340, chosen=CHOSEN, before=BASE):
    return [
        consequence(each, before=before.questionnaire.question(each.where), ballots=ballots, chosen=chosen)
        for each in differences(before, after)
    ]


@pytest.mark.parametrize(
    ("after", "code", "count"),
    [
        (add_question(BASE, after="milk", id="new"), "question-added", 340),
        (asked(BASE, editing.remove_question, "milk"), "question-removed", 340),
        (add_option(BASE, "milk", "Bio"), "item-added", 340),
        (remove_option(BASE, "milk", "rouge"), "item-removed-chosen", 12),
        (remove_option(BASE, "milk", "bleu"), "item-removed-chosen", 0),
        (change(BASE, "care", most=1), "kept", 340),
        (change(BASE, "more", shown_if=Group(parts=(Condition(question="milk"),))), "condition", 340),
    ],
)
def test_a_structural_change_says_what_it_does(after, code, count):
    assert found(after) == [Consequence(code, count)]


def test_while_results_are_sealed_nobody_learns_how_many_chose_an_option():
    assert found(remove_option(BASE, "milk", "rouge"), chosen=None) == [Consequence("item-removed", 340)]


@pytest.mark.parametrize(
    "after",
    [change(BASE, "milk", title=Wording("Quel lait ?")), asked(BASE, editing.move_question, "word", by=-1)],
)
def test_words_and_places_do_nothing_to_the_ballots(after):
    assert found(after) == [None]


def test_before_anybody_answered_there_is_nothing_to_say():
    assert found(add_question(BASE, after="milk", id="new"), ballots=0) == [None]


@pytest.mark.parametrize("count", [0, 1, 340])
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    "code",
    [
        "question-added", "question-removed", "item-added", "item-removed", "item-removed-chosen", "condition",
        "kept", "counted-apart",
    ],
)  # fmt: skip
def test_every_consequence_has_its_sentence(code, language, count):
    assert Texts(language)(f"consequence-{code}", count=count, shown=str(count))
