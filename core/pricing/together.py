"""What stands between an option and what a person has chosen elsewhere: said beside it, before anything is refused."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.pricing.feasible import Criterion
from core.pricing.model import PriceOption


@dataclass(frozen=True)
class Beside:
    """Of one option: others that are chosen and cannot stand with it, others that it cannot stand without."""

    excluded: tuple[PriceOption, ...] = ()
    required: tuple[PriceOption, ...] = ()


def chosen_in(criteria: Iterable[Criterion], answers: Mapping[str, object]) -> dict[str, PriceOption]:
    """The option chosen of each criterion, by the criterion's id."""
    picked = ((each.id, _option(each.options, answers.get(each.id))) for each in criteria)
    return {criterion_id: option for criterion_id, option in picked if option}


def beside(
    option: PriceOption, *, criterion_id: str, criteria: Sequence[Criterion], chosen: Mapping[str, PriceOption]
) -> Beside:
    """An option that is required counts until it is chosen; one that is excluded once it is.

    >>> from core.question_types.price_criterion import PriceCriterion
    >>> glass, bio = PriceOption(id="glass", excludes=("bio",)), PriceOption(id="bio")
    >>> pack, farm = PriceCriterion(id="pack", options=(glass,)), PriceCriterion(id="farm", options=(bio,))
    >>> beside(glass, criterion_id="pack", criteria=(pack, farm), chosen={"farm": bio}).excluded == (bio,)
    True
    """
    elsewhere = tuple(each for where, each in chosen.items() if where != criterion_id)
    own = {each.id for criterion in criteria if criterion.id == criterion_id for each in criterion.options}
    excluded = [each for each in elsewhere if each.id in option.excludes or option.id in each.excludes]
    # Somebody chosen elsewhere who cannot stand without another option of this criterion.
    excluded += [each for each in elsewhere if option.id not in each.requires and own & set(each.requires)]
    ids = {each.id for each in elsewhere}
    offered = (each for criterion in criteria if criterion.id != criterion_id for each in criterion.options)
    required = tuple(each for each in offered if each.id in option.requires and each.id not in ids)
    return Beside(_once(excluded), required)


def _once(options: Iterable[PriceOption]) -> tuple[PriceOption, ...]:
    return tuple({option.id: option for option in options}.values())


def _option(options: Iterable[PriceOption], option_id: object) -> PriceOption | None:
    return next((option for option in options if option.id == option_id), None)
