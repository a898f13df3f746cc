"""Results count what every version asked: nothing that was answered is lost, nothing is counted as what it is not."""

from fractions import Fraction

import pytest

from core.consultation.definition import Definition
from core.consultation.merged import counted, counts_together
from core.consultation.records import Ballot, BallotStatus
from core.language.wording import Wording
from core.question_types import KINDS
from core.question_types.agreement import Agreement
from core.question_types.date import Date
from core.question_types.rating import Rating
from core.question_types.sharing import Sharing
from core.questionnaire import editing
from core.questionnaire.model import Page, Questionnaire
from core.results.frame import Frame
from core.results.look import look_at
from tests.builders import a_question
from tests.core.consultation.edits import a_definition, add_option, add_question, asked, change, remove_option

BASE = a_definition()


def alone(question):
    return Definition(questionnaire=Questionnaire(pages=(Page(id="page", questions=(question,)),)))


def frame_of(*versions, ballots):
    """A frame of these versions; each ballot is (the version it answers, its answers)."""
    frame = Frame(versions[-1], versions[:-1])
    frame.extend(
        Ballot(seq, f"{seq}", BallotStatus.CAST, None, answers, version=version)
        for seq, (version, answers) in enumerate(ballots, 1)
    )
    return frame


def rows(frame, question_id):
    summary = next(each for each in look_at(frame).summaries if each.question_id == question_id)
    return summary.answered, {row.label.say("fr"): row.count for row in summary.rows}


def test_renaming_never_loses_an_answer():
    renamed = change(BASE, "milk", title=Wording("Quel lait ?"))

    frame = frame_of(BASE, renamed, ballots=[(1, {"milk": "rouge"}), (2, {"milk": "rouge"})])

    assert rows(frame, "milk") == (2, {"Rouge": 2, "Vert": 0, "Bleu": 0})
    assert counted((BASE, renamed))[0].question.title == Wording("Quel lait ?")


def test_an_option_taken_away_keeps_its_place_in_the_counts_and_says_so():
    after = remove_option(BASE, "milk", "rouge")

    frame = frame_of(BASE, after, ballots=[(1, {"milk": "rouge"}), (1, {"milk": "vert"}), (2, {"milk": "vert"})])

    assert rows(frame, "milk") == (3, {"Vert": 2, "Bleu": 0, "Rouge (retirée)": 1})
    assert frame.chosen()["milk"] == {"vert": 2, "rouge": 1}


def test_nobody_left_out_an_option_that_was_not_there_yet():
    after = add_option(BASE, "care", "Bio")

    frame = frame_of(BASE, after, ballots=[(1, {"care": ["rouge"]}), (2, {"care": ["bio"]})])

    assert frame.tallies["care"].of("care.bio") == {True: 1}
    assert frame.tallies["care"].of("care.rouge") == {True: 1, False: 1}
    assert frame.chosen()["care"] == {"rouge": 1, "vert": 0, "bleu": 0, "bio": 1}


def test_a_question_taken_away_is_shown_last_and_says_so():
    after = asked(BASE, editing.remove_question, "milk")

    frame = frame_of(BASE, after, ballots=[(1, {"milk": "rouge"}), (2, {"word": "Merci"})])

    assert [question.id for question in frame.questions] == ["care", "word", "more", "last", "milk"]
    assert frame.questions[-1].title.say("fr") == "Question milk (retirée)"
    assert rows(frame, "milk") == (1, {"Rouge": 1, "Vert": 0, "Bleu": 0})


def test_a_question_taken_away_and_put_back_is_one_question():
    without = asked(BASE, editing.remove_question, "milk")

    frame = frame_of(BASE, without, BASE, ballots=[(1, {"milk": "rouge"}), (2, {}), (3, {"milk": "vert"})])

    assert rows(frame, "milk") == (2, {"Rouge": 1, "Vert": 1, "Bleu": 0})


def test_a_question_added_is_empty_for_those_who_answered_before():
    after = add_question(BASE, after="milk", id="new", title="Encore ?")

    frame = frame_of(BASE, after, ballots=[(1, {"milk": "rouge"}), (2, {"new": "vert"})])

    assert rows(frame, "new") == (1, {"Rouge": 0, "Vert": 1, "Bleu": 0})


def test_another_scale_is_counted_apart():
    five, ten = alone(a_question(Rating, highest=5)), alone(a_question(Rating, highest=10))

    frame = frame_of(five, ten, five, ballots=[(1, {"rating": 5}), (2, {"rating": 10}), (3, {"rating": 3})])

    assert [(question.id, question.title.say("fr")) for question in frame.questions] == [
        ("rating", "Question rating"),
        ("rating.v2", "Question rating (avant la version 3)"),
    ]
    means = {each.question_id: each.facts["mean"] for each in look_at(frame).summaries}
    assert means == {"rating": Fraction(4), "rating.v2": Fraction(10)}


@pytest.mark.parametrize(
    ("question", "earlier", "together"),
    [
        (a_question(Sharing, total=10), a_question(Sharing, total=100), False),
        (a_question(Agreement, finer=True), a_question(Agreement, finer=False), True),
        (a_question(Agreement, finer=False), a_question(Agreement, finer=True), True),
        (a_question(Agreement, no_opinion=False), a_question(Agreement, no_opinion=True), True),
        (a_question(Date, id="same"), a_question(Rating, id="same"), False),
    ],
)
def test_what_measures_something_else_is_not_counted_together(question, earlier, together):
    assert counts_together(question, earlier) is together


def test_degrees_taken_away_are_still_shown_where_somebody_gave_them():
    finer, coarse = alone(a_question(Agreement, finer=True)), alone(a_question(Agreement, finer=False))

    frame = frame_of(finer, coarse, ballots=[(1, {"agreement": "agree_rather"}), (2, {"agreement": "agree"})])

    assert rows(frame, "agreement")[1]["Plutôt d’accord"] == 1


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.asks])
def test_every_kind_is_counted_together_with_itself_reworded(kind):
    question = a_question(kind)

    assert counts_together(question.model_copy(update={"title": Wording("Autrement")}), question)
    assert [each.question for each in counted((alone(question), alone(question)))] == [question]
