import pytest

from pages.http.assets import FOLDER


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("logo.svg", "image/svg+xml"),
        ("logo-dark.svg", "image/svg+xml"),
        ("favicon.png", "image/png"),
        ("plain.css", "text/css; charset=utf-8"),
    ],
)
def test_pictures_are_kept_for_a_day(site, name, kind):
    answer = site.get(f"/assets/{name}")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == kind
    assert answer.headers["cache-control"] == "public, max-age=86400"


@pytest.mark.parametrize("address", ["/favicon.png", "/favicon.ico"])
def test_a_browser_finds_our_icon_where_it_looks_by_itself(site, address):
    assert site.get(address).content == (FOLDER / "favicon.png").read_bytes()


def test_letters_are_kept_for_good(site):
    answer = site.get("/assets/fonts/public-sans-latin-wght-normal.woff2")

    assert answer.headers["content-type"] == "font/woff2"
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize(("name", "status"), [("none.svg", 404), ("fonts", 404), ("%2e%2e/main.py", 400)])
def test_nothing_else_is_served(site, name, status):
    assert site.get(f"/assets/{name}").status_code == status
