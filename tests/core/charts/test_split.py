"""Who gets what of a price, in parts that fill it."""

from itertools import pairwise

import pytest

from core.charts import split
from core.charts.theme import DARK, LIGHT
from core.language.texts import Texts
from core.pricing.live_price import price_of
from tests.builders import a_price_criterion, a_price_model
from tests.core.charts.drawn import rows_of

MODEL = a_price_model()
START = price_of(MODEL, ())
RETAINED = price_of(MODEL, a_price_criterion().options[2:])
PRICES = [("Prix de départ", START), ("Prix retenu", RETAINED)]


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_parts_follow_each_other_and_fill_their_price():
    rows = rows_of(split.draw(PRICES, MODEL, palette=LIGHT, texts=Texts("fr")))

    for price, parts in ((START, rows[:4]), (RETAINED, rows[4:])):
        assert parts[0]["start"] == 0
        assert all(left["end"] == right["start"] for left, right in pairwise(parts))
        assert parts[-1]["end"] == price.total


def test_each_bar_is_headed_by_its_price_and_wide_parts_by_their_amount():
    rows = rows_of(split.draw(PRICES, MODEL, palette=LIGHT, texts=Texts("fr")))

    assert [row["heading"] for row in rows if row["heading"]] == [
        "Prix de départ · 0,73\u00a0€",
        "Prix retenu · 0,855\u00a0€",
    ]
    assert [row["amount"] for row in rows[:4]] == ["39\u00a0c", "20\u00a0c", "9\u00a0c", ""]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_an_amount_reads_on_the_colour_under_it(colours):
    chart = split.draw(PRICES, MODEL, palette=colours, texts=Texts("fr"))

    under = zip(rows_of(chart)[:4], colours.categorical, strict=False)
    assert all(contrast(row["ink"], colour) >= 4.5 for row, colour in under)


def test_the_table_gives_every_part_in_cents_and_in_share():
    table = split.table(PRICES, MODEL, Texts("fr"))

    assert table.loc["Élevage"].tolist() == ["39\u00a0c · 53\u00a0%", "49\u00a0c · 57\u00a0%"]
    assert table.index.tolist() == ["Élevage", "Laiterie", "Magasin", "TVA"]
