"""A vote on the whole: a draft that says every retained option, at the price they make together."""

import pytest

from core.actions.confirming import prepare_confirmation
from core.actions.watching import Lookout, Watcher
from core.community.access import Role
from core.consultation.definition import Visibility
from core.consultation.records import State
from core.problems import Refused
from core.question_types.price_change import PriceChange
from core.question_types.yes_no import YesNo
from tests.builders import a_person, an_open_price_vote, cast, close


@pytest.fixture
def voted(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near"})
    return vote


def outcome_of(open_store, vote):
    return Lookout(open_store).look(vote.code, Watcher(vote.organizer)).outcome


def prepared(open_store, vote, *, person=None, outcome=None):
    found = outcome or outcome_of(open_store, vote)
    with open_store() as store:
        made = prepare_confirmation(store, person or vote.organizer, vote.id, found)
        return store.consultations.get(made)


def test_the_package_is_put_to_people_at_its_price_against_the_price_of_before(open_sqlite_store, voted):
    close(open_sqlite_store, voted)

    draft = prepared(open_sqlite_store, voted)

    passage, question = draft.definition.questionnaire.questions()
    assert (draft.state, draft.team_id) == (State.DRAFT, voted.team_id)
    assert draft.definition.rules.visibility is Visibility.AT_CLOSING
    assert "Pâturage" in passage.text.say("fr")
    assert "Huit mois" in passage.text.say("fr")
    assert isinstance(question, PriceChange)
    assert (question.current, question.new) == (730, 730 + 125 + 30)
    assert question.blank
    assert draft.definition.gaps() == []


def test_a_package_that_changes_no_price_is_a_plain_yes_or_no(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote, answers={"pasture": "none", "origin": "any"})
    close(open_sqlite_store, vote)

    draft = prepared(open_sqlite_store, vote)

    assert isinstance(list(draft.definition.questionnaire.questions())[-1], YesNo)
    assert draft.definition.gaps() == []


def test_nothing_is_confirmed_before_closing(open_sqlite_store, voted):
    with pytest.raises(Refused) as refused:
        prepared(open_sqlite_store, voted)

    assert [problem.code for problem in refused.value.problems] == ["still_open"]


@pytest.mark.parametrize("role", [Role.ANIMATOR, Role.VIEWER])
def test_only_who_organizes_prepares_it(open_sqlite_store, voted, role):
    outcome = outcome_of(open_sqlite_store, voted)
    close(open_sqlite_store, voted)
    person = a_person(open_sqlite_store, role, team_id=voted.team_id)

    with pytest.raises(Refused):
        prepared(open_sqlite_store, voted, person=person, outcome=outcome)
    with pytest.raises(Refused):
        prepared(open_sqlite_store, voted, person=a_person(open_sqlite_store), outcome=outcome)
