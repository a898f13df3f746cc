"""Groups drafted in a process of its own are those drafted here."""

import pytest

from core.voices.ideas import apart
from core.voices.ideas.apart import DraftFailedError, Material, drafted, drafted_apart
from tests.core.voices.ideas.said import CANTEEN_AND_BUS

MATERIAL = Material(CANTEEN_AND_BUS, question="Que faudrait-il ?", fineness=1, hidden=frozenset({3}))


def test_a_process_of_its_own_finds_the_same(monkeypatch):
    here = drafted(MATERIAL)

    monkeypatch.setattr(apart, "MOST_HERE", 0)
    beside = drafted(Material(MATERIAL.texts, MATERIAL.question, MATERIAL.fineness, MATERIAL.hidden, before=here))

    assert beside == here
    assert len(here.ideas) >= 2


def test_who_asks_may_end_the_process(monkeypatch):
    monkeypatch.setattr(apart, "MODULE", "tests.core.voices.ideas.endless")

    def stop(progress):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        drafted_apart(MATERIAL, stop)


def test_a_process_that_ends_without_groups_is_a_failure(monkeypatch):
    monkeypatch.setattr(apart, "MODULE", "core.identity")

    with pytest.raises(DraftFailedError):
        drafted_apart(MATERIAL, lambda _: None)
