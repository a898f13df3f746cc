"""A draft changes a piece at a time, and money stays whole."""

from datetime import UTC, datetime, timedelta

import pytest

from core.consultation.definition import Definition
from core.consultation.draft import Draft
from core.language.wording import Wording
from core.pricing.live_price import price_of
from core.problems import Refused, problem
from tests.builders import a_price_vote

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def draft() -> Draft:
    return Draft(a_price_vote())


def every_split(draft: Draft) -> list[dict[str, int]]:
    """The split of the starting price, then of each option."""
    priced = [question for question in draft.definition.questionnaire.questions() if question.priced]
    options = [option for question in priced for option in question.options]
    return [draft.price.base_split(), *(draft.price.option_split(option) for option in options)]


def test_a_part_changes_and_the_rest_stays(draft):
    changed = draft.change(title=Wording("Le litre de lait entier"))

    assert changed.definition.title.say("fr") == "Le litre de lait entier"
    assert changed.definition.model_copy(update={"title": draft.definition.title}) == draft.definition


def test_a_deadline_to_come_is_taken_and_one_past_is_refused(draft):
    assert draft.until(NOON + timedelta(minutes=1), now=NOON).closes_at == NOON + timedelta(minutes=1)
    assert draft.until(None, now=NOON).closes_at is None

    with pytest.raises(Refused) as refused:
        draft.until(NOON, now=NOON)
    assert refused.value.problems == (problem("deadline_past"),)


def test_somebody_else_gets_the_rest_and_nobodys_amount_moves(draft):
    changed = draft.with_rest("farmer")

    assert changed.price.rest == "farmer"
    assert every_split(changed) == every_split(draft)


def test_an_actor_who_leaves_keeps_no_part_anywhere(draft):
    changed = draft.without_actor("farmer")

    assert changed.price.actor_ids == ("dairy", "shop", "vat")
    assert [sum(split.values()) for split in every_split(changed)] == [730, 0, 60, 125, 0, 30]
    assert all("farmer" not in split for split in every_split(changed))


def test_when_whoever_gets_the_rest_leaves_the_last_one_gets_it(draft):
    changed = draft.without_actor("shop")

    assert changed.price.rest == "vat"
    assert changed.price.gaps() == []
    assert price_of(changed.price, ()).split == {"farmer": 390, "dairy": 200, "vat": 140}


def test_a_questionnaire_without_a_price_starts_one_when_it_is_edited():
    draft = Draft(a_price_vote().model_copy(update={"price": None}))

    changed = draft.change_price(lambda price: price.model_copy(update={"base": 730}))

    assert changed.definition.price is not None
    assert changed.definition.price.base == 730


def test_a_language_is_offered_and_withdrawn_without_losing_what_was_written_in_it():
    said = Draft(Definition(title=Wording("Le lait"))).offer("de", offered=True)
    said = said.say("promise", ("title",), language="de", typed="Die Milch")

    without = said.offer("de", offered=False)

    assert said.definition.languages == ("fr", "de")
    assert without.definition.languages == ("fr",)
    assert without.definition.title.say("de") == "Die Milch"


def test_french_cannot_be_withdrawn():
    assert Draft(Definition()).offer("fr", offered=False).definition.languages == ("fr",)
