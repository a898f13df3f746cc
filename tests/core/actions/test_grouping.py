"""Groups of ideas asked for, drafted in a process beside, stopped, taken up again and read by everybody."""

from datetime import timedelta
from functools import partial

import pytest

from core import identity
from core.actions import drafting, grouping, moderating
from core.actions.answering import Voter
from core.actions.watching import Lookout
from core.community.access import Role
from core.problems import Refused, problem
from core.room.wall import TextState
from core.voices.ideas.editing import texts_in
from core.voices.ideas.model import JobState
from tests.builders import a_person, a_questionnaire, an_open_consultation, cast, later
from tests.core.voices.ideas.said import BUS, CANTEEN

SAID = [*CANTEEN, *BUS]


def a_room_that_wrote(open_store, said=SAID, **rules):
    vote = an_open_consultation(open_store, a_questionnaire(**{"visibility": "live"} | rules))
    for text in said:
        cast(open_store, vote, answers={"milk": "rouge", "word": text})
    return vote


def asked(open_store, vote, **settings):
    return grouping.ask(open_store, vote.organizer, vote.id, "word", **settings)


def latest(open_store, vote):
    with open_store(read_only=True) as store:
        return grouping.latest(store, vote.organizer, vote.id, "word")


def test_what_was_asked_for_is_drafted_apart_and_read_by_everybody(open_store):
    vote = a_room_that_wrote(open_store)

    grouping_id = asked(open_store, vote)
    waiting = latest(open_store, vote)
    grouping.tend(open_store, Lookout(open_store), waiting, now=waiting.asked_at, later=lambda work: work())

    found = latest(open_store, vote)
    assert (waiting.id, waiting.state) == (grouping_id, JobState.WAITING)
    assert (found.state, found.progress) == (JobState.DONE, 100)
    assert sorted(sorted(idea.members) for idea in found.grouping.ideas) == [[1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12]]
    assert {idea.title for idea in found.grouping.ideas} == {"Cantine bio", "Bus de nuit"}
    assert not any(text in str(found) for text in SAID)


def test_asking_twice_for_the_same_asks_once_and_another_fineness_takes_its_place(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:2])

    first, again, finer = (asked(open_sqlite_store, vote, fineness=fineness) for fineness in (0, 0, 1))

    with open_sqlite_store(read_only=True) as store:
        assert (first == again, store.groupings.get(first).state) == (True, JobState.STOPPED)
        assert store.groupings.get(finer).state is JobState.WAITING


def test_what_was_stopped_is_not_drafted(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:2])
    grouping_id = asked(open_sqlite_store, vote)

    stopped = grouping.stop(open_sqlite_store, vote.organizer, grouping_id)
    drafting.run(open_sqlite_store, Lookout(open_sqlite_store), grouping_id)

    assert (stopped, latest(open_sqlite_store, vote).state) == (True, JobState.STOPPED)


def test_a_draft_that_is_stopped_under_way_ends_and_writes_nothing(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:2])
    grouping_id = asked(open_sqlite_store, vote)
    job = drafting._Job.taken(open_sqlite_store, grouping_id)
    job._tell(40)

    grouping.stop(open_sqlite_store, vote.organizer, grouping_id)
    job.do(Lookout(open_sqlite_store))

    found = latest(open_sqlite_store, vote)
    assert (found.state, found.progress, found.grouping) == (JobState.STOPPED, 40, None)


def test_one_process_alone_drafts_until_it_has_not_moved_for_a_minute(open_store):
    vote = a_room_that_wrote(open_store, SAID[:2])
    grouping_id = asked(open_store, vote)

    first = drafting._Job.taken(open_store, grouping_id)
    second = drafting._Job.taken(open_store, grouping_id)
    third = drafting._Job.taken(later(open_store, drafting.LEFT + timedelta(seconds=1)), grouping_id)

    assert (first is None, second, third is None) == (False, None, False)
    with pytest.raises(drafting._MovedError):
        first._tell(50)


def test_whoever_looks_takes_up_only_what_waits_or_was_left(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:2])
    grouping_id = asked(open_sqlite_store, vote)
    begun: list = []
    look = partial(grouping.tend, open_sqlite_store, Lookout(open_sqlite_store), later=begun.append)

    running = drafting._Job.taken(open_sqlite_store, grouping_id).seen
    look(running, now=running.moved_at + drafting.LEFT)
    soon = len(begun)
    look(running, now=running.moved_at + drafting.LEFT + timedelta(seconds=1))

    assert (soon, len(begun)) == (0, 1)


def test_a_failure_is_kept_with_what_to_do_next(open_sqlite_store, monkeypatch):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:2])
    grouping_id = asked(open_sqlite_store, vote)
    monkeypatch.setattr("core.voices.ideas.apart.MOST_HERE", 1)
    monkeypatch.setattr("core.voices.ideas.apart.MODULE", "core.identity")  # ends without a word

    drafting.run(open_sqlite_store, Lookout(open_sqlite_store), grouping_id)

    found = latest(open_sqlite_store, vote)
    assert (found.state, found.failure) == (JobState.FAILED, "grouping_failed")


