import pytest

from core.actions.sources import declare_source
from core.consultation.definition import AnswerPage
from tests.builders import a_price_vote, an_open_consultation

PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1"


@pytest.mark.parametrize("typed", ["KX7M2P", "kx7m2p", "kx7-m2p", "KX7 M2P"])
def test_a_code_leads_to_its_answer_page(site, typed):
    answer = site.get(f"/s/{typed}")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/repondre?c=KX7M2P"


@pytest.mark.parametrize("typed", ["KX7M2", "KX7M2PQ", "KX7M20", "KX7M2P<", "éàüöïç", "------"])
def test_what_cannot_be_a_code_gets_a_plain_page(site, typed):
    answer = site.get(f"/s/{typed}", headers={"accept-language": "fr"})

    assert answer.status_code == 404
    assert "Vérifiez le lien ou le code" in answer.text


@pytest.mark.usefixtures("own_database")
def test_a_phone_is_led_to_the_light_page(site):
    answer = site.get("/s/kx7-m2p", headers={"user-agent": PHONE})

    assert answer.headers["location"] == "/r/KX7M2P"
    assert answer.headers["vary"] == "User-Agent"


@pytest.mark.usefixtures("own_database")
def test_an_organizer_may_lead_phones_to_the_full_page(site, open_sqlite_store):
    definition = a_price_vote().model_copy(update={"answer_page": AnswerPage.FULL})
    vote = an_open_consultation(open_sqlite_store, definition)

    answer = site.get(f"/s/{vote.code}", headers={"user-agent": PHONE})

    assert answer.headers["location"] == f"/repondre?c={vote.code}"


@pytest.fixture
def lettered(open_sqlite_store):
    """A vote with a named link."""
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    with open_sqlite_store() as store:
        declare_source(store, vote.organizer, vote.id, "Lettre")
    return vote


def came(open_store, vote):
    with open_store(read_only=True) as store:
        return [each.came for each in store.sources.of(vote.id)]


@pytest.mark.usefixtures("own_database")
def test_a_named_link_counts_a_browser_once_by_the_cookie_that_it_has_anyway(site, open_sqlite_store, lettered):
    answers = [site.get(f"/s/{lettered.code}?par=lettre") for _ in range(2)]

    assert came(open_sqlite_store, lettered) == [1]
    assert [answer.headers["location"] for answer in answers] == [f"/repondre?c={lettered.code}"] * 2
    assert list(site.cookies) == ["tablee_browser"]


@pytest.mark.usefixtures("own_database")
def test_an_unknown_name_and_a_preview_count_nobody(site, open_sqlite_store, lettered):
    addresses = (f"/s/{lettered.code}?par=autre", f"/s/{lettered.code}?par=<script>", "/s/KX7M2P?par=lettre")
    answers = [site.get(address) for address in addresses]
    answers.append(site.get(f"/s/{lettered.code}?par=lettre", headers={"user-agent": "WhatsApp/2.23"}))

    assert [answer.status_code for answer in answers] == [303] * 4
    assert came(open_sqlite_store, lettered) == [0]
