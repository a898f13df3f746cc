"""Pictures to choose among and a photo to give, on a phone, on both answer pages, by keyboard and fit for a reader."""

import pytest

from core.actions import consultations
from core.language.wording import Wording
from core.question_types.picture import Picture
from core.question_types.picture_choice import PictureChoice, PictureOption
from core.questionnaire.model import Page, Questionnaire
from tests.builders import an_open_consultation
from tests.core.actions.test_giving_files import a_photo, asking_for_files
from tests.servers.browser import axe_violations, wait_until_idle

PHOTO = {"name": "rayon.jpg", "mimeType": "image/jpeg", "buffer": a_photo(size=(1600, 1200))}


@pytest.fixture
def server(standing_app):
    return standing_app


@pytest.fixture
def vote(standing_store):
    """Its pictures are kept by a draft's organizer first."""
    first = an_open_consultation(standing_store, asking_for_files())
    with standing_store() as store:
        digests = [
            consultations.keep_picture(store, first.organizer, first.id, a_photo(colour)) for colour in ("red", "blue")
        ]
    shown = (
        Picture(id="seen", title=Wording("Regardez"), picture=digests[0], description=Wording("Du rouge")),
        PictureChoice(
            id="which",
            title=Wording("Laquelle ?"),
            options=tuple(
                PictureOption(id=f"o{number}", label=Wording(label), picture=digest)
                for number, (label, digest) in enumerate(zip(("Rouge", "Bleue"), digests, strict=True))
            ),
        ),
        asking_for_files().questionnaire.pages[0].questions[0],
    )
    pages = (Page(id="page", questions=shown),)
    return an_open_consultation(
        standing_store, asking_for_files().model_copy(update={"questionnaire": Questionnaire(pages=pages)})
    )


def test_on_the_light_page_a_photo_is_sent_at_once_and_a_picture_chosen_by_keys(server, vote, phone_page):
    page = phone_page()
    page.goto(f"{server.url}/r/{vote.code}")
    page.get_by_role("button", name="Commencer").click()

    page.set_input_files("[type=file]", [PHOTO])
    page.get_by_text("Reçue. Décocher pour la retirer.").wait_for()
    page.get_by_role("radio", name="Rouge").focus()
    page.keyboard.press("ArrowDown")

    assert page.get_by_role("radio", name="Bleue").is_checked()
    assert page.evaluate("document.querySelector('[type=file]').value") == ""
    assert page.evaluate("[...document.images].every((image) => image.complete && image.naturalWidth > 0)")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert axe_violations(page) == []
    page.get_by_role("button", name="Envoyer ma réponse").click()
    page.wait_for_url("**/recu")


def test_on_the_full_page_too(server, vote, phone_page):
    page = phone_page()
    page.goto(f"{server.url}/repondre?c={vote.code}")
    wait_until_idle(page)
    page.get_by_role("button", name="Commencer").click()
    wait_until_idle(page)

    page.locator("input[type=file]").set_input_files([PHOTO])
    page.get_by_role("button", name="Retirer").wait_for()
    page.get_by_role("radio", name="Rouge").focus()
    page.keyboard.press("ArrowDown")
    wait_until_idle(page)

    assert page.get_by_role("radio", name="Bleue").is_checked()
    assert "file" not in page.locator("[data-testid=stFileUploader]").inner_text().replace("fichier", "").lower()
    page.get_by_role("button", name="Envoyer ma réponse").click()
    page.get_by_text("votre réponse est comptée").wait_for()
