"""What a price vote gives: the retained option of each criterion, the price they make, and who gets what."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Protocol

from core.decision_rules.median_option import retain_median
from core.decision_rules.option_by_option import Retained, retain
from core.language.wording import Wording
from core.pricing.feasible import best_feasible, clashes, stands
from core.pricing.live_price import Price, price_of
from core.pricing.model import PriceModel, PriceOption


class Criterion(Protocol):
    """What a priced question has, seen from here."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> Wording: ...
    @property
    def options(self) -> tuple[PriceOption, ...]: ...
    @property
    def graded(self) -> bool: ...


@dataclass(frozen=True)
class OptionVotes:
    """`votes` are people, or what they weigh where colleges are weighed."""

    option: PriceOption
    votes: int | Fraction
    share: Fraction


@dataclass(frozen=True)
class CriterionOutcome:
    """`retained` is None while nobody voted; `tied` and `close` are always said beside the result.

    `lead` (0-1) is how far its own winner is from losing. `moved` says that this winner, `own`, could not stand with
    the others, and that another option is retained: it excludes those in `against`, or requires those in `lacking`.
    """

    question_id: str
    title: Wording
    votes: tuple[OptionVotes, ...]
    retained: OptionVotes | None
    tied: tuple[PriceOption, ...]
    close: bool
    runner_up: OptionVotes | None
    graded: bool = False
    moved: bool = False
    lead: Fraction = Fraction(0)
    own: OptionVotes | None = None
    against: tuple[PriceOption, ...] = ()
    lacking: tuple[PriceOption, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """`own_median` is the lower median, in mils, of the prices of the voters' own baskets."""

    criteria: tuple[CriterionOutcome, ...]
    price: Price
    own_median: int | None


def decide(
    model: PriceModel,
    criteria: tuple[Criterion, ...],
    votes: Mapping[str, Mapping[Any, int] | Mapping[Any, Fraction]],
    *,
    own_prices: Counter[int],
    close_points: int,
    root: str = "",
) -> Outcome:
    """The outcome of `votes` (criterion id -> option id -> count, or weighted share), each criterion by its own rule.

    A criterion without votes leaves its price untouched. `close_points` is in points of share, fixed before opening;
    `root` seals the ballots once they are closed, and breaks the ties that nothing else breaks.
    """
    outcomes = tuple(
        _criterion(criterion, votes.get(criterion.id, {}), close_points, root=root) for criterion in criteria
    )
    if not stands(each.retained.option for each in outcomes if each.retained):
        outcomes = _made_feasible(criteria, outcomes, root=root)
    price = price_of(model, (each.retained.option for each in outcomes if each.retained))
    return Outcome(criteria=outcomes, price=price, own_median=lower_median(own_prices))


def lower_median(counts: Counter[int]) -> int | None:
    """Of an even number, the lower of the middle two.

    >>> lower_median(Counter({990: 1, 1050: 1}))
    990
    """
    whole = sum(counts.values())
    seen = 0
    for value in sorted(counts):
        seen += counts[value]
        if 2 * seen >= whole:
            return value
    return None


def _criterion(
    criterion: Criterion, counts: Mapping[Any, int] | Mapping[Any, Fraction], close_points: int, *, root: str
) -> CriterionOutcome:
    options = {option.id: option for option in criterion.options}
    total = sum((Fraction(counts.get(option, 0)) for option in options), Fraction(0))
    votes = tuple(_votes(option, counts.get(option.id, 0), total) for option in criterion.options)
    found = _rule(criterion)(counts, [(option.id, option.delta) for option in criterion.options], root=root)
    retained = next((each for each in votes if each.option.id == found.winner), None)
    others = [each for each in votes if retained and each is not retained and each.votes]
    return CriterionOutcome(
        question_id=criterion.id,
        title=criterion.title,
        votes=votes,
        retained=retained,
        tied=tuple(options[option] for option in found.tied),
        close=bool(retained and others and found.lead * 100 < close_points),
        runner_up=max(others, key=lambda each: each.votes, default=None),
        graded=criterion.graded,
        lead=found.lead,
    )


def _rule(criterion: Criterion) -> Callable[..., Retained]:
    return retain_median if criterion.graded else retain


def _votes(option: PriceOption, count: int | Fraction, total: Fraction) -> OptionVotes:
    return OptionVotes(option, count, count / total if total else Fraction(0))


def _made_feasible(
    criteria: tuple[Criterion, ...], outcomes: tuple[CriterionOutcome, ...], *, root: str
) -> tuple[CriterionOutcome, ...]:
    """The combination that can stand and holds most votes, in the place of winners that cannot stand together."""
    shares = {each.question_id: {vote.option.id: vote.share for vote in each.votes} for each in outcomes}
    chosen = {option.id for option in best_feasible(criteria, shares, root=root) or ()}
    every = {option.id: option for criterion in criteria for option in criterion.options}
    broken = clashes(each.retained.option for each in outcomes if each.retained)
    return tuple(_retaining(each, chosen, every, broken) for each in outcomes)


def _retaining(
    outcome: CriterionOutcome,
    chosen: set[str],
    every: Mapping[str, PriceOption],
    broken: list[tuple[PriceOption, str]],
) -> CriterionOutcome:
    retained = next((each for each in outcome.votes if each.option.id in chosen), None)
    if retained == outcome.retained or outcome.retained is None:
        return outcome
    own = outcome.retained.option
    pairs = [(option, every[other]) for option, other in broken if other in every]
    against = {other.id: other for option, other in pairs if option == own and other.id in own.excludes}
    against |= {option.id: option for option, other in pairs if other == own and own.id in option.excludes}
    lacking = {other.id: other for option, other in pairs if option == own and other.id in own.requires}
    return replace(
        outcome,
        retained=retained,
        moved=True,
        own=outcome.retained,
        against=tuple(against.values()),
        lacking=tuple(lacking.values()),
    )
