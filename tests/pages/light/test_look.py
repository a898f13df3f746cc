"""The light page wears the colours of the other pages."""

import re

import pytest

from core.charts.theme import DARK, LIGHT
from pages.http.assets import FOLDER
from pages.light.price import COLOURS

STYLE = (FOLDER / "light.css").read_text("utf8")


def colours(after: str) -> dict[str, str]:
    block = STYLE[STYLE.index(after) :].partition("}")[0]
    return {name: colour.upper() for name, colour in re.findall(r"--([\w-]+): (#\w{6})", block)}


@pytest.mark.parametrize(("palette", "after"), [(LIGHT, ":root"), (DARK, "prefers-color-scheme: dark")])
def test_its_colours_are_those_of_the_charts(palette, after):
    worn = colours(after)

    assert tuple(worn[f"c{number}"] for number in range(COLOURS)) == palette.categorical
    assert (worn["paper"], worn["ink"], worn["accent"]) == (palette.background, palette.text, palette.accent)
    assert (worn["muted"], worn["hair"]) == (palette.muted, palette.grid)
