"""The PDF says the figures of the vote, in the reader's language, and runs nothing of what people wrote."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from core.exports.specification_pdf import specification_pdf
from core.language.texts import Texts
from tests.core.exports.specifications import ADDRESS, CLOSE, PARIS, ROOT, a_document, hostile, not_followed

HOSTILE = ['#eval("1")', "$x^2$ #panic()", "*gras* _penché_ ]", '[ #import "@preview/x:1.0.0"', '</a> \\ ` ``` "//']


def reader_of(document, language="fr") -> PdfReader:
    return PdfReader(BytesIO(specification_pdf(document, Texts(language), zone=PARIS, address=ADDRESS)))


def read(document, language="fr") -> str:
    """Every word in order, the blanks of the layout aside."""
    return " ".join(" ".join(page.extract_text() for page in reader_of(document, language).pages).split())


def test_it_says_the_price_the_line_its_votes_and_who_gets_what():
    text = read(a_document())

    for said in ("0,855 €", "0,73 €", "Pâturage", "Huit mois", "+12,5 c", "1 039 · 74 %", "49 c", "Élevage +10 c"):
        assert said in text, said
    assert "Projet tiré du vote clos le 23 novembre 2026 : 1 400 personnes comptées." in text
    assert (ADDRESS in text, ROOT in text) == (True, True)


def test_it_speaks_the_readers_language():
    text = read(a_document(), "en")

    assert "Draft drawn from the vote closed on November 23, 2026: 1,400 people counted." in text
    assert "€0.855" in text
    assert "1,039 · 74%" in text


def test_a_close_vote_shows_both_references_and_both_counts():
    text = read(a_document(CLOSE))

    assert "Huit mois ou Quatre mois" in text
    assert ("705 · 50 %" in text, "695 · 50 %" in text) == (True, True)
    assert "Avec « Quatre mois », le prix serait de 0,79 €." in text


def test_a_vote_that_is_not_followed_says_why_and_who_says_it():
    text = read(a_document(statuses=(not_followed(),)))

    assert "Non suivi" in text
    assert "3 février 2027, Camille Martin La laiterie a refusé." in text


def test_a_criterion_without_votes_is_said_to_be_open_and_not_voted():
    text = read(a_document({}))

    assert "Aucune voix : le critère reste ouvert." in text
    assert "Voté" not in text


def test_nothing_is_said_of_a_root_that_is_not_there():
    assert "Empreinte des bulletins" not in read(a_document(root=""))


@pytest.mark.parametrize("words", HOSTILE)
def test_what_people_write_is_shown_and_never_run(words):
    text = read(hostile(words))

    shown = "".join(text.split()).replace("-", "")
    assert shown.count("".join(words.split()).replace("-", "")) >= 6


@pytest.mark.parametrize("title", ["x" * 300, "Un titre " * 33, "🐄🥛", "牛乳", ""])
def test_a_title_of_any_shape_still_gives_a_page(title):
    assert 1 <= len(reader_of(a_document(title=title)).pages) <= 2


def test_a_usual_vote_stands_on_one_page_of_a4():
    (page,) = reader_of(a_document()).pages

    assert tuple(round(float(side)) for side in page.mediabox[2:]) == (595, 842)
