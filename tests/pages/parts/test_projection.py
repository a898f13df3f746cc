"""Whatever the big screen says is legible from the last row: every word at 7:1, every bar at 3:1, in both lights."""

import re

import pytest

from core.charts import CHARTS
from core.charts.cloud import LEAST as SMALLEST_OF_A_CLOUD
from pages.parts.projection.inks import ON_DARK, ON_LIGHT
from pages.parts.projection.results import SCENES
from pages.parts.style import ASSETS
from tests.pages.http.test_look import contrast

SHEET = (ASSETS / "projector.css").read_text(encoding="utf8")
LIGHTS = pytest.mark.parametrize("inks", [ON_LIGHT, ON_DARK], ids=["light", "dark"])
ENOUGH, ENOUGH_FOR_A_BAR = 7.0, 3.0  # WCAG 2.2, 1.4.6 and 1.4.11
GROUND_OF_THE_CODE, BLACK = "#FFFFFF", "#000000"
LEAST = 28 / (1080 * 0.02312)  # 28 pixels of 1080 lines, in letters of the screen


@LIGHTS
def test_every_word_stands_out_enough_for_the_last_row(inks):
    assert {pair: contrast(*pair) for pair in inks.written if contrast(*pair) < ENOUGH} == {}


@LIGHTS
def test_every_bar_stands_out_from_its_ground(inks):
    assert {pair: contrast(*pair) for pair in inks.drawn if contrast(*pair) < ENOUGH_FOR_A_BAR} == {}


def test_the_sheet_has_no_other_colours_and_writes_in_inks_alone():
    assert set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", SHEET)) == {GROUND_OF_THE_CODE, BLACK}
    written = set(re.findall(r"(?<![-\w])color: ([^;}]+)", SHEET))
    assert written <= {"var(--ink)", "var(--quiet)", "var(--strong)", "inherit"}
    assert not re.findall(r"opacity: 0\.\d", re.sub(r"\.ribbons[^}]*}", "", SHEET))


def test_no_letter_is_smaller_than_the_last_row_reads():
    sizes = re.findall(r"font(?:-size)?:[^;}]*?(?<![\d.])(\d*\.?\d+)rem", SHEET.replace("var(--size) * 1rem", ""))

    assert sizes
    assert min(*map(float, sizes), SMALLEST_OF_A_CLOUD) >= LEAST


def test_every_chart_is_drawn_to_grow_in_place():
    assert set(CHARTS) - set(SCENES) == set()
