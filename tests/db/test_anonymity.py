"""In anonymous mode no copy of the database joins a person and a ballot: not by key, not by order, not by time.

The same attempts succeed on a vote that is not anonymous and on tables that leak, so that they could have succeeded.
"""

import json
from functools import partial
from random import Random

import pytest
from sqlalchemy import text

from core import identity
from core.actions import answering, members, reacting, walls
from core.actions.answering import Voter
from core.actions.archiving import contents_of
from core.actions.watching import Watcher
from core.archive.bundle import files_of
from core.consultation.sealing import leaf_hash
from core.consultation.smallest_group import SMALLEST_GROUP
from core.room import editing
from core.room.model import Item, ItemKind
from core.room.reactions import Reaction
from db.stores.roll import Roll
from tests.builders import (
    Vote,
    a_price_vote,
    a_questionnaire,
    a_ratification,
    an_open_consultation,
    cast,
    close,
    random_answers,
)
from tests.db.joining import Tables, Truth, dump, joined_by_key, joined_by_order, times_beside
from tests.rooms import answer as answer_in_room
from tests.rooms import lead

MEMBERS = 80
DEFINITIONS = {"price": a_price_vote, "questionnaire": a_questionnaire, "weighed": a_ratification}
ALONE = "Le cercle de Saint-Malo"
CIRCLES = (*["Le cercle de Brest"] * 32, ALONE, *["Le cercle de Rennes"] * 47)
# Where colleges are weighed the ballot holds its voter's, as the first screen says; each has twenty ballots or more.
# What a ballot may be read by agrees with the roll: no fewer than ten of it with each.
NOTED_ON_THE_BALLOT = {
    "members.college ~ archive.college",
    "members.college ~ ballot_contents.attributes",
    "members.circle ~ ballot_contents.attributes",
}
THREE_MORE = "nom;courriel\nLéa;lea@exemple.fr\nMax;max@exemple.fr\nZoé;zoe@exemple.fr\n".encode()


def votes_come_in(open_store, vote: Vote, *, before_each=lambda email: email) -> list[Truth]:
    """All members but a few answer, in an order drawn by lot; amid it the roll changes, and some save a draft late."""
    chance = Random(7)
    with open_store(read_only=True) as store:
        definition = store.consultations.get(vote.id).definition
    secrets = {f"membre{number}@exemple.fr": secret for number, secret in enumerate(vote.secrets)}
    arrivals = chance.sample(list(secrets), MEMBERS - 5)
    for rank, email in enumerate(arrivals):
        if rank == MEMBERS // 2:
            secrets |= the_roll_changes(open_store, vote)
        before_each(email)
        answer(open_store, vote, Voter(secrets[email]), random_answers(definition, chance))
    for email in (arrivals[0], arrivals[-1]):
        keep_draft(open_store, vote, Voter(secrets[email]), {})
    return [Truth(email, identity.ballot_key(vote.id, secrets[email])) for email in arrivals]


def answer(open_store, vote: Vote, voter: Voter, answers: dict) -> None:
    keep_draft(open_store, vote, voter, answers)
    cast(open_store, vote, voter=voter, answers=answers, submit_key=f"of {voter.secret}")


def keep_draft(open_store, vote: Vote, voter: Voter, answers: dict) -> None:
    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers=answers, step=1, submit_key=f"of {voter.secret}")


def the_roll_changes(open_store, vote: Vote) -> dict[str, str]:
    """Three more join where they may, and a lost file has the links of all who did not vote yet renewed."""
    with open_store() as store:
        if not members.is_frozen(store.consultations.get(vote.id)):
            members.import_members(store, vote.organizer, vote.id, THREE_MORE)
    with open_store() as store:
        links = members.renew_links(store, vote.organizer, vote.id)
    return {member.email: secret for member, secret in links}


@pytest.fixture
def vote(request, open_store):
    anonymity, _, kind = request.param.partition(" ")
    definition = DEFINITIONS[kind or "price"](access="personal", anonymity=anonymity)
    colleges = ("Mangeurs", "Éleveurs")
    return an_open_consultation(open_store, definition, members=MEMBERS, colleges=colleges, circles=CIRCLES)


def with_archive(open_store, vote: Vote, tables: Tables) -> Tables:
    """Once closed, what anybody can download too; who holds the tables knows whose leaf is whose."""
    keys = {row["leaf"]: row["key"] for row in tables["ballots"]}
    with open_store(read_only=True) as store:
        files = files_of(contents_of(store, Watcher(), vote.code))
    ballots = files["ballots.jsonl"].splitlines()
    rows = [
        {"place": place, "key": keys[leaf_hash(ballot)], "withheld": None, **json.loads(ballot)}
        for place, ballot in enumerate(ballots)
    ]
    journal = [{"place": place, **entry} for place, entry in enumerate(json.loads(files["journal.json"]))]
    return tables | {"archive": rows, "archived journal": journal}


def attributes_in(tables: Tables) -> list[dict[str, str]]:
    kept = [row["attributes"] for row in tables["ballot_contents"]]
    return [json.loads(each) if isinstance(each, str) else each for each in kept if each]


def on_roll_with(tables: Tables, attributes: dict[str, str]) -> list[str]:
    return [row["email"] for row in tables["members"] if all(row[name] == attributes[name] for name in attributes)]


