"""The options of a price criterion: what each adds to the price, its votes, and the one the votes retain."""

from fractions import Fraction

import altair as alt
import pandas as pd

from core.charts.horizontal import Bar, draw_bars
from core.charts.said import figures, quoted
from core.charts.theme import Palette
from core.language.formats import number, share, signed_cents
from core.language.texts import Texts
from core.pricing.outcome import CriterionOutcome, OptionVotes


def draw(outcome: CriterionOutcome, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart | None:
    if outcome.retained is None:
        return None
    bars = (
        Bar(
            label=_label(each, texts),
            figures=figures(int(each.votes), each.share, texts),
            share=float(each.share),
            colour=palette.accent if each is outcome.retained else palette.categorical[0],
            strong=each is outcome.retained,
        )
        for each in outcome.votes
    )
    return draw_bars(bars, palette=palette, language=texts.language, scale=scale)


def sentence(outcome: CriterionOutcome, texts: Texts, *, over: bool) -> str:
    """Which option leads, or was retained once it is over; every tie, close call and replaced winner is said."""
    if outcome.retained is None:
        return texts("summary-nobody")
    key = "criterion-retained" if over else "criterion-leads"
    if outcome.graded and not outcome.moved:
        key = "criterion-median-retained" if over else "criterion-median-leads"
    said = texts(
        key,
        label=outcome.retained.option.label.say(texts.language),
        votes=int(outcome.retained.votes),
        share=share(outcome.retained.share, texts.language),
    )
    return " ".join((said, *warnings(outcome, texts)))


def warnings(outcome: CriterionOutcome, texts: Texts) -> list[str]:
    """A winner replaced, a tie or a close call, in plain words; nothing where the lead is clear."""
    if outcome.moved:
        return [_moved(outcome, texts)]
    if outcome.tied:
        key = "criterion-median-tied" if outcome.graded else "criterion-tied"
        return [texts(key, labels=quoted((option.label for option in outcome.tied), texts))]
    if outcome.close and outcome.graded:
        return [texts("criterion-median-close", points=_points(outcome.lead, texts))]
    if outcome.close and outcome.runner_up:
        label = outcome.runner_up.option.label.say(texts.language)
        return [texts("criterion-close", label=label, points=_points(outcome.lead, texts))]
    return []


def _moved(outcome: CriterionOutcome, texts: Texts) -> str:
    """Which winner could not stand, with what, and what is retained in its place."""
    if outcome.own is None or outcome.retained is None:
        raise ValueError(outcome.question_id)
    key = "criterion-moved-with-others"
    if outcome.against or outcome.lacking:
        key = "criterion-moved-against" if outcome.against else "criterion-moved-lacking"
    return texts(
        key,
        own=outcome.own.option.label.say(texts.language),
        share=share(outcome.own.share, texts.language),
        labels=quoted((option.label for option in outcome.against or outcome.lacking), texts),
        label=outcome.retained.option.label.say(texts.language),
    )


def _points(lead: Fraction, texts: Texts) -> str:
    return number(round(100 * float(lead), 1), texts.language)


def table(outcome: CriterionOutcome, texts: Texts) -> pd.DataFrame:
    option, delta, count, part = (texts(f"charts-{column}") for column in ("option", "delta", "count", "share"))
    return pd.DataFrame(
        [
            {
                option: each.option.label.say(texts.language),
                delta: _delta(each, texts),
                count: number(int(each.votes), texts.language),
                part: share(each.share, texts.language),
            }
            for each in outcome.votes
        ],
        columns=[option, delta, count, part],
    )


def _label(each: OptionVotes, texts: Texts) -> str:
    """The sign between them never begins a line: its blanks do not break."""
    return f"{each.option.label.say(texts.language)}\u00a0·\u00a0{_delta(each, texts)}"


def _delta(each: OptionVotes, texts: Texts) -> str:
    said = signed_cents(each.option.delta, texts.language)
    return f"{said} ({texts('illustrative')})" if each.option.illustrative else said
