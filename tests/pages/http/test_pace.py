"""So many a minute from one place, and from no other."""

from pages.http.pace import Pace


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_one_more_than_the_most_waits_until_the_first_is_a_minute_old():
    clock = Clock()
    pace = Pace(2, clock=clock)

    assert [pace.takes("here"), pace.takes("here"), pace.takes("here")] == [True, True, False]
    clock.now = 59.9
    assert not pace.takes("here")
    clock.now = 60.0
    assert [pace.takes("here"), pace.takes("here"), pace.takes("here")] == [True, True, False]


def test_what_is_refused_does_not_prolong_the_wait_and_another_place_is_free():
    clock = Clock()
    pace = Pace(1, clock=clock)
    pace.takes("here")
    clock.now = 30.0
    pace.takes("here")

    assert pace.takes("there")
    clock.now = 60.0
    assert pace.takes("here")
