"""What is said beside the retained price: the voters' own baskets, and what no source explains."""

from core.language.formats import cents, euros
from core.language.texts import Texts
from core.pricing.model import PriceModel
from core.pricing.outcome import Outcome


def remarks(outcome: Outcome, model: PriceModel, texts: Texts) -> list[str]:
    said = []
    if outcome.own_median is not None:
        said.append(texts("result-own-median", price=euros(outcome.own_median, texts.language)))
    missing = model.published - outcome.price.total
    if model.published and missing:
        said.append(
            texts(
                "result-unsourced" if missing > 0 else "result-below-published",
                amount=cents(abs(missing), texts.language),
                published=euros(model.published, texts.language),
            )
        )
    return said


def below_floor(outcome: Outcome, model: PriceModel, texts: Texts) -> str:
    """What the producer would lack; nothing where the floor is kept, or there is none."""
    missing = model.below_floor(outcome.price.split)
    if not missing:
        return ""
    actor = next((each for each in model.actors if each.id == model.floor.actor), None)
    return texts(
        "floor-below",
        actor=actor.name.say(texts.language) if actor else "",
        amount=euros(outcome.price.split.get(model.floor.actor, 0), texts.language),
        missing=cents(missing, texts.language),
        floor=euros(model.floor.amount, texts.language),
    )
