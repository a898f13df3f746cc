"""Counts kept as ballots come equal a recount from scratch, after any order of ballots, changes and withdrawals."""

import gc
import tracemalloc
from collections import Counter
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.consultation.records import Ballot, BallotStatus
from core.pricing.live_price import price_of
from core.results.cells import ABSENT
from core.results.checkpoint import packed, unpacked
from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.results.look import look_at
from tests.builders import a_price_vote, a_questionnaire_of_every_kind, random_answers, read

DEFINITION = a_questionnaire_of_every_kind()
NEAR = {"pasture": "long", "origin": "near"}
FAR = {"pasture": "none", "origin": "any"}

CASTS = st.tuples(st.just("cast"), st.integers(0, 5), st.integers(0, 10**6))
WITHDRAWALS = st.tuples(st.just("withdraw"), st.integers(0, 5), st.just(0))
STEPS = st.lists(st.one_of(CASTS, CASTS, WITHDRAWALS), max_size=40)


class Log:
    """A log as the store keeps it, and beside it what each voter's last word is."""

    def __init__(self) -> None:
        self.ballots: list[Ballot] = []
        self.standing: dict[str, dict] = {}

    def play(self, step: tuple[str, int, int]) -> None:
        what, voter, seed = step
        if what == "cast":
            self.cast(f"{voter}", random_answers(DEFINITION, Random(seed)))
        elif f"{voter}" in self.standing:
            self.withdraw(f"{voter}")

    def cast(self, voter: str, answers: dict) -> None:
        readings = {"long_text": read(answers["long_text"])} if "long_text" in answers else {}
        self._append(voter, BallotStatus.CAST, answers, readings)
        self.standing[voter] = answers

    def withdraw(self, voter: str) -> None:
        """The content of all this voter's ballots is erased; their rows stay."""
        self._append(voter, BallotStatus.WITHDRAWN, None, {})
        self.ballots = [
            replace(each, answers=None, readings={}) if each.key == voter else each for each in self.ballots
        ]
        del self.standing[voter]

    def _append(self, voter: str, status: BallotStatus, answers: dict | None, readings: dict) -> None:
        before = [ballot.seq for ballot in self.ballots if ballot.key == voter]
        supersedes = before[-1] if before else None
        self.ballots.append(Ballot(len(self.ballots) + 1, voter, status, supersedes, answers, readings))


def a_frame(ballots, definition=DEFINITION):
    frame = Frame(definition)
    frame.extend(ballots)
    return frame


def counted_by_hand(question, standing):
    """(how many answered, each column's counts), from the answers that stand."""
    given = [answers[question.id] for answers in standing if question.id in answers]
    rows = [question.values(answer, read(answer) if question.voiced else None) for answer in given]
    counted = [column.name for column in question.columns() if column.kind is not ColumnKind.TEXT]
    return len(given), {name: Counter(row[name] for row in rows if row[name] is not None) for name in counted}


@given(STEPS, st.data())
def test_counts_kept_as_ballots_come_equal_a_recount_by_hand(steps, data):
    log, frame = Log(), Frame(DEFINITION)

    for step in steps:
        log.play(step)
        if data.draw(st.booleans(), label="look"):
            frame.extend(log.ballots[frame.seq :])
    frame.extend(log.ballots[frame.seq :])

    standing = list(log.standing.values())
    assert frame.counted == len(standing)
    for question in frame.questions:
        tally = frame.tallies[question.id]
        answered, counts = counted_by_hand(question, standing)
        assert tally.answered == answered
        assert {name: tally.of(name) for name in counts} == counts
        for name in tally.ordered:
            assert list(tally.in_order(name)) == sorted(counts[name].elements())
    priced = [question for question in frame.questions if question.priced]
    baskets = [[q.option(answers[q.id]) for q in priced if q.id in answers] for answers in standing]
    assert frame.own_prices == Counter(price_of(DEFINITION.price, basket).total for basket in baskets if basket)


@given(STEPS, st.integers(0, 40))
def test_whoever_looked_before_an_erasure_agrees_with_whoever_looks_after(steps, early):
    log, before = Log(), Frame(DEFINITION)
    for number, step in enumerate(steps):
        log.play(step)
        if number <= early:
            before.extend(log.ballots[before.seq :])

    before.extend(log.ballots[before.seq :])
    after = a_frame(log.ballots)

    assert look_at(before) == look_at(after)
    assert before.left_at == after.left_at
    for each in ("short_text", "long_text"):
        assert before.written(each).tolist() == after.written(each).tolist()


