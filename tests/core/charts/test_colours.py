"""Colours that stand side by side are told apart by colour-blind readers, and on paper without colours.

How they see is simulated after Machado, Oliveira and Fernandes, « A Physiologically-based Model for Simulation of Color
Vision Deficiency », 2009; how far apart two colours look is their distance in CIELAB.
"""

from itertools import combinations, pairwise

import numpy as np
import pytest

from core.charts.stacks import colours_of
from core.charts.theme import DARK, LIGHT, PRINT

SEEN_BY = {
    "everybody": np.eye(3),
    "protanopes": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopes": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = TO_XYZ.sum(axis=1)
LEAST_APART = 11  # about five times what a careful eye sees
LEAST_BESIDE = 8  # of two parts of one bar, which a line of the page's own colour parts
LEAST_GREYS_BESIDE = 5
PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK, PRINT], ids=lambda palette: palette.kind)
READERS = pytest.mark.parametrize("reader", SEEN_BY)


def seen(colour: str, reader: str):
    """In CIELAB, as this reader sees it."""
    channels = np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    ratios = TO_XYZ @ np.clip(SEEN_BY[reader] @ linear, 0, 1) / WHITE
    x, y, z = np.where(ratios > 0.008856, np.cbrt(ratios), 7.787 * ratios + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def distance(one: str, other: str, reader: str) -> float:
    return float(np.linalg.norm(seen(one, reader) - seen(other, reader)))


def grey(colour: str) -> float:
    return float(seen(colour, "everybody")[0])


@PALETTES
@READERS
def test_actors_and_curves_are_told_apart_by_their_colours(palette, reader):
    near = {
        (one, other): round(distance(one, other, reader), 1)
        for one, other in combinations(palette.categorical, 2)
        if distance(one, other, reader) < LEAST_APART
    }

    assert near == {}


@PALETTES
@READERS
def test_what_leads_is_told_from_the_rest(palette, reader):
    assert distance(palette.accent, palette.categorical[0], reader) >= 2 * LEAST_APART


@PALETTES
@READERS
@pytest.mark.parametrize("answers", range(2, 8))
def test_answers_side_by_side_in_one_bar_are_told_apart(palette, reader, answers):
    steps = [distance(one, other, reader) for one, other in pairwise(colours_of(answers, palette))]

    assert min(steps) >= LEAST_BESIDE


@pytest.mark.parametrize("answers", range(2, 8))
def test_without_colours_for_is_darker_than_against_and_neighbours_differ(answers):
    greys = [grey(colour) for colour in colours_of(answers, PRINT)]

    assert grey(PRINT.diverging[-1]) + 25 <= grey(PRINT.diverging[0])
    assert min(abs(one - other) for one, other in pairwise(greys)) >= LEAST_GREYS_BESIDE


def test_actors_side_by_side_in_one_price_differ_without_colours():
    assert min(abs(grey(one) - grey(other)) for one, other in pairwise(PRINT.categorical)) >= LEAST_GREYS_BESIDE
