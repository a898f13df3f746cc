"""Paroles: what people wrote, for the team alone, and not before the tallies may be seen."""

from core.community.access import Role
from tests.builders import a_person, a_questionnaire, an_open_consultation, cast
from tests.pages.conftest import words


def an_answered(open_store, said=("Très bonne idée, merci.", "Ce n’est pas acceptable."), **rules):
    vote = an_open_consultation(open_store, a_questionnaire(**{"visibility": "live"} | rules))
    for each in said:
        cast(open_store, vote, answers={"milk": "rouge", "word": each})
    return vote


def voices(open_screen, vote, **query):
    return open_screen("paroles", person=query.pop("person", vote.organizer), c=vote.code, **query)


def test_the_team_reads_the_texts_of_the_first_question_that_has_some(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store)
    viewer = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    screen = voices(open_screen, vote, person=viewer)

    assert not screen.exception
    assert "Très bonne idée, merci." in words(screen)


def test_nobody_of_another_team_sees_that_it_exists(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store)
    stranger = a_person(open_sqlite_store, Role.ORGANIZER)

    screen = voices(open_screen, vote, person=stranger)

    assert [each.value for each in screen.error] == [
        "Cette consultation n’existe pas, ou elle appartient à une autre équipe."
    ]
    assert "Très bonne idée" not in words(screen)


def test_what_is_sealed_is_sealed_here_too(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store, visibility="at_closing")

    screen = voices(open_screen, vote)

    assert "Les résultats s’ouvriront à la clôture" in words(screen)
    assert "Très bonne idée" not in words(screen)


def test_each_word_leads_to_the_texts_that_hold_it(open_screen, open_sqlite_store):
    texts = ("Un circuit court près de chez nous.", "Les circuits courts, vraiment.", "Rien de neuf.")
    vote = an_answered(open_sqlite_store, texts)
    screen = voices(open_screen, vote, voir="words")

    screen.button(key="w_word_0").click().run()

    assert not screen.exception
    assert screen.query_params["mot"] == "circuit court"
    assert "2 personnes disent « circuit court »" in words(screen)
    assert "Un circuit court près de chez nous." in words(screen)
    assert "Rien de neuf." not in words(screen)
