"""Named links: who came by which, counted once, kept until the ballot."""

from datetime import timedelta

import pytest

from core.actions import answering, sources
from core.actions.answering import Voter
from core.consultation.source_links import MOST, SourceLink
from core.problems import Refused, problem
from tests.builders import an_open_price_vote, cast, close, later

LEA, MAX = Voter("lea"), Voter("max")


@pytest.fixture
def vote(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    declare(open_sqlite_store, vote, "Lettre de mai")
    declare(open_sqlite_store, vote, "Affiche")
    return vote


def declare(open_store, vote, label):
    with open_store() as store:
        return sources.declare_source(store, vote.organizer, vote.id, label)


def come(open_store, vote, voter, source="lettre-mai"):
    with open_store() as store:
        sources.come_by(store, vote.code, voter, source)


def begin(open_store, vote, voter):
    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers={}, step=0, submit_key="k")


def kept(open_store, vote) -> dict[str, tuple[int, int]]:
    with open_store(read_only=True) as store:
        return {each.code: (each.came, each.began) for each in sources.sources(store, vote.organizer, vote.id)}


def attributes(open_store, vote) -> list[dict[str, str]]:
    with open_store(read_only=True) as store:
        return [dict(each.attributes) for each in store.ballots.after(vote.id, 0, most=10)]


def refusal(open_store, vote, label):
    with pytest.raises(Refused) as refused:
        declare(open_store, vote, label)
    return refused.value.problems


def test_a_name_makes_a_link_of_its_own(open_sqlite_store, vote):
    assert declare(open_sqlite_store, vote, "  Lettre   de mai 2 ") == SourceLink("lettre-mai-2", "Lettre de mai 2")
    assert list(kept(open_sqlite_store, vote)) == ["affiche", "lettre-mai", "lettre-mai-2"]


def test_names_that_give_the_same_code_are_told_apart(open_sqlite_store, vote):
    assert declare(open_sqlite_store, vote, "Affiche !").code == "affiche-2"


def test_a_name_is_given_once_and_is_some_words(open_sqlite_store, vote):
    assert refusal(open_sqlite_store, vote, "AFFICHE") == (problem("source_name_taken"),)
    for label in ("  ", "x" * 61):
        assert refusal(open_sqlite_store, vote, label) == (problem("source_name_unfit", most=60),)


def test_there_are_thirty_links_at_most(open_sqlite_store, vote):
    for number in range(MOST - 2):
        declare(open_sqlite_store, vote, f"Lettre {number}")

    assert refusal(open_sqlite_store, vote, "Une de trop") == (problem("sources_too_many", most=MOST),)


def test_members_come_by_their_own_links(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=1, access="personal")

    assert refusal(open_sqlite_store, vote, "Lettre") == (problem("source_of_personal_links"),)


def test_a_browser_is_counted_once_by_the_link_it_came_by_first(open_sqlite_store, vote):
    for source in ("lettre-mai", "lettre-mai", "affiche"):
        come(open_sqlite_store, vote, LEA, source)
    come(open_sqlite_store, vote, MAX, "affiche")

    assert kept(open_sqlite_store, vote) == {"affiche": (1, 0), "lettre-mai": (1, 0)}


def test_a_link_that_nobody_declared_counts_nobody(open_sqlite_store, vote):
    come(open_sqlite_store, vote, LEA, "autre")
    cast(open_sqlite_store, vote, voter=LEA)

    assert kept(open_sqlite_store, vote) == {"affiche": (0, 0), "lettre-mai": (0, 0)}
    assert attributes(open_sqlite_store, vote) == [{"language": "fr"}]


def test_the_ballot_and_each_change_of_it_keep_the_link(open_sqlite_store, vote):
    come(open_sqlite_store, vote, LEA)
    begin(open_sqlite_store, vote, LEA)
    begin(open_sqlite_store, vote, LEA)
    cast(open_sqlite_store, vote, voter=LEA)
    come(open_sqlite_store, vote, LEA, "affiche")
    cast(open_sqlite_store, vote, voter=LEA)

    assert kept(open_sqlite_store, vote) == {"affiche": (0, 0), "lettre-mai": (1, 1)}
    assert attributes(open_sqlite_store, vote) == [{"language": "fr", "source": "lettre-mai"}] * 2


def test_what_was_kept_of_a_link_goes_with_the_drafts(open_sqlite_store, vote):
    come(open_sqlite_store, vote, LEA)
    close(open_sqlite_store, vote)

    with open_sqlite_store(read_only=True) as store:
        assert answering._source(store, store.consultations.get(vote.id), LEA) == ""


def test_nobody_is_counted_after_the_deadline(open_sqlite_store, vote):
    come(later(open_sqlite_store, timedelta(days=8)), vote, LEA)

    assert kept(open_sqlite_store, vote)["lettre-mai"] == (0, 0)


def test_a_link_goes_while_nobody_came_by_it(open_sqlite_store, vote):
    come(open_sqlite_store, vote, LEA)
    with open_sqlite_store() as store:
        sources.remove_source(store, vote.organizer, vote.id, "affiche")

    with pytest.raises(Refused) as refused, open_sqlite_store() as store:
        sources.remove_source(store, vote.organizer, vote.id, "lettre-mai")

    assert refused.value.problems == (problem("source_in_use"),)
    assert list(kept(open_sqlite_store, vote)) == ["lettre-mai"]
