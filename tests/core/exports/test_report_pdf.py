"""The PDF holds what the report says, in its language and edition, and runs nothing of what people wrote."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from core.exports.report_pdf import report_pdf
from core.language.texts import Texts
from core.language.wording import Wording
from core.report.document import report_of
from core.report.material import Edition
from tests.builders import a_price_vote
from tests.core.report.materials import PARIS, ROOT, SITE, a_material

HOSTILE = '#eval("1") $x^2$ #panic() *gras* _penché_ ] [ #import "@preview/x:1.0.0" </svg> &amp; \\ ` // \x07'


def reader_of(material, language="fr") -> PdfReader:
    return PdfReader(BytesIO(report_pdf(report_of(material, Texts(language), zone=PARIS, site=SITE))))


def read(reader) -> str:
    """Every word in order, the blanks of the layout aside."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize(
    ("language", "edition", "says", "does_not"),
    [
        ("fr", Edition.TEAM, ("L’essentiel", "0,885 €", "Huit mois", ROOT, "Bravo à l’équipe", "page 2/"), "In short"),
        ("en", Edition.PUBLIC, ("In short", "€0.885", "Huit mois", ROOT, "page 2/"), "Bravo à l’équipe"),
    ],
)
def test_it_says_what_its_edition_holds_in_its_language(language, edition, says, does_not):
    text = read(reader_of(a_material(edition=edition), language))

    assert [said for said in says if said not in text] == []
    assert does_not not in text


def test_it_names_its_language_its_title_and_its_parts_for_whoever_listens_to_it():
    catalogue = reader_of(a_material()).trailer["/Root"]

    assert catalogue["/Lang"] == "fr"
    assert catalogue["/MarkInfo"]["/Marked"]
    assert reader_of(a_material()).metadata.title == "Le litre de lait"
    assert reader_of(a_material()).outline[0].title == "L’essentiel"


def test_what_people_write_is_shown_and_never_run():
    said = Wording(HOSTILE)
    vote = a_price_vote()
    page = vote.questionnaire.pages[0]
    questions = tuple(question.model_copy(update={"title": said, "note": said}) for question in page.questions)
    actors = tuple(actor.model_copy(update={"name": said}) for actor in vote.price.actors)
    hostile = vote.model_copy(
        update={
            "title": said,
            "benefit": said,
            "price": vote.price.model_copy(update={"actors": actors, "product": said}),
            "questionnaire": vote.questionnaire.model_copy(
                update={"pages": (page.model_copy(update={"title": said, "questions": questions}),)}
            ),
        }
    )
    material = replace(a_material(hostile), team=HOSTILE, written={"word": ((HOSTILE, ""), (HOSTILE, "mixed"))})

    shown = "".join(read(reader_of(material)).split()).replace("-", "")

    assert shown.count('#eval("1")$x^2$#panic()*gras*_penché_]') >= 12


@pytest.mark.parametrize("title", ["x" * 300, "Un titre " * 33, "🐄🥛", "牛乳", ""])
def test_a_title_of_any_shape_still_gives_a_report(title):
    titled = a_price_vote().model_copy(update={"title": Wording(title)})

    assert len(reader_of(a_material(titled)).pages) >= 8
