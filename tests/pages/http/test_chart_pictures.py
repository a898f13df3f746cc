"""Pictures of charts are for whoever may see the results that they show, on every path the same."""

from io import BytesIO
from random import Random

import pytest
from PIL import Image

from core.community.access import Role
from pages.http import chart_pictures as route
from tests.builders import (
    a_person,
    a_questionnaire,
    an_open_consultation,
    an_open_price_vote,
    cast,
    close,
    random_answers,
)
from tests.pages.http.test_given_files import cookie_of


def a_vote(open_store, *, closed=True, **rules):
    vote = an_open_price_vote(open_store, **rules)
    cast(open_store, vote)
    if closed:
        close(open_store, vote)
    return vote


def address(vote, name="pasture", ending="svg", language="fr"):
    return f"/graphique/{vote.code}/{name}.{ending}?langue={language}"


def test_a_public_result_gives_its_charts_as_drawings_in_the_readers_language(site, own_database, open_sqlite_store):
    vote = a_vote(open_sqlite_store)

    french, english = site.get(address(vote)), site.get(address(vote, language="en"))

    assert (french.status_code, french.headers["content-type"]) == (200, "image/svg+xml")
    assert french.headers["content-disposition"] == f'attachment; filename="tablee-{vote.code}-pasture.svg"'
    assert f"Tablée · {vote.code} · une réponse" in french.text
    assert f"Tablée · {vote.code} · one answer" in english.text


def test_and_as_pictures_for_slides(site, own_database, open_sqlite_store):
    answered = site.get(address(a_vote(open_sqlite_store), "split", "png"))

    assert answered.headers["content-type"] == "image/png"
    assert Image.open(BytesIO(answered.content)).width == 1920


def test_what_is_not_public_is_the_teams_whatever_their_role(site, own_database, open_sqlite_store):
    vote = a_vote(open_sqlite_store, public_results=False)
    team = [a_person(open_sqlite_store, role, team_id=vote.team_id) for role in Role]
    outside = a_person(open_sqlite_store, team_id="")

    statuses = [
        site.get(address(vote), headers=headers).status_code
        for headers in ({}, *(cookie_of(open_sqlite_store, person) for person in (outside, *team)))
    ]

    assert statuses == [404, 404, *[200] * len(team)]


def test_a_question_kept_from_the_public_has_its_picture_for_the_team_alone(site, own_database, open_sqlite_store):
    definition = a_questionnaire(visibility="live", kept_from_public=("care",))
    vote = an_open_consultation(open_sqlite_store, definition)
    cast(open_sqlite_store, vote, answers=random_answers(definition, Random(1), skipped=0))
    team = cookie_of(open_sqlite_store, vote.organizer)

    assert site.get(address(vote, "care")).status_code == 404
    assert site.get(address(vote, "care"), headers=team).status_code == 200


def test_what_is_sealed_has_no_picture_for_the_team_either(site, own_database, open_sqlite_store):
    vote = a_vote(open_sqlite_store, closed=False, visibility="at_closing")

    for headers in ({}, cookie_of(open_sqlite_store, vote.organizer)):
        assert site.get(address(vote), headers=headers).status_code == 404


def test_what_the_team_filters_and_crosses_is_a_picture_for_it_alone(site, own_database, open_sqlite_store):
    vote = a_crossed_vote(open_sqlite_store)
    team = cookie_of(open_sqlite_store, vote.organizer)
    crossed = address(vote, "crossed") + "&lignes=question:milk&colonnes=question:care:rouge"
    filtered = address(vote, "care") + '&filtre=[["question:milk","vert"]]'

    assert "Question milk × Question care · Rouge" in site.get(crossed, headers=team).text
    assert "30 réponses" in site.get(filtered, headers=team).text
    assert "Question milk\u00a0: Vert" in site.get(filtered, headers=team).text
    assert [site.get(each).status_code for each in (crossed, filtered, address(vote, "days"))] == [404] * 3


def test_what_no_view_is_written_as_has_no_picture(site, own_database, open_sqlite_store):
    vote = a_crossed_vote(open_sqlite_store)
    team = cookie_of(open_sqlite_store, vote.organizer)

    statuses = [
        site.get(address(vote, "crossed") + each, headers=team).status_code
        for each in ("", "&lignes=nothing", "&filtre=[", "&lignes=question:milk")
    ]

    assert statuses == [404] * 4


def a_crossed_vote(open_store):
    """Sixty people, half of them for each of two answers, in a consultation whose results are public."""
    vote = an_open_consultation(open_store, a_questionnaire(visibility="live"))
    for place in range(60):
        milk = "vert" if place % 2 else "rouge"
        cast(open_store, vote, answers={"milk": milk, "care": ["rouge" if place % 4 < 2 else "bleu"]})
    close(open_store, vote)
    return vote


def test_the_same_picture_is_drawn_once_and_another_one_after_a_ballot(
    site, own_database, open_sqlite_store, monkeypatch
):
    drawn = []
    monkeypatch.setattr(route, "_drawn", lambda *asked: drawn.append(asked[5:]) or b"<svg/>")
    vote = a_vote(open_sqlite_store, closed=False, visibility="live")

    for ending in ("svg", "svg", "png"):
        site.get(address(vote, ending=ending))
    cast(open_sqlite_store, vote)
    site.get(address(vote))

    assert [name for name, _ in drawn] == ["pasture"] * 3


def test_nobody_has_the_same_picture_drawn_anew_by_asking_for_it_in_other_words(
    site, own_database, open_sqlite_store, monkeypatch
):
    drawn = []
    monkeypatch.setattr(route, "_drawn", lambda *asked: drawn.append(asked[5:]) or b"<svg/>")
    vote = a_vote(open_sqlite_store)

    same = ["", "&question=1", "&avec=x", "&ordre=count", "&chiffres=share", "&voir=days"]
    others = ["&lignes=question:pasture", "&colonnes=question:pasture", '&filtre=[["question:pasture","long"]]']
    statuses = [site.get(address(vote) + each).status_code for each in (*same, *others)]

    assert statuses == [200] * len(same) + [404] * len(others)
    assert len(drawn) == 1


@pytest.mark.parametrize("path", ["XXXXXX/a.svg", "{code}/nothing.svg", "{code}/pasture.gif", "{code}/word.svg.png"])
def test_an_address_that_leads_nowhere_is_not_found(site, own_database, open_sqlite_store, path):
    vote = a_vote(open_sqlite_store)

    assert site.get("/graphique/" + path.format(code=vote.code)).status_code == 404
