"""The methods of price research on a file of one's own: every figure by its usual name, ready for JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from core.ballot_files import offers_csv, price_csv, sets_csv
from core.ballot_files.price_csv import Table
from core.price_research import conjoint, gabor_granger, kristrom, maxdiff, van_westendorp, willingness


@dataclass(frozen=True)
class Asked:
    """How a study is wanted. `sets` hold item numbers from 1; `attributes` are all of them where none is named."""

    columns: Mapping[str, str] = field(default_factory=dict)
    strict: bool = False
    grid: bool = False
    logarithm: bool = False
    cost: float = 0.0
    sets: tuple[tuple[int, ...], ...] = ()
    items: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    constants: bool | None = None  # as the alternatives are: those with names have one
    bootstrap: bool = False


@dataclass(frozen=True)
class Study:
    name: str
    run: Callable[[Table, Asked], dict[str, Any]]
    says: str


def _van_westendorp(table: Table, asked: Asked) -> dict[str, Any]:
    answers = price_csv.four_prices(table)
    found = van_westendorp.meter(answers, strict=asked.strict, grid=asked.grid)
    points = {name: _plain(point) for name, point in vars(found.points).items()}
    intents = price_csv.intents(table)
    said: dict[str, Any] = {"n": len(answers), "valid": found.valid, "dropped": found.dropped, "variant": found.variant}
    said |= {"opp": points["opp"], "ipp": points["ipp"], "pmc": points["pmc"], "pme": points["pme"]}
    said |= {"idp": points["ipp"], "lower": points["pmc"], "upper": points["pme"]}  # as R names the same
    said["narrower"] = {"lower": points["narrow_low"], "upper": points["narrow_high"]}
    said["doubtful"] = found.is_doubtful
    if asked.bootstrap:
        said["intervals"] = _intervals(answers, asked)
    if intents is not None:
        said["newton_miller_smith"] = _demand(answers, intents)
    return said


def _demand(answers: van_westendorp.Prices, intents: van_westendorp.Whole) -> dict[str, Any] | None:
    """Of those who said how sure they are to buy; None where there is nobody. R's names stand beside ours."""
    has_said = (intents > 0).all(axis=1)
    if not len(van_westendorp.in_order(answers[has_said])):
        return None
    found = van_westendorp.demand(answers[has_said], intents[has_said])
    best = {"price_optimal_reach": found.best_reach, "price_optimal_revenue": found.best_revenue}
    return vars(found) | best


def _intervals(answers: van_westendorp.Prices, asked: Asked) -> dict[str, Any]:
    """Where 95 % of the points lie that the same people, drawn anew, would have made."""
    found = van_westendorp.intervals(answers, strict=asked.strict, grid=asked.grid)
    return {name: None if ends is None else {"lower": ends[0], "upper": ends[1]} for name, ends in found.items()}


def _gabor_granger(table: Table, asked: Asked) -> dict[str, Any]:
    highest = price_csv.highest_accepted(table)
    yes = price_csv.yes_by_price(table)
    producer = price_csv.producer_by_price(table)
    if highest is None:
        curve = gabor_granger.of_one_price_each(yes, cost=asked.cost, producer=producer)
    else:
        curve = gabor_granger.of_highest(highest, list(yes), cost=asked.cost, producer=producer)
    steps = zip(curve.prices, curve.demand, curve.revenue, strict=True)
    said = {
        "n": sum(count for _, count in yes.values()) if highest is None else len(highest),
        "demand": [{"price": price, "share": share, "revenue": revenue} for price, share, revenue in steps],
        "optimal_price": curve.best_revenue,
        "margin_optimal_price": curve.best_margin,
        "elasticity": list(curve.elasticity),
    }
    return said if producer is None else said | {"producer_optimal_price": curve.best_producer}


def _logit(table: Table, asked: Asked) -> dict[str, Any]:
    found = willingness.logit(price_csv.yes_by_price(table), logarithm=asked.logarithm)
    return {
        "n": found.asked,
        "coef": {"intercept": found.intercept, "bid": found.slope},
        "se": dict(zip(("intercept", "bid"), found.errors, strict=True)),
        "logLik": found.log_likelihood,
        "median": found.median,
        "medianWTP": found.median,
    }


def _kristrom(table: Table, _asked: Asked) -> dict[str, Any]:
    yes = price_csv.yes_by_price(table)
    found = kristrom.survival(yes)
    steps = zip(found.prices, found.shares, strict=True)
    return {
        "n": sum(count for _, count in yes.values()),
        "table": [{"bid": float(price), "surv": float(share)} for price, share in steps],
        "median": _plain(found.median),
        "meanKM": _plain(found.mean_steps),
        "meanSK": _plain(found.mean_lines),
        "xint": _plain(found.reaches_zero),
    }


def _maxdiff(table: Table, asked: Asked) -> dict[str, Any]:
    items, answers = sets_csv.answers(table, asked.sets, asked.items)
    counts = maxdiff.counts(items, answers)
    found = maxdiff.worths(items, answers)
    return {
        "n": len(set(table.words("respondent"))) if table.has("respondent") else len(table.lines),
        "best": {item: each.best for item, each in counts.items()},
        "worst": {item: each.worst for item, each in counts.items()},
        "best_minus_worst": {item: each.best - each.worst for item, each in counts.items()},
        "score": {item: each.score for item, each in counts.items()},
        "coef": found.worths,
        "se": found.errors,
        "share": found.shares,
        "loglik": [found.null, found.log_likelihood],
    }


def _conjoint(table: Table, asked: Asked) -> dict[str, Any]:
    choices = offers_csv.read_choices(table, asked.attributes)
    constants = choices.are_named if asked.constants is None else asked.constants
    found = conjoint.part_worths(choices.made, price=choices.price, constants=constants)
    return {
        "n": found.choices,
        "coef": found.coefficients,
        "se": found.errors,
        "loglik": [found.null, found.log_likelihood],
        "wtp": found.pays,
    }


def _plain(figure: Fraction | None) -> float | None:
    return None if figure is None else float(figure)


STUDIES: tuple[Study, ...] = (
    Study("van-westendorp", _van_westendorp, "price sensitivity meter, with purchase intent where it was asked"),
    Study("gabor-granger", _gabor_granger, "who still buys at each price asked"),
    Study("logit", _logit, "yes or no at one price each: a logit curve and its median"),
    Study("kristrom", _kristrom, "yes or no at one price each, without supposing a form"),
    Study("maxdiff", _maxdiff, "best and worst of the few shown: counts and logit"),
    Study("conjoint", _conjoint, "choices among whole offers: part-worths and willingness to pay"),
)
BY_NAME = {study.name: study for study in STUDIES}
