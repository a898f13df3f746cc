"""The price on the light page: today, VAT, floor and evidence, a household’s year, what does not go together."""

from io import BytesIO

import pytest
from PIL import Image

from core.actions import answering
from core.actions.evidence import keep_evidence
from tests.builders import a_draft, an_open_consultation
from tests.pages.conftest import as_read
from tests.priced import a_whole_price_vote

LONG, NEAR = {"pasture": "long"}, {"origin": "near"}


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_whole_price_vote())


@pytest.fixture
def in_two_pages(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_whole_price_vote(two_pages=True))


def read(visitor, path):
    return as_read(visitor.get(path).text)


def test_the_first_screen_says_the_price_of_today_the_floor_and_how_far_the_price_goes(visitor, vote):
    page = read(visitor, f"/r/{vote.code}")

    assert "<strong>Lait</strong>, 1 litre" in page
    for sentence in (
        "Aujourd’hui : 0,73 €",
        "Plancher pour Élevage : 0,40 €",
        "De 0,73 € à 0,855 € selon les choix.",
        "0,39 € le litre",
        'href="https://exemple.fr/cout"',
    ):
        assert sentence in page


def test_each_page_says_the_price_without_vat_the_floor_and_an_average_year(visitor, vote):
    first = visitor.begin(vote.code)
    visitor.send(first, LONG, go="stay")

    page = read(visitor, first)

    for sentence in (
        "+12,5 c par rapport au prix d’aujourd’hui (0,73 €)",
        "0,81 € hors taxes, plus 0,045 € de TVA à 5,5 %",
        "Plancher tenu pour Élevage : 0,49 € pour au moins 0,40 €.",
        "+10,00 € par an pour un foyer moyen (80 par an), dont 8,00 € pour Élevage.",
        "Moyenne : 80 par an. Panel, 2025",
    ):
        assert sentence in page


def test_what_a_household_buys_moves_its_year_and_never_reaches_the_ballot(visitor, vote, open_sqlite_store):
    first = visitor.begin(vote.code)
    visitor.send(first, LONG | {"_household": "1 00"}, go="stay")

    assert "+12,50 € par an chez vous, dont 10,00 € pour Élevage." in read(visitor, first)
    assert 'name="_household" value="100"' in read(visitor, first)
    receipt = visitor.send(first, LONG | {"origin": "any", "_household": "100"}).headers["location"]

    assert receipt == f"/r/{vote.code}/recu"
    assert "chez vous" not in read(visitor, receipt)
    with open_sqlite_store(read_only=True) as store:
        [ballot] = store.ballots.after(vote.id, 0, most=10)
        secret = next(iter(visitor.client.cookies.values()))
        paper = answering.take_paper(store, vote.code, answering.Voter(secret))
    assert ballot.answers == {"pasture": "long", "origin": "any"}
    assert paper.household == 0


def test_what_is_no_number_changes_nothing_and_an_emptied_field_means_the_average(visitor, vote):
    first = visitor.begin(vote.code)
    visitor.send(first, {"_household": "100"}, go="stay")
    visitor.send(first, {"_household": "souvent"}, go="stay")
    assert 'name="_household" value="100"' in read(visitor, first)

    visitor.send(first, {"_household": ""}, go="stay")

    assert 'name="_household" value=""' in read(visitor, first)


def test_a_tick_sent_by_the_script_brings_the_year_and_what_does_not_go_together(visitor, vote):
    first = visitor.begin(vote.code)
    fields = visitor.fields(first) | LONG | {"_household": "100"}

    part = as_read(visitor.post(first, fields, **{"x-tablee": "part"}).text)

    assert "+12,50 € par an chez vous" in part
    assert "Ne va pas avec : Huit mois" in part


def test_a_basket_that_cannot_stand_is_refused_at_its_place_and_its_price_still_shown(visitor, vote, open_sqlite_store):
    first = visitor.begin(vote.code)

    to = visitor.send(first, LONG | NEAR).headers["location"]
    page = read(visitor, to)

    assert to == f"{first}?revoir=1#review"
    assert "« Huit mois » ne va pas avec « De la région » : changez l’un des deux choix." in page
    assert '<a href="#question_origin">' in page
    assert "0,885 €" in page
    with open_sqlite_store(read_only=True) as store:
        assert store.ballots.after(vote.id, 0, most=10) == []


def test_a_clash_with_an_earlier_page_is_said_on_the_later_one(visitor, in_two_pages):
    first = visitor.begin(in_two_pages.code)
    second = visitor.send(first, LONG).headers["location"]

    to = visitor.send(second, NEAR).headers["location"]

    assert second == f"/r/{in_two_pages.code}/2"
    assert to == f"{second}?revoir=1#review"
    assert "« Huit mois » ne va pas avec « De la région »" in read(visitor, to)


def a_picture():
    written = BytesIO()
    Image.new("RGB", (40, 30), "green").save(written, "PNG")
    return written.getvalue()


def test_evidence_is_read_by_anybody_once_published_and_by_nobody_before(visitor, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_whole_price_vote())
    with open_sqlite_store() as store:
        digest = keep_evidence(store, draft.organizer, draft.id, a_picture())
    hidden = a_draft(open_sqlite_store, a_whole_price_vote(file=digest))
    vote = an_open_consultation(open_sqlite_store, a_whole_price_vote(file=digest))

    shown = visitor.get(f"/preuve/{vote.code}/{digest}")

    assert f'href="/preuve/{vote.code}/{digest}"' in visitor.get(f"/r/{vote.code}").text
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/jpeg")
    assert shown.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert visitor.get(f"/preuve/{hidden.code}/{digest}").status_code == 404
    assert visitor.get(f"/preuve/{vote.code}/{'0' * 64}").status_code == 404
    assert visitor.get(f"/preuve/{vote.code}/etc").status_code == 404
