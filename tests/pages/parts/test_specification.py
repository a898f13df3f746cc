"""The specification on the result page: its downloads, and what came of each line, as each person meets it."""

import pytest

from core.actions.following_up import follow_up
from core.community.access import Role
from core.consultation.line_status import LineState
from tests.builders import Vote, a_person, an_open_price_vote, cast, close
from tests.pages.conftest import as_read, words
from tests.pages.test_live import everything


@pytest.fixture
def closed(open_sqlite_store) -> Vote:
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)
    close(open_sqlite_store, vote)
    return vote


def say(open_store, vote, state, why="", question_id="pasture"):
    with open_store() as store:
        follow_up(store, vote.organizer, vote.id, question_id=question_id, state=state, why=why)


def opened(open_screen, vote, person=None, **settings):
    return open_screen("resultat", person=person, c=vote.code, **settings)


def test_anybody_who_sees_the_result_downloads_the_specification(open_screen, closed):
    shown = as_read(everything(opened(open_screen, closed)))

    for ending in ("pdf", "xlsx"):
        assert f'<a href="/cahier-des-charges/{closed.code}.{ending}?lang=fr" download>' in shown
    assert "Dire où en est une ligne" not in shown


def test_every_line_is_voted_until_something_is_said_of_it(open_screen, open_sqlite_store, closed):
    say(open_sqlite_store, closed, LineState.DELIVERED)

    shown = as_read(everything(opened(open_screen, closed)))

    assert shown.count('<span class="standing delivered">Livré</span>') == 1
    assert shown.count('<span class="standing voted">Voté</span>') == 1


def test_the_last_word_is_shown_and_the_earlier_ones_are_a_click_away(open_screen, open_sqlite_store, closed):
    say(open_sqlite_store, closed, LineState.UNDER_WAY, "Deux fermes sur trois.")
    say(open_sqlite_store, closed, LineState.NOT_FOLLOWED, "La <i>laiterie</i> refuse.")

    shown = as_read(everything(opened(open_screen, closed)))

    assert '<span class="standing not_followed">Non suivi</span>' in shown
    assert "<span>La &lt;i&gt;laiterie&lt;/i&gt; refuse.</span>" in shown
    assert "<summary>Suivi : 2 mentions</summary><ol><li>" in shown
    assert shown.rindex("Deux fermes sur trois.") > shown.rindex("laiterie")
    assert closed.organizer.name in shown


def test_an_organizer_says_where_a_line_stands(open_screen, closed):
    screen = opened(open_screen, closed, closed.organizer)

    screen.radio(key=f"w_follow_state_{closed.code}_pasture").set_value(LineState.UNDER_WAY).run()
    screen.text_area(key=f"w_follow_why_{closed.code}_pasture_0").set_value("Dès avril.").run()
    screen.button(key=f"w_follow_do_{closed.code}").click().run()

    assert "<span>Dès avril.</span>" in everything(screen)
    assert '<span class="standing under_way">En cours de mise en place</span>' in as_read(everything(screen))
    assert screen.text_area(key=f"w_follow_why_{closed.code}_pasture_1").value == ""


def test_without_a_reason_a_line_is_not_left_aside(open_screen, closed):
    screen = opened(open_screen, closed, closed.organizer)

    screen.radio(key=f"w_follow_state_{closed.code}_pasture").set_value(LineState.NOT_FOLLOWED).run()
    screen.button(key=f"w_follow_do_{closed.code}").click().run()

    assert "Dites pourquoi le vote n’est pas suivi" in words(screen)
    assert '<span class="standing not_followed">' not in everything(screen)


@pytest.mark.parametrize("role", [Role.ANIMATOR, Role.VIEWER])
def test_the_rest_of_the_team_reads_without_writing(open_screen, open_sqlite_store, closed, role):
    person = a_person(open_sqlite_store, role, team_id=closed.team_id)

    screen = opened(open_screen, closed, person)

    assert "Huit mois" in everything(screen)
    assert "Dire où en est une ligne" not in everything(screen)


def test_a_close_vote_shows_both_references(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, close_points=2)
    cast(open_sqlite_store, vote)
    cast(open_sqlite_store, vote, answers={"pasture": "some", "origin": "near"})
    close(open_sqlite_store, vote)

    shown = as_read(everything(opened(open_screen, vote)))

    assert "<strong>Quatre mois</strong> ou <strong>Huit mois</strong>" in shown
    assert "Avec « Huit mois », le prix serait de 0,885 €." in shown
