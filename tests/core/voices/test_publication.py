"""What a page says of the accuracy."""

from datetime import date
from fractions import Fraction

import pytest

from core.language import LANGUAGES
from core.language.texts import Texts
from core.voices.accuracy import Accuracy, SetAccuracy, load_accuracy
from core.voices.publication import TRUSTED, accuracy_sentences, failure_sentences, times_out_of_ten
from core.voices.sentiment import Label, analyse

FRENCH = Texts("fr")


def measured(name, *, decided=80, right=79):
    return SetAccuracy(name=name, texts=110, polar=100, decided=decided, right=right, auc=0.9, macro_f1=None)


def test_the_accuracy_is_told_in_times_out_of_ten():
    accuracy = Accuracy("1-0", date(2026, 1, 2), tuple(map(measured, TRUSTED)))

    when, bank, *_ = accuracy_sentences(accuracy, FRENCH)

    assert when == ("Mesuré le 2 janvier 2026 sur 550 textes dont l’avis est connu et qui n’ont pas servi à la régler.")
    assert bank == (
        "Sur des avis bancaires, l’analyse tranche 8 fois sur 10 et a raison 9 fois sur 10 quand elle tranche."
    )


def test_too_few_decided_texts_give_no_share():
    sets = (*map(measured, TRUSTED[:-1]), measured("verbatims", decided=12, right=11))

    said = accuracy_sentences(Accuracy("1-0", date(2026, 1, 2), sets), FRENCH)[-1]

    assert said == (
        "Sur des réponses à des consultations publiques, 12 textes d’avis connu ont été tranchés, "
        "dont 11 avec raison\u00a0: c’est trop peu pour un chiffre sûr."
    )


@pytest.mark.parametrize(("share", "times"), [(Fraction(99, 100), 9), (Fraction(1), 10), (Fraction(7, 10), 7)])
def test_a_share_is_rounded_down(share, times):
    assert times_out_of_ten(share) == times


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_frozen_is_told_in_every_language(language):
    texts, frozen = Texts(language), load_accuracy()

    assert len(accuracy_sentences(frozen, texts)) == 1 + len(TRUSTED)
    assert len(failure_sentences(frozen, texts)) == 5


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", Label)
def test_every_label_has_its_words_in_every_language(language, label):
    texts, name = Texts(language), label.replace("_", "-")

    said = [texts(f"voices-sentiment-{name}"), texts(f"voices-sentiment-{name}-means")]
    counted = texts(f"voices-sentiment-count-{name}", count=3)

    assert all(said)
    assert counted.startswith("3")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_irony_shown_as_a_failure_is_indeed_taken_for_praise(language):
    assert analyse(Texts(language)("voices-failure-irony-example")).label is Label.FAVOURABLE
