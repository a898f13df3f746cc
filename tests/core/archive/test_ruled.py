"""The decision that the standalone script finds again, against what the application decides on the same ballots."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive import verify
from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus
from core.question_types.grades import BEST_FIRST, Grades
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.picture_choice import PictureChoice
from core.question_types.ranking import Ranking
from core.questionnaire.model import Page, Questionnaire
from core.results.decided import PURPOSES, READERS, bound_results
from core.results.frame import Frame
from tests.builders import a_question

NAMES = ("rouge", "vert", "bleu", "jaune")
OPTIONS = tuple(Tickable(id=name, label=name, excludes=name == "jaune") for name in NAMES)
WISHES = [(kind, wish) for kind in (Ranking, Grades, MultipleChoice) for wish in PURPOSES[READERS[kind][0]]]
ANSWERS: dict[type, Any] = {
    Ranking: st.permutations(NAMES).flatmap(lambda order: st.integers(1, 4).map(lambda many: order[:many])),
    Grades: st.fixed_dictionaries({name: st.sampled_from(BEST_FIRST) for name in NAMES}),
    MultipleChoice: st.lists(st.sampled_from(NAMES[:3]), unique=True) | st.just(["jaune"]),
}


def asked(kind: type, wish: str):
    things = {"rows" if kind is Grades else "options": OPTIONS}
    more = {"partial": True} if kind is Ranking else {}
    return a_question(kind, decided_by=wish, **things, **more)


def both(question, answers: list[Any]) -> tuple[Any, Any]:
    definition = Definition(questionnaire=Questionnaire(pages=(Page(questions=(question,)),)))
    frame = Frame(definition)
    frame.extend(
        Ballot(seq, str(seq), BallotStatus.CAST, None, {question.id: answer})
        for seq, answer in enumerate(answers, start=1)
    )
    ballots = [{"answers": {question.id: answer}} for answer in answers]
    said = verify.ruled({"definition": definition.model_dump(mode="json")}, ballots, "ab12")
    return said.get("decided", {}), bound_results(frame, root="ab12")


@pytest.mark.parametrize(("kind", "wish"), WISHES)
@given(data=st.data())
@settings(max_examples=12)
def test_the_script_names_whom_the_application_names(kind: type, wish: str, data):
    answers = data.draw(st.lists(ANSWERS[kind], min_size=1, max_size=9))

    said, decided = both(asked(kind, wish), answers)

    assert said == decided


@pytest.mark.deep
@pytest.mark.parametrize(("kind", "wish"), WISHES)
@given(data=st.data())
@settings(max_examples=1_500, deadline=None)
def test_the_script_names_whom_the_application_names_on_many_more_ballots(kind: type, wish: str, data):
    answers = data.draw(st.lists(ANSWERS[kind], min_size=1, max_size=25))

    said, decided = both(asked(kind, wish), answers)

    assert said == decided


def test_the_script_knows_every_rule_that_can_be_fixed():
    kinds = {kind.model_fields["type"].default: PURPOSES[reads] for kind, (reads, _) in READERS.items()}

    assert kinds == verify.FIXED
    assert [f"grade_{grade}" for grade in verify.GRADES] == list(reversed(BEST_FIRST))
    assert PictureChoice in READERS


def test_a_decision_that_was_changed_is_named():
    question = asked(Ranking, "one")
    said, _ = both(question, [["vert", "rouge"]] * 3)
    report = verify.Report()
    config = {"definition": {"questionnaire": {"pages": [{"questions": [question.model_dump(mode="json")]}]}}}
    ballots = [{"answers": {question.id: ["vert", "rouge"]}}] * 3
    forged = {question.id: said[question.id] | {"winner": "rouge", "winners": ["rouge"]}}
    result = {"counted": 3, "tallies": verify.tallies(b["answers"] for b in ballots), "decided": forged}

    verify._check_result(report, config, result, ballots, {"root": "ab12"}, {})

    assert not report.agrees
    assert "la décision par la règle fixée" in report.lines[0][1]