@given(STEPS)
def test_a_ballot_leads_to_the_one_that_counts_now_of_the_same_voter(steps):
    log = Log()
    for step in steps:
        log.play(step)

    frame = a_frame(log.ballots)

    last = {ballot.key: ballot for ballot in log.ballots}
    counts = {key: ballot.seq for key, ballot in last.items() if ballot.status is BallotStatus.CAST}
    for ballot in log.ballots:
        found = frame.standing(ballot.seq)
        assert found in (None, counts.get(ballot.key))
        if ballot.seq in counts.values():
            assert found == ballot.seq


@given(STEPS, st.lists(st.integers(1, 9), min_size=1))
def test_ballots_read_at_once_in_runs_or_as_columns_equal_those_read_one_by_one(steps, sizes):
    log, one_by_one = Log(), Frame(DEFINITION)
    for step in steps:
        log.play(step)
    for ballot in log.ballots:
        one_by_one.extend([ballot])

    at_once, as_columns = a_frame(log.ballots), Frame(DEFINITION)
    for size in (*sizes, len(log.ballots)):
        end = min(as_columns.seq + size, at_once.seq)
        as_columns.take(unpacked(as_columns, packed(at_once, at_once.run(as_columns.seq, end))))

    for frame in (at_once, as_columns):
        assert look_at(frame) == look_at(one_by_one)
        assert (frame.tallies, frame.left_at) == (one_by_one.tallies, one_by_one.left_at)
        assert frame.tallies_of(frame.counted_rows()) == one_by_one.tallies
        for place, cells in frame.places.items():
            other = one_by_one.places[place]
            assert [cells[row] for row in range(frame.seq)] == [other[row] for row in range(frame.seq)]


@pytest.mark.parametrize("seqs", [(2,), (1, 3), (1, 1), (1, 2, 2)])
def test_a_hole_or_a_repeat_in_the_log_is_never_counted_over(seqs):
    ballots = [Ballot(seq, "T", BallotStatus.CAST, None, NEAR) for seq in seqs]

    with pytest.raises(ValueError, match="a hole or a repeat"):
        a_frame(ballots, a_price_vote())


def test_texts_come_the_newest_first_without_those_that_were_changed():
    log = Log()
    for voter, words in (("a", "Un."), ("b", "Deux."), ("a", "Trois."), ("c", "Quatre."), ("b", "")):
        log._append(voter, BallotStatus.CAST, {"word": words} if words else {}, {"word": read(words)})

    frame = a_frame(log.ballots, a_price_vote())

    assert frame.written("word").tolist() == [4, 3]
    assert frame.written("word", reading=read("Trois.")["label"]).tolist() == [3]
    assert frame.written("word", reading="nothing so read").tolist() == []
    assert frame.text_in(log.ballots[3], "word") == ("Quatre.", read("Quatre.")["label"])
    assert frame.text_in(log.ballots[4], "word") == ("", "")


def test_an_answer_to_an_option_of_another_version_keeps_its_count_apart():
    ballots = [
        Ballot(1, "a", BallotStatus.CAST, None, NEAR),
        Ballot(2, "b", BallotStatus.CAST, None, NEAR | {"origin": "gone"}),
    ]

    frame = a_frame(ballots, a_price_vote())

    assert frame.tallies["origin"].of("origin") == {"near": 1, "gone": 1}
    assert look_at(frame).outcome.price.total == 730 + 125 + 30
    assert frame.own_prices == {885: 1, 855: 1}


def test_a_ballot_costs_little_memory():
    ballots = [Ballot(seq, f"{seq}", BallotStatus.CAST, None, NEAR) for seq in range(1, 5_001)]
    frame = a_frame(ballots[:1], a_price_vote())
    gc.collect()

    tracemalloc.start()
    frame.extend(ballots[1:])
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert grown / len(ballots) < 60  # bytes


def test_what_results_are_read_by_stands_beside_each_row():
    day = date(2026, 11, 23)
    ballots = [
        Ballot(1, "a", BallotStatus.CAST, None, NEAR, attributes={"college": "Éleveurs"}, cast_on=day),
        Ballot(2, "b", BallotStatus.CAST, None, NEAR, attributes={"college": "Voisins", "language": "pt"}, cast_on=day),
        Ballot(3, "c", BallotStatus.CAST, None, FAR),
    ]

    frame = a_frame(ballots, a_price_vote())

    assert [frame.attribute("college")[row] for row in range(3)] == ["Éleveurs", "Voisins", None]
    assert [frame.attribute("language")[row] for row in range(3)] == [None, "pt", None]
    assert frame.days.tolist() == [day.toordinal(), day.toordinal(), ABSENT]
