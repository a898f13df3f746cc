"""How long somebody waits after wrong tries in a row."""

from datetime import UTC, datetime, timedelta

import pytest

from core.community.patience import Tries, most_of, names_of, wait_left

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tries", "seconds"), [(0, 0), (9, 0), (10, 30), (11, 60), (12, 120), (14, 480), (15, 900), (10_000, 900)]
)
def test_ten_tries_are_free_then_each_doubles_the_wait_up_to_a_quarter_of_an_hour(tries, seconds):
    assert wait_left(Tries(tries, NOON), NOON, most=10) == timedelta(seconds=seconds)


def test_the_wait_ends():
    tries = Tries(10, NOON)

    assert wait_left(tries, NOON + timedelta(seconds=29), most=10) == timedelta(seconds=1)
    assert wait_left(tries, NOON + timedelta(seconds=30), most=10) == timedelta(0)
    assert wait_left(tries, NOON + timedelta(days=1), most=10) == timedelta(0)


def test_whoever_never_failed_does_not_wait():
    assert wait_left(None, NOON, most=10) == timedelta(0)


def test_a_name_bears_more_tries_from_everywhere_than_from_one_address():
    anywhere, here = names_of("camille@exemple.fr", "192.0.2.1")

    assert (most_of(anywhere), most_of(here)) == (100, 10)