def test_whatever_goes_wrong_ends_as_a_failure_whose_words_are_not_logged(open_sqlite_store, caplog):
    class Broken(Lookout):
        def computed(self, *_args, **_more):
            raise MemoryError("what somebody wrote")

    vote = a_room_that_wrote(open_sqlite_store, SAID[:2])

    drafting.run(open_sqlite_store, Broken(open_sqlite_store), asked(open_sqlite_store, vote))

    found = latest(open_sqlite_store, vote)
    assert (found.state, found.failure) == (JobState.FAILED, "grouping_failed")
    assert caplog.messages == ["Groups of ideas failed: MemoryError"]


def test_sealed_texts_are_neither_grouped_nor_read(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:1], visibility="at_closing")

    with pytest.raises(Refused) as refused:
        asked(open_sqlite_store, vote)

    assert refused.value.problems[0].code == "tallies_sealed"


@pytest.mark.parametrize(("role", "code"), [(Role.VIEWER, "not_allowed"), (None, "consultation_unknown")])
def test_only_who_leads_a_room_asks_for_groups_or_stops_them(open_sqlite_store, role, code):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:2])
    grouping_id = asked(open_sqlite_store, vote)
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)

    for act in (
        lambda: grouping.ask(open_sqlite_store, person, vote.id, "word", fineness=1),
        lambda: grouping.stop(open_sqlite_store, person, grouping_id),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.problems == (problem(code),)

    assert latest(open_sqlite_store, vote).state is JobState.WAITING


def test_a_stranger_does_not_make_groups_follow(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store)
    lookout = Lookout(open_sqlite_store)
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote, auto=True))
    cast(open_sqlite_store, vote, answers={"word": "Encore une cantine bio"})

    with pytest.raises(Refused):
        grouping.follow(open_sqlite_store, lookout, a_person(open_sqlite_store, None), latest(open_sqlite_store, vote))


@pytest.mark.parametrize(
    ("question", "fineness", "code"), [("milk", 0, "question_unknown"), ("word", 9, "grouping_fineness")]
)
def test_only_what_is_written_is_grouped_and_only_so_finely(open_sqlite_store, question, fineness, code):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:1])

    with pytest.raises(Refused) as refused:
        grouping.ask(open_sqlite_store, vote.organizer, vote.id, question, fineness=fineness)

    assert refused.value.problems == (problem(code),)


def test_a_refused_text_counts_and_is_not_put_in_front(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:6])
    with open_sqlite_store() as store:
        moderating.decide_text(
            store, vote.organizer, vote.id, question_id="word", text=SAID[0], state=TextState.REFUSED, why="off"
        )

    drafting.run(open_sqlite_store, Lookout(open_sqlite_store), asked(open_sqlite_store, vote))

    idea = latest(open_sqlite_store, vote).grouping.ideas[0]
    assert (sorted(idea.members), 1 in idea.shown) == ([1, 2, 3, 4, 5, 6], False)


def test_a_text_that_somebody_moved_stays_moved_when_its_ballot_goes_on(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, CANTEEN[1:] + BUS)
    voter, lookout = Voter(identity.new_secret()), Lookout(open_sqlite_store)
    cast(open_sqlite_store, vote, voter=voter, answers={"word": CANTEEN[0]})
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote, auto=True))
    found = latest(open_sqlite_store, vote)
    with open_sqlite_store() as store:
        store.groupings.add_step(found.id, "move", {"seqs": [12], "to": ""}, by="Ana", number=1)

    cast(open_sqlite_store, vote, voter=voter, answers={"word": CANTEEN[0], "milk": "rouge"})
    cast(open_sqlite_store, vote, answers={"word": "La cantine bio, oui"})
    followed = grouping.follow(open_sqlite_store, lookout, vote.organizer, found).grouping
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote))

    anew = latest(open_sqlite_store, vote).grouping
    assert (sum(12 in idea.members for idea in followed.ideas), followed.rest) == (1, ())
    assert (anew.rest, texts_in(anew)) == ((13,), {*range(1, 12), 13, 14})


def test_a_text_that_came_after_the_draft_and_that_somebody_moved_stays_moved_when_groups_are_asked_for_again(
    open_sqlite_store,
):
    vote = a_room_that_wrote(open_sqlite_store)
    lookout = Lookout(open_sqlite_store)
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote))
    found = latest(open_sqlite_store, vote)
    cast(open_sqlite_store, vote, answers={"word": "Zut"})
    with open_sqlite_store() as store:
        to = found.grouping.ideas[0].id
        store.groupings.add_step(found.id, "move", {"seqs": [13], "to": to}, by="Ana", number=1)

    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote))

    assert [13 in idea.members for idea in latest(open_sqlite_store, vote).grouping.ideas] == [True, False]


