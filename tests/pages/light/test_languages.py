"""The light page in the languages that a consultation offers: whoever answers chooses, else their browser does."""

import pytest

from core.language import ANSWER_LANGUAGES
from core.language.wording import Wording
from tests.builders import a_questionnaire_of_every_kind, an_open_consultation

EVERY = tuple(ANSWER_LANGUAGES)
BEGIN = {"fr": "Commencer", "en": "Begin", "pt": "Começar", "de": "Beginnen"}
LEFT = {"fr": "Encore 6 jours", "en": "6 days left", "pt": "Faltam 6 dias", "de": "Noch 6 Tage"}
TITLES = Wording({"fr": "Tout savoir", "en": "All there is", "pt": "Saber tudo", "de": "Alles wissen"})
WAITED_FOR = {
    "fr": "Cette question attend une réponse.",
    "en": "This question needs an answer.",
    "pt": "Esta pergunta espera uma resposta.",
    "de": "Diese Frage wartet auf eine Antwort.",
}


def open_in(open_store, *languages):
    questions = a_questionnaire_of_every_kind()
    definition = questions.model_copy(update={"languages": languages, "title": TITLES})
    return an_open_consultation(open_store, definition)


@pytest.mark.parametrize("language", EVERY)
def test_a_browser_s_wish_is_granted_where_it_is_offered(visitor, open_sqlite_store, language):
    vote = open_in(open_sqlite_store, *EVERY)

    page = visitor.get(f"/r/{vote.code}", headers={"accept-language": f"{language}-XX, fr;q=0.2"}).text

    assert f'<html lang="{language}">' in page
    for said in (TITLES.say(language), BEGIN[language], LEFT[language]):
        assert said in page


@pytest.mark.parametrize("language", EVERY)
def test_every_kind_is_asked_and_refused_in_every_language(visitor, open_sqlite_store, language):
    vote = open_in(open_sqlite_store, *EVERY)
    visitor.client.cookies.set("tablee_language", language)

    first = visitor.begin(vote.code)
    refused = visitor.get(visitor.send(first, {}).headers["location"]).text

    assert f'<html lang="{language}">' in refused
    assert WAITED_FOR[language] in refused


def test_what_is_not_offered_is_answered_in_french(visitor, open_sqlite_store):
    vote = open_in(open_sqlite_store, "fr", "en")
    visitor.client.cookies.set("tablee_language", "de")

    page = visitor.get(f"/r/{vote.code}", headers={"accept-language": "de, pt;q=0.5"}).text

    assert '<html lang="fr">' in page
    assert "Deutsch" not in page


def test_the_page_s_foot_offers_the_other_languages_by_their_own_names(visitor, open_sqlite_store):
    vote = open_in(open_sqlite_store, "fr", "pt", "de")

    page = visitor.get(f"/r/{vote.code}", headers={"accept-language": "pt"}).text

    for language, name in (("fr", "Français"), ("de", "Deutsch")):
        assert f'href="/langue/{language}?vers=/r/{vote.code}" lang="{language}" hreflang="{language}">{name}' in page
    assert "English" not in page


def test_the_language_chosen_is_kept_for_the_next_page(visitor, open_sqlite_store):
    vote = open_in(open_sqlite_store, *EVERY)

    back = visitor.get(f"/langue/de?vers=/r/{vote.code}").headers["location"]
    page = visitor.get(back).text

    assert '<html lang="de">' in page


def test_a_question_that_is_not_translated_is_asked_in_french(visitor, open_sqlite_store):
    vote = open_in(open_sqlite_store, *EVERY)

    page = visitor.get(f"/r/{vote.code}", headers={"accept-language": "de"}).text

    assert "Alles wissen" in page
    assert "Chaque sorte de question, une fois." in page
