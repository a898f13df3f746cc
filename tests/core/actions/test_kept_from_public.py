"""What an organizer keeps for the team is seen by nobody else: on no page, in no count, in no archive."""

import json
from functools import partial

import pytest

from core.actions import rounds
from core.actions.answering import Voter
from core.actions.archiving import contents_of
from core.actions.reporting import gather
from core.actions.watching import Lookout, Watcher
from core.archive.bundle import FEWEST_BALLOTS
from core.community.access import Role
from core.consultation.definition import Definition
from core.identity import new_secret
from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import Refused
from core.report.annexes import annexes
from core.report.blocks import words_of
from core.report.material import Edition
from core.room import editing
from tests.builders import a_person, a_price_vote, a_questionnaire, an_open_consultation, cast, close
from tests.rooms import a_running_room, answer, lead

EVERY = ("milk", "care", "word")


def a_vote(open_store, **rules):
    return an_open_consultation(open_store, a_questionnaire(visibility="live", kept_from_public=("care",), **rules))


def seen(open_store, vote, watcher) -> tuple[str, ...]:
    return tuple(each.question_id for each in Lookout(open_store).look(vote.code, watcher).summaries)


@pytest.mark.parametrize("over", [False, True])
def test_each_role_sees_what_the_organizer_chose_for_it(open_sqlite_store, over):
    vote, voter = a_vote(open_sqlite_store), Voter(new_secret())
    cast(open_sqlite_store, vote, voter=voter, answers={"milk": "rouge", "care": ["vert"]})
    if over:
        close(open_sqlite_store, vote)
    roles = {role: a_person(open_sqlite_store, role, team_id=vote.team_id) for role in Role}

    of_team = {role: seen(open_sqlite_store, vote, Watcher(person=person)) for role, person in roles.items()}
    others = [
        seen(open_sqlite_store, vote, watcher)
        for watcher in (Watcher(), Watcher(voter=voter), Watcher(person=a_person(open_sqlite_store, None)))
    ]

    assert of_team == dict.fromkeys(Role, EVERY)
    assert others == [("milk", "word")] * 3


def test_what_one_counts_by_is_kept_back_too(open_sqlite_store):
    vote = a_vote(open_sqlite_store)
    cast(open_sqlite_store, vote, answers={"milk": "rouge", "care": ["vert"]})
    lookout = Lookout(open_sqlite_store)

    public, of_team = (lookout.chosen(vote.code, Watcher(person=person)) for person in (None, vote.organizer))

    assert (sorted(public), sorted(of_team)) == (["milk", "word"], ["care", "milk", "word"])


def test_the_archive_holds_nothing_of_it_and_its_ballots_are_still_proved(open_sqlite_store):
    vote = a_vote(open_sqlite_store)
    receipts = [
        cast(open_sqlite_store, vote, answers={"milk": "rouge", "care": ["vert", "bleu"]})
        for _ in range(FEWEST_BALLOTS)
    ]
    close(open_sqlite_store, vote)

    with open_sqlite_store(read_only=True) as store:
        contents = contents_of(store, Watcher(), vote.code)

    assert contents.publishes_ballots
    assert [json.loads(ballot)["answers"] for ballot in contents.ballots] == [{"milk": "rouge"}] * FEWEST_BALLOTS
    assert sorted(contents.leaves) == sorted(receipt.leaf for receipt in receipts)
    assert sorted(contents.result["questions"]) == ["milk", "word"]
    assert "care" not in contents.result["tallies"]


def test_a_new_round_of_it_is_kept_back_too(open_sqlite_store):
    vote = a_running_room(open_sqlite_store, kept_from_public=("milk",))
    with open_sqlite_store() as store:
        room = rounds.new_round(store, vote.organizer, vote.id, question_id="milk").room
    again = next(item.question_id for item in room.items if item.question_id not in ("", *EVERY))
    lead(open_sqlite_store, vote, partial(editing.open_item, item_id=again))
    answer(open_sqlite_store, vote, "vert", to=again)
    public, of_team = (seen(open_sqlite_store, vote, Watcher(person)) for person in (None, vote.organizer))

    close(open_sqlite_store, vote)
    with open_sqlite_store(read_only=True) as store:
        contents = contents_of(store, Watcher(), vote.code)

    assert (public, sorted(of_team)) == (("care", "word"), sorted((*EVERY, again)))
    assert sorted(contents.result["questions"]) == ["care", "word"]
    assert all(again not in ballot for ballot in contents.ballots)


def test_the_public_edition_of_the_report_says_nothing_of_it_to_the_team_either(open_sqlite_store):
    vote = a_vote(open_sqlite_store)
    cast(open_sqlite_store, vote, answers={"milk": "rouge", "care": ["vert"]})
    lookout, team = Lookout(open_sqlite_store), Watcher(vote.organizer)

    public, of_team = (
        gather(open_sqlite_store, lookout, vote.code, team, edition) for edition in (Edition.PUBLIC, Edition.TEAM)
    )

    found = [[each.question_id for each in material.look.summaries] for material in (public, of_team)]
    said = [" ".join(words_of(annexes(material, Texts("fr")).blocks)) for material in (public, of_team)]
    assert found == [["milk", "word"], list(EVERY)]
    assert ["Question care" in each for each in said] == [False, True]


def test_it_is_revealed_to_no_room(open_sqlite_store):
    vote = a_running_room(open_sqlite_store, kept_from_public=("milk",))

    with pytest.raises(Refused) as refused:
        lead(open_sqlite_store, vote, partial(editing.reveal, item_id="milk"))

    assert [problem.code for problem in refused.value.problems] == ["room_kept_from_public"]


def test_what_decides_is_never_kept_back():
    vote = a_price_vote(kept_from_public=("pasture", "word"))

    assert vote.kept_from_public == {"word"}
    assert Definition(title=Wording("Vide")).kept_from_public == frozenset()
