"""The roll, as organizers and animators keep it, on both databases."""

from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from core.actions import members
from core.actions.answering import Voter
from core.community.access import Role
from core.consultation.records import Member
from core.identity import roll_key
from core.problems import Refused
from tests.builders import (
    Vote,
    a_draft,
    a_person,
    a_price_vote,
    a_questionnaire,
    a_team,
    an_open_consultation,
    an_open_price_vote,
    cast,
    close,
)

THREE = "Nom;E-mail;Collège\nAnne;anne@exemple.fr;Mangeurs\nBao;bao@exemple.fr;Éleveurs\nCleo;cleo@exemple.fr;\n"
LONG_ENOUGH_TO_VOTE = 0.3  # seconds: a vote that does not wait for the roll is over by then
ONE_BAD = "Nom;E-mail\nDina;dina@exemple.fr\nElie;pas-une-adresse\n"


def a_personal_draft(open_store) -> Vote:
    return a_draft(open_store, a_price_vote(access="personal"))


def imported(open_store, vote: Vote, text: str = THREE) -> list[Member]:
    with open_store() as store:
        members.import_members(store, vote.organizer, vote.id, text.encode())
        return members.roll(store, vote.organizer, vote.id)


def links_of(open_store, vote: Vote) -> dict[str, str]:
    with open_store() as store:
        return {member.name: secret for member, secret in members.create_links(store, vote.organizer, vote.id)}


def refusal(action, *arguments) -> list[str]:
    with pytest.raises(Refused) as refused:
        action(*arguments)
    return [problem.code for problem in refused.value.problems]


def test_the_good_lines_of_a_file_join_the_roll_and_the_bad_ones_are_told(open_store):
    vote = a_personal_draft(open_store)

    with open_store() as store:
        found = members.import_members(store, vote.organizer, vote.id, ONE_BAD.encode())
        roll = members.roll(store, vote.organizer, vote.id)

    assert [member.email for member in roll] == ["dina@exemple.fr"]
    assert [(bad.line, bad.problems[0].code) for bad in found.bad_lines] == [(3, "member_email_malformed")]


def test_a_file_imported_twice_adds_nobody_twice(open_store):
    vote = a_personal_draft(open_store)

    once = imported(open_store, vote)
    twice = imported(open_store, vote)

    assert [member.name for member in once] == ["Anne", "Bao", "Cleo"]
    assert twice == once


def test_a_file_that_cannot_be_read_is_refused_whole(open_store):
    vote = a_personal_draft(open_store)

    with open_store() as store:
        codes = refusal(members.import_members, store, vote.organizer, vote.id, b"PK\x03\x04")

    assert codes == ["members_not_a_csv"]


def test_members_may_join_while_the_vote_runs_and_no_longer_once_it_is_over(open_store):
    vote = an_open_consultation(open_store, a_questionnaire(access="personal"), members=1)

    joined = imported(open_store, vote)
    close(open_store, vote)

    assert [member.name for member in joined] == ["Anne", "Bao", "Cleo", "Membre 0000"]
    with open_store() as store:
        assert refusal(members.import_members, store, vote.organizer, vote.id, b"") == ["members_settled"]
        assert refusal(members.create_links, store, vote.organizer, vote.id) == ["members_settled"]
        assert refusal(members.renew_links, store, vote.organizer, vote.id) == ["members_settled"]


def test_who_may_vote_on_a_price_is_sealed_at_opening_but_a_lost_link_can_be_made_anew(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=2, access="personal")

    with open_sqlite_store() as store:
        (first, _) = members.roll(store, vote.organizer, vote.id)
        _, secret = members.renew_link(store, vote.organizer, vote.id, first.id)
        assert refusal(members.import_members, store, vote.organizer, vote.id, THREE.encode()) == ["roll_frozen"]
        assert refusal(members.remove_members, store, vote.organizer, vote.id, [first.id]) == ["members_only_added"]

    assert cast(open_sqlite_store, vote, voter=Voter(secret)).leaf


def test_a_link_is_made_once_for_each_member_and_only_its_hash_is_kept(open_store):
    vote = a_personal_draft(open_store)
    imported(open_store, vote)

    links = links_of(open_store, vote)
    again = links_of(open_store, vote)

    assert (sorted(links), again) == (["Anne", "Bao", "Cleo"], {})
    with open_store(read_only=True) as store:
        found = {name: store.roll.find(vote.id, roll_key(vote.id, secret)) for name, secret in links.items()}
        assert {name: member.name for name, member in found.items()} == {name: name for name in links}
        assert store.roll.find(vote.id, links["Anne"]) is None


def test_a_renewed_link_votes_and_the_old_one_no_longer_does(open_store):
    vote = an_open_price_vote(open_store, members=2, access="personal")
    with open_store(read_only=True) as store:
        first = store.roll.members(vote.id)[0]

    with open_store() as store:
        member, secret = members.renew_link(store, vote.organizer, vote.id, first.id)

    assert member.id == first.id
    with pytest.raises(Refused, match="link_unknown"):
        cast(open_store, vote, voter=vote.voters[0])
    cast(open_store, vote, voter=Voter(secret))
    with open_store(read_only=True) as store:
        assert [each.has_voted for each in store.roll.members(vote.id)] == [True, False]


