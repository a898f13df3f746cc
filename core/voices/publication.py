"""The sentences that a page prints beside a summary of sentiments: how far to trust it, and where it fails."""

from fractions import Fraction

from babel.dates import format_date

from core.language.texts import Texts
from core.voices.accuracy import Accuracy, SetAccuracy

TRUSTED = ("bank", "apps", "allocine", "books", "verbatims")
FEWEST_DECIDED = 30
"""Under this the share that is right could as well be a tenth higher or lower."""


def accuracy_sentences(accuracy: Accuracy, texts: Texts) -> list[str]:
    """When and on how much it was measured, then a sentence for each kind of text."""
    sets = [accuracy.of(name) for name in TRUSTED]
    measured_on = format_date(accuracy.measured_on, "long", locale=texts.language)
    total = sum(figures.texts for figures in sets)
    return [
        texts("voices-accuracy-measured", date=measured_on, texts=total),
        *(_set_sentence(figures, texts) for figures in sets),
    ]


def failure_sentences(accuracy: Accuracy, texts: Texts) -> list[str]:
    return [
        texts("voices-failure-irony", example=texts("voices-failure-irony-example")),
        _with_shares("voices-failure-stance", accuracy.of("stance_rn"), texts),
        texts("voices-failure-facts"),
        _with_shares("voices-failure-tweets", accuracy.of("tweets"), texts),
        texts("voices-failure-language"),
    ]


def set_name(figures: SetAccuracy, texts: Texts) -> str:
    return texts(f"voices-set-{figures.name.replace('_', '-')}")


def times_out_of_ten(share: Fraction) -> int:
    """Rounded down: nobody is promised more than was measured."""
    return share.numerator * 10 // share.denominator


def _set_sentence(figures: SetAccuracy, texts: Texts) -> str:
    if figures.decided < FEWEST_DECIDED:
        name = set_name(figures, texts)
        return texts("voices-accuracy-set-too-few", set=name, decided=figures.decided, right=figures.right)
    return _with_shares("voices-accuracy-set", figures, texts)


def _with_shares(key: str, figures: SetAccuracy, texts: Texts) -> str:
    decided, right = times_out_of_ten(figures.decided_share), times_out_of_ten(figures.right_share)
    return texts(key, set=set_name(figures, texts), decided=decided, right=right)
