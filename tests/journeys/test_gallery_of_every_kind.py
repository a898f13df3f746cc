"""The keyboard adds a question of every kind from the gallery; once nothing is missing it opens, and all are put.

Their options, prices and pictures are written behind the page’s back: `test_settings_form` sees to the settings.
"""

from collections.abc import Callable, Sequence

import pytest
from playwright.sync_api import Page, expect

from core.actions.consultations import keep_picture, save_draft
from core.community.access import Role
from core.consultation.definition import Definition
from core.language.texts import Texts
from core.language.wording import Wording
from core.question_types import KINDS
from core.question_types.base import Question
from core.question_types.number import Number
from core.question_types.shown_value import ShownValue
from core.questionnaire.model import Page as Leaf
from core.questionnaire.model import Questionnaire
from tests.builders import Vote, a_draft, a_price_model, a_question, an_open_store
from tests.core.actions.test_giving_files import a_photo
from tests.everything import pictured
from tests.journeys.drafts import kept, open_designer
from tests.journeys.steps import ADMIN_EMAIL, add_by_keyboard, press, visit
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

FRENCH = Texts("fr")
OpenPage = Callable[..., Page]


@pytest.fixture
def server(standing_app: AppServer) -> AppServer:
    return standing_app


@pytest.fixture
def draft(server: AppServer) -> Vote:
    """A draft without a question, in a team that the administrator organizes."""
    opener = an_open_store(server.database_url)
    empty = Definition(
        title=Wording("Toutes les questions"),
        benefit=Wording("Chaque sorte de question, une fois."),
        price=a_price_model(),
        questionnaire=Questionnaire(pages=(Leaf(id="page"),)),
    )
    draft = a_draft(opener, empty)
    with opener() as store:
        admin = store.accounts.by_email(ADMIN_EMAIL)
        assert admin
        store.accounts.set_role(team_id=draft.team_id, person_id=admin.id, role=Role.ORGANIZER)
    opener.engine.dispose()
    return draft


def test_a_question_of_every_kind_is_added_by_keyboard_opened_and_put(
    server: AppServer, draft: Vote, desk_page: OpenPage, phone_page: OpenPage, deep: bool
) -> None:
    """One kind in six and the two that belong together; every one of them when the run is deep."""
    kinds = [kind for place, kind in enumerate(KINDS) if deep or place % 6 == 0 or kind in (Number, ShownValue)]
    page, code = desk_page(), draft.code
    open_designer(page, server, code)

    for kind in kinds:
        add_by_keyboard(page, searched(kind), title(kind), field=field_of_title(kind))
    added = list(kept(server, code).draft.questionnaire.questions())
    assert [(type(question), question.title.say("fr")) for question in added] == [(k, title(k)) for k in kinds]

    visit(page, server, f"/concevoir?c={code}&s=open")
    expect(page.locator(".st-key-missing")).to_be_visible()
    settle(server, draft, added)
    visit(page, server, f"/concevoir?c={code}&s=open")
    expect(page.get_by_text(FRENCH("design-ready"))).to_be_visible()
    expect(page.locator(".st-key-missing")).to_have_count(0)
    assert axe_violations(page) == []
    press(page, FRENCH("design-open"))
    page.get_by_role("dialog").get_by_role("button", name=FRENCH("design-open-do")).click()
    wait_until_idle(page)

    member = phone_page()
    member.goto(f"{server.url}/r/{code}")
    member.get_by_role("button", name="Commencer").click()
    for question in added:
        expect(member.locator(f"#question_{question.id}")).to_contain_text(title(type(question)))


def searched(kind: type[Question]) -> str:
    """Its name and the first word of what it is for, which tells « Image » from « Choix d’images »."""
    return f"{FRENCH(key(kind))} {FRENCH(f'{key(kind)}-for').split()[0]}"


def title(kind: type[Question]) -> str:
    return f"À propos de « {FRENCH(key(kind))} »"


def field_of_title(kind: type[Question]) -> str:
    own = f"{key(kind)}-title".replace("question-", "setting-", 1)
    return FRENCH(own if FRENCH.has(own) else "setting-title")


def key(kind: type[Question]) -> str:
    return f"question-{kind.model_fields['type'].default}".replace("_", "-")


def settle(server: AppServer, draft: Vote, added: Sequence[Question]) -> None:
    """Gives each question what its kind asks for, as another organizer would; its id and its title stay."""
    opener = an_open_store(server.database_url)
    with opener() as store:
        colours = ("red", "green", "blue")
        pictures = [keep_picture(store, draft.organizer, draft.id, a_photo(colour)) for colour in colours]
        kept_now = store.consultations.get(draft.id)
        assert kept_now
        (leaf,) = kept_now.draft.questionnaire.pages
        questions = tuple(pictured(settled(question, added), pictures) for question in added)
        changed = Questionnaire(pages=(leaf.model_copy(update={"questions": questions}),))
        definition = kept_now.draft.model_copy(update={"questionnaire": changed})
        revision = kept_now.draft_revision
        save_draft(store, draft.organizer, draft.id, definition, kept_now.closes_at, revision=revision)
    opener.engine.dispose()


def settled(question: Question, added: Sequence[Question]) -> Question:
    number = next(each.id for each in added if isinstance(each, Number))
    text = {"text": f"Vous avez dit {{{number}}}"} if isinstance(question, ShownValue) else {}
    return a_question(type(question), id=question.id, title=question.title, **text)
