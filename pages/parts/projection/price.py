"""The price as a scene: what it is now, by how much it moved, and who gets what of it; and whether the whole suits."""

from itertools import cycle

from core.charts import baskets, priced
from core.language.formats import cents, euros, share, signed_cents
from core.pricing import sentences
from core.pricing.basket_check import BasketCheck
from core.results.look import Look
from core.results.summary import share_of
from pages.parts.projection.drawing import Scene
from pages.parts.projection.inks import Inks
from pages.parts.sight import Sight
from pages.parts.visit import Visit


def price_scene(visit: Visit, sight: Sight, inks: Inks) -> Scene:
    """Only for a look that has a price."""
    model, look, language = sight.consultation.definition.price, sight.look, visit.language
    if model is None or look is None or look.outcome is None:
        raise ValueError(sight.consultation.id)
    price = look.outcome.price
    coloured = zip(model.actors, cycle(inks.palette.categorical), strict=False)
    parts = [
        {
            "code": actor.id,
            "label": actor.name.say(language),
            "share": max(0.0, float(share_of(price.split.get(actor.id, 0), price.total))),
            "colour": colour,
            "amount": cents(price.split.get(actor.id, 0), language),
            "figure": share(share_of(price.split.get(actor.id, 0), price.total), language),
        }
        for actor, colour in coloured
    ]
    below = priced.below_floor(look.outcome, model, visit.texts)
    year = sentences.year_said(price, model, visit.texts)
    notes = [sentences.vat_said(price, model, visit.texts), year]
    notes.append(visit.texts("price-split-illustrative") if model.illustrative else "")
    return Scene(
        "price",
        {
            "heading": visit.texts("screen-retained" if sight.over else "screen-so-far"),
            "price": euros(price.total, language),
            "unit": model.unit.say(language),
            "step": sentences.compared(price, model, visit.texts),
            "floor": below or sentences.floor_said(price, model, visit.texts),
            "missed": bool(below),
            "split_title": visit.texts("price-who-gets-what"),
            "parts": parts,
            "notes": [note for note in notes if note],
        },
    )


def moved_words(visit: Visit, *, before: int, now: int) -> str:
    if now == before:
        return visit.texts("screen-price-same")
    return visit.texts("screen-price-moved", step=signed_cents(now - before, visit.language))


def baskets_scene(visit: Visit, look: Look, found: BasketCheck) -> Scene:
    said = baskets.sentences(found, visit.texts)
    said += [visit.texts("papers-no-baskets")] if look.papers else []
    warning = visit.texts("basket-warns") if found.warns else ""
    return Scene("told", {"heading": visit.texts("basket-title"), "sentences": said, "warning": warning})
