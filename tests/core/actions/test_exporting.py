"""Who may take the answers away as a file, when, and what no file may tell of anybody."""

from datetime import UTC
from random import Random

import pytest

from core.actions.answering import Voter
from core.actions.exporting import Reader, answers_for_operator, answers_for_team, note_export, what_was_asked
from core.actions.watching import Lookout, Watcher
from core.archive.journal import first_break
from core.community.access import Role
from core.consultation.definition import Definition
from core.identity import new_secret
from core.language.texts import Texts
from core.problems import Refused, problem
from tests.builders import (
    a_person,
    a_questionnaire_of_every_kind,
    an_open_consultation,
    an_open_price_vote,
    cast,
    close,
    random_answers,
)
from tests.core.exports.tables import rows_of

READER = Reader(Texts("fr"), UTC)


def table_for(open_store, vote, person):
    return answers_for_team(open_store, Lookout(open_store), vote.code, Watcher(person), READER)


def names_of(table):
    return [variable.name for variable in table.variables]


def refusal_of(act):
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.problems


def with_answers(open_store, definition: Definition, ballots: int):
    vote, chance = an_open_consultation(open_store, definition), Random(4)
    for _ in range(ballots):
        cast(open_store, vote, answers=random_answers(definition, chance))
    return vote


def test_what_is_sealed_leaves_in_no_file(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="at_closing")
    for _ in range(12):
        cast(open_sqlite_store, vote)

    sealed = (problem("tallies_sealed"),)
    assert refusal_of(lambda: table_for(open_sqlite_store, vote, vote.organizer)) == sealed
    assert refusal_of(lambda: answers_for_operator(open_sqlite_store, vote.code, READER)) == sealed
    close(open_sqlite_store, vote)
    assert table_for(open_sqlite_store, vote, vote.organizer).rows == 12
    assert answers_for_operator(open_sqlite_store, vote.code, READER).rows == 12


@pytest.mark.parametrize("who", ["nobody", "somebody else"])
def test_only_the_team_takes_answers_even_where_results_are_public(open_sqlite_store, who):
    vote = an_open_price_vote(open_sqlite_store, visibility="live", public_results=True)
    person = a_person(open_sqlite_store, None) if who == "somebody else" else None

    assert refusal_of(lambda: table_for(open_sqlite_store, vote, person)) == (problem("results_not_public"),)


@pytest.mark.parametrize("anonymity", ["anonymous", "confidential"])
def test_rows_of_a_few_people_without_a_name_are_refused(open_sqlite_store, anonymity):
    vote = an_open_price_vote(open_sqlite_store, visibility="live", anonymity=anonymity)
    for _ in range(9):
        cast(open_sqlite_store, vote)

    few = (problem("export_too_few", fewest=10),)
    assert refusal_of(lambda: table_for(open_sqlite_store, vote, vote.organizer)) == few
    cast(open_sqlite_store, vote)
    assert table_for(open_sqlite_store, vote, vote.organizer).rows == 10


@pytest.mark.parametrize("anonymity", ["anonymous", "confidential"])
def test_while_it_runs_rows_without_a_name_come_ten_at_a_time(open_sqlite_store, anonymity):
    vote = an_open_price_vote(open_sqlite_store, visibility="live", anonymity=anonymity)
    found = []
    for _ in range(12):
        cast(open_sqlite_store, vote)
    table = table_for(open_sqlite_store, vote, vote.organizer)
    found.append((table.rows, table.waiting))

    close(open_sqlite_store, vote)
    table = table_for(open_sqlite_store, vote, vote.organizer)
    found.append((table.rows, table.waiting))

    assert found == [(10, 2), (12, 0)]


