"""Answering in a room: one question at a time, while it is open, on top of what was answered before."""

from datetime import timedelta
from functools import partial

import pytest

from core import identity
from core.actions import answering, answering_in_room
from core.actions.tail import recount
from core.problems import Refused
from core.questionnaire.model import Page, Questionnaire
from core.room import editing
from tests.at_once import at_once
from tests.builders import later, publish, read
from tests.rooms import a_running_room, answer, lead, somebody


@pytest.fixture
def vote(open_store):
    return a_running_room(open_store)


def counted(open_store, vote):
    """By question, how many gave each option; and how many people."""
    with open_store(read_only=True) as store:
        frame = recount(store, store.consultations.get(vote.id))
    return frame.chosen(), frame.counted


def ballots(open_store, vote):
    with open_store(read_only=True) as store:
        return store.ballots.after(vote.id, 0, most=100)


def why(open_store, vote, *args, **settings):
    with pytest.raises(Refused) as refused:
        answer(open_store, vote, *args, **settings)
    return [problem.code for problem in refused.value.problems]


def test_an_answer_adds_to_those_given_before_by_the_same_person(open_store, vote):
    voter = somebody()
    answer(open_store, vote, "rouge", voter=voter)
    lead(open_store, vote, partial(editing.open_item, item_id="care"))

    answer(open_store, vote, ["vert"], to="care", voter=voter)

    chosen, people = counted(open_store, vote)
    assert (chosen["milk"]["rouge"], chosen["care"]["vert"], people) == (1, 1, 1)


def test_an_answer_may_be_changed_while_its_question_is_open(open_store, vote):
    voter = somebody()
    answer(open_store, vote, "rouge", voter=voter)

    answer(open_store, vote, "vert", voter=voter)

    chosen, people = counted(open_store, vote)
    assert (chosen["milk"], people) == ({"vert": 1}, 1)


def test_the_same_answer_sent_again_is_the_same_ballot(open_store, vote):
    voter = somebody()

    receipts = {answer(open_store, vote, "rouge", voter=voter).leaf for _ in range(3)}

    assert (len(receipts), len(ballots(open_store, vote))) == (1, 1)


def test_a_required_question_that_the_room_has_not_come_to_refuses_nothing(open_store):
    vote = a_running_room(open_store)
    with open_store(read_only=True) as store:
        asked = store.consultations.get(vote.id).draft
    milk, *others = asked.questionnaire.asked()
    required = (milk, *(question.model_copy(update={"required": True}) for question in others))
    pages = (Page(id="page", questions=required),)
    publish(open_store, vote, asked.model_copy(update={"questionnaire": Questionnaire(pages=pages)}))

    answer(open_store, vote, "vert")

    assert counted(open_store, vote)[1] == 1


def test_an_answer_that_the_question_refuses_is_refused(open_store, vote):
    assert why(open_store, vote, "violet") == ["option_unknown"]
    assert why(open_store, vote, None) == ["answer_missing"]
    assert ballots(open_store, vote) == []


def test_a_question_takes_nothing_before_it_opens_nor_once_it_is_closed(open_store, vote):
    assert why(open_store, vote, ["vert"], to="care") == ["room_question_closed"]

    lead(open_store, vote, partial(editing.close_item, item_id="milk"))

    assert why(open_store, vote, "vert") == ["room_question_closed"]


def test_a_question_takes_nothing_once_its_countdown_has_ended(open_store, vote):
    with open_store(read_only=True) as store:
        now = store.now()
    lead(open_store, vote, partial(editing.start_countdown, minutes=2, now=now))
    answer(later(open_store, timedelta(seconds=119)), vote, "vert")

    assert why(later(open_store, timedelta(seconds=121)), vote, "vert") == ["room_question_closed"]


def test_what_was_answered_at_home_stays_and_a_draft_goes_on(open_store, vote):
    voter = somebody()
    key, typed = identity.new_secret(), identity.new_secret()
    lead(open_store, vote, editing.end)
    answering.submit(open_store, vote.code, voter, answers={"word": "Bonjour"}, submit_key=key, read=read)
    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers={"word": "Bonsoir"}, step=0, submit_key=typed)
    lead(open_store, vote, editing.start)
    lead(open_store, vote, partial(editing.open_item, item_id="milk"))

    answer(open_store, vote, "bleu", voter=voter)

    with open_store(read_only=True) as store:
        paper = answering.take_paper(store, vote.code, voter)
    assert ballots(open_store, vote)[-1].answers == {"word": "Bonjour", "milk": "bleu"}
    assert (paper.answers, paper.submit_key) == ({"word": "Bonsoir", "milk": "bleu"}, typed)


def test_a_link_that_is_nobodys_answers_nothing_in_a_room_of_members(open_store):
    vote = a_running_room(open_store, members=2, access="personal")

    assert why(open_store, vote, "rouge") == ["link_unknown"]
    answer(open_store, vote, "rouge", voter=answering.Voter(vote.secrets[0]))

    with open_store(read_only=True) as store:
        assert [member.has_voted for member in store.roll.members(vote.id)].count(True) == 1


def test_a_phone_finds_its_answers_and_the_same_order_again(open_store, vote):
    voter = somebody()
    with open_store(read_only=True) as store:
        first = answering_in_room.come_in(store, vote.code, voter)
    answer(open_store, vote, "rouge", voter=voter)

    with open_store(read_only=True) as store:
        again = answering_in_room.come_in(store, vote.code, voter)

    assert (again.answers, again.has_voted) == ({"milk": "rouge"}, True)
    assert again.seed == first.seed


def test_twenty_four_people_answer_while_the_question_closes_and_nobody_is_lost_or_late(open_store, vote):
    voters = [somebody() for _ in range(24)]
    calls = [partial(answer, open_store, vote, "vert", voter=voter) for voter in voters]
    calls.insert(12, partial(lead, open_store, vote, partial(editing.close_item, item_id="milk")))

    done = at_once(calls)

    told = sum(not isinstance(each, Exception) for each in done) - 1
    refused = {problem.code for each in done if isinstance(each, Refused) for problem in each.problems}
    assert refused <= {"room_question_closed"}
    assert not [each for each in done if isinstance(each, Exception) and not isinstance(each, Refused)]
    assert (counted(open_store, vote)[0]["milk"].get("vert", 0), counted(open_store, vote)[1]) == (told, told)
    with open_store(read_only=True) as store:
        closing = [entry for entry in store.journal.entries(vote.id) if entry.action == "question_closed"]
    assert len(closing) == 1


def test_everybody_answers_in_the_room_while_it_is_held(open_store, vote):
    with pytest.raises(Refused) as refused:
        answering.submit(open_store, vote.code, somebody(), answers={"milk": "vert"}, submit_key="key", read=read)

    assert [problem.code for problem in refused.value.problems] == ["room_running"]
    assert ballots(open_store, vote) == []
