"""Paroles: what people wrote, for the team alone, and not before the tallies may be seen."""

import re

from core.actions import answering
from core.actions.answering import Voter
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


def as_text(screen):
    """Without the marks of the words that weighed."""
    return re.sub("<[^>]*>| \\(dit en [a-z]+\\)", "", words(screen))


def test_the_team_reads_the_texts_of_the_first_question_that_has_some(open_screen, open_sqlite_store):
    vote = an_answered(open_sqlite_store)
    viewer = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    screen = voices(open_screen, vote, person=viewer, voir="texts")

    assert not screen.exception
    assert "Ce n’est pas acceptable" in as_text(screen)


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


def a_read_one(open_store, count=3, **rules):
    vote = an_open_consultation(open_store, a_questionnaire(**{"visibility": "live", "anonymity": "named"} | rules))
    said = ("Très bonne idée, merci.", "Ce n’est pas acceptable.", "Il y a une réunion le mardi soir.")
    for number in range(count):
        given = {"milk": ("rouge", "vert")[number % 2], "word": said[number % 3]}
        answering.submit(open_store, vote.code, Voter(f"{number}"), answers=given, submit_key=f"{number}")
    return vote


def test_what_stands_out_leads_to_the_texts_behind_each_count(open_screen, open_sqlite_store):
    vote = a_read_one(open_sqlite_store)

    screen = voices(open_screen, vote)
    screen.button(key="w_said_unfavourable").click().run()

    assert screen.query_params["dit"] == "unfavourable"
    assert "Ce n’est <mark" in words(screen)
    assert "Très bonne" not in words(screen)


def test_the_words_that_weighed_are_told_apart_by_more_than_colour(open_screen, open_sqlite_store):
    vote = a_read_one(open_sqlite_store)

    screen = voices(open_screen, vote, voir="texts", dit="favourable")

    assert '<mark class="for" title="dit en bien">bonne<span class="told"> (dit en bien)</span></mark>' in words(screen)


def test_an_organizer_corrects_with_one_click_and_the_page_says_who_did(open_screen, open_sqlite_store):
    vote = a_read_one(open_sqlite_store)
    screen = voices(open_screen, vote, voir="texts")

    screen.pills(key="w_hear_word_2").set_value("mixed").run()

    assert not screen.exception
    assert f"Corrigé en « partagé » par {vote.organizer.name}" in words(screen)
    with open_sqlite_store(read_only=True) as store:
        assert [(each.seq, each.label) for each in store.hearings.corrections(vote.id)] == [(2, "mixed")]


def test_whoever_only_reads_is_offered_no_correction(open_screen, open_sqlite_store):
    vote = a_read_one(open_sqlite_store)
    viewer = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    screen = voices(open_screen, vote, person=viewer, voir="texts")

    assert [each.key for each in screen.pills if (each.key or "").startswith("w_hear")] == []


def test_texts_are_told_apart_by_what_their_authors_chose_and_lead_to_them(open_screen, open_sqlite_store):
    vote = a_read_one(open_sqlite_store)

    screen = voices(open_screen, vote, voir="by", par="question:milk")
    screen.button(key="w_said_by_1_unfavourable").click().run()

    assert screen.query_params["filtre"] == '[["question:milk","vert"]]'
    assert "Ce n’est <mark" in words(screen)
    assert "Très bonne" not in words(screen)


def test_the_first_comparison_that_may_be_shown_opens_by_itself(open_screen, open_sqlite_store):
    vote = a_read_one(open_sqlite_store, count=6, anonymity="anonymous")

    screen = voices(open_screen, vote, voir="by")

    assert "Ce croisement est masqué" not in words(screen)


def test_a_group_under_ten_is_put_together_or_hidden_where_answers_are_anonymous(open_screen, open_sqlite_store):
    vote = a_read_one(open_sqlite_store, count=6, anonymity="anonymous")

    screen = voices(open_screen, vote, voir="by", par="question:milk")

    assert "Ce croisement est masqué" in words(screen)


def test_an_address_that_nobody_wrote_is_refused_in_words(open_screen, open_sqlite_store):
    vote = a_read_one(open_sqlite_store)

    screen = voices(open_screen, vote, voir="texts", filtre="[[")

    assert not screen.exception
    assert len(screen.error) == 1
