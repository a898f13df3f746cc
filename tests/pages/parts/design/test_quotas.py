"""Designing quotas: in the rules, with the same menus as conditions, read back in one sentence."""

import pytest

from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.quotas import Quota
from tests.builders import a_draft, a_price_vote
from tests.pages.conftest import as_read
from tests.pages.designing import kept, key, open_designer, press, write
from tests.paths import a_forked_questionnaire


@pytest.fixture
def vote(open_sqlite_store):
    return a_draft(open_sqlite_store, a_forked_questionnaire())


def quotas(open_store, vote):
    return kept(open_store, vote).draft.questionnaire.quotas


def pick(screen, place, chosen):
    return screen.selectbox(key=key(screen, place)).set_value(chosen).run()


def said(screen):
    return [as_read(caption.value) for caption in screen.caption]


def test_a_quota_is_made_of_a_condition_a_number_and_a_sentence(open_screen, open_sqlite_store, vote):
    screen = press(open_designer(open_screen, vote, "rules"), "rules/quota-add")
    (new,) = quotas(open_sqlite_store, vote)
    assert new == Quota(id=new.id)
    assert "Choisissez quelles réponses sont limitées." in said(screen)

    at = f"rules/{new.id}"
    press(screen, f"{at}/shown-add")
    pick(screen, f"{at}/shown-question-0", "buys")
    pick(screen, f"{at}/shown-test-0-buys", "is")
    pick(screen, f"{at}/shown-value-0-buys-is", "0")
    screen.number_input(key=key(screen, f"{at}/most")).set_value(30).run()
    write(screen, f"{at}/message", "Merci, c’est complet.")

    (quota,) = quotas(open_sqlite_store, vote)
    assert quota.met_if == Group(parts=(Condition(question="buys", test=Comparison.IS, values=("yes",)),))
    assert (quota.most, quota.message.say("fr")) == (30, "Merci, c’est complet.")
    assert "Limite les réponses où « Vous en achetez ? » est « yes »." in said(screen)


def test_a_quota_is_taken_away(open_screen, open_sqlite_store, vote):
    screen = press(open_designer(open_screen, vote, "rules"), "rules/quota-add")
    screen = press(screen, "rules/quota-add")
    first, second = quotas(open_sqlite_store, vote)

    press(screen, f"rules/{first.id}/remove")

    assert quotas(open_sqlite_store, vote) == (second,)


def test_what_a_quota_lacks_is_said_beside_it(open_screen, open_sqlite_store, vote):
    screen = press(open_designer(open_screen, vote, "rules"), "rules/quota-add")

    assert any("Ce quota ne dit pas quelles réponses il limite." in as_read(each.value) for each in screen.markdown)
    assert [gap.where for gap in kept(open_sqlite_store, vote).draft.gaps()] == ["rules"]


def test_a_sealed_vote_among_members_has_no_quota():
    condition = Condition(question="pasture", test=Comparison.IS, values=("long",))
    quota = Quota(met_if=Group(parts=(condition,)))

    def gaps(**rules):
        vote = a_price_vote(**rules)
        limited = vote.questionnaire.model_copy(update={"quotas": (quota,)})
        return [gap.code for gap in vote.model_copy(update={"questionnaire": limited}).gaps()]

    assert gaps(access="personal", visibility="at_closing") == ["quota_of_sealed_vote"]
    assert gaps(access="personal", visibility="live") == gaps(access="open") == []
