import pytest


def test_a_choice_is_kept_and_leads_back_to_the_page(site):
    answer = site.get("/langue/en", params={"vers": "/repondre?c=KX7M2P"})

    assert answer.status_code == 303
    assert answer.headers["location"] == "/repondre?c=KX7M2P"
    assert site.cookies["tablee_language"] == "en"
    assert '<html lang="en"' in site.get("/", headers={"accept-language": "fr"}).text


@pytest.mark.parametrize("language", ["pt", "de"])
def test_a_language_to_answer_in_is_kept_and_the_team_s_pages_stay_in_theirs(site, language):
    site.get(f"/langue/{language}", params={"vers": "/r/KX7M2P"})

    assert site.cookies["tablee_language"] == language
    assert '<html lang="en"' in site.get("/", headers={"accept-language": "en"}).text


def test_a_language_that_nobody_speaks_here_is_refused(site):
    answer = site.get("/langue/xx")

    assert answer.status_code == 404
    assert "tablee_language" not in site.cookies


@pytest.mark.parametrize("elsewhere", ["https://evil.test", "//evil.test", "/\\evil.test", "/\t/evil.test", "", "x"])
def test_a_link_never_leads_elsewhere(site, elsewhere):
    assert site.get("/langue/fr", params={"vers": elsewhere}).headers["location"] == "/"
