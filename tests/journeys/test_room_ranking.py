"""In a room too, things are ranked by touching them, from whenever they are asked for on."""

from functools import partial

from playwright.sync_api import expect

from core.consultation.definition import Definition, Rules
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.ranking import Ranking
from core.question_types.yes_no import YesNo
from core.questionnaire.model import Page, Questionnaire
from core.room import editing
from db.store import StoreOpener
from tests.builders import an_open_consultation
from tests.journeys.steps import SEEN_WITHIN_MS
from tests.rooms import lead
from tests.servers.app import AppServer
from tests.servers.browser import PHONE, Visits

THINGS = ("Le prix", "Le goût", "Les haies")


def test_things_are_ranked_by_touch_and_counted_in_that_order(
    standing_app: AppServer, standing_store: StoreOpener, visits: Visits
) -> None:
    options = tuple(Option(id=f"t{number}", label=Wording(label)) for number, label in enumerate(THINGS))
    questions = (
        YesNo(id="first", title=Wording("On commence ?")),
        Ranking(id="order", title=Wording("Dans quel ordre ?"), options=options),
    )
    definition = Definition(
        title=Wording("Le lait"),
        benefit=Wording("Un ordre à suivre."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=questions),)),
        rules=Rules(visibility="live"),
    )
    vote = an_open_consultation(standing_store, definition)
    lead(standing_store, vote, editing.start)
    lead(standing_store, vote, partial(editing.open_item, item_id="first"))
    phone = visits.open(PHONE)
    phone.goto(f"{standing_app.url}/r/{vote.code}/salle")
    expect(phone.get_by_text("On commence ?")).to_be_visible()

    lead(standing_store, vote, partial(editing.open_item, item_id="order"))
    adds = phone.locator("[data-deed=add]")
    expect(adds).to_have_count(3, timeout=SEEN_WITHIN_MS)
    expect(phone.locator(".ranks select").first).to_be_hidden()
    adds.filter(has_text="Les haies").click()
    adds.filter(has_text="Le prix").click()
    phone.reload()
    expect(phone.locator("ol li .label")).to_have_text(["Les haies", "Le prix", "Le goût"])
    phone.get_by_role("button", name="Envoyer").click()
    expect(phone.get_by_text("Merci, c’est compté.")).to_be_visible(timeout=SEEN_WITHIN_MS)

    with standing_store(read_only=True) as store:
        (ballot,) = store.ballots.after(vote.id, 0, most=10)
    assert ballot.answers == {"order": ["t2", "t0", "t1"]}
