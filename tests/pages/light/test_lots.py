"""The light page puts to each person what their seed draws and what they chose, and keeps to it."""

import re

import pytest

from core.actions import answering
from core.actions.answering import Voter
from tests.builders import an_open_consultation
from tests.lots import CHEESES, MIDDLE, a_drawn_questionnaire


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_drawn_questionnaire())


def values(page, name):
    return re.findall(rf'name="{name}" value="([^"]+)"', page)


def ballots(open_store, vote):
    with open_store(read_only=True) as store:
        return store.ballots.after(vote.id, 0, most=100)


def paper(open_store, vote, visitor):
    with open_store(read_only=True) as store:
        return answering.take_paper(store, vote.code, Voter(visitor.client.cookies["tablee_browser"]))


def to_the_last(visitor, vote, known):
    """Its address, and the pages met before it."""
    step = visitor.begin(vote.code)
    met = [visitor.get(step).text]
    step = visitor.send(step, {"known": known}).headers["location"]
    for _ in MIDDLE:
        met.append(visitor.get(step).text)
        step = visitor.send(step, {}).headers["location"]
    return step, met


def test_two_people_meet_two_orders_and_each_their_own_again(new_visitor, open_sqlite_store, vote):
    orders = set()
    for _ in range(5):
        visitor = new_visitor()
        step = visitor.begin(vote.code)
        first, again = (values(visitor.get(step).text, "known") for _ in range(2))
        assert first == again
        assert sorted(first) == sorted(CHEESES)
        orders.add(tuple(first))

    assert len(orders) > 1


def test_the_pages_between_the_first_and_the_last_come_in_the_order_drawn(visitor, open_sqlite_store, vote):
    _, met = to_the_last(visitor, vote, ["brie"])

    drawn = [page.id for page in paper(open_sqlite_store, vote, visitor).questionnaire.pages]
    titles = [re.search(r"<h1>(\w+)</h1>", page).group(1) for page in met[1:]]
    assert ["first", *titles, "last"] == drawn
    for page, name in zip(met[1:], titles, strict=True):
        assert sorted(set(re.findall(r'id="question_(\w+)"', page))) == [f"{name}_1", f"{name}_2"]


def test_what_was_chosen_is_ranked_and_what_was_not_is_offered(visitor, open_sqlite_store, vote):
    step, _ = to_the_last(visitor, vote, ["brie", "tomme"])

    page = visitor.get(step).text
    done = visitor.send(step, {"best.tomme": "1", "best.brie": "2", "other": "bleu"})

    assert set(re.findall(r'name="best\.(\w+)"', page)) == {"brie", "tomme"}
    assert sorted(values(page, "other")) == ["bleu", "cantal", "comte"]
    assert done.headers["location"].endswith("/recu")
    (ballot,) = ballots(open_sqlite_store, vote)
    assert ballot.answers == {"known": ["brie", "tomme"], "best": ["tomme", "brie"], "other": "bleu"}
    assert ballot.seed == paper(open_sqlite_store, vote, visitor).seed


def test_what_is_no_longer_offered_is_not_counted(visitor, open_sqlite_store, vote):
    step, _ = to_the_last(visitor, vote, ["brie", "tomme"])
    visitor.send(step, {"best.tomme": "1", "best.brie": "2", "other": "bleu"}, go="back")
    visitor.send(f"/r/{vote.code}/1", {"known": ["brie", "bleu"]})

    refused = visitor.send(step, {"other": "bleu"}).headers["location"]

    assert refused == f"{step}?revoir=1#review"
    assert ballots(open_sqlite_store, vote) == []

    assert visitor.send(step, {"other": "comte"}).headers["location"].endswith("/recu")


def test_a_question_with_nothing_left_is_not_asked(visitor, open_sqlite_store, vote):
    step, _ = to_the_last(visitor, vote, list(CHEESES))

    page = visitor.get(step).text
    ranks = {f"best.{code}": str(rank) for rank, code in enumerate(CHEESES, start=1)}

    assert 'id="question_other"' not in page
    assert visitor.send(step, ranks).headers["location"].endswith("/recu")
    assert ballots(open_sqlite_store, vote)[0].answers == {"known": list(CHEESES), "best": list(CHEESES)}
