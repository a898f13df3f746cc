"""The desk keeps every change, in whatever hurry it is made, and never writes over somebody else's."""

import pytest

from core.language.wording import Wording
from core.problems import Refused, problem
from pages.parts import database
from pages.parts.design.desk import Desk, desk_for
from tests.at_once import at_once
from tests.builders import a_draft, a_price_vote
from tests.pages.designing import kept


@pytest.fixture
def vote(open_sqlite_store, sqlite_url, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    database.forget()
    yield a_draft(open_sqlite_store, a_price_vote())
    database.open_store_of_process().engine.dispose()
    database.forget()


@pytest.fixture
def desk(open_sqlite_store, vote) -> Desk:
    return desk_for(kept(open_sqlite_store, vote))


def titled(draft, typed):
    return draft.change(title=Wording(typed))


def refuse(_draft, _typed):
    raise Refused(problem("amount_negative"))


def test_two_clicks_in_a_hurry_are_two_changes_and_no_quarrel(open_sqlite_store, vote, desk):
    def add(sponsor):
        return lambda: desk.change(
            vote.organizer, lambda draft: draft.change_sponsor(name=draft.definition.sponsor.name + sponsor)
        )

    at_once([add("a"), add("a"), add("a")])

    assert desk.refusal is None
    assert kept(open_sqlite_store, vote).draft.sponsor.name == "aaa"
    assert len(desk.history.past) == 3


def test_what_cannot_be_read_stays_until_it_is_mended(open_sqlite_store, vote, desk):
    before = kept(open_sqlite_store, vote)

    desk.take(vote.organizer, "price/base", "-1", refuse)

    assert kept(open_sqlite_store, vote) == before
    assert desk.shown("price/base", "0,73") == "-1"
    assert desk.unread() == [problem("amount_negative").at("price")]

    desk.take(vote.organizer, "price/base", "Le lait", titled)
    assert desk.shown("price/base", "0,73") == "0,73"
    assert desk.unread() == []


def test_what_could_not_be_read_in_a_question_goes_with_it(vote, desk):
    desk.take(vote.organizer, "pasture/options", "-1", refuse)
    assert desk.unread() == [problem("amount_negative").at("pasture")]

    desk.change(vote.organizer, lambda draft: draft.change(questionnaire=type(draft.definition.questionnaire)()))

    assert desk.unread() == []


def test_fields_are_drawn_afresh_by_a_button_and_not_by_typing(vote, desk):
    before = desk.key("promise/title")

    desk.take(vote.organizer, "promise/title", "Le lait", titled)
    assert desk.key("promise/title") == before

    desk.undo(vote.organizer)
    assert desk.key("promise/title") != before


def test_a_stranger_saves_nothing(open_sqlite_store, vote, desk):
    stranger = a_draft(open_sqlite_store, a_price_vote()).organizer

    desk.take(stranger, "promise/title", "À moi", titled)

    assert desk.refusal == problem("consultation_unknown")
    assert kept(open_sqlite_store, vote).draft.title.say("fr") == "Le litre de lait"
