"""How many phones are in a room: counted once each, and forgotten when they fall silent."""

from pages.http.presence import STAYS_SECONDS, Presence


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def test_a_phone_counts_once_however_often_it_asks():
    here = Presence(clock=Clock())

    for secret in ("a", "b", "a", "a"):
        here.came("KX7M2P", secret)

    assert (here.count("KX7M2P"), here.count("ANOTHE")) == (2, 0)


def test_a_phone_that_falls_silent_is_forgotten():
    clock = Clock()
    here = Presence(clock=clock)
    here.came("KX7M2P", "a")
    clock.now = STAYS_SECONDS
    here.came("KX7M2P", "b")

    both = here.count("KX7M2P")
    clock.now += 1

    assert (both, here.count("KX7M2P")) == (2, 1)


def test_nothing_of_a_phone_is_kept_that_could_name_it():
    here = Presence(clock=Clock())
    here.came("KX7M2P", "the secret of a phone")

    assert "the secret" not in repr(vars(here))


def test_a_code_that_nobody_asks_after_any_more_is_forgotten():
    clock = Clock()
    here = Presence(clock=clock)
    here.came("KX7M2P", "a")

    clock.now = STAYS_SECONDS + 1
    here.came("ANOTHE", "a")

    assert list(here._seen) == ["ANOTHE"]
