"""Giving files and choosing pictures on the full page: kept at once, listed, taken away, refused in a sentence."""

import pytest
from streamlit.testing.v1 import AppTest

from core.identity import ballot_key
from core.language.wording import Wording
from core.question_types.picture import Picture
from core.question_types.picture_choice import PictureChoice
from core.question_types.video import Video
from core.questionnaire.model import Page, Questionnaire
from pages.parts import state
from tests.builders import a_question, an_open_consultation
from tests.core.actions.test_giving_files import a_photo, asking_for_files
from tests.core.consultation.test_documents import a_pdf
from tests.pages.conftest import OpenScreen

START, SEND, REMOVE = "Commencer", "Envoyer ma réponse", "Retirer"


def click(screen: AppTest, label: str) -> AppTest:
    return next(button for button in screen.button if button.label == label).click().run()


def give(screen: AppTest, *contents: bytes) -> AppTest:
    uploader = screen.file_uploader[0]
    for content in contents:
        uploader.upload("photo.html", content, "text/html")
    return screen.run()


def listed(screen: AppTest) -> int:
    return sum(button.label == REMOVE for button in screen.button)


def errors(screen: AppTest) -> list[str]:
    return [error.value for error in screen.error]


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, asking_for_files())


@pytest.fixture
def paper(open_screen: OpenScreen, vote) -> AppTest:
    return click(open_screen("repondre", c=vote.code), START)


def photos_of(open_store, screen: AppTest, vote):
    with open_store(read_only=True) as store:
        ballot = store.ballots.current(vote.id, ballot_key(vote.id, screen.session_state[state.VISITOR]))
    return ballot.answers["photo"]


def test_files_are_listed_and_counted(paper, open_sqlite_store, vote):
    give(paper, a_photo(), a_pdf())
    assert listed(paper) == 2

    click(paper, SEND)

    assert [given["kind"] for given in photos_of(open_sqlite_store, paper, vote)] == ["image/jpeg", "application/pdf"]


def test_a_file_is_taken_away(paper, open_sqlite_store, vote):
    give(paper, a_photo(), a_pdf())

    click(paper, REMOVE)
    click(paper, SEND)

    assert [given["kind"] for given in photos_of(open_sqlite_store, paper, vote)] == ["application/pdf"]


def test_what_cannot_be_kept_is_said_and_the_rest_is_kept(paper):
    give(paper, a_photo(), b"<script>", b"x" * (1024 * 1024 + 1))

    assert listed(paper) == 1
    assert errors(paper) == [
        "Cette image ne peut pas être lue\u00a0: envoyez un fichier PNG, JPEG ou WebP.",
        "Ce fichier dépasse 1\u00a0Mo\u00a0: choisissez-en un plus léger.",
    ]


def test_once_there_are_enough_no_more_is_asked_for(paper):
    give(paper, *(a_photo((shade * 60, 0, 0)) for shade in range(4)))

    assert listed(paper) == 3
    assert not paper.file_uploader
    assert errors(paper) == ["Pas plus de 3 fichiers ici\u00a0: retirez-en un d’abord."]


def test_files_given_are_found_again_on_coming_back(paper, open_screen, vote):
    give(paper, a_photo())

    again = open_screen("repondre", c=vote.code)
    again.session_state[state.VISITOR] = paper.session_state[state.VISITOR]
    again.run()

    assert listed(again) == 1


def test_pictures_and_videos_are_shown_without_anything_from_elsewhere(open_screen, open_sqlite_store):
    shown = (
        a_question(Picture, title="<b>Titre", description='Une "bouteille"', caption="<i>Légende"),
        a_question(Video, title="<b>Film", address="https://www.youtube.com/watch?v=abc&t=1"),
        a_question(PictureChoice),
    )
    pages = (Page(id="page", questions=shown),)
    definition = asking_for_files().model_copy(update={"questionnaire": Questionnaire(pages=pages)})
    vote = an_open_consultation(open_sqlite_store, definition)

    screen = click(open_screen("repondre", c=vote.code), START)

    html = "".join(element.proto.body for element in screen.get("html"))
    assert f'src="/image/{"0" * 64}" alt="Une &quot;bouteille&quot;"' in html
    assert "&lt;i&gt;Légende" in html
    assert 'href="https://www.youtube.com/watch?v=abc&amp;t=1" target="_blank" rel="noopener noreferrer"' in html
    assert "&lt;b&gt;Film" in html
    assert "s’ouvre sur YouTube" in html
    assert "<iframe" not in html


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://youtu.be/abc", "YouTube"),
        ("https://m.youtube.com/watch", "YouTube"),
        ("https://vimeo.com/1", "Vimeo"),
        ("https://tube.exemple.fr/w/1", "tube.exemple.fr"),
        ("http://exemple.fr", ""),
        ("javascript:alert(1)", ""),
        ("https://", ""),
        ("https://moi:secret@exemple.fr", ""),
        ("https://[", ""),
        ("data:text/html,x", ""),
    ],
)
def test_a_video_says_where_it_leads_or_is_none(address, site):
    video = Video(title=Wording("Film"), address=address)

    assert video.site == site
    assert [gap.code for gap in video.gaps()] == ([] if site else ["video_missing"])
