"""Which addresses may be told anything: none that leads inside a network."""

import hashlib
import hmac
from datetime import UTC, datetime

import pytest

from core.community.webhooks import Problem, Target, signed, target_of

PUBLIC = "93.184.216.34"


def leading_to(*addresses):
    return lambda *_: addresses


def refusal(address, *addresses, local=False):
    found = target_of(address, leading_to(*addresses), local=local)
    return found.code if isinstance(found, Problem) else ""


def test_an_address_leads_to_what_was_checked():
    found = target_of("https://exemple.fr/tell?x=1", leading_to(PUBLIC))

    assert found == Target(secure=True, host="exemple.fr", port=443, path="/tell?x=1", network_address=PUBLIC)


@pytest.mark.parametrize(
    "network_address",
    [
        "127.0.0.1",
        "10.0.0.5",
        "172.16.3.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
    ],
)
def test_what_leads_inside_a_network_is_refused_even_beside_a_public_address(network_address):
    assert refusal("https://exemple.fr/", network_address) == "webhook_inside"
    assert refusal("https://exemple.fr/", PUBLIC, network_address) == "webhook_inside"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://exemple.fr/", "webhook_not_https"),
        ("ftp://exemple.fr/", "webhook_not_https"),
        ("https://", "webhook_malformed"),
        ("https://user:word@exemple.fr/", "webhook_malformed"),
        ("https://exemple.fr:abc/", "webhook_malformed"),
        ("https://exemple.fr/" + "a" * 500, "webhook_malformed"),
        ("n’importe quoi", "webhook_malformed"),
        ("https://exemple.fr/é", "webhook_malformed"),
        ("https://exemple.fr/?q=a b", "webhook_malformed"),
    ],
)
def test_what_is_no_address_of_the_open_web_is_refused(address, code):
    assert refusal(address, PUBLIC) == code


def test_a_name_that_nobody_has_is_said():
    def nowhere(host, port):
        raise OSError

    assert target_of("https://exemple.fr/", nowhere) == Problem("webhook_not_found", {"host": "exemple.fr"})


def test_a_name_that_cannot_be_asked_for_is_refused():
    def asked_for(host, _):
        host.encode("idna")
        return [PUBLIC]

    assert target_of("https://a..b/", asked_for) == Problem("webhook_malformed")


def test_plain_http_is_for_this_very_machine_in_tests_alone():
    assert refusal("http://127.0.0.1:80/", "127.0.0.1", local=True) == ""
    assert refusal("http://exemple.fr/", PUBLIC, local=True) == "webhook_not_https"
    assert refusal("https://exemple.fr/", "10.0.0.1", local=True) == "webhook_inside"


def test_whoever_holds_the_secret_can_check_who_speaks():
    at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    said = dict(part.split("=") for part in signed(b"{}", "secret", at=at).split(","))

    told = f"{said['t']}.".encode() + b"{}"
    assert said["v1"] == hmac.new(b"secret", told, hashlib.sha256).hexdigest()
    assert int(said["t"]) == at.timestamp()
