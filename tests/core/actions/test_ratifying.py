"""A ratification by two colleges, from the roll to the sealed result."""

import json

import pytest

from core.actions import archiving, consultations, papers
from core.actions.answering import Voter
from core.actions.watching import Lookout, Watcher
from core.archive import verify
from core.archive.bundle import files_of
from core.community.access import Role
from core.community.colleges import College, Unheard, Weighing
from core.consultation.ratifying import Majority, Quorum, Ratification
from core.problems import Problem, Refused
from tests.builders import (
    a_draft,
    a_person,
    a_price_vote,
    a_ratification,
    a_ratification_of_several_prices,
    an_open_consultation,
    cast,
    close,
    some_members,
)

BOTH = ("Mangeurs", "Éleveurs")
UNWEIGHED = Weighing()


def members_say(open_store, vote, answers: str) -> None:
    """One letter a member, in the roll's order: o(ui), n(on), m(ore), b(lanc), or a dot for who does not vote."""
    said = {"o": "yes", "n": "no", "b": "blank_vote", "m": "more"}
    for secret, letter in zip(vote.secrets, answers, strict=False):
        if letter in said:
            cast(open_store, vote, voter=Voter(secret), answers={"change": said[letter]})


def look_of(open_store, vote):
    return Lookout(open_store).look(vote.code, Watcher(person=vote.organizer))


def test_the_sealed_result_holds_the_four_figures_and_the_verdict_of_the_colleges(open_store):
    vote = an_open_consultation(open_store, a_ratification(), members=30, colleges=BOTH)

    members_say(open_store, vote, "onon" * 4 + "nono")  # eaters say yes but twice, farmers no but twice
    result = close(open_store, vote)

    assert result["ratified"] == {
        "change": {"verdict": "refused", "yes": 10, "valid": 20, "cast": 20, "members": 30, "needed": 10}
    }
    assert result["weighted"] == {"change": {"yes": "1/2", "no": "1/2"}}
    assert result["colleges"] == {"change": {"Mangeurs": {"no": 2, "yes": 8}, "Éleveurs": {"no": 8, "yes": 2}}}


def test_colleges_decide_where_they_and_the_raw_count_part(open_store):
    vote = an_open_consultation(open_store, a_ratification(), members=30, colleges=BOTH)

    members_say(open_store, vote, "onon" * 5 + "n.n.n.n.n.")  # 15 eaters, 10 of them yes; 10 farmers, all no
    result = close(open_store, vote)

    assert result["ratified"]["change"]["verdict"] == "refused"
    assert result["weighted"] == {"change": {"yes": "1/3", "no": "2/3"}}


def test_blank_votes_reach_the_quorum_and_weigh_nothing(open_store):
    vote = an_open_consultation(open_store, a_ratification(), members=30, colleges=BOTH)

    members_say(open_store, vote, "oo" * 2 + "bbb" * 2)
    ratified = close(open_store, vote)["ratified"]["change"]

    assert ratified == {"verdict": "accepted", "yes": 4, "valid": 4, "cast": 10, "members": 30, "needed": 10}


def test_below_the_quorum_nothing_changes(open_store):
    rules = {"ratification": Ratification(quorum=Quorum.SHARE, percent=40)}
    vote = an_open_consultation(open_store, a_ratification(**rules), members=30, colleges=BOTH)

    members_say(open_store, vote, "oo" * 5)
    ratified = close(open_store, vote)["ratified"]["change"]

    assert (ratified["verdict"], ratified["cast"], ratified["needed"]) == ("no_quorum", 10, 12)


@pytest.mark.parametrize(("unheard", "verdict"), [(Unheard.SHARED, "accepted"), (Unheard.FAILS, "unheard")])
def test_a_college_that_is_not_heard_is_handled_by_the_rule_fixed_before(open_store, unheard, verdict):
    colleges = (College(name="Mangeurs", weight=50), College(name="Éleveurs", weight=50))
    weighing = Weighing(colleges=colleges, fewest=3, unheard=unheard)
    vote = an_open_consultation(open_store, a_ratification(weighing=weighing), members=30, colleges=BOTH)

    members_say(open_store, vote, "o." * 10 + "nn")

    assert close(open_store, vote)["ratified"]["change"]["verdict"] == verdict


def test_until_closing_a_small_college_is_told_to_nobody(open_store):
    vote = an_open_consultation(open_store, a_ratification(visibility="live"), members=30, colleges=BOTH)

    members_say(open_store, vote, "on" * 9)
    before = look_of(open_store, vote).colleges["change"]
    members_say(open_store, vote, "on" * 10)
    after = look_of(open_store, vote).colleges["change"]

    assert (before.hidden, before.votes, before.weighted) == (True, {}, None)
    assert after.votes == {"Mangeurs": {"yes": 10}, "Éleveurs": {"no": 10}}


def test_the_college_stands_on_the_ballot_only_where_it_weighs(open_store):
    weighed = an_open_consultation(open_store, a_ratification(), members=6, colleges=BOTH)
    other = an_open_consultation(open_store, a_price_vote(access="personal"), members=6)

    of_weighed = cast(open_store, weighed, voter=weighed.voters[1], answers={"change": "yes"})
    of_other = cast(open_store, other, voter=other.voters[1])

    assert json.loads(of_weighed.seal)["college"] == "Éleveurs"
    assert "college" not in json.loads(of_other.seal)


