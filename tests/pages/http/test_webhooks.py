"""A real server on this machine is told what happens: in order, signed, and again where it did not hear."""

import hashlib
import hmac
import json
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import sleep

import pytest

from core.actions import consultations
from core.actions.webhooks import end_webhook, make_webhook, note_what_happened, tell_due, told
from core.community.webhooks import DeliveryState, Event, Target
from pages.http import webhooks as telling
from pages.http.webhooks import resolve, send
from tests.builders import a_draft, a_price_vote, an_open_price_vote, cast, close, later


class Listener(ThreadingHTTPServer):
    """Keeps what it was told; answers with the statuses given first, then 200."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.heard: list[dict] = []
        self.signatures: list[tuple[str, bytes]] = []
        self.statuses: list[int] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/tell"


class Answering(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.signatures.append((self.headers["Tablee-Signature"], body))
        status = self.server.statuses.pop(0) if self.server.statuses else 200
        if status == 200:
            self.server.heard.append(json.loads(body))
        self.send_response(status)
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing in the log of the tests."""


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def told_by(open_store, team_id, organizer, listener, events=tuple(Event)) -> str:
    found = Target(secure=False, host="127.0.0.1", port=listener.server_port, path="/", network_address="127.0.0.1")
    with open_store() as store:
        return make_webhook(store, organizer, team_id, listener.address, events, found=found)


def tell(open_store) -> None:
    note_what_happened(open_store)
    tell_due(open_store, send, resolve, local=True)


def deliveries(open_store, vote):
    with open_store(read_only=True) as store:
        (webhook,) = store.webhooks.of_team(vote.team_id)
        return told(store, vote.organizer, vote.team_id, webhook.id)


def test_what_comes_back_from_the_archives_is_not_told_to_have_closed_again(open_store, listener):
    vote = an_open_price_vote(open_store)
    close(open_store, vote)
    with open_store() as store:
        consultations.archive(store, vote.organizer, vote.id)
    told_by(later(open_store, timedelta(days=8)), vote.team_id, vote.organizer, listener)

    with later(open_store, timedelta(days=9))() as store:
        consultations.bring_back(store, vote.organizer, vote.id)
    tell(open_store)

    assert listener.heard == []


def test_opening_answers_and_closing_are_told_in_order_without_an_answer(open_store, listener):
    vote = a_draft(open_store, a_price_vote())
    told_by(open_store, vote.team_id, vote.organizer, listener)
    tell(open_store)
    with open_store() as store:
        consultations.open_consultation(store, vote.organizer, vote.id)
    tell(open_store)
    for _ in range(12):
        cast(open_store, vote)
    tell(open_store)
    tell(open_store)
    close(open_store, vote)
    tell(open_store)

    said = [(each["event"], each["code"], each["counted"]) for each in listener.heard]
    assert said == [("opened", vote.code, 0), ("answered", vote.code, 10), ("closed", vote.code, 12)]
    assert {key for each in listener.heard for key in each} == {"event", "code", "counted", "id", "noted_at"}


def test_what_was_not_heard_is_told_again_before_anything_newer(open_sqlite_store, listener):
    vote = an_open_price_vote(open_sqlite_store, anonymity="named")
    told_by(open_sqlite_store, vote.team_id, vote.organizer, listener)
    listener.statuses = [500, 302]
    cast(open_sqlite_store, vote)
    tell(open_sqlite_store)
    close(open_sqlite_store, vote)
    tell(open_sqlite_store)
    assert listener.heard == []

    tell(later(open_sqlite_store, timedelta(minutes=2)))
    assert listener.heard == []
    tell(later(open_sqlite_store, timedelta(minutes=10)))

    assert [each["event"] for each in listener.heard] == ["answered", "closed"]
    assert [(each.state, each.tries, each.said) for each in deliveries(open_sqlite_store, vote)] == [
        (DeliveryState.HEARD, 1, "200"),
        (DeliveryState.HEARD, 3, "200"),
    ]


def test_what_nobody_hears_for_a_day_is_given_up(open_sqlite_store, listener):
    vote = an_open_price_vote(open_sqlite_store, anonymity="named")
    told_by(open_sqlite_store, vote.team_id, vote.organizer, listener)
    listener.statuses = [500] * 8
    cast(open_sqlite_store, vote)

    for hours in (0, 1, 2, 3, 6, 12, 24, 48, 72):
        tell(later(open_sqlite_store, timedelta(hours=hours)))

    (only,) = deliveries(open_sqlite_store, vote)
    assert (only.state, only.tries, only.said) == (DeliveryState.GIVEN_UP, 8, "500")
    assert listener.heard == []


