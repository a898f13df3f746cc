"""Specifications to write out: a vote that is clear, one that is close, one whose every word is hostile."""

from collections import Counter
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from core.consultation.definition import Source
from core.consultation.line_status import LineState, LineStatus
from core.consultation.specification_document import SpecificationDocument
from core.language.wording import Wording
from core.pricing.model import Actor, PriceModel, PriceOption
from core.pricing.outcome import decide
from core.pricing.specification import specify
from core.question_types.price_criterion import PriceCriterion
from tests.builders import a_price_criterion, a_price_model

PARIS = ZoneInfo("Europe/Paris")
ADDRESS = "https://vote.exemple.fr/s/KX7M2P"
ROOT = "5f" * 32
CLEAR = {"none": 21, "some": 340, "long": 1039}
CLOSE = {"none": 0, "some": 695, "long": 705}


def a_document(
    votes: dict[str, int] = CLEAR,
    *,
    title: str = "Le litre de lait",
    statuses: tuple[LineStatus, ...] = (),
    model: PriceModel | None = None,
    criterion: PriceCriterion | None = None,
    root: str = ROOT,
) -> SpecificationDocument:
    model, criterion = model or a_price_model(), criterion or a_price_criterion()
    outcome = decide(model, (criterion,), {criterion.id: votes}, own_prices=Counter({790: 1400}), close_points=2)
    return SpecificationDocument(
        title=Wording({"fr": title, "en": title}),
        code="KX7M2P",
        closed_at=datetime(2026, 11, 23, 17, tzinfo=UTC),
        specification=specify(model, outcome, counted=1400, close_points=2),
        outcome=outcome,
        model=model,
        statuses=statuses,
        root=root,
        sources=(Source(label="La ferme", address="https://ferme.exemple.fr"),),
    )


def not_followed(why: str = "La laiterie a refusé.") -> LineStatus:
    return LineStatus("pasture", LineState.NOT_FOLLOWED, why, "Camille Martin", datetime(2027, 2, 3, tzinfo=UTC))


def hostile(words: str) -> SpecificationDocument:
    """These words wherever people write some."""
    said = Wording(words)
    model = a_price_model()
    actors = tuple(Actor(id=actor.id, name=said) for actor in model.actors)
    options = (PriceOption(id="none", label=said), PriceOption(id="long", label=said, delta=125))
    return a_document(
        {"none": 1, "long": 2},
        title=words,
        statuses=(not_followed(words),),
        model=model.model_copy(update={"product": said, "unit": said, "actors": actors}),
        criterion=PriceCriterion(id="pasture", title=said, options=options),
    )
