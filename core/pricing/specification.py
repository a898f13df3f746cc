"""The draft specification that a price vote gives: a line a criterion, what each adds and who gets it, in mils."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from core.language.wording import Wording
from core.pricing.feasible import stands
from core.pricing.live_price import Price, price_of
from core.pricing.model import Actor, PriceModel, PriceOption, Split
from core.pricing.outcome import CriterionOutcome, OptionVotes, Outcome


class Remark(StrEnum):
    """What is always said beside a line."""

    OPEN = "open"  # nobody voted: the criterion leaves the price as it is
    TIED = "tied"
    CLOSE = "close"  # by the rule fixed before opening: both options are references
    MOVED = "moved"  # its own winner could not stand with the others
    ILLUSTRATIVE = "illustrative"  # no source gives this amount


@dataclass(frozen=True)
class Line:
    """A criterion of the specification.

    `references` begins with the option that the price counts; a close vote adds the one that follows it. `split` sums
    to `adds`.
    """

    outcome: CriterionOutcome
    references: tuple[OptionVotes, ...]
    adds: int
    split: Split
    remarks: tuple[Remark, ...]

    @property
    def question_id(self) -> str:
        return self.outcome.question_id

    @property
    def title(self) -> Wording:
        return self.outcome.title

    @property
    def retained(self) -> OptionVotes | None:
        return self.outcome.retained

    @property
    def other(self) -> OptionVotes | None:
        """The second reference of a close vote."""
        return self.references[1] if len(self.references) > 1 else None


@dataclass(frozen=True)
class FloorKept:
    """The least that an actor must get, and what the price lacks of it: 0 where it is kept."""

    actor: Actor
    amount: int
    gets: int
    lacks: int


@dataclass(frozen=True)
class Specification:
    """`base` and what the lines add make the price, for the whole and for each actor; `counted` are people.

    `vat` is what the price holds of it, and None where the model has no rate. `close_points` was fixed before opening.
    """

    product: Wording
    unit: Wording
    actors: tuple[Actor, ...]
    base: int
    base_split: Split
    lines: tuple[Line, ...]
    price: Price
    vat: int | None
    vat_rate: int
    floor: FloorKept | None
    counted: int
    close_points: int

    @property
    def without_vat(self) -> int | None:
        return None if self.vat is None else self.price.total - self.vat

    def price_with_other(self, line: Line) -> int | None:
        """What the price would be with the second reference of a close vote."""
        if line.other is None or line.retained is None:
            return None
        return self.price.total + line.other.option.delta - line.retained.option.delta


def specify(model: PriceModel, outcome: Outcome, *, counted: int, close_points: int) -> Specification:
    return Specification(
        product=model.product,
        unit=model.unit,
        actors=model.actors,
        base=model.base,
        base_split=model.base_split(),
        lines=_lines(model, outcome),
        price=outcome.price,
        vat=outcome.price.split[model.vat_actor] if model.vat_rate and model.vat_actor in model.actor_ids else None,
        vat_rate=model.vat_rate,
        floor=_floor(model, outcome.price),
        counted=counted,
        close_points=close_points,
    )


def _lines(model: PriceModel, outcome: Outcome) -> tuple[Line, ...]:
    """Each line's split is what the price gains with it, in order: VAT's rounding then never leaves the sum."""
    lines: list[Line] = []
    chosen: list[PriceOption] = []
    retained = {each.question_id: each.retained.option for each in outcome.criteria if each.retained}
    before = price_of(model, ())
    for criterion in outcome.criteria:
        chosen += [criterion.retained.option] if criterion.retained else []
        after = price_of(model, chosen)
        gained = {actor: amount - before.split[actor] for actor, amount in after.split.items()}
        lines.append(_line(criterion, _other(criterion, retained), adds=after.total - before.total, split=gained))
        before = after
    return tuple(lines)


def _line(outcome: CriterionOutcome, rival: OptionVotes | None, *, adds: int, split: Split) -> Line:
    said = {
        Remark.OPEN: outcome.retained is None,
        Remark.TIED: bool(outcome.tied) and not outcome.moved,
        Remark.CLOSE: rival is not None,
        Remark.MOVED: outcome.moved,
        Remark.ILLUSTRATIVE: outcome.retained is not None and outcome.retained.option.illustrative,
    }
    return Line(
        outcome=outcome,
        references=tuple(each for each in (outcome.retained, rival) if each),
        adds=adds,
        split=split,
        remarks=tuple(remark for remark, holds in said.items() if holds),
    )


def _other(outcome: CriterionOutcome, retained: Mapping[str, PriceOption]) -> OptionVotes | None:
    """The second reference of a close vote, where it can stand with what the other criteria retain."""
    rival = _rival(outcome) if outcome.close and not outcome.moved else None
    if rival is None or not stands({**retained, outcome.question_id: rival.option}.values()):
        return None
    return rival


def _rival(outcome: CriterionOutcome) -> OptionVotes | None:
    """Which option a few votes more would retain: on a scale, the neighbour on the nearer side of the middle."""
    if not outcome.graded or outcome.retained is None:
        return outcome.runner_up
    scale = sorted((each for each in outcome.votes if each.share), key=lambda each: each.option.delta)
    place = scale.index(outcome.retained)
    before = sum((each.share for each in scale[:place]), Fraction(0))
    above = scale[place + 1] if place + 1 < len(scale) else None
    below = scale[place - 1] if place else None
    if above and below:
        return above if before + outcome.retained.share - Fraction(1, 2) <= Fraction(1, 2) - before else below
    return above or below


def _floor(model: PriceModel, price: Price) -> FloorKept | None:
    actor = next((each for each in model.actors if each.id == model.floor.actor), None)
    if actor is None or not model.floor.amount:
        return None
    return FloorKept(
        actor=actor,
        amount=model.floor.amount,
        gets=price.split.get(actor.id, 0),
        lacks=model.below_floor(price.split),
    )