def test_answers_are_told_once_a_minute_at_most(open_sqlite_store, listener):
    vote = an_open_price_vote(open_sqlite_store, anonymity="named")
    told_by(open_sqlite_store, vote.team_id, vote.organizer, listener)

    for seconds in (0, 5, 30, 61, 90, 130):
        cast(open_sqlite_store, vote)
        tell(later(open_sqlite_store, timedelta(seconds=seconds)))

    assert [each["counted"] for each in listener.heard] == [1, 4, 6]


@pytest.mark.parametrize("anonymity", ["anonymous", "confidential"])
def test_without_names_answers_are_told_by_tens_and_only_the_last_telling_is_kept(
    open_sqlite_store, listener, anonymity
):
    vote = an_open_price_vote(open_sqlite_store, anonymity=anonymity)
    told_by(open_sqlite_store, vote.team_id, vote.organizer, listener)

    for minute in range(1, 22):
        cast(open_sqlite_store, vote)
        tell(later(open_sqlite_store, timedelta(minutes=2 * minute)))

    assert [each["counted"] for each in listener.heard] == [10, 20]
    assert [each.content["counted"] for each in deliveries(open_sqlite_store, vote)] == [20]


def test_every_message_is_signed(open_sqlite_store, listener):
    vote = an_open_price_vote(open_sqlite_store)
    secret = told_by(open_sqlite_store, vote.team_id, vote.organizer, listener)
    close(open_sqlite_store, vote)
    tell(open_sqlite_store)

    ((signature, body),) = listener.signatures
    parts = dict(part.split("=") for part in signature.split(","))
    expected = hmac.new(secret.encode(), f"{parts['t']}.".encode() + body, hashlib.sha256).hexdigest()
    assert parts["v1"] == expected


def test_only_the_events_asked_for_are_told_and_nothing_after_the_end(open_sqlite_store, listener):
    vote = an_open_price_vote(open_sqlite_store, anonymity="named")
    told_by(open_sqlite_store, vote.team_id, vote.organizer, listener, events=[Event.CLOSED])
    cast(open_sqlite_store, vote)
    tell(open_sqlite_store)
    assert listener.heard == []

    with open_sqlite_store() as store:
        (webhook,) = store.webhooks.of_team(vote.team_id)
        end_webhook(store, vote.organizer, vote.team_id, webhook.id)
    close(open_sqlite_store, vote)
    tell(open_sqlite_store)

    assert listener.heard == []


def test_an_address_that_leads_inside_now_is_not_told(open_sqlite_store, listener):
    vote = an_open_price_vote(open_sqlite_store)
    told_by(open_sqlite_store, vote.team_id, vote.organizer, listener)
    close(open_sqlite_store, vote)

    note_what_happened(open_sqlite_store)
    tell_due(open_sqlite_store, send, resolve)

    (only,) = deliveries(open_sqlite_store, vote)
    assert (only.state, only.said) == (DeliveryState.WAITING, "webhook_not_https")
    assert listener.signatures == []


@pytest.mark.parametrize("failed", [ValueError, RuntimeError])
def test_an_address_that_breaks_is_tried_again_and_keeps_nobody_else_waiting(open_sqlite_store, listener, failed):
    broken, sound = (an_open_price_vote(open_sqlite_store) for _ in range(2))
    for vote in (broken, sound):
        told_by(open_sqlite_store, vote.team_id, vote.organizer, listener)
        close(open_sqlite_store, vote)

    def breaking(target, body, headers):
        if broken.code.encode() in body:
            raise failed
        return send(target, body, headers)

    note_what_happened(open_sqlite_store)
    tell_due(open_sqlite_store, breaking, resolve, local=True)

    (only,) = deliveries(open_sqlite_store, broken)
    assert (only.state, only.tries, only.said) == (DeliveryState.WAITING, 1, failed.__name__)
    assert [each["code"] for each in listener.heard] == [sound.code]


class Dripping(BaseHTTPRequestHandler):
    """Answers a sign at a time, each of them in time, for half a minute unless it is hung up on."""

    said_all = False

    def do_POST(self) -> None:
        try:
            for sign in b"HTTP/1.1 200 " + b"O" * 600:
                self.wfile.write(bytes([sign]))
                sleep(0.05)
            Dripping.said_all = True
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing in the log of the tests."""


def test_whoever_answers_drop_by_drop_is_hung_up_on(listener, monkeypatch):
    monkeypatch.setattr(telling, "PATIENCE_SECONDS", 0.2)
    listener.RequestHandlerClass = Dripping
    target = Target(secure=False, host="127.0.0.1", port=listener.server_port, path="/", network_address="127.0.0.1")

    # What is read last depends on who is faster: half an answer, an end, or the other side's reset.
    with pytest.raises(OSError, match=r"BadStatusLine|RemoteDisconnected|reset by peer"):
        send(target, b"{}", {})

    assert not Dripping.said_all
