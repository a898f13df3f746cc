"""Every change is found and said in plain words, wording apart from structure; where none is, none is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.consultation.definition import Sponsor
from core.consultation.difference_sentences import sentence
from core.consultation.differences import Nature, What, differences, moved, only
from core.language.texts import Texts
from core.language.wording import Wording
from core.question_types import KINDS
from core.questionnaire import editing
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question, a_questionnaire_of_every_kind
from tests.core.consultation.edits import (
    QUESTIONS,
    a_definition,
    add_option,
    add_question,
    asked,
    change,
    of_one_of,
    of_order,
    of_pages,
    remove_option,
)

BASE = a_definition()
IF_MILK_IS_RED = Group(parts=(Condition(question="milk", test=Comparison.IS, values=("rouge",)),))


def said(after, before=BASE, *, language="fr"):
    questionnaire, texts = after.questionnaire, Texts(language)
    return [sentence(each, questionnaire, texts).replace("\u00a0", " ") for each in differences(before, after)]


@given(st.one_of(of_one_of(QUESTIONS), of_order(), of_pages()))
def test_every_edit_gives_at_least_one_change_and_nothing_gives_none(edit):
    after = edit(BASE)

    assert bool(differences(BASE, after)) == (after != BASE)
    assert differences(after, after) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_every_setting_of_every_kind_is_a_change_with_its_sentence(kind):
    question = a_question(kind)
    before = BASE.model_copy(update={"questionnaire": Questionnaire(pages=(Page(id="page", questions=(question,)),))})
    words = {name for name, value in question if isinstance(value, Wording)}
    flags = {name for name, value in question if isinstance(value, bool)}

    for name in words | flags:
        value = Wording("Autre chose") if name in words else not getattr(question, name)
        after = change(before, question.id, **{name: value})

        (found,) = differences(before, after)
        assert found.field == name
        assert found.nature is (Nature.WORDING if name in words else Nature.STRUCTURE)
        assert all(sentence(found, after.questionnaire, Texts(language)) for language in ("fr", "en"))


@pytest.mark.parametrize(
    ("after", "sentences"),
    [
        (
            change(BASE, "milk", title=Wording("Quel lait ?")),
            ["Question « Quel lait ? » : « Question milk » devient « Quel lait ? »"],
        ),
        (
            change(BASE, "milk", title=Wording({"fr": "Question milk", "en": "Which milk?"})),
            ["Question « Question milk » · anglais : « Which milk? » ajouté"],
        ),
        (
            change(BASE, "milk", required=True),
            ["Question « Question milk » · Réponse nécessaire pour continuer : non → oui"],
        ),
        (change(BASE, "care", most=1), ["Question « Question care » · Au plus : 2 → 1"]),
        (add_option(BASE, "milk", "Bio"), ["Question « Question milk » : l’option « Bio » ajoutée"]),
        (remove_option(BASE, "milk", "vert"), ["Question « Question milk » : l’option « Vert » retirée"]),
        (
            change(BASE, "more", shown_if=IF_MILK_IS_RED),
            ["Question « Question more » : Affichée si « Question milk » est « Rouge »."],
        ),
        (add_question(BASE, after="milk", id="new", title="Encore ?"), ["Question « Encore ? » ajoutée"]),
        (asked(BASE, editing.remove_question, "word"), ["Question « Question word » retirée"]),
        (asked(BASE, editing.move_question, "word", by=1), ["Question « Question word » déplacée"]),
        (
            asked(BASE, editing.remove_page, "second"),
            ["Page 2 retirée", "Question « Question more » retirée", "Question « Question last » retirée"],
        ),
        (asked(BASE, editing.add_page, Page(title=Wording("Fin"))), ["Page 3, « Fin » ajoutée"]),
        (
            BASE.model_copy(update={"title": Wording("Le bon lait")}),
            ["La promesse · titre : « Le lait » devient « Le bon lait »"],
        ),
        (
            BASE.model_copy(update={"sponsor": Sponsor(name="Alix")}),
            ["La promesse · nom de qui porte le projet : rien → « Alix »"],
        ),
    ],
)
def test_a_change_is_said_in_plain_words(after, sentences):
    assert said(after) == sentences


def test_a_condition_taken_away_leaves_a_question_always_shown():
    before = change(BASE, "more", shown_if=IF_MILK_IS_RED)

    assert said(BASE, before) == ["Question « Question more » : Toujours affichée."]


def test_an_option_reworded_is_no_new_option():
    milk = BASE.questionnaire.question("milk")
    reworded = milk.options[0].model_copy(update={"label": Wording("Carmin")})
    after = change(BASE, "milk", options=(reworded, *milk.options[1:]))

    assert [(each.what, each.nature) for each in differences(BASE, after)] == [(What.WORDED, Nature.WORDING)]
    assert said(after) == ["Question « Question milk » · l’option « Carmin » : « Rouge » devient « Carmin »"]


def test_another_kind_under_the_same_id_is_another_question():
    every = a_questionnaire_of_every_kind()
    other = a_question(type(every.questionnaire.question("date")), id="rating", title="Quand ?")
    after = asked(every, editing.change_question, other)

    assert {each.what for each in differences(every, after)} == {What.QUESTION_ADDED, What.QUESTION_REMOVED}


def test_the_same_is_said_in_english():
    assert said(add_option(BASE, "milk", "Bio"), language="en") == ["Question “Question milk”: option “Bio” added"]


def test_words_are_told_apart_from_structure():
    after = add_option(change(BASE, "word", title=Wording("Un mot ?")), "milk", "Bio")
    found = differences(BASE, after)

    assert [each.where for each in only(found, Nature.WORDING)] == ["word"]
    assert [each.where for each in only(found, Nature.STRUCTURE)] == ["milk"]


@pytest.mark.parametrize(
    ("before", "after", "out_of_place"),
    [("abc", "abc", ""), ("abcd", "dabc", "d"), ("abc", "xabyc", ""), ("abc", "ca", "a")],
)
def test_the_fewest_possible_are_said_to_have_moved(before, after, out_of_place):
    assert len(moved(list(before), list(after))) == len(out_of_place)
