from io import BytesIO

import pytest
import segno

from pages.http.qr import png, svg

ADDRESS = "http://tablee.test/s/KX7M2P"


def test_the_drawing_leads_to_the_short_address(site):
    answer = site.get("/qr/kx7-m2p.svg")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["cache-control"] == "public, max-age=86400"
    assert answer.content == svg(ADDRESS)


def test_the_picture_leads_there_too(site):
    answer = site.get("/qr/KX7M2P.png")

    assert answer.headers["content-type"] == "image/png"
    assert answer.content == png(ADDRESS)


def test_behind_a_proxy_the_address_is_the_one_that_people_see(secure_site):
    assert secure_site.get("/qr/KX7M2P.svg").content == svg("https://tablee.test/s/KX7M2P")


def test_the_code_has_the_quiet_zone_that_cameras_need():
    modules = segno.make(ADDRESS, error="m", micro=False).symbol_size(border=0)[0]
    picture = BytesIO(png(ADDRESS)).read()

    width = int.from_bytes(picture[16:20])

    assert width == (modules + 2 * 4) * 16


@pytest.mark.parametrize("address", ["/qr/KX7M2P.pdf", "/qr/KX7M2.svg", "/qr/<svg>.svg"])
def test_anything_else_is_refused(site, address):
    assert site.get(address).status_code == 404
