"""A language to answer in says what answer pages say, with its own plurals, and leaves the rest to French."""

import pytest

from core.language.texts import Texts, for_language


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "Encore 3 jours"), ("en", "3 days left"), ("pt", "Faltam 3 dias"), ("de", "Noch 3 Tage")],
)
def test_every_language_says_what_is_left(language: str, said: str) -> None:
    assert Texts(language)("answer-left-days", count=3) == said


def test_none_is_many_in_portugal() -> None:
    assert Texts("pt")("result-counted", count=0) == "0 pessoas contadas."
    assert Texts("fr")("result-counted", count=0) == "Une personne comptée."


@pytest.mark.parametrize("language", ["pt", "de"])
def test_what_only_a_team_reads_is_said_in_french(language: str) -> None:
    assert Texts(language)("screen-accounts") == Texts("fr")("screen-accounts")
    assert Texts(language).has("screen-accounts")


@pytest.mark.parametrize("language", ["fr", "en", "pt", "de"])
def test_what_nobody_wrote_is_a_bug(language: str) -> None:
    assert not Texts(language).has("no-such-text")
    with pytest.raises(LookupError):
        Texts(language)("no-such-text")


@pytest.mark.parametrize(("locale", "language"), [("de-AT", "de"), ("PT", "pt"), ("es", "fr"), (None, "fr")])
def test_a_locale_is_answered_in_its_language_or_in_french(locale: str | None, language: str) -> None:
    assert for_language(locale).language == language
