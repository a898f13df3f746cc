"""A page with a limit of time, without a script: begun by the person, kind to what comes late, closed after."""

import re
from datetime import datetime, timedelta

import pytest

from core import identity
from core.actions import answering
from core.actions.answering import Voter
from tests.builders import an_open_consultation
from tests.limits import a_timed_questionnaire


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_timed_questionnaire())


@pytest.fixture
def step(visitor, vote):
    return visitor.send(visitor.begin(vote.code), {"name": "Camille"}).headers["location"]


def paper(open_store, vote, visitor):
    with open_store(read_only=True) as store:
        return answering.take_paper(store, vote.code, Voter(visitor.client.cookies["tablee_browser"]))


def set_back(open_store, vote, visitor, by):
    """As if the page had been begun earlier."""
    kept = paper(open_store, vote, visitor)
    clock = kept.clocks["timed"]
    earlier = (datetime.fromisoformat(clock["from"]) - by).isoformat()
    voter = Voter(visitor.client.cookies["tablee_browser"])
    with open_store() as store:
        answering.keep_draft(
            store,
            vote.code,
            voter,
            answers=kept.answers,
            step=kept.step,
            submit_key=kept.submit_key,
            seed=kept.seed,
            clocks={"timed": {**clock, "from": earlier}},
        )


def drafts(open_store, vote, visitor):
    voter = visitor.client.cookies["tablee_browser"]
    with open_store(read_only=True) as store:
        return store.drafts.get(vote.id, identity.draft_key(vote.id, voter))


def test_nothing_is_asked_before_the_person_begins_and_no_way_leads_past(visitor, step):
    page = visitor.get(step).text

    assert "Vous avez 2 minutes pour cette page." in page
    assert "Votre premier mouvement nous intéresse." in page
    assert re.findall(r"Commencer, avec (\d+ minutes)", page) == ["2 minutes", "20 minutes"]
    assert 'name="word"' not in page
    assert visitor.send(step, {}).headers["location"] == step
    assert visitor.send(step, {}, go="back").headers["location"].endswith("/1")


def test_in_time_it_is_a_page_like_any_other(visitor, open_sqlite_store, vote, step):
    assert "clocks" not in drafts(open_sqlite_store, vote, visitor)
    assert visitor.send(step, {}, go="start").headers["location"] == step

    assert "Vous avez jusqu’à" in visitor.get(step).text
    refused = visitor.send(step, {"word": "Vif", "some": ["rouge", "vert", "bleu"]}).headers["location"]
    after = visitor.send(step, {"word": "Vif", "some": ["rouge"]}).headers["location"]
    done = visitor.send(after, {"end": "Fin"}).headers["location"]

    assert refused.startswith(f"{step}?revoir")
    assert (after[-2:], done[-5:]) == ("/3", "/recu")
    with open_sqlite_store(read_only=True) as store:
        (ballot,) = store.ballots.after(vote.id, 0, most=9)
    assert ballot.answers == {"name": "Camille", "word": "Vif", "some": ["rouge"], "end": "Fin"}


def test_more_time_is_ten_times_as_much(visitor, open_sqlite_store, vote, step):
    visitor.send(step, {}, go="start-longer")
    set_back(open_sqlite_store, vote, visitor, timedelta(minutes=19))

    assert 'name="word"' in visitor.get(step).text


def test_what_is_sent_late_is_kept_once_and_leads_on(visitor, open_sqlite_store, vote, step):
    visitor.send(step, {}, go="start")
    fields = visitor.fields(step)
    set_back(open_sqlite_store, vote, visitor, timedelta(minutes=3))

    late = {"word": "Vif", "some": ["rouge", "vert", "bleu"], "_go": "on"}
    after = visitor.post(step, fields | late).headers["location"]
    again = visitor.post(step, fields | {"word": "Plus tard", "_go": "on"}).headers["location"]

    assert after == again
    assert after.endswith("/3")
    assert paper(open_sqlite_store, vote, visitor).answers == {"name": "Camille", "word": "Vif"}
    page = visitor.get(step).text
    assert "Le temps de cette page est passé." in page
    assert 'name="word"' not in page
    assert visitor.send(step, {}).headers["location"] == after


def test_a_tap_that_comes_late_closes_the_page_it_is_on(visitor, open_sqlite_store, vote, step):
    visitor.send(step, {}, go="start")
    fields = visitor.fields(step)
    set_back(open_sqlite_store, vote, visitor, timedelta(minutes=3))

    part = visitor.post(step, fields | {"word": "Vif"}, **{"x-tablee": "part"}).text

    assert "Le temps de cette page est passé." in part
    assert 'id="question_word"' not in part
    assert paper(open_sqlite_store, vote, visitor).answers["word"] == "Vif"
