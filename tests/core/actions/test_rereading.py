"""Texts read by an older analyser are read again, once, and every count follows; stopped half-way, it goes on."""

import pytest

from core.actions import rereading
from core.actions.reading import read_voice
from core.actions.rereading import Reread, reread
from core.actions.watching import Watcher
from core.results.look import look_at
from tests.core.actions.test_hearing import a_lookout, an_answered, counts, scratch

OLD = {"label": "mixed", "score": 0.1, "analyser": "0-older"}


def read_by_an_older_analyser(open_store, *texts):
    vote = an_answered(open_store, *texts)
    with open_store() as store:
        store.ballots.put_readings(vote.id, {seq: {"word": OLD} for seq in range(1, len(texts) + 1)})
    return vote


def test_texts_read_by_an_older_analyser_are_read_again_and_counts_follow(open_store):
    vote = read_by_an_older_analyser(open_store, "Ce n’est pas acceptable.", "Très bonne idée, merci.")
    lookout = a_lookout(open_store)
    before = counts(lookout, vote)

    found = reread(open_store, vote.id)

    assert before == {"mixed": 2}
    assert found == Reread(texts=2, anew=2, moved=2)
    assert counts(lookout, vote) == {"unfavourable": 1, "favourable": 1}
    assert lookout.look(vote.code, Watcher(vote.organizer)) == scratch(open_store, vote)
    with open_store(read_only=True) as store:
        assert store.ballots.at(vote.id, [2])[0].readings == {"word": read_voice("Très bonne idée, merci.")}


def test_run_twice_it_finds_nothing_more_to_read_and_disturbs_nobody(open_sqlite_store):
    vote = read_by_an_older_analyser(open_sqlite_store, "Très bien.")
    reread(open_sqlite_store, vote.id)
    with open_sqlite_store(read_only=True) as store:
        before = store.hearings.get(vote.id)

    found = reread(open_sqlite_store, vote.id)

    with open_sqlite_store(read_only=True) as store:
        assert store.hearings.get(vote.id) == before
    assert found == Reread(texts=1)


def test_stopped_half_way_it_goes_on_and_counts_follow_all_the_same(open_sqlite_store, monkeypatch):
    monkeypatch.setattr(rereading, "AT_ONCE", 1)
    vote = read_by_an_older_analyser(open_sqlite_store, "Ce n’est pas acceptable.", "Très bonne idée, merci.")
    lookout = a_lookout(open_sqlite_store)
    counts(lookout, vote)

    def stop(texts):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reread(open_sqlite_store, vote.id, say=stop)
    found = reread(open_sqlite_store, vote.id)

    assert found == Reread(texts=2, anew=1, moved=1)
    assert counts(lookout, vote) == {"unfavourable": 1, "favourable": 1}


def test_columns_kept_beside_the_log_are_made_again(open_sqlite_store, monkeypatch):
    monkeypatch.setattr("core.actions.tail.PART", 1)
    monkeypatch.setattr("core.actions.watching.PART", 1)
    vote = read_by_an_older_analyser(open_sqlite_store, "Très bonne idée, merci.")
    counts(a_lookout(open_sqlite_store), vote)

    reread(open_sqlite_store, vote.id)

    cold = a_lookout(open_sqlite_store)
    assert counts(cold, vote) == {"favourable": 1}
    assert cold.computed(vote.code, Watcher(vote.organizer), lambda frame, _: look_at(frame)) == scratch(
        open_sqlite_store, vote
    )
