"""The questionnaire as it is put to one person, against a second reading of what is carried forward."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.problems import problem
from core.question_types.grades import Grades
from core.question_types.listed import Carried
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.ranking import Ranking
from core.question_types.sharing import Sharing
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.answers import check_answers, clean_answers
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.path import path_of
from core.questionnaire.put import put
from tests.builders import a_question

COLOURS = ["rouge", "vert", "bleu"]
SOURCE = a_question(MultipleChoice, id="source", fewest=0, most=0)
TARGETS = (SingleChoice, MultipleChoice, Ranking, Sharing, Grades)
SEVERAL = st.lists(st.sampled_from(COLOURS), unique=True, max_size=3)
ANSWERS = st.none() | SEVERAL | st.sampled_from(["rouge", "gone", {"rouge": 100}, ["gone"], ["rouge", "rouge"]])


def carrying(kind, *, taken="chosen", source="source", **settings):
    return a_question(kind, id="target", carried=Carried(question=source, taken=taken), **settings)


def in_two_pages(*targets):
    return Questionnaire(pages=(Page(id="a", questions=(SOURCE,)), Page(id="b", questions=targets)))


def things_of(questionnaire, question_id="target"):
    return [thing.id for thing in questionnaire.question(question_id).things]


@given(
    kind=st.sampled_from(TARGETS),
    taken=st.sampled_from(["chosen", "not_chosen"]),
    source=ANSWERS,
    target=ANSWERS,
    seed=st.sampled_from(["", "a", "b"]),
)
def test_what_is_put_is_what_was_chosen_or_was_not_and_what_is_not_put_is_not_asked(kind, taken, source, target, seed):
    questionnaire = in_two_pages(carrying(kind, taken=taken, shuffled=True, required=True))
    answers = {"source": source, "target": target}

    as_put = put(questionnaire, answers, seed)

    accepted = source if isinstance(source, list) and len(set(source) & set(COLOURS)) == len(source) else []
    left = [colour for colour in COLOURS if (colour in accepted) == (taken == "chosen")]
    assert sorted(things_of(as_put)) == sorted(left)
    shown = len(left) >= (2 if kind in (Ranking, Sharing) else 1)
    assert ("target" in path_of(as_put, answers).visible) is shown
    said = {wrong.where for wrong in check_answers(questionnaire, answers)}
    given_to = target if target not in (None, []) else None
    assert ("target" in said) is (shown and bool(as_put.question("target").check(given_to)))
    if not shown:
        assert "target" not in clean_answers(questionnaire, answers)


@given(source=SEVERAL, seed=st.text(max_size=3))
def test_to_put_what_is_put_changes_nothing(source, seed):
    questionnaire = in_two_pages(carrying(Ranking, shuffled=True))

    as_put = put(questionnaire, {"source": source}, seed)

    assert put(as_put, {"source": source}, seed) == as_put


def test_where_nothing_depends_on_the_person_it_is_the_very_same():
    questionnaire = Questionnaire(pages=(Page(questions=(SOURCE,)),))

    assert put(questionnaire, {"source": ["rouge"]}, "seed") is questionnaire


def test_the_list_follows_its_source_as_it_is_designed():
    questionnaire = in_two_pages(carrying(Ranking, options=()))
    assert things_of(questionnaire) == COLOURS

    fewer = SOURCE.model_copy(update={"options": SOURCE.options[1:]})
    page = questionnaire.pages[0].model_copy(update={"questions": (fewer,)})
    changed = questionnaire.model_copy(update={"pages": (page, questionnaire.pages[1])}).resolved()

    assert things_of(changed) == COLOURS[1:]


def test_choices_are_carried_from_one_to_the_next():
    second = carrying(MultipleChoice, fewest=0, most=0)
    third = a_question(Ranking, id="third", carried=Carried(question="target"))
    questionnaire = in_two_pages(second, third)

    as_put = put(questionnaire, {"source": ["rouge", "vert"], "target": ["vert", "bleu"]}, "")
    again = put(questionnaire, {"source": COLOURS, "target": ["vert", "bleu"]}, "")

    assert (things_of(as_put), things_of(as_put, "third")) == (["rouge", "vert"], [])
    assert (things_of(again), things_of(again, "third")) == (COLOURS, ["vert", "bleu"])


def test_a_hidden_source_chose_nothing():
    hidden = SOURCE.model_copy(update={"shown_if": Group(parts=(Condition(question="word"),))})
    pages = (Page(questions=(a_question(ShortText, id="word"), hidden)), Page(questions=(carrying(SingleChoice),)))
    questionnaire = Questionnaire(pages=pages)

    assert things_of(put(questionnaire, {"source": ["rouge"]}, "")) == []
    assert things_of(put(questionnaire, {"word": "Oui", "source": ["rouge"]}, "")) == ["rouge"]


def test_nobody_is_asked_for_more_than_what_is_left():
    questionnaire = in_two_pages(carrying(MultipleChoice, fewest=2, most=3))

    assert check_answers(questionnaire, {"source": ["rouge"], "target": ["rouge"]}) == []
    assert check_answers(questionnaire, {"source": COLOURS, "target": ["rouge"]}) == [
        problem("choices_too_few", fewest=2).at("target")
    ]


def test_what_goes_with_no_other_is_not_carried():
    none = SOURCE.options[0].model_copy(update={"id": "none", "excludes": True})
    source = SOURCE.model_copy(update={"options": (*SOURCE.options, none)})
    questionnaire = Questionnaire(pages=(Page(questions=(source, carrying(SingleChoice))),))

    assert things_of(questionnaire) == COLOURS


def test_a_condition_on_what_is_not_asked_any_more_does_not_hold():
    condition = Condition(question="target", test=Comparison.IS, values=("rouge",))
    last = a_question(ShortText, id="last", shown_if=Group(parts=(condition,)))
    questionnaire = in_two_pages(carrying(SingleChoice), last)

    def visible_to(source):
        answers = {"source": source, "target": "rouge"}
        return path_of(put(questionnaire, answers, ""), answers).visible

    assert visible_to(["rouge"]) == {"source", "target", "last"}
    assert visible_to(["vert"]) == {"source", "target"}
    assert visible_to([]) == {"source"}


@pytest.mark.parametrize("source", ["gone", "target", "later"])
def test_what_cannot_be_carried_is_never_asked_and_never_breaks(source):
    later = SOURCE.model_copy(update={"id": "later"})
    questionnaire = in_two_pages(carrying(Ranking, source=source), later)

    answers = {"source": ["rouge"], "target": ["rouge"], "later": ["rouge"]}

    assert check_answers(questionnaire, answers) == []
    assert things_of(put(questionnaire, answers, "")) in ([], ["rouge"])