@pytest.mark.parametrize("vote", ["anonymous", "anonymous questionnaire", "anonymous weighed"], indirect=True)
def test_nothing_joins_people_and_anonymous_ballots_before_closing_nor_after(open_store, vote):
    truths = votes_come_in(open_store, vote)

    check_that_nothing_joins(dump(open_store), truths)
    close(open_store, vote)

    tables = with_archive(open_store, vote, dump(open_store))
    assert len(tables["archive"]) == len(truths)
    check_that_nothing_joins(tables, truths)


def check_that_nothing_joins(tables: Tables, truths: list[Truth]) -> None:
    assert joined_by_key(tables, truths) == []
    assert set(joined_by_order(tables, truths)) <= NOTED_ON_THE_BALLOT
    assert all(len(on_roll_with(tables, attributes)) >= SMALLEST_GROUP for attributes in attributes_in(tables))
    assert times_beside(tables, {truth.ballot for truth in truths}) == []
    assert times_beside(tables, {truth.person for truth in truths}) == []


@pytest.mark.parametrize("vote", ["anonymous questionnaire"], indirect=True)
def test_nothing_joins_people_their_ballots_and_what_they_write_in_a_room(open_store, vote):
    opened = partial(editing.open_item, item_id="milk")
    for edit in (editing.start, partial(editing.offer_ideas_at_home, offer=True), opened):
        lead(open_store, vote, edit)
    chance = Random(7)
    voters = {f"membre{number}@exemple.fr": Voter(secret) for number, secret in enumerate(vote.secrets)}
    for email in chance.sample(list(voters), 30):
        answer_in_room(open_store, vote, chance.choice(["rouge", "vert", "bleu"]), voter=voters[email])
        walls.say(open_store, vote.code, voters[email], wall=ItemKind.IDEAS, text=f"Idée {chance.random()}")
    talk = Item(id="talk", kind=ItemKind.DISCUSSION)
    for edit in (partial(editing.add_item, item=talk), partial(editing.go_to, item_id=talk.id)):
        lead(open_store, vote, edit)
    for voter in voters.values():
        reacting.react(open_store, vote.code, voter, item_id=talk.id, reaction=Reaction.DOUBT)

    tables = dump(open_store)
    written = {row["key"] for row in tables["wall_posts"]}
    keys = [
        (email, identity.ballot_key(vote.id, voter.secret), identity.wall_key(vote.id, voter.secret))
        for email, voter in voters.items()
    ]
    said = [each for each in keys if each[2] in written]
    assert len(said) == 30
    for one, other in ((0, 1), (0, 2), (1, 2)):
        truths = [Truth(each[one], each[other]) for each in said]
        assert joined_by_key(tables, truths) == []
    assert joined_by_order(tables, [Truth(email, wall) for email, _, wall in said]) == []


@pytest.mark.parametrize("vote", ["anonymous"], indirect=True)
def test_a_circle_of_one_kept_on_the_ballot_would_be_found(open_store, vote, monkeypatch):
    monkeypatch.setattr("core.consultation.attributes.SMALLEST_GROUP", 1)
    truths = votes_come_in(open_store, vote)

    tables = dump(open_store)
    ballot_of = {truth.person: truth.ballot for truth in truths}
    (alone,) = (row["email"] for row in tables["members"] if row["circle"] == ALONE)
    assert joined_by_key(tables, truths) == [Truth(alone, ballot_of[alone])]


@pytest.mark.parametrize("vote", ["confidential"], indirect=True)
def test_a_key_kept_on_both_sides_would_be_found(open_store, vote):
    truths = votes_come_in(open_store, vote)

    assert joined_by_key(dump(open_store), truths) == truths


@pytest.mark.parametrize("vote", ["anonymous"], indirect=True)
def test_a_mark_a_row_would_be_found_by_its_order(open_store, vote):
    with open_store() as store:
        store.session.execute(text("CREATE TABLE leak (email VARCHAR(99))"))

    def marked(email):
        with open_store() as store:
            store.session.execute(text("INSERT INTO leak VALUES (:email)"), {"email": email})

    truths = votes_come_in(open_store, vote, before_each=marked)

    assert "leak.place ~ ballots.seq" in joined_by_order(dump(open_store), truths)


@pytest.mark.postgres
@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
@pytest.mark.parametrize("vote", ["anonymous"], indirect=True)
def test_links_renewed_in_place_would_be_found_by_who_stood_still(open_store, vote, monkeypatch):
    def in_place(roll, consultation_id, keys):
        change = text("UPDATE members SET roll_key = :key WHERE id = :id")
        roll._session.execute(change, [{"id": member_id, "key": key} for member_id, key in keys.items()])

    monkeypatch.setattr(Roll, "give_links", in_place)
    truths = votes_come_in(open_store, vote)

    assert "members.writer ~ ballots.seq" in joined_by_order(dump(open_store), truths)


@pytest.mark.parametrize("vote", ["named"], indirect=True)
def test_the_time_of_a_ballot_would_be_found(open_store, vote):
    truths = votes_come_in(open_store, vote)

    assert times_beside(dump(open_store), {truth.ballot for truth in truths}) == ["ballots.cast_at"]