@pytest.mark.parametrize("anonymity", ["anonymous", "confidential"])
def test_rows_without_a_name_hold_answers_alone_in_an_order_of_their_own(open_sqlite_store, anonymity):
    asked = a_questionnaire_of_every_kind(anonymity=anonymity, access="personal")
    vote, chance = an_open_consultation(open_sqlite_store, asked, members=20), Random(7)
    given = [random_answers(asked, chance) for _ in range(20)]
    for voter, answers in zip(vote.voters, given, strict=True):
        cast(open_sqlite_store, vote, voter=voter, answers=answers)
    close(open_sqlite_store, vote)

    table = table_for(open_sqlite_store, vote, vote.organizer)

    assert all(variable.number for variable in table.variables)
    assert not {"email", "phone", "postcode", "postcode.department"} & set(names_of(table))
    words = [row["long_text"] for row in rows_of(table)]
    assert sorted(map(str, words)) == sorted(str(answers.get("long_text")) for answers in given)
    assert words != [answers.get("long_text") for answers in given]


def test_the_order_follows_from_the_answers_whoever_came_first(open_sqlite_store):
    asked, chance = a_questionnaire_of_every_kind(visibility="live"), Random(3)
    given = [random_answers(asked, chance) for _ in range(20)]
    found = []
    for order in (given, given[::-1]):
        vote = an_open_consultation(open_sqlite_store, asked)
        for answers in order:
            cast(open_sqlite_store, vote, answers=answers)
        found.append(rows_of(table_for(open_sqlite_store, vote, vote.organizer)))

    assert found[0] == found[1]


def test_only_ballots_that_count_are_rows(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    again = Voter(new_secret())
    cast(open_sqlite_store, vote, voter=again, answers={"pasture": "none", "origin": "any"})
    for _ in range(9):
        cast(open_sqlite_store, vote)
    cast(open_sqlite_store, vote, voter=again)

    rows = rows_of(table_for(open_sqlite_store, vote, vote.organizer))

    assert [row["pasture"] for row in rows] == ["long"] * 10


@pytest.mark.parametrize("role", [Role.ORGANIZER, Role.ANIMATOR, Role.VIEWER])
def test_named_rows_say_who_answered_to_those_who_see_the_roll(open_sqlite_store, role):
    vote = an_open_price_vote(open_sqlite_store, members=3, anonymity="named", access="personal", visibility="live")
    for voter in vote.voters[:2]:
        cast(open_sqlite_store, vote, voter=voter)
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)

    table = table_for(open_sqlite_store, vote, person)

    told = [(row.get("name"), row.get("email"), row["college"]) for row in rows_of(table)]
    if role is Role.VIEWER:
        assert told == [(None, None, "Mangeurs")] * 2
    else:
        assert told == [(f"Membre {i:04}", f"membre{i}@exemple.fr", "Mangeurs") for i in range(2)]
    assert "day" in names_of(table)


def test_what_was_asked_is_the_teams_sealed_or_not(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="at_closing")

    with open_sqlite_store(read_only=True) as store:
        table = what_was_asked(store, vote.organizer, vote.code)

    assert table.definition.title.say("fr") == "Le litre de lait"
    assert (table.rows, table.series) == (0, ())


def test_who_took_what_stands_in_the_journal_by_role(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    person = a_person(open_sqlite_store, Role.ANIMATOR, team_id=vote.team_id)

    with open_sqlite_store() as store:
        note_export(store, person, vote.id, kind="csv", rows=12)

    with open_sqlite_store(read_only=True) as store:
        entries = store.journal.entries(vote.id)
    assert (entries[-1].action, entries[-1].by) == ("exported", "animator")
    assert entries[-1].detail == {"label": "csv", "count": 12}
    assert first_break(entries) is None


def test_a_file_says_of_itself_what_it_is(open_sqlite_store):
    vote = with_answers(open_sqlite_store, a_questionnaire_of_every_kind(visibility="live"), 12)

    said = dict(table_for(open_sqlite_store, vote, vote.organizer).about)

    assert said["Consultation"] == "Tout savoir"
    assert said["Lignes"] == "10 lignes, sur 12 personnes comptées en ligne."
    assert said["Qui a répondu"].startswith("Réponses anonymes")
