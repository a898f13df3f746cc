from http.cookies import SimpleCookie

import pytest

NAME = "tablee_browser"


def given(answer) -> SimpleCookie:
    return SimpleCookie(answer.headers.get("set-cookie", ""))


def test_a_first_page_gives_the_browser_a_secret(site):
    cookie = given(site.get("/"))[NAME]

    assert len(cookie.value) >= 32
    assert cookie["httponly"]
    assert cookie["samesite"] == "lax"
    assert cookie["path"] == "/"
    assert cookie["max-age"] == "31536000"
    assert not cookie["secure"]


def test_no_two_browsers_get_the_same(site):
    first = given(site.get("/"))[NAME].value
    site.cookies.clear()

    assert given(site.get("/"))[NAME].value != first


def test_a_browser_keeps_the_one_it_has(site):
    site.get("/")

    assert NAME not in given(site.get("/repondre"))


def test_it_travels_only_securely_on_a_secure_site(secure_site):
    assert given(secure_site.get("/"))[NAME]["secure"]


@pytest.mark.usefixtures("own_database")
@pytest.mark.parametrize("address", ["/assets/favicon.svg", "/qr/KX7M2P.svg", "/s/KX7M2P", "/repondre/x"])
def test_only_a_page_gives_one(site, address):
    assert NAME not in given(site.get(address))
