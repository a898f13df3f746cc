import pytest

from core.actions import populations
from core.consultation.definition import Access
from core.consultation.population import Population, Sampling, Stated, sampling
from core.problems import Refused, problem
from tests.builders import a_questionnaire, an_open_consultation

SHARES = {"rouge": 30.0, "vert": 50.0, "bleu": 20.0}


@pytest.fixture
def vote(open_sqlite_store):
    definition = a_questionnaire(access="personal")
    return an_open_consultation(open_sqlite_store, definition, members=24, colleges=("Mangeurs", "Éleveurs"))


def known(open_store, vote) -> Population:
    with open_store(read_only=True) as store:
        return populations.population(store, vote.organizer, vote.id)


def state(open_store, vote, question_id="milk", shares=SHARES, source=" Insee 2024 "):
    with open_store() as store:
        populations.state_population(store, vote.organizer, vote.id, question_id, shares=shares, source=source)


def refusal(open_store, vote, **said):
    with pytest.raises(Refused) as refused:
        state(open_store, vote, **said)
    return refused.value.problems


def test_what_is_stated_of_a_population_is_kept_until_it_is_taken_back(open_sqlite_store, vote):
    state(open_sqlite_store, vote)
    assert known(open_sqlite_store, vote).stated == {"milk": Stated(shares=SHARES, source="Insee 2024")}

    with open_sqlite_store() as store:
        populations.forget_population(store, vote.organizer, vote.id, "milk")
    assert known(open_sqlite_store, vote) == Population()


def test_shares_add_up_and_say_where_they_come_from(open_sqlite_store, vote):
    said = refusal(open_sqlite_store, vote, shares=SHARES | {"bleu": 10.0}, source=" ")

    assert said == (
        problem("population_shares_sum", sum=90.0),
        problem("population_source_missing", most=200),
    )


@pytest.mark.parametrize(("question_id", "shares"), [("word", SHARES), ("gone", SHARES), ("milk", {"rouge": 100.0})])
def test_only_a_question_with_these_options_has_shares(open_sqlite_store, vote, question_id, shares):
    said = refusal(open_sqlite_store, vote, question_id=question_id, shares=shares)

    assert said == (problem("population_question_unknown"),)


def test_lots_are_drawn_among_people_who_were_asked(open_sqlite_store, vote):
    with open_sqlite_store() as store:
        populations.say_drawn(store, vote.organizer, vote.id, drawn=True, size=9_000)
    assert known(open_sqlite_store, vote) == Population(drawn_by_lot=True, size=9_000)
    assert sampling(Access.PERSONAL, known(open_sqlite_store, vote)) is Sampling.DRAWN

    public = an_open_consultation(open_sqlite_store, a_questionnaire())
    with pytest.raises(Refused) as refused, open_sqlite_store() as store:
        populations.say_drawn(store, public.organizer, public.id, drawn=True)
    assert refused.value.problems == (problem("population_nobody_asked"),)


def test_those_asked_are_counted_as_their_ballots_are_grouped(open_sqlite_store, vote):
    with open_sqlite_store(read_only=True) as store:
        asked = populations.asked(store, vote.organizer, vote.id)

    assert asked.people == 24
    assert asked.by == {
        "college": {"Mangeurs": 12, "Éleveurs": 12},
        "circle": {"": 24},
        "entity": {"": 24},
        "language": {"fr": 24},
    }


def test_nobody_was_asked_where_anyone_may_answer(open_sqlite_store):
    public = an_open_consultation(open_sqlite_store, a_questionnaire())

    with open_sqlite_store(read_only=True) as store:
        assert populations.asked(store, public.organizer, public.id) == populations.Asked()
