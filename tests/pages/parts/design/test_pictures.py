"""Pictures are put into a question where it is designed: drawn afresh, shown, taken away; what is none is refused."""

from io import BytesIO

import pytest
from PIL import Image

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.picture import Picture
from core.question_types.picture_choice import PictureChoice
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_draft, a_question
from tests.core.actions.test_giving_files import a_photo
from tests.pages.conftest import words
from tests.pages.designing import kept, key, open_designer, press

OPTION = "picture_choice/options-rouge-picture"


@pytest.fixture
def draft(open_sqlite_store):
    options = tuple(
        option.model_copy(update={"picture": ""}) if option.id == "rouge" else option
        for option in a_question(PictureChoice).options
    )
    questions = (a_question(Picture, picture=""), a_question(PictureChoice, options=options))
    return a_draft(
        open_sqlite_store,
        Definition(
            title=Wording("Emballages"),
            benefit=Wording("Mieux choisir."),
            questionnaire=Questionnaire(pages=(Page(id="page", questions=questions),)),
        ),
    )


def questions(open_store, draft):
    return kept(open_store, draft).draft.questionnaire.pages[0].questions


def upload(screen, place, content):
    return screen.file_uploader(key=key(screen, place)).upload("moi.png", content).run()


def test_a_picture_is_put_into_a_question_and_taken_away(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft, "picture")

    upload(screen, "picture/picture", a_photo(size=(2400, 1200), kind="PNG"))

    digest = questions(open_sqlite_store, draft)[0].picture
    with open_sqlite_store(read_only=True) as store:
        media_type, content = store.files.get(digest)
    assert (media_type, Image.open(BytesIO(content)).size) == ("image/jpeg", (1200, 600))

    press(screen, "picture/picture-remove")
    assert questions(open_sqlite_store, draft)[0].picture == ""


def test_each_option_has_its_own(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft, "picture_choice")
    before = questions(open_sqlite_store, draft)[1].options

    upload(screen, OPTION, a_photo())

    after = questions(open_sqlite_store, draft)[1].options
    assert len(after[0].picture) == 64
    assert after[1:] == before[1:]


def test_what_is_no_picture_is_refused_beside_it(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft, "picture_choice")

    upload(screen, OPTION, b"<svg onload=alert(1)>")

    assert "Cette image ne peut pas être lue" in words(screen)
    assert questions(open_sqlite_store, draft)[1].options[0].picture == ""
