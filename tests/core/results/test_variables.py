"""What ballots are told apart by: the price that each person chose is one of these."""

import pytest

from core.consultation.records import Ballot, BallotStatus
from core.problems import Refused, problem
from core.results.frame import Frame
from core.results.variables import Of, Variable, axis_of, variables
from tests.builders import a_price_vote, a_questionnaire

PRICE = Variable(Of.PRICE)


def a_frame(*pastures):
    frame = Frame(a_price_vote())
    frame.extend(
        Ballot(seq, f"{seq}", BallotStatus.CAST, None, {"pasture": pasture} if pasture else {})
        for seq, pasture in enumerate(pastures, start=1)
    )
    return frame


def test_the_price_chosen_tells_ballots_apart_in_its_order():
    frame = a_frame("long", "none", None, "long")

    axis = axis_of(frame, PRICE)

    assert PRICE in set(variables(frame))
    assert list(axis.numbers) == sorted(axis.numbers)
    assert axis.codes.tolist() == [1, 0, 2, 1]


def test_the_price_is_written_as_an_address_and_read_again():
    assert Variable.read(PRICE.address) == PRICE
    with pytest.raises(Refused):
        Variable.read("price:x")


def test_where_nothing_is_priced_there_is_no_price_to_tell_apart():
    frame = Frame(a_questionnaire())

    assert PRICE not in set(variables(frame))
    with pytest.raises(Refused) as refused:
        axis_of(frame, PRICE)
    assert refused.value.problems == (problem("filter_unknown"),)
