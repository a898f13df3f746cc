"""How a price is built up: the starting price, what each retained option adds or takes away, and what they make."""

from collections.abc import Iterator
from itertools import accumulate

import altair as alt

from core.charts.horizontal import Bar, draw_bars
from core.charts.theme import Palette
from core.language.formats import euros, signed_cents
from core.language.texts import Texts
from core.pricing.model import PriceModel
from core.pricing.outcome import Outcome


def draw(
    outcome: Outcome, model: PriceModel, *, over: bool, palette: Palette, texts: Texts, scale: float = 1
) -> alt.LayerChart | None:
    """None where nobody voted: nothing is built up."""
    if not any(each.retained for each in outcome.criteria):
        return None
    return draw_bars(
        _bars(outcome, model, palette, texts, over=over), palette=palette, language=texts.language, scale=scale
    )


def sentence(outcome: Outcome, model: PriceModel, texts: Texts, *, over: bool) -> str:
    step = outcome.price.total - model.base
    return texts(
        "build-up-retained" if over else "build-up-leads",
        start=euros(model.base, texts.language),
        step=signed_cents(step, texts.language),
        price=euros(outcome.price.total, texts.language),
    )


def _bars(outcome: Outcome, model: PriceModel, palette: Palette, texts: Texts, *, over: bool) -> Iterator[Bar]:
    highest = _highest(outcome, model)
    reached, language = model.base, texts.language
    yield Bar(texts("result-start-price"), euros(reached, language), reached / highest, palette.muted)
    for each in outcome.criteria:
        if each.retained is None:
            continue
        before, reached = reached, reached + each.retained.option.delta
        low, high = sorted((before, reached))
        yield Bar(
            label=f"{each.title.say(language)}\u00a0· {each.retained.option.label.say(language)}",
            figures=signed_cents(each.retained.option.delta, language),
            share=high / highest,
            begins=low / highest,
            colour=palette.categorical[0] if reached >= before else palette.categorical[1],
        )
    total = outcome.price.total
    made = texts("result-price" if over else "live-price-so-far")
    yield Bar(made, euros(total, language), total / highest, palette.accent, strong=True)


def _highest(outcome: Outcome, model: PriceModel) -> int:
    """The end of the longest bar, wherever the sum passes."""
    deltas = (each.retained.option.delta for each in outcome.criteria if each.retained)
    return max(1, *accumulate(deltas, initial=model.base))