def test_groups_that_somebody_worked_on_are_not_drafted_anew_even_where_it_was_taken_back(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, BUS[:2])
    lookout = Lookout(open_sqlite_store)
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote, auto=True))
    found = latest(open_sqlite_store, vote)
    with open_sqlite_store() as store:
        rename = {"idea": found.grouping.ideas[0].id, "title": "Le bus"}
        store.groupings.add_step(found.id, "rename", rename, by="Ana", number=1)
        store.groupings.add_step(found.id, "undo", {}, by="Ana", number=2)
    for text in CANTEEN:
        cast(open_sqlite_store, vote, answers={"word": text})

    followed = grouping.follow(open_sqlite_store, lookout, vote.organizer, latest(open_sqlite_store, vote))

    assert [sorted(idea.members) for idea in followed.grouping.ideas] == [[1, 2]]


def test_names_that_were_given_outlive_another_draft_and_what_a_room_adds_to_it(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, BUS[:2])
    lookout = Lookout(open_sqlite_store)
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote, auto=True))
    found = latest(open_sqlite_store, vote)
    with open_sqlite_store() as store:
        rename = {"idea": found.grouping.ideas[0].id, "title": "Plus tard le soir"}
        store.groupings.add_step(found.id, "rename", rename, by="Ana", number=1)
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote, fineness=1, auto=True))
    for text in CANTEEN:
        cast(open_sqlite_store, vote, answers={"word": text})

    followed = grouping.follow(open_sqlite_store, lookout, vote.organizer, latest(open_sqlite_store, vote))

    assert [idea.title for idea in followed.grouping.ideas] == ["Plus tard le soir"]


def test_what_somebody_corrects_while_groups_are_drafted_anew_is_carried_over(open_store):
    vote = a_room_that_wrote(open_store)
    lookout = Lookout(open_store)
    drafting.run(open_store, lookout, asked(open_store, vote))
    before = latest(open_store, vote)
    job = drafting._Job.taken(open_store, asked(open_store, vote))
    draft = job._draft(lookout)

    with open_store() as store:
        rename = {"idea": before.grouping.ideas[0].id, "title": "Mon titre"}
        store.groupings.add_step(before.id, "rename", rename, by="Ana", number=1)
    job.keep(draft)

    after = latest(open_store, vote)
    assert (after.id != before.id, after.grouping.ideas[0].title) == (True, "Mon titre")


def test_words_written_anew_do_not_stay_where_somebody_moved_the_words_before(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, CANTEEN[1:] + BUS)
    voter, lookout = Voter(identity.new_secret()), Lookout(open_sqlite_store)
    cast(open_sqlite_store, vote, voter=voter, answers={"word": CANTEEN[0]})
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote, auto=True))
    found = latest(open_sqlite_store, vote)
    buses = next(idea.id for idea in found.grouping.ideas if 6 in idea.members)
    with open_sqlite_store() as store:
        store.groupings.add_step(found.id, "move", {"seqs": [12], "to": buses}, by="Ana", number=1)

    cast(open_sqlite_store, vote, voter=voter, answers={"word": "Zut"})
    followed = grouping.follow(open_sqlite_store, lookout, vote.organizer, latest(open_sqlite_store, vote)).grouping
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote))
    anew = latest(open_sqlite_store, vote).grouping

    assert (followed.rest, 12 in texts_in(followed)) == ((13,), False)
    assert (anew.rest, texts_in(anew)) == ((13,), {*range(1, 12), 13})


def test_groups_that_follow_a_room_take_in_what_comes(open_sqlite_store):
    vote = a_room_that_wrote(open_sqlite_store, SAID[:3] + SAID[6:9])
    lookout = Lookout(open_sqlite_store)
    drafting.run(open_sqlite_store, lookout, asked(open_sqlite_store, vote, auto=True))
    before = latest(open_sqlite_store, vote)

    cast(open_sqlite_store, vote, answers={"word": SAID[3]})
    found = grouping.follow(open_sqlite_store, lookout, vote.organizer, before)
    for text in SAID[4:6] + SAID[9:]:
        cast(open_sqlite_store, vote, answers={"word": text})
    again = grouping.follow(open_sqlite_store, lookout, vote.organizer, found)

    assert [sorted(idea.members) for idea in found.grouping.ideas] == [[1, 2, 3, 7], [4, 5, 6]]
    assert {idea.id: len(idea.members) for idea in again.grouping.ideas} == {
        idea.id: 6 for idea in found.grouping.ideas
    }
    assert grouping.follow(open_sqlite_store, lookout, vote.organizer, again) == again