def test_a_weighed_college_of_two_keeps_the_vote_shut(open_store):
    vote = a_draft(open_store, a_ratification())
    some_members(open_store, vote.id, 5, colleges=BOTH)

    with open_store() as store, pytest.raises(Refused) as refused:
        consultations.open_consultation(store, vote.organizer, vote.id)

    (problem,) = refused.value.problems
    assert problem == Problem(
        "college_too_small", values={"college": "Éleveurs", "count": 2, "fewest": 3}, where="members"
    )


def test_a_price_is_made_of_weighted_shares(open_store):
    weighing = Weighing(colleges=(College(name="Mangeurs", weight=50), College(name="Éleveurs", weight=50)))
    definition = a_price_vote(access="personal", weighing=weighing)
    vote = an_open_consultation(open_store, definition, members=20, colleges=("Mangeurs", "Mangeurs", "Éleveurs"))
    chosen = {"Mangeurs": "none", "Éleveurs": "long"}

    for number, voter in enumerate(vote.voters[:18]):
        pasture = chosen["Éleveurs" if number % 3 == 2 else "Mangeurs"] if number > 1 else "long"
        cast(open_store, vote, voter=voter, answers={"pasture": pasture, "origin": "any"})
    result = close(open_store, vote)

    assert result["questions"]["pasture"]["rows"] == {"none": 10, "some": 0, "long": 8}
    assert result["weighted"]["pasture"] == {"none": "5/12", "some": "0", "long": "7/12"}
    assert result["retained"]["pasture"] == "long"


def test_anybody_recounts_a_ratification_from_its_archive(open_store):
    vote = an_open_consultation(open_store, a_ratification(), members=60, colleges=BOTH)
    other = a_person(open_store, Role.ANIMATOR, team_id=vote.team_id)
    with open_store(read_only=True) as store:
        people = [member.id for member in store.roll.members(vote.id) if member.college == "Mangeurs"][-3:]
    given = {"voters": 3, "tallies": {"change": {"yes": 2, "blank_vote": 1}}}
    with open_store() as store:
        batch = papers.enter_batch(store, other, vote.id, label="Quimper", college="Mangeurs", members=people, **given)
    with open_store() as store:
        papers.check_batch(store, vote.organizer, vote.id, batch, **given)

    members_say(open_store, vote, "onbn" * 10 + "on" * 5)
    result = close(open_store, vote)
    with open_store(read_only=True) as store:
        contents = archiving.contents_of(store, Watcher(person=vote.organizer), vote.code)
    files = {name: content.encode() for name, content in files_of(contents).items()}
    changed = files | {"result.json": files["result.json"].replace(b'"refused"', b'"accepted"')}

    report = verify.examine(files)
    assert [line for agrees, line in report.lines if not agrees] == []
    figures = "(17 oui, 42 votes exprimés, 53 votes reçus, 60 membres)"
    assert f"Ratification : refusé {figures}." in [line for _, line in report.lines]
    assert result["ratified"]["change"]["verdict"] == "refused"
    assert any("la ratification" in line for agrees, line in verify.examine(changed).lines if not agrees)


def test_one_of_several_prices_is_ratified_and_recounted_from_the_archive(open_store):
    vote = an_open_consultation(open_store, a_ratification_of_several_prices(Majority.MOST), members=60, colleges=BOTH)

    members_say(open_store, vote, "m" * 20 + "o" * 15 + "n" * 10 + "b" * 2)
    result = close(open_store, vote)
    with open_store(read_only=True) as store:
        contents = archiving.contents_of(store, Watcher(person=vote.organizer), vote.code)
    files = {name: content.encode() for name, content in files_of(contents).items()}
    changed = files | {"result.json": files["result.json"].replace(b'"option":"more"', b'"option":"yes"')}

    report = verify.examine(files)
    figures = {"yes": 20, "valid": 45, "cast": 47, "members": 60, "needed": 10}
    assert result["ratified"] == {"change": {"verdict": "accepted", "option": "more"} | figures}
    assert [line for agrees, line in report.lines if not agrees] == []
    assert any("la ratification" in line for agrees, line in verify.examine(changed).lines if not agrees)


@pytest.mark.parametrize("majority", Majority)
@pytest.mark.parametrize("weighing", [UNWEIGHED, a_ratification().rules.weighing])
def test_what_members_choose_among_prices_is_recounted_whatever_the_rule(open_store, majority, weighing):
    definition = a_ratification_of_several_prices(majority, weighing=weighing)
    vote = an_open_consultation(open_store, definition, members=40, colleges=BOTH)

    members_say(open_store, vote, "momn" * 6 + "mmb")
    close(open_store, vote)
    with open_store(read_only=True) as store:
        contents = archiving.contents_of(store, Watcher(person=vote.organizer), vote.code)
    files = {name: content.encode() for name, content in files_of(contents).items()}

    assert [line for agrees, line in verify.examine(files).lines if not agrees] == []
