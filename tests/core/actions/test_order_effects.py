"""The effect of the order is read in the log, for the team alone and never before the tallies."""

import pytest

from core import identity
from core.actions import answering
from core.actions.answering import Voter
from core.actions.order_effects import order_effects
from core.actions.watching import Watcher
from core.problems import Refused, problem
from core.results.order_effects import Place
from tests.builders import an_open_consultation, close
from tests.lots import CHEESES, a_drawn_questionnaire


@pytest.fixture
def vote(open_store):
    return an_open_consultation(open_store, a_drawn_questionnaire())


def take_the_first(open_store, vote):
    """Somebody ticks whatever is shown first."""
    voter = Voter(identity.new_secret())
    with open_store(read_only=True) as store:
        paper = answering.take_paper(store, vote.code, voter)
    first = paper.questionnaire.question("known").things[0].id
    answering.submit(
        open_store, vote.code, voter, answers={"known": [first]}, submit_key=paper.submit_key, seed=paper.seed
    )


def test_what_was_first_on_the_screen_is_first_in_the_table(open_store, vote):
    for _ in range(3):
        take_the_first(open_store, vote)
    close(open_store, vote)

    found = order_effects(open_store, vote.code, Watcher(person=vote.organizer), "known")

    assert found == (Place(1, 3, 3), *(Place(number, 3, 0) for number in range(2, len(CHEESES) + 1)))


def test_nobody_reads_it_before_the_tallies_or_from_outside_the_team(open_store, vote):
    take_the_first(open_store, vote)
    with pytest.raises(Refused) as early:
        order_effects(open_store, vote.code, Watcher(person=vote.organizer), "known")
    close(open_store, vote)
    with pytest.raises(Refused) as outside:
        order_effects(open_store, vote.code, Watcher(), "known")

    assert early.value.problems == (problem("tallies_sealed"),)
    assert outside.value.problems == (problem("results_not_public"),)
