"""Every colour of the theme is legible where it is used, and the charts wear the same ones."""

import tomllib
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from core.charts.theme import DARK, LIGHT, Palette, palette
from tests.servers.app import ROOT

CONFIG: dict[str, Any] = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf8"))
THEME = CONFIG["theme"]
KINDS = ["light", "dark"]
NAMED = ["red", "orange", "yellow", "green", "blue", "violet", "gray"]
TEXT, CONTROL = 4.5, 3.0  # WCAG 2.2 AA, 1.4.3 and 1.4.11
SELECTED_TINT = 0.1  # a chosen pill is filled with this much of the accent
FADED = 0.6  # captions and hints are written with this much of the ink
APART = 0.08  # in OKLab, where 0.02 is just noticeable
# What the cones send when one kind is missing: Machado, Oliveira and Fernandes 2009, severity 1.
SEEN_BY = {
    "everybody": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopes": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopes": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopes": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

Colour = tuple[float, float, float]


def linear(colour: str) -> Colour:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    low, high = sorted(
        0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (linear(one), linear(other))
    )
    return (high + 0.05) / (low + 0.05)


def over(colour: str, ground: str, share: float) -> str:
    mixed = [
        round(int(colour[at : at + 2], 16) * share + int(ground[at : at + 2], 16) * (1 - share)) for at in (1, 3, 5)
    ]
    return "#" + "".join(f"{value:02X}" for value in mixed)


def times(matrix: Any, colour: Colour) -> Colour:
    red, green, blue = (max(0.0, sum(m * c for m, c in zip(row, colour, strict=True))) for row in matrix)
    return red, green, blue


def oklab(colour: Colour) -> Colour:
    """Ottosson 2020."""
    cones = times(
        (
            (0.4122214708, 0.5363325363, 0.0514459929),
            (0.2119034982, 0.6806995451, 0.1073969566),
            (0.0883024619, 0.2817188376, 0.6299787005),
        ),
        colour,
    )
    long, middle, short = (value ** (1 / 3) for value in cones)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def distance(one: str, other: str, eyes: Any) -> float:
    seen = [oklab(times(eyes, linear(colour))) for colour in (one, other)]
    return sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5


@pytest.mark.parametrize("kind", KINDS)
def test_both_themes_say_every_colour(kind):
    others = {key for other in KINDS for key, value in THEME[other].items() if not isinstance(value, dict)}

    said = {key for key, value in THEME[kind].items() if not isinstance(value, dict)}

    assert said == others
    assert {f"{name}{part}Color" for name in NAMED for part in ("", "Background", "Text")} <= said


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ground", ["backgroundColor", "secondaryBackgroundColor"])
@pytest.mark.parametrize("ink", ["textColor", "primaryColor", "linkColor", *(f"{n}TextColor" for n in NAMED)])
def test_words_are_legible_on_both_grounds(kind, ground, ink):
    assert contrast(THEME[kind][ink], THEME[kind][ground]) >= TEXT


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ground", ["backgroundColor", "secondaryBackgroundColor"])
def test_captions_and_hints_are_legible(kind, ground):
    theme = THEME[kind]

    assert contrast(over(theme["textColor"], theme[ground], FADED), theme[ground]) >= TEXT


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMED)
def test_messages_are_legible_in_their_colour(kind, name):
    theme = THEME[kind]

    assert contrast(theme[f"{name}TextColor"], theme[f"{name}BackgroundColor"]) >= TEXT
    assert contrast(theme["textColor"], theme[f"{name}BackgroundColor"]) >= TEXT


@pytest.mark.parametrize("kind", KINDS)
def test_the_accent_is_legible_as_ink_on_its_own_tint_and_as_ground(kind):
    theme = THEME[kind]
    ground, accent = theme["backgroundColor"], theme["primaryColor"]

    assert contrast(accent, over(accent, ground, SELECTED_TINT)) >= TEXT
    assert contrast(ground, accent) >= TEXT


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ground", ["backgroundColor", "secondaryBackgroundColor"])
@pytest.mark.parametrize("edge", ["borderColor", "primaryColor", *(f"{name}Color" for name in NAMED)])
def test_controls_and_icons_stand_out(kind, ground, edge):
    assert contrast(THEME[kind][edge], THEME[kind][ground]) >= CONTROL


@pytest.mark.parametrize("kind", KINDS)
def test_code_and_table_heads_are_legible(kind):
    theme = THEME[kind]

    assert contrast(theme["codeTextColor"], theme["codeBackgroundColor"]) >= TEXT
    assert contrast(theme["dataframeHeaderTextColor"], theme["dataframeHeaderBackgroundColor"]) >= TEXT


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.kind)
def test_charts_wear_the_colours_of_the_screens(colours: Palette):
    theme = THEME[colours.kind]

    assert palette(colours.kind) is colours
    assert {
        "backgroundColor": colours.background,
        "textColor": colours.text,
        "primaryColor": colours.accent,
        "grayTextColor": colours.muted,
        "dataframeBorderColor": colours.grid,
        "chartCategoricalColors": list(colours.categorical),
        "chartSequentialColors": list(colours.sequential),
        "chartDivergingColors": list(colours.diverging),
    }.items() <= theme.items()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.kind)
def test_every_colour_of_a_chart_stands_out(colours: Palette):
    faint = [each for each in colours.categorical if contrast(each, colours.background) < CONTROL]

    assert faint == []
    assert contrast(colours.text, colours.background) >= TEXT
    assert contrast(colours.muted, colours.background) >= TEXT


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.kind)
@pytest.mark.parametrize("eyes", SEEN_BY)
def test_colour_blind_readers_tell_the_colours_of_a_chart_apart(colours: Palette, eyes):
    alike = [pair for pair in combinations(colours.categorical, 2) if distance(*pair, SEEN_BY[eyes]) < APART]

    assert alike == []


def test_every_option_of_the_server_says_why():
    lines = (ROOT / ".streamlit" / "config.toml").read_text("utf8").split("[theme]")[0].splitlines()

    silent = [line for line in lines if "=" in line and "#" not in line]

    assert silent == []


def test_every_typeface_is_shipped_with_its_licence():
    shipped = ROOT / "pages"
    faces = [Path(face["url"]) for face in THEME["fontFaces"]]

    assert all((shipped / face.relative_to("/")).is_file() for face in faces)
    licences = {path.name.removesuffix(".OFL.txt") for path in (shipped / "assets/fonts").glob("*.OFL.txt")}
    assert {face.name.partition("-latin")[0] for face in faces} == licences
