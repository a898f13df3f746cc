"""What another program reads with a team's token, and what it is refused."""

import csv
import io
import re
import shlex

import pyarrow.parquet as pq
import pytest

from core.actions import api_tokens, rounds
from core.community.colleges import Weighing
from core.exports import BY_NAME
from core.identity import token_hash
from pages.http import api
from pages.http.rate import Rate
from tests.builders import a_draft, a_price_vote, a_ratification, an_open_consultation, an_open_price_vote, cast, close
from tests.rooms import a_running_room
from tests.servers.app import ROOT

pytestmark = pytest.mark.usefixtures("own_database")
ADDRESS = "/api/v1/consultations"
CURL = re.compile(r"^curl .*$", re.MULTILINE)


def a_token(open_store, vote):
    with open_store() as store:
        return api_tokens.make_token(store, vote.organizer, vote.team_id, "Site")


@pytest.fixture
def vote(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    for _ in range(12):
        cast(open_sqlite_store, vote)
    return vote


@pytest.fixture
def read(site, open_sqlite_store, vote):
    token = a_token(open_sqlite_store, vote)

    def read(address, **options):
        return site.get(address, headers={"Authorization": f"Bearer {token}"}, **options)

    return read


def test_a_token_lists_what_its_team_opened_and_nothing_else(read, open_sqlite_store, vote):
    an_open_price_vote(open_sqlite_store)
    a_draft(open_sqlite_store, a_price_vote())

    (found,) = read(ADDRESS).json()["consultations"]

    assert found["code"] == vote.code
    assert found["title"] == {"fr": "Le litre de lait"}
    assert (found["state"], found["counted"], found["kind"]) == ("open", 12, "price_vote")


def test_a_consultation_says_what_was_asked(read, vote):
    found = read(f"{ADDRESS}/{vote.code}").json()

    assert found["version"] == 1
    assert found["definition"]["questionnaire"]["pages"][0]["questions"][0]["id"] == "pasture"


def test_results_are_tallies_with_their_outcome_and_nobodys_words(read, open_sqlite_store, vote):
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": "Ma ferme est à Roanne"})

    answer = read(f"{ADDRESS}/{vote.code}/results", params={"language": "en"})

    found = answer.json()
    assert (found["counted"], found["final"]) == (13, False)
    assert found["questions"][0]["rows"][-1] == {"code": "long", "label": "Huit mois", "count": 13, "share": 1.0}
    assert found["outcome"]["price"] == 885
    assert found["outcome"]["retained"] == {"pasture": "long", "origin": "near"}
    assert sum(found["outcome"]["split"].values()) == 885
    assert "Roanne" not in answer.text


def test_results_say_rounds_ratifications_and_paper(site, open_sqlite_store):
    vote = a_running_room(open_sqlite_store)
    with open_sqlite_store() as store:
        rounds.new_round(store, vote.organizer, vote.id, question_id="milk")
    ratified = an_open_consultation(open_sqlite_store, a_ratification(weighing=Weighing()), members=12)

    def results(of):
        header = {"Authorization": f"Bearer {a_token(open_sqlite_store, of)}"}
        return site.get(f"{ADDRESS}/{of.code}/results", headers=header).json()

    rounds_said = [(each["round_of"], each["round"]) for each in results(vote)["questions"]]
    assert rounds_said == [("", 1), ("milk", 2), ("", 1), ("", 1)]
    close(open_sqlite_store, ratified)
    found = results(ratified)
    (verdict,) = [each["ratified"] for each in found["questions"] if "ratified" in each]
    assert (verdict["verdict"], verdict["yes"], verdict["members"]) == ("no_quorum", 0, 12)
    assert found["papers"] == 0


@pytest.mark.parametrize("name", BY_NAME)
def test_every_format_of_export_is_a_file(read, vote, name):
    answer = read(f"{ADDRESS}/{vote.code}/export.{name}")

    assert answer.status_code == 200
    assert answer.headers["content-disposition"] == f'attachment; filename="{BY_NAME[name].file_name(vote.code)}"'
    assert answer.content


def test_an_export_heeds_what_is_asked_and_stands_in_the_journal(read, open_sqlite_store, vote):
    said = read(f"{ADDRESS}/{vote.code}/export.csv", params={"words": "1", "separator": "semicolon"})
    table = pq.read_table(io.BytesIO(read(f"{ADDRESS}/{vote.code}/export.parquet").content))

    rows = list(csv.reader(io.StringIO(said.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[1][:2] == ["Huit mois", "De la région"]
    assert table.num_rows == 10
    with open_sqlite_store(read_only=True) as store:
        last = store.journal.entries(vote.id)[-1]
    assert (last.action, last.by, last.detail) == ("exported", "program", {"label": "parquet", "count": 10})


def test_a_token_has_one_export_at_a_time(read, vote, monkeypatch):
    asked = []
    start = api.WORKS.start
    monkeypatch.setattr(api.WORKS, "start", lambda work: (asked.append(work.person_id), start(work)))

    for _ in range(2):
        read(f"{ADDRESS}/{vote.code}/export.csv")

    assert len(set(asked)) == 1


def test_a_named_export_holds_no_name(site, open_sqlite_store):
    named = an_open_price_vote(open_sqlite_store, members=2, anonymity="named", access="personal", visibility="live")
    cast(open_sqlite_store, named, voter=named.voters[0])
    headers = {"Authorization": f"Bearer {a_token(open_sqlite_store, named)}"}

    said = site.get(f"{ADDRESS}/{named.code}/export.csv", headers=headers).text

    assert "Membre" not in said
    assert "@" not in said


@pytest.mark.parametrize("what", ["results", "export.csv"])
def test_what_is_sealed_is_refused_until_it_closes(site, open_sqlite_store, what):
    sealed = an_open_price_vote(open_sqlite_store, visibility="at_closing")
    for _ in range(10):
        cast(open_sqlite_store, sealed)
    headers = {"Authorization": f"Bearer {a_token(open_sqlite_store, sealed)}"}
    address = f"{ADDRESS}/{sealed.code}/{what}"

    refused = site.get(address, headers=headers, params={"language": "en"})
    close(open_sqlite_store, sealed)

    assert refused.status_code == 403
    assert refused.json() == {"error": {"code": "tallies_sealed", "message": "Results cannot be seen yet."}}
    assert site.get(address, headers=headers).status_code == 200


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer nobody", "Basic abc"])
@pytest.mark.parametrize("what", ["", "/KX7M2P", "/KX7M2P/results", "/KX7M2P/export.csv"])
def test_without_a_token_that_holds_nothing_is_read(site, header, what):
    answer = site.get(f"{ADDRESS}{what}", headers={"Authorization": header})

    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "token_unknown"
    assert answer.headers["www-authenticate"] == "Bearer"
    assert "access-control-allow-origin" not in answer.headers


def test_a_token_that_was_ended_reads_nothing(read, open_sqlite_store, vote):
    with open_sqlite_store() as store:
        (token,) = api_tokens.tokens(store, vote.organizer, vote.team_id)
        api_tokens.end_token(store, vote.organizer, vote.team_id, token.id)

    assert read(ADDRESS).status_code == 401


@pytest.mark.parametrize("what", ["", "/results", "/export.csv"])
def test_another_teams_consultation_is_told_from_nothing_by_nobody(read, open_sqlite_store, what):
    other = an_open_price_vote(open_sqlite_store, visibility="live")
    draft = a_draft(open_sqlite_store, a_price_vote())

    answers = [read(f"{ADDRESS}/{code}{what}") for code in (other.code, draft.code, "ZZZZZZ")]

    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


def test_an_unknown_format_is_named_as_such(read, vote):
    answer = read(f"{ADDRESS}/{vote.code}/export.docx")

    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "format_unknown")


def test_whoever_asks_too_often_waits(read, monkeypatch):
    monkeypatch.setattr(api, "_rate", Rate(2))

    answers = [read(ADDRESS) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert 0 < int(answers[-1].headers["retry-after"]) <= 60
    assert answers[-1].json()["error"]["message"] == "Trop de demandes en une minute\u00a0: attendez un peu."


def test_a_minute_later_one_may_ask_again():
    times = iter([0.0, 1.0, 2.0, 60.5])
    rate = Rate(2, clock=lambda: next(times))

    assert [rate.wait("a") for _ in range(4)] == [0, 0, 59, 0]


def test_a_token_is_kept_as_a_hash_with_the_day_it_was_used(read, open_sqlite_store, vote):
    with open_sqlite_store(read_only=True) as store:
        (before,) = api_tokens.tokens(store, vote.organizer, vote.team_id)
        today = store.now().date()
    read(ADDRESS)

    with open_sqlite_store(read_only=True) as store:
        (after,) = api_tokens.tokens(store, vote.organizer, vote.team_id)
        dump = "\n".join(store.session.connection().connection.driver_connection.iterdump())
    assert (before.used_on, after.used_on) == (None, today)
    assert "tablee_" not in dump
    assert len(token_hash("tablee_x")) == 64


def test_every_line_of_the_documentation_works(read, vote):
    lines = CURL.findall((ROOT / "docs" / "api.md").read_text("utf-8"))

    answers = []
    for line in lines:
        *_, address = shlex.split(line.replace("$CODE", vote.code))
        answers.append(read(address.removeprefix("https://tablee.example.org")).status_code)

    assert answers == [200] * 5


def test_the_documentation_names_every_format():
    said = (ROOT / "docs" / "api.md").read_text("utf-8")

    assert [name for name in BY_NAME if f"`{name}`" not in said] == []
