"""Amounts as people type them become mils, or a problem that says what to mend."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language.formats import cents, euros, signed_cents
from core.pricing.money import LARGEST_MILS, cents_to_mils, euros_to_mils, percent_to_rate
from core.problems import Refused, problem


@pytest.mark.parametrize(
    ("typed", "mils"),
    [
        ("0,99", 990),
        ("0.99 €", 990),
        ("€0.99", 990),
        (" 1 000 ", 1_000_000),
        ("1\u202f000,00\u00a0€", 1_000_000),
        ("1,45 EUR", 1_450),
        ("2 euros", 2_000),
        ("0,735", 735),
        ("6 c", 60),
        ("0", 0),
        ("-0", 0),
        ("٣", 3_000),
    ],
)
def test_an_amount_in_euros_is_read(typed, mils):
    assert euros_to_mils(typed) == mils


@pytest.mark.parametrize(
    ("typed", "mils"),
    [
        ("6", 60),
        ("+6,5 c", 65),
        ("6 centimes", 60),
        ("12 cts.", 120),
        ("1 cent", 10),
        ("0,06 €", 60),
        ("0", 0),
    ],
)
def test_an_amount_in_cents_is_read(typed, mils):
    assert cents_to_mils(typed) == mils


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "amount_unreadable"),
        ("six", "amount_unreadable"),
        ("6 kg", "amount_unreadable"),
        ("€6€", "amount_unreadable"),
        ("1.234,50", "amount_unreadable"),
        ("1e3", "amount_unreadable"),
        ("nan", "amount_unreadable"),
        ("inf", "amount_unreadable"),
        ("=1+1", "amount_unreadable"),
        ("6\x00", "amount_unreadable"),
        ("\ud800", "amount_unreadable"),
        ("9" * 100_000, "amount_unreadable"),
        ("-6", "amount_negative"),
        ("−6", "amount_negative"),
        ("100 001", "amount_too_large"),
        ("0,05", "amount_too_fine"),
    ],
)
def test_an_amount_that_cannot_be_is_refused_with_its_reason(typed, code):
    with pytest.raises(Refused) as refused:
        cents_to_mils(typed)

    assert refused.value.problems == (problem(code),)


@given(st.text())
def test_whatever_is_typed_is_an_amount_within_bounds_or_refused(typed):
    for read in (euros_to_mils, cents_to_mils):
        try:
            mils = read(typed)
        except Refused:
            continue
        assert type(mils) is int
        assert 0 <= mils <= LARGEST_MILS


@given(st.integers(0, LARGEST_MILS))
def test_an_amount_that_is_shown_is_read_back(mils):
    assert euros_to_mils(euros(mils, "fr")) == mils
    assert cents_to_mils(cents(mils, "fr")) == mils
    assert cents_to_mils(signed_cents(mils, "fr")) == mils


@pytest.mark.parametrize(
    ("typed", "rate"), [("5,5", 550), ("5.5 %", 550), ("20\u00a0%", 2000), ("0", 0), ("100", 10_000)]
)
def test_a_rate_is_read_with_a_comma_or_a_point(typed, rate):
    assert percent_to_rate(typed) == rate


@pytest.mark.parametrize("typed", ["", "cinq", "-5", "100,1", "5,555", "5,5 %%", "1e1"])
def test_what_is_no_rate_is_refused(typed):
    with pytest.raises(Refused) as refused:
        percent_to_rate(typed)

    assert refused.value.problems == (problem("rate_unreadable"),)
