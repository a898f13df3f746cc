"""How far to trust what was read in free texts: its measured accuracy, printed beside every chart of it."""

from datetime import UTC, datetime, time
from fractions import Fraction
from functools import lru_cache

import streamlit as st

from core.language.formats import day, number
from core.voices.accuracy import Accuracy, SetAccuracy, load_accuracy
from pages.parts.visit import Visit

NEAREST = "verbatims"  # the set most like what people write here
OTHERS = ("bank", "apps", "allocine", "books")
NOON = time(12, tzinfo=UTC)  # the same day in every time zone that people live in
FEWEST_DECIDED = 50  # under it a share of ten would say more than was measured


def draw_trust(visit: Visit) -> None:
    accuracy = _accuracy()
    st.caption(trust_words(visit))
    with st.popover(visit.texts("voices-accuracy-title"), icon=":material/straighten:", type="tertiary"):
        st.markdown(visit.texts("voices-sentiment-how"))
        for name in OTHERS:
            st.markdown(f"- {_said(visit, accuracy.of(name))}")
        texts = sum(each.texts for each in accuracy.sets)
        measured = day(datetime.combine(accuracy.measured_on, NOON), visit.language, zone=visit.zone)
        st.caption(visit.texts("voices-accuracy-measured", date=measured, texts=texts))


def trust_words(visit: Visit) -> str:
    """What was measured on the texts most like these, in one sentence."""
    return _said(visit, _accuracy().of(NEAREST))


def _said(visit: Visit, figures: SetAccuracy) -> str:
    name = visit.texts(f"voices-set-{figures.name.replace('_', '-')}")
    if figures.decided < FEWEST_DECIDED:
        return visit.texts("voices-accuracy-set-too-few", set=name, decided=figures.decided, right=figures.right)
    return visit.texts(
        "voices-accuracy-set",
        set=name,
        decided=_of_ten(figures.decided_share, visit),
        right=_of_ten(figures.right_share, visit),
    )


def _of_ten(share: Fraction, visit: Visit) -> str:
    return number(round(float(share) * 10, 1), visit.language)


@lru_cache(maxsize=1)
def _accuracy() -> Accuracy:
    return load_accuracy()
