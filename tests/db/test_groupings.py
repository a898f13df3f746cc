"""Groupings as they move from asked for to done, and the steps people take on them."""

from dataclasses import replace

from core.voices.ideas.model import Grouping, Idea, JobState
from db.stores.groupings import forget_words
from tests.builders import an_open_price_vote

CANTEEN = Idea("i1", "Cantine", ("cantine", "repas"), (3, 1))
FOUND = Grouping(
    ideas=(Idea("i1", "Une cantine", ("cantine", "repas"), (3, 1), pinned=frozenset({1}), shown=(3,)),),
    rest=(2,),
    near=((3, 1),),
    seq=4,
    fineness=-1,
    version="1",
    others=(4,),
)


def ask(open_store, grouping_id="g1", vote=None):
    vote = vote or an_open_price_vote(open_store)
    with open_store() as store:
        store.groupings.add(
            grouping_id=grouping_id, consultation_id=vote.id, question_id="q1", settings={"fineness": 0}, by="Ana"
        )
    return vote


def test_what_was_found_is_read_again_as_it_was(open_store):
    vote = ask(open_store)

    with open_store() as store:
        waiting = store.groupings.get("g1")
        running = store.groupings.move(waiting, JobState.RUNNING, progress=40)
        store.groupings.finish(running, FOUND)

    with open_store(read_only=True) as store:
        kept = store.groupings.latest(vote.id, "q1")
    assert (waiting.state, waiting.grouping, running.progress) == (JobState.WAITING, None, 40)
    assert (kept.state, kept.progress, kept.grouping, kept.settings) == (JobState.DONE, 100, FOUND, {"fineness": 0})


def test_what_moved_meanwhile_is_not_written_over(open_store):
    ask(open_store)

    with open_store() as store:
        seen = store.groupings.get("g1")
        stopped = store.groupings.stop("g1")

    with open_store() as store:
        assert stopped
        assert not store.groupings.stop("g1")
        assert store.groupings.move(seen, JobState.RUNNING, progress=1) is None
        assert store.groupings.finish(seen, FOUND) is None
        assert store.groupings.get("g1").state is JobState.STOPPED


def test_the_last_that_was_found_stays_there_while_another_is_looked_for(open_store):
    vote = ask(open_store)
    with open_store() as store:
        store.groupings.finish(store.groupings.get("g1"), FOUND)
    ask(open_store, "g2", vote)
    with open_store() as store:
        store.groupings.move(store.groupings.get("g2"), JobState.FAILED, progress=10, failure="grouping_failed")

    with open_store(read_only=True) as store:
        last, found = store.groupings.latest(vote.id, "q1"), store.groupings.latest(vote.id, "q1", done=True)
        assert store.groupings.latest(vote.id, "q2") is None
    assert (last.id, last.failure, last.grouping) == ("g2", "grouping_failed", None)
    assert (found.id, found.failure) == ("g1", "")


def test_what_was_found_from_the_steps_before_is_not_written_over_a_step(open_store):
    ask(open_store)
    with open_store() as store:
        seen = store.groupings.finish(store.groupings.get("g1"), FOUND)

    with open_store() as store:
        store.groupings.add_step("g1", "dissolve", {"idea": "i1"}, by="Ana", number=1)

    with open_store() as store:
        assert store.groupings.finish(seen, FOUND) is None


def test_steps_follow_each_other_and_no_number_is_given_twice(open_store):
    ask(open_store)

    with open_store() as store:
        taken = [
            store.groupings.add_step("g1", "rename", {"title": title}, by="Ana", number=number)
            for number, title in ((1, "Cantine"), (1, "Repas"), (3, "Jardin"), (2, "Potager"))
        ]

    with open_store(read_only=True) as store:
        steps = store.groupings.steps("g1")
    assert taken == [True, False, False, True]
    assert [(step.number, step.detail["title"]) for step in steps] == [(1, "Cantine"), (2, "Potager")]


def test_an_erased_text_leaves_no_words_in_what_is_stored_of_its_group(open_store):
    vote = ask(open_store)
    with open_store() as store:
        store.groupings.finish(
            store.groupings.get("g1"), replace(FOUND, ideas=(CANTEEN, replace(CANTEEN, id="i2", members=(9,))))
        )
        parted = {"of": "i1", "idea": "i3", "title": "Repas", "seqs": [3], "phrases": ["repas"]}
        store.groupings.add_step("g1", "split", parted, by="Ana", number=1)

    with open_store() as store:
        forget_words(store.session, vote.id, [3])

    with open_store(read_only=True) as store:
        first, other = store.groupings.get("g1").grouping.ideas
        step = store.groupings.steps("g1")[0]
    assert (first, other.title) == (replace(CANTEEN, title="", phrases=()), "Cantine")
    assert step.detail == parted | {"title": "", "phrases": []}
