"""Thresholds learnt from texts that people read: the best there are, sane, always the same, and worth it elsewhere."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.voices.accuracy import Row, _rows
from core.voices.calibration import FEWEST, Calibration, accuracy, calibrate
from core.voices.sentiment import DEFAULT, Label, Thresholds, analyse

HEARD = {"neg": Label.UNFAVOURABLE, "neu": Label.UNCERTAIN, "pos": Label.FAVOURABLE}
DRAWS = 8
SCORED = st.tuples(st.floats(-1, 1).map(lambda score: round(score, 3)), st.sampled_from([*HEARD.values(), Label.MIXED]))


def test_thresholds_move_to_where_people_draw_the_line():
    heard = [(0.2, Label.FAVOURABLE)] * 20 + [(0.1, Label.UNCERTAIN)] * 20 + [(-0.5, Label.UNFAVOURABLE)] * 10

    found = calibrate(heard)

    assert found == Calibration(Thresholds(-0.2, 0.15), texts=50, before=30, after=50)
    assert found.helps


def test_where_people_agree_with_the_analysis_nothing_moves():
    heard = [(0.6, Label.FAVOURABLE), (0.0, Label.MIXED), (-0.6, Label.UNFAVOURABLE)] * 20

    found = calibrate(heard)

    assert found.thresholds == DEFAULT
    assert not found.helps


def test_nothing_said_leaves_everything_as_it_is():
    assert calibrate([]) == Calibration(DEFAULT, 0, 0, 0)


@given(st.lists(SCORED, max_size=60))
def test_thresholds_never_cross_nor_do_worse_than_those_of_everybody_on_what_taught_them(heard):
    found = calibrate(heard)

    assert -0.6 <= found.thresholds.unfavourable_under <= 0 < found.thresholds.favourable_over <= 0.8
    assert accuracy(heard, found.thresholds) >= accuracy(heard, DEFAULT)
    assert calibrate(heard) == found


def test_the_order_in_which_people_spoke_changes_nothing():
    chance = Random(3)
    heard = [(round(chance.uniform(-1, 1), 3), chance.choice(list(HEARD.values()))) for _ in range(80)]
    shuffled = chance.sample(heard, len(heard))

    assert calibrate(shuffled) == calibrate(heard)


@pytest.mark.parametrize(("name", "gain"), [("apps", 0.01), ("bank", 0.04), ("allocine", 0.04), ("verbatims", -0.02)])
def test_fifty_words_of_people_help_on_the_texts_that_they_did_not_read(reference_data, name, gain):
    """On consultations the thresholds of everybody were chosen for such texts: nothing to gain, nor to lose."""
    rows = [row for row in _rows(reference_data / "voices" / f"{name}.tsv") if row.label in HEARD][:600]
    heard = [_heard(row) for row in rows]

    gains = [_gain(Random(draw).sample(heard, len(heard))) for draw in range(DRAWS)]

    assert sum(gains) / DRAWS >= gain


def _heard(row: Row) -> tuple[float, Label]:
    return analyse(row.text).score, HEARD[row.label]


def _gain(heard: list[tuple[float, Label]]) -> float:
    taught, others = heard[:FEWEST], heard[FEWEST:]
    found = calibrate(taught)
    thresholds = found.thresholds if found.helps else DEFAULT
    return float(accuracy(others, thresholds) - accuracy(others, DEFAULT))
