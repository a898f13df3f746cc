"""Columns as bytes come back as they were, or not at all."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest

from core.consultation.records import Ballot, BallotStatus
from core.results.checkpoint import packed, unpacked
from core.results.frame import Frame
from core.results.look import look_at
from tests.builders import a_price_vote, a_questionnaire_of_every_kind, random_answers, read

DEFINITION = a_questionnaire_of_every_kind()


def some_ballots(count):
    chance = Random(7)
    for seq in range(1, count + 1):
        answers = random_answers(DEFINITION, chance)
        readings = {"long_text": read(answers["long_text"])} if "long_text" in answers else {}
        before = seq - 4 if seq % 9 == 0 else None
        yield Ballot(seq, f"{seq}", BallotStatus.CAST, before, answers, readings, attributes={"language": "fr"})


@pytest.fixture
def frame():
    frame = Frame(DEFINITION)
    frame.extend(some_ballots(60))
    return frame


def test_a_frame_of_parts_equals_the_frame_they_are_of(frame):
    again = Frame(DEFINITION)
    for start, end in ((0, 25), (25, 60)):
        again.take(unpacked(again, packed(frame, frame.run(start, end))))

    assert look_at(again) == look_at(frame)
    assert (again.tallies, again.left_at, again.own_prices) == (frame.tallies, frame.left_at, frame.own_prices)
    for place, cells in frame.places.items():
        assert np.array_equal(again.places[place].array(), cells.array(), equal_nan=cells.array().dtype.kind == "f")


def test_codes_follow_what_they_stand_for_and_not_their_number():
    first, second = (
        [Ballot(n, f"{n}", BallotStatus.CAST, None, {"origin": gone}) for n, gone in enumerate(order, start=1)]
        for order in (("near", "gone", "lost"), ("near", "lost", "gone"))
    )
    written, read_in = Frame(a_price_vote()), Frame(a_price_vote())
    written.extend(first)
    read_in.extend(second)

    run = unpacked(read_in, packed(written, written.run(0, 3)))
    read_in.take(replace(run))

    assert [read_in.cells("origin")[row] for row in range(6)] == ["near", "lost", "gone", "near", "gone", "lost"]


def test_it_holds_no_text(frame):
    definition = a_price_vote()
    told = Frame(definition)
    told.extend([Ballot(1, "a", BallotStatus.CAST, None, {"word": "Zyzomys"}, {"word": read("Zyzomys")})])

    assert b"Zyzomys" not in packed(told, told.run(0, 1))


@pytest.mark.parametrize("place", [0, 20, 60, -1])
def test_what_is_damaged_is_not_read(frame, place):
    content = bytearray(packed(frame, frame.run(0, 60)))
    content[place] ^= 1

    assert unpacked(Frame(DEFINITION), bytes(content)) is None


def test_what_was_cut_short_or_is_of_other_questions_is_not_read(frame):
    content = packed(frame, frame.run(0, 60))

    assert unpacked(Frame(DEFINITION), content[:-1]) is None
    assert unpacked(Frame(DEFINITION), b"") is None
    assert unpacked(Frame(a_price_vote()), content) is None
