"""Draws prices of every shape: models, options, criteria and votes, for the properties that money must keep."""

from collections import Counter

from hypothesis import strategies as st

from core.language.wording import Wording
from core.pricing.model import Actor, PriceModel, PriceOption, Split
from core.pricing.money import LARGEST_MILS
from core.question_types.price_criterion import PriceCriterion

ACTORS = ("farmer", "dairy", "shop", "brand", "vat")


@st.composite
def parts_of(draw: st.DrawFn, amount: int) -> Split:
    """Parts of some actors that do not exceed the amount, down to nothing and up to all of it."""
    cuts = sorted(draw(st.lists(st.integers(0, amount), max_size=len(ACTORS))))
    given_to = draw(st.permutations(ACTORS))
    return {actor: cut - before for actor, before, cut in zip(given_to, [0, *cuts], cuts, strict=False)}


@st.composite
def models(draw: st.DrawFn) -> PriceModel:
    """Fit to be put to people."""
    base = draw(st.integers(1, LARGEST_MILS))
    return PriceModel(
        product=Wording("Lait"),
        base=base,
        actors=tuple(Actor(id=actor, name=Wording(actor)) for actor in ACTORS),
        rest=draw(st.sampled_from(ACTORS)),
        parts=draw(parts_of(base)),
    )


@st.composite
def options(draw: st.DrawFn, number: int) -> PriceOption:
    delta = draw(st.integers(0, LARGEST_MILS))
    return PriceOption(id=f"o{number}", label=Wording(f"{number}"), delta=delta, parts=draw(parts_of(delta)))


@st.composite
def criteria(draw: st.DrawFn) -> tuple[PriceCriterion, ...]:
    sizes = draw(st.lists(st.integers(2, 5), min_size=1, max_size=4))
    return tuple(
        PriceCriterion(
            id=f"q{place}",
            title=Wording("?"),
            options=tuple(draw(options(number)) for number in range(size)),
        )
        for place, size in enumerate(sizes)
    )


@st.composite
def votes_on(draw: st.DrawFn, criterion: PriceCriterion) -> Counter[str]:
    counts = {option.id: draw(st.integers(0, 9)) for option in criterion.options}
    return Counter({option: count for option, count in counts.items() if count})