def test_a_link_renewed_while_its_vote_is_on_the_way_leaves_one_that_counts(open_store):
    vote = an_open_price_vote(open_store, members=1, access="personal")

    with ThreadPoolExecutor(max_workers=1) as voters:
        with open_store() as store:
            (member,) = store.roll.members(vote.id)
            members.renew_link(store, vote.organizer, vote.id, member.id)
            voting = voters.submit(cast, open_store, vote, voter=vote.voters[0])
            wait([voting], timeout=LONG_ENOUGH_TO_VOTE)

        with pytest.raises(Refused, match="link_unknown"):
            voting.result()


def test_the_link_of_somebody_who_has_voted_is_not_renewed(open_store):
    vote = an_open_price_vote(open_store, members=2, access="personal")
    cast(open_store, vote, voter=vote.voters[0])

    with open_store() as store:
        first, second = store.roll.members(vote.id)
        codes = refusal(members.renew_link, store, vote.organizer, vote.id, first.id)
        renewed = members.renew_links(store, vote.organizer, vote.id)

    assert codes == ["member_has_voted"]
    assert [member.id for member, _ in renewed] == [second.id]


def test_a_draft_may_lose_members_and_gain_others(open_store):
    vote = a_personal_draft(open_store)
    people = imported(open_store, vote, THREE + "".join(f"Zoe {i};zoe{i}@exemple.fr;\n" for i in range(20)))

    with open_store() as store:
        members.remove_members(store, vote.organizer, vote.id, [member.id for member in people[1:]])
    left = imported(open_store, vote, ONE_BAD)

    assert [(member.name, member.has_voted) for member in left] == [("Anne", False), ("Dina", False)]


def test_nobody_is_taken_off_the_roll_of_an_open_vote(open_store):
    vote = an_open_price_vote(open_store, members=1, access="personal")

    with open_store() as store:
        (member,) = store.roll.members(vote.id)
        codes = refusal(members.remove_members, store, vote.organizer, vote.id, [member.id])

    assert codes == ["members_only_added"]


def test_a_member_of_another_roll_is_unknown_here(open_store):
    vote, other = a_personal_draft(open_store), a_personal_draft(open_store)
    (stranger, *_) = imported(open_store, other)

    with open_store() as store:
        removing = refusal(members.remove_members, store, vote.organizer, vote.id, [stranger.id])
        renewing = refusal(members.renew_link, store, vote.organizer, vote.id, stranger.id)

    assert (removing, renewing) == (["member_unknown"], ["member_unknown"])
    with open_store(read_only=True) as store:
        assert len(store.roll.members(other.id)) == 3


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (Role.ORGANIZER, None),
        (Role.ANIMATOR, None),
        (Role.VIEWER, ["not_allowed"]),
        (None, ["consultation_unknown"]),
    ],
)
def test_organizers_and_animators_alone_keep_the_roll(open_store, role, expected):
    vote = a_personal_draft(open_store)
    person = a_person(open_store, role, team_id=vote.team_id if role else a_team(open_store, "Ailleurs"))
    actions = {
        members.roll: (),
        members.import_members: (THREE.encode(),),
        members.create_links: (),
        members.renew_links: (),
        members.renew_link: ("nobody",),
        members.remove_members: (["nobody"],),
    }

    found = {}
    for action, arguments in actions.items():
        try:
            with open_store() as store:
                action(store, person, vote.id, *arguments)
        except Refused as refused:
            found[action] = [problem.code for problem in refused.problems]

    if expected:
        assert found == dict.fromkeys(actions, expected)
    else:
        assert found == {members.renew_link: ["member_unknown"], members.remove_members: ["member_unknown"]}


@pytest.mark.parametrize(("visibility", "told"), [("live", None), ("after_vote", None), ("at_closing", True)])
def test_who_voted_is_not_told_beside_anonymous_tallies_that_move(open_store, visibility, told) -> None:
    vote = an_open_price_vote(open_store, members=1, access="personal", visibility=visibility)
    cast(open_store, vote, voter=vote.voters[0])

    with open_store() as store:
        assert [member.has_voted for member in members.roll(store, vote.organizer, vote.id)] == [told]
    close(open_store, vote)
    with open_store() as store:
        assert [member.has_voted for member in members.roll(store, vote.organizer, vote.id)] == [True]


def test_no_link_is_renewed_where_that_would_tell_who_has_not_voted(open_store) -> None:
    vote = an_open_price_vote(open_store, members=1, access="personal", visibility="live")

    with open_store() as store:
        (member,) = members.roll(store, vote.organizer, vote.id)
        told = ["renewal_would_tell"]
        assert refusal(members.renew_links, store, vote.organizer, vote.id) == told
        assert refusal(members.renew_link, store, vote.organizer, vote.id, member.id) == told
