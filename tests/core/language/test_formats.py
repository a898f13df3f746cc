"""Money, shares, dates and what is left, as readers of each language write them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from core.language import formats

PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("mils", "french", "english"),
    [
        (990, "0,99\u00a0€", "€0.99"),
        (997, "0,997\u00a0€", "€0.997"),
        (0, "0,00\u00a0€", "€0.00"),
        (1_234_500, "1\u202f234,50\u00a0€", "€1,234.50"),
    ],
)
def test_a_price_reads_as_people_write_it(mils: int, french: str, english: str) -> None:
    assert formats.euros(mils, "fr") == french
    assert formats.euros(mils, "en") == english


@pytest.mark.parametrize(
    ("language", "price", "number", "share", "day", "deadline"),
    [
        (
            "pt",
            "12\u00a0345,60\u00a0€",
            "12\u00a0345,6",
            "67%",
            "23 de novembro de 2026",
            "segunda-feira, 23 de novembro de 2026 às 18:00",
        ),
        (
            "de",
            "12.345,60\u00a0€",
            "12.345,6",
            "67\u00a0%",
            "23. November 2026",
            "Montag, 23. November 2026 um 18:00",
        ),
    ],
)
def test_portugal_and_germany_write_them_their_own_way(
    language: str, price: str, number: str, share: str, day: str, deadline: str
) -> None:
    moment = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)

    assert formats.euros(12_345_600, language) == price
    assert formats.number(Decimal("12345.6"), language) == number
    assert formats.share(Fraction(2, 3), language) == share
    assert formats.day(moment, language, zone=PARIS) == day
    assert formats.day_and_time(moment, language, zone=PARIS) == deadline


@pytest.mark.parametrize(
    ("mils", "said"), [(60, "+6\u00a0c"), (65, "+6,5\u00a0c"), (-60, "\u22126\u00a0c"), (0, "0\u00a0c")]
)
def test_a_step_says_its_sign(mils: int, said: str) -> None:
    assert formats.signed_cents(mils, "fr") == said


def test_a_share_is_a_percentage_without_false_precision() -> None:
    assert formats.share(Fraction(2, 3), "fr") == "67\u00a0%"
    assert formats.share(Fraction(2, 3), "en", places=1) == "66.7%"
    assert formats.share(0.0, "fr") == "0\u00a0%"


def test_a_deadline_is_written_in_the_place_where_it_holds() -> None:
    moment = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)

    assert formats.day_and_time(moment, "fr", zone=PARIS) == "lundi 23 novembre 2026 à 18:00"
    assert formats.day(moment, "en", zone=PARIS) == "November 23, 2026"


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(days=3, hours=5), ("days", 3)),
        (timedelta(hours=23, minutes=59), ("hours", 23)),
        (timedelta(minutes=1), ("minutes", 1)),
        (timedelta(seconds=12), ("seconds", 12)),
        (timedelta(seconds=-5), ("seconds", 0)),
    ],
)
def test_what_is_left_is_said_in_its_largest_whole_unit(left: timedelta, said: tuple[str, int]) -> None:
    assert formats.countdown(left) == said
