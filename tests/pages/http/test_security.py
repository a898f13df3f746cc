import pytest

from pages.http.security import policy

EVERYWHERE = ["/", "/repondre/x", "/assets/favicon.svg", "/qr/KX7M2P.svg", "/s/KX7M2P", "/nowhere/at/all"]


@pytest.mark.usefixtures("own_database")
@pytest.mark.parametrize("address", EVERYWHERE)
def test_every_answer_tells_the_browser_what_to_refuse(site, address):
    headers = site.get(address).headers

    assert headers["content-security-policy"] == policy()
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "geolocation=()" in headers["permissions-policy"]
    assert headers["cross-origin-opener-policy"] == "same-origin"


def test_no_script_runs_that_is_not_ours():
    scripts = next(rule for rule in policy().split("; ") if rule.startswith("script-src"))

    assert "unsafe-inline" not in scripts
    assert "'unsafe-eval'" not in scripts
    assert "http" not in scripts


def test_only_a_secure_site_asks_to_stay_secure(site, secure_site):
    assert "strict-transport-security" not in site.get("/").headers
    assert secure_site.get("/").headers["strict-transport-security"] == "max-age=31536000"
