"""Points and centres: the same on every run, and near what is near."""

import numpy as np

from core.voices.ideas.centres import centres_of, nearest, stable_centres, sums_of
from core.voices.ideas.features import drawn_together, points, unit
from tests.core.voices.ideas.said import BUS, CANTEEN


def test_texts_of_one_subject_stand_nearer_to_each_other_than_to_another():
    rows = points([*CANTEEN, *BUS])
    cosines = rows @ rows.T

    assert cosines[0, 1] > 0.5
    assert abs(cosines[0, 7]) < 0.2


def test_what_nobody_else_says_stands_nowhere():
    rows = points(["", "le la les", "zébulon", *CANTEEN])

    assert not rows[:3].any()
    assert np.allclose(np.linalg.norm(rows[3:], axis=1), 1)
    assert not points(["un", "deux"]).any()


def test_centres_are_found_where_texts_gather_and_again_on_the_next_run():
    rows = points([*CANTEEN, *BUS])

    centres = stable_centres(rows, 2)

    labels = nearest(rows, centres)
    assert len(set(labels[:6])) == len(set(labels[6:])) == 1
    assert labels[0] != labels[6]
    assert np.array_equal(centres, stable_centres(rows, 2))


def test_there_are_never_more_centres_than_places():
    row = unit(np.array([[1.0, 2.0]]))

    assert len(stable_centres(np.repeat(row, 9, axis=0), 4)) == 1


def test_the_middle_of_a_group_counts_its_own_and_an_empty_one_has_none():
    rows = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
    labels = np.array([0, -1, 0])

    assert sums_of(rows, labels, 2).tolist() == [[2.0, 0.0], [0.0, 0.0]]
    assert centres_of(rows, labels, 2).tolist() == [[1.0, 0.0], [0.0, 0.0]]


def test_texts_are_drawn_towards_those_near_them_and_to_nobody_else():
    angles = np.radians([0, 2, 4, 6, 8, 90, 92, 94, 96, 98])
    rows = np.column_stack([np.cos(angles), np.sin(angles)])

    drawn = drawn_together(rows)

    apart, together = np.degrees(np.arctan2(rows[:, 1], rows[:, 0])), np.degrees(np.arctan2(drawn[:, 1], drawn[:, 0]))
    assert np.ptp(together[:5]) < np.ptp(apart[:5])
    assert together[5] - together[4] > 70
    assert np.allclose(np.linalg.norm(drawn, axis=1), 1)


def test_what_says_nothing_is_drawn_nowhere_and_a_few_stay_where_they_are():
    rows = points(["", *CANTEEN, *BUS])

    assert not drawn_together(rows)[0].any()
    assert np.array_equal(drawn_together(rows[:4]), rows[:4])
