"""A phone whose network comes and goes in a room: everything that was sent arrives, in order, and once."""

from functools import partial

import pytest
from playwright.sync_api import Page, Route, expect

from core.actions import walls
from core.room import editing
from core.room.model import ItemKind, Room, Stage
from db.store import StoreOpener
from tests.builders import Vote, close
from tests.rooms import a_running_room, lead, somebody
from tests.servers.app import AppServer
from tests.servers.browser import PHONE, Visits

SEEN_WITHIN_MS = 20_000
CUT = ("ERR_FAILED",)
FULL = (
    "for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new Error(); };"
)


@pytest.fixture
def server(standing_app: AppServer) -> AppServer:
    return standing_app


@pytest.fixture
def vote(standing_store: StoreOpener) -> Vote:
    return a_running_room(standing_store)


def come_in(visits: Visits, server: AppServer, vote: Vote, *, before: str = "") -> Page:
    phone = visits.open(PHONE, forgiven=CUT)
    phone.add_init_script(before)
    phone.goto(f"{server.url}/r/{vote.code}/salle")
    return phone


def cut(phone: Page) -> None:
    """Nothing that the phone sends arrives; it still sees where everybody is."""

    def lose(route: Route) -> None:
        if route.request.method == "POST":
            route.abort()
        else:
            route.continue_()

    phone.route("**/salle", lose)


def choose(phone: Page, label: str) -> None:
    expect(phone.get_by_label(label, exact=True)).to_be_visible(timeout=SEEN_WITHIN_MS)
    phone.get_by_label(label, exact=True).check()
    phone.get_by_role("button", name="Envoyer").click()


def says(phone: Page, words: str) -> None:
    expect(phone.get_by_text(words).first).to_be_visible(timeout=SEEN_WITHIN_MS)


def on_to_care(room: Room) -> Room:
    """Everybody is at the next question; the one before still takes what is on its way."""
    there = editing.open_item(room, "care")
    return there.model_copy(update={"stages": {**there.stages, "milk": Stage.OPEN}})


def counted(open_store: StoreOpener, vote: Vote) -> list[object]:
    with open_store(read_only=True) as store:
        return [each.answers for each in store.ballots.after(vote.id, 0, most=100)]


@pytest.mark.parametrize("before", ["", FULL], ids=["kept", "storage_forbidden"])
def test_two_answers_given_without_a_network_are_both_counted_once_it_is_back(
    server: AppServer, visits: Visits, standing_store: StoreOpener, vote: Vote, before: str
) -> None:
    phone = come_in(visits, server, vote, before=before)
    cut(phone)
    choose(phone, "Rouge")
    says(phone, "Le réseau est parti")
    lead(standing_store, vote, on_to_care)
    expect(phone.locator("input[type=checkbox]").first).to_be_visible(timeout=SEEN_WITHIN_MS)
    choose(phone, "Vert")

    phone.unroute_all()
    says(phone, "Merci, c’est compté.")

    assert counted(standing_store, vote) == [{"milk": "rouge"}, {"milk": "rouge", "care": ["vert"]}]


def test_answers_that_wait_outlive_a_reload_and_the_last_choice_holds(
    server: AppServer, visits: Visits, standing_store: StoreOpener, vote: Vote
) -> None:
    phone = come_in(visits, server, vote)
    cut(phone)
    choose(phone, "Rouge")
    choose(phone, "Vert")
    says(phone, "Le réseau est parti")

    phone.unroute_all()
    phone.reload()
    says(phone, "Merci, c’est compté.")
    says(phone, "Vert")

    expect(phone.locator("p.mine strong")).to_have_text("Vert", timeout=SEEN_WITHIN_MS)
    assert counted(standing_store, vote) == [{"milk": "rouge"}, {"milk": "vert"}]


