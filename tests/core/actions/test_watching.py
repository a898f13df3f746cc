"""Tallies are seen by those who may, when they may; and watching costs what is new."""

import pytest

from core.actions.answering import Voter, withdraw
from core.actions.watching import Lookout, Watcher
from core.community.access import Role
from core.consultation.definition import Definition, Rules, Visibility
from core.language.wording import Wording
from core.problems import Refused, problem
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from tests.builders import (
    a_draft,
    a_person,
    a_price_vote,
    a_question,
    an_open_consultation,
    an_open_price_vote,
    cast,
)
from tests.sights import PRIVATE, SEALED, SEES, a_vote_with_one_ballot, every_case

REFUSALS = {SEALED: problem("tallies_sealed"), PRIVATE: problem("results_not_public")}


@pytest.fixture
def lookout(open_sqlite_store):
    return Lookout(open_sqlite_store)


def price(look):
    return look.outcome.price.total


def refusal(act, *given, **named):
    with pytest.raises(Refused) as refused:
        act(*given, **named)
    return refused.value.problems


@every_case
def test_tallies_are_seen_by_whoever_may_and_then_only(open_sqlite_store, lookout, case):
    vote, watcher = a_vote_with_one_ballot(open_sqlite_store, case)

    if case.gets == SEES:
        assert lookout.look(vote.code, watcher).counted == 1
    else:
        assert refusal(lookout.look, vote.code, watcher) == (REFUSALS[case.gets],)


@every_case
def test_words_are_for_the_team_and_sealed_like_the_tallies(open_sqlite_store, lookout, case):
    vote, watcher = a_vote_with_one_ballot(open_sqlite_store, case)

    if case.gets == SEES and watcher.person:
        assert lookout.verbatims(vote.code, watcher, "word") == [("Bravo", "uncertain")]
    else:
        refused = REFUSALS[SEALED if watcher.person else PRIVATE]
        assert refusal(lookout.verbatims, vote.code, watcher, "word") == (refused,)


def test_words_beside_a_choice_are_read_apart(open_sqlite_store, lookout):
    question = a_question(SingleChoice, other=True, comment=True)
    questionnaire = Questionnaire(pages=(Page(questions=(question,)),))
    rules = Rules(visibility=Visibility.LIVE)
    definition = Definition(title=Wording("?"), benefit=Wording("!"), questionnaire=questionnaire, rules=rules)
    vote = an_open_consultation(open_sqlite_store, definition)
    cast(open_sqlite_store, vote, answers={question.id: {"chosen": "other", "other": "Mauve", "comment": "Joli."}})
    cast(open_sqlite_store, vote, answers={question.id: "rouge"})

    for column, words in (("other_text", "Mauve"), ("comment", "Joli.")):
        found = lookout.verbatims(vote.code, Watcher(vote.organizer), question.id, column=f"{question.id}.{column}")
        assert found == [(words, "")]


def test_a_draft_and_an_unknown_code_cannot_be_told_apart(open_sqlite_store, lookout):
    draft = a_draft(open_sqlite_store, a_price_vote())

    for code in (draft.code, "XXXXXX", ""):
        assert refusal(lookout.look, code, Watcher(draft.organizer)) == (problem("code_unknown"),)


def test_another_teams_people_see_what_the_public_sees(open_sqlite_store, lookout):
    vote = an_open_price_vote(open_sqlite_store, visibility="live", public_results=False)
    other = an_open_price_vote(open_sqlite_store)

    assert refusal(lookout.look, vote.code, Watcher(other.organizer)) == (problem("results_not_public"),)


def test_a_new_look_holds_each_ballot_once_whatever_came_before(open_store):
    lookout = Lookout(open_store)
    vote = an_open_price_vote(open_store, visibility="live")
    watcher = Watcher(vote.organizer)
    first, second = Voter("first"), Voter("second")

    cast(open_store, vote, voter=first)
    assert (lookout.look(vote.code, watcher).counted, price(lookout.look(vote.code, watcher))) == (1, 885)

    cast(open_store, vote, voter=second, answers={"pasture": "none", "origin": "any"})
    cast(open_store, vote, voter=first, answers={"pasture": "none", "origin": "any"})
    assert (lookout.look(vote.code, watcher).counted, price(lookout.look(vote.code, watcher))) == (2, 730)

    withdraw(open_store, vote.code, second)
    seen = lookout.look(vote.code, watcher)
    assert (seen.counted, seen.seq, [row.count for row in seen.summaries[0].rows]) == (1, 4, [1, 0, 0])


def test_watchers_of_one_version_share_one_look(open_sqlite_store, lookout):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote)
    viewer = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    assert lookout.look(vote.code, Watcher(vote.organizer)) is lookout.look(vote.code, Watcher(viewer))


def test_words_come_newest_first_by_their_reading_and_as_many_as_asked(open_sqlite_store, lookout):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    for word in ("aa", "bbb", "cc", "dd"):
        cast(open_sqlite_store, vote, answers={"pasture": "none", "origin": "any", "word": word})
    watcher = Watcher(vote.organizer)

    found = lookout.verbatims(vote.code, watcher, "word", reading="uncertain", most=2)

    assert found == [("dd", "uncertain"), ("cc", "uncertain")]
