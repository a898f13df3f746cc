"""One look holds every summary and the outcome, at one version of the log."""

from core.consultation.records import Ballot, BallotStatus
from core.question_types import KINDS
from core.results.frame import Frame
from core.results.look import look_at
from tests.builders import a_price_vote, a_questionnaire_of_every_kind


def test_a_look_at_nobody_has_every_question_and_the_starting_price():
    look = look_at(Frame(a_questionnaire_of_every_kind()))

    assert (look.seq, look.counted) == (0, 0)
    assert {summary.sentence for summary in look.summaries} == {"nobody"}
    asked = [kind.model_fields["type"].default for kind in KINDS if kind.asks]
    assert [summary.question_id for summary in look.summaries] == asked
    assert look.outcome.price.total == 730


def test_the_own_baskets_median_stands_beside_the_retained_price():
    baskets = [("none", "any"), ("long", "any"), ("long", "near")]
    frame = Frame(a_price_vote())

    frame.extend(
        Ballot(seq, f"{seq}", BallotStatus.CAST, None, {"pasture": pasture, "origin": origin})
        for seq, (pasture, origin) in enumerate(baskets, start=1)
    )

    outcome = look_at(frame).outcome
    assert (outcome.price.total, outcome.own_median) == (730 + 125, 730 + 125)


def test_a_questionnaire_without_a_price_has_no_outcome():
    definition = a_price_vote().model_copy(update={"price": None})

    assert look_at(Frame(definition)).outcome is None