def test_words_on_their_way_to_a_wall_are_kept_when_one_supports_others(
    server: AppServer, visits: Visits, standing_store: StoreOpener, vote: Vote
) -> None:
    lead(standing_store, vote, partial(editing.open_item, item_id="ideas"))
    lead(standing_store, vote, partial(editing.hold_texts, hold=False))
    walls.say(standing_store, vote.code, somebody(), wall=ItemKind.IDEAS, text="Des visites")
    phone = come_in(visits, server, vote)
    cut(phone)
    field = phone.locator("#say textarea")
    field.fill("Du foin")
    phone.get_by_role("button", name="Envoyer").click()
    says(phone, "Le réseau est parti")
    phone.get_by_role("button", name="Soutenir : Des visites").click()
    field.fill("Du foin, et ensuite ?")

    phone.unroute_all()
    expect(phone.locator("button.support[aria-pressed=true]")).to_be_visible(timeout=SEEN_WITHIN_MS)

    expect(field).to_have_value("Du foin, et ensuite ?")
    with standing_store(read_only=True) as store:
        found = walls.posts(store, store.consultations.get(vote.id), ItemKind.IDEAS)
    assert [(post.text, post.supports) for post in found] == [("Des visites", 1), ("Du foin", 0)]


def test_an_answer_that_comes_too_late_is_said_to_be_until_it_was_read(
    server: AppServer, visits: Visits, standing_store: StoreOpener, vote: Vote
) -> None:
    phone = come_in(visits, server, vote)
    cut(phone)
    choose(phone, "Rouge")
    says(phone, "Le réseau est parti")
    lead(standing_store, vote, partial(editing.open_item, item_id="care"))
    expect(phone.locator("input[type=checkbox]").first).to_be_visible(timeout=SEEN_WITHIN_MS)
    choose(phone, "Vert")

    phone.unroute_all()
    says(phone, "Merci, c’est compté.")
    says(phone, "s’est fermée avant l’arrivée de votre réponse")
    lead(standing_store, vote, partial(editing.close_item, item_id="care"))
    says(phone, "Cette question est fermée")
    phone.reload()

    expect(phone.locator("#lost li")).to_have_count(1)
    phone.get_by_role("button", name="J’ai lu").click()
    expect(phone.locator("#lost")).to_be_hidden()
    phone.reload()
    expect(phone.locator("#lost")).to_be_hidden()
    assert counted(standing_store, vote) == [{"care": ["vert"]}]


def test_an_answer_that_comes_after_the_whole_consultation_closed_is_said_to_be_lost(
    server: AppServer, visits: Visits, standing_store: StoreOpener, vote: Vote
) -> None:
    phone = come_in(visits, server, vote)
    cut(phone)
    choose(phone, "Rouge")
    says(phone, "Le réseau est parti")
    close(standing_store, vote)

    phone.unroute_all()

    says(phone, "s’est fermée avant l’arrivée de votre réponse")
    assert counted(standing_store, vote) == []


def test_what_waits_is_never_sent_by_the_next_person_on_the_device_nor_left_there(
    server: AppServer, visits: Visits, standing_store: StoreOpener, vote: Vote
) -> None:
    phone = come_in(visits, server, vote)
    cut(phone)
    choose(phone, "Rouge")
    says(phone, "Le réseau est parti")
    waiting = "Object.keys(localStorage).filter((name) => name.startsWith('tablee:')).length"
    kept = phone.evaluate(waiting)

    phone.goto(f"{server.url}/p/{vote.code}/leave")
    phone.get_by_role("button").click()
    phone.unroute_all()
    phone.goto(f"{server.url}/r/{vote.code}/salle")
    expect(phone.get_by_label("Rouge", exact=True)).to_be_visible(timeout=SEEN_WITHIN_MS)

    assert kept
    assert phone.evaluate(waiting) == 0
    assert counted(standing_store, vote) == []


def test_what_the_server_leads_elsewhere_is_said_not_to_be_taken_with_its_words(
    server: AppServer, visits: Visits, standing_store: StoreOpener, vote: Vote
) -> None:
    lead(standing_store, vote, partial(editing.open_item, item_id="ideas"))
    phone = come_in(visits, server, vote)
    elsewhere = {"Location": f"{server.url}/r/{vote.code}"}
    phone.route(
        "**/salle",
        lambda route: (
            route.fulfill(status=303, headers=elsewhere) if route.request.method == "POST" else route.continue_()
        ),
    )
    phone.locator("#say textarea").fill("Du foin")
    phone.get_by_role("button", name="Envoyer").click()

    expect(phone.locator("#lost")).to_contain_text("n’a pas pu être pris en compte. Du foin", timeout=SEEN_WITHIN_MS)
    with standing_store(read_only=True) as store:
        assert walls.posts(store, store.consultations.get(vote.id), ItemKind.IDEAS) == []
