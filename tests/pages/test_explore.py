"""Explorer: one view is one address; sealed stays sealed; a group under ten is said to be hidden."""

import pytest

from core.community.access import Role
from core.results.filtering import Condition, Filter
from core.results.variables import Of, Variable
from pages.parts.escape import plain
from tests.builders import a_person, a_questionnaire, an_open_consultation, cast
from tests.pages.conftest import words

MILK = Variable(Of.QUESTION, "milk")
RED = Filter.of(Condition.on(MILK, "rouge")).address


def an_answered(open_store, count=12, **rules):
    vote = an_open_consultation(open_store, a_questionnaire(**{"visibility": "live"} | rules))
    for number in range(count):
        colour = ("rouge", "vert", "bleu")[number % 3]
        cast(open_store, vote, answers={"milk": colour, "care": ["vert"], "word": f"Mot {colour} {number}"})
    return vote


def explore(open_screen, vote, **query):
    return open_screen("explorer", person=query.pop("person", vote.organizer), c=vote.code, **query)


def test_a_filter_in_the_address_is_a_chip_and_a_count(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store, anonymity="named")

    screen = explore(open_screen, vote, filtre=RED)

    assert not screen.exception
    assert "4 personnes sur 12" in words(screen)
    assert plain("Question milk\u00a0: Rouge") in [button.label for button in screen.button]


def test_taking_a_filter_off_shows_everybody_at_the_address_without_it(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store, anonymity="named")
    screen = explore(open_screen, vote, filtre=RED)

    screen.button(key="w_explore_chip_0").click().run()

    assert "filtre" not in screen.query_params
    assert "Les 12 personnes comptées" in words(screen)


@pytest.mark.parametrize("part", ["questions", "crossed", "days", "compared"])
def test_every_part_is_drawn_for_whoever_is_of_the_team(open_screen, open_sqlite_store, part):
    vote = an_answered(open_sqlite_store, anonymity="named")
    viewer = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    screen = explore(open_screen, vote, person=viewer, voir=part, lignes=MILK.address, colonnes="question:care:vert")

    assert not screen.exception
    assert [each.value for each in screen.error] == []


def test_a_group_under_ten_is_said_to_be_hidden_and_nothing_of_it_is_sent(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store)

    screen = explore(open_screen, vote, filtre=RED)

    assert "moins de dix" in words(screen)
    assert screen.get("vega_lite_chart") == []


def test_what_is_sealed_is_sealed_here_too(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store, visibility="at_closing")

    screen = explore(open_screen, vote, filtre=RED)

    assert "Les résultats s’ouvriront à la clôture" in words(screen)
    assert screen.get("vega_lite_chart") == []


def test_an_address_of_no_view_is_refused_with_a_way_back(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store, anonymity="named")
    screen = explore(open_screen, vote, filtre="[[", voir="questions")

    assert ["Cette adresse ne dit pas clairement" in each.value for each in screen.error] == [True]
    screen.button(key="w_explore_again").click().run()

    assert [each.value for each in screen.error] == []


def test_nobody_of_another_team_explores(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store)
    stranger = a_person(open_sqlite_store, Role.ORGANIZER, team_id="")

    assert "Question milk" not in words(explore(open_screen, vote, person=stranger))
