"""A ballot's exact bytes, its leaf, and what of it an archive may publish."""

import hashlib
import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive.canonical import digest
from core.consultation.sealing import leaf_hash, parted, seal_ballot, sealed, unsealed
from core.question_types.base import Option
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.results.columns import ColumnKind
from tests.builders import a_questionnaire_of_every_kind, random_answers

DEFINITION = a_questionnaire_of_every_kind()
UNPUBLISHED = {
    question.id
    for question in DEFINITION.questionnaire.asked()
    if question.type == "consent" or any(column.kind is ColumnKind.TEXT for column in question.columns()[:1])
}


def test_a_ballot_is_sealed_the_same_whatever_the_order_of_its_answers():
    one = seal_ballot(consultation_id="c", version=1, answers={"b": "é", "a": [1, 2]}, nonce="n")
    other = seal_ballot(consultation_id="c", version=1, answers={"a": [1, 2], "b": "é"}, nonce="n")

    assert one == other == '{"answers":{"a":[1,2],"b":"é"},"consultation":"c","nonce":"n","version":1}'


def test_two_equal_ballots_have_two_leaves():
    one, other = (seal_ballot(consultation_id="c", version=1, answers={}, nonce=nonce) for nonce in "nm")

    assert leaf_hash(one) != leaf_hash(other)


def test_a_leaf_is_the_hash_of_a_leaf_of_rfc_6962():
    assert leaf_hash("é") == hashlib.sha256(b"\x00" + "é".encode()).hexdigest()


def test_what_is_no_json_is_never_sealed():
    with pytest.raises(ValueError, match="JSON"):
        seal_ballot(consultation_id="c", version=1, answers={"a": float("nan")}, nonce="n")


@given(st.integers(0, 10_000))
def test_any_answers_come_back_whole_while_nobodys_words_are_in_what_may_be_published(number):
    answers = random_answers(DEFINITION, Random(number))

    seal = sealed(DEFINITION.questionnaire, answers, nonces=("one", "other"), consultation_id="c", version=1)

    published = json.loads(seal.ballot)
    assert seal.leaf == leaf_hash(seal.ballot)
    assert unsealed(seal.ballot, seal.withheld)["answers"] == answers
    assert published.get("withheld", "") == (digest(seal.withheld) if seal.withheld else "")
    assert published["answers"].keys().isdisjoint(UNPUBLISHED)
    assert all(text not in seal.ballot for text in written(answers))


def test_what_is_written_beside_a_choice_is_withheld_and_the_choice_is_not():
    choice = SingleChoice(id="milk", options=(Option(id="a"), Option(id="b")), other=True, comment=True)
    questionnaire = Questionnaire(pages=(Page(id="p", questions=(choice,)),))
    answer = {"chosen": "other", "other": "Du lait de Jeanne", "comment": "Merci"}

    published, withheld = parted(questionnaire, {"milk": answer, "unknown": "Jeanne"})

    assert published == {"milk": "other"}
    assert withheld == {"milk": answer, "unknown": "Jeanne"}


def test_a_ballot_sealed_before_answers_were_parted_still_reads():
    ballot = seal_ballot(consultation_id="c", version=1, answers={"word": "Bravo"}, nonce="n")

    assert unsealed(ballot, None)["answers"] == {"word": "Bravo"}


def written(answers) -> list[str]:
    """The texts, files and addresses given, long enough to be recognised."""
    given = [json.dumps(answers[name], ensure_ascii=False).strip('"') for name in UNPUBLISHED if name in answers]
    return [text for text in given if len(text) > 5]
