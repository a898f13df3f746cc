"""The methods of price research on published answers, against figures that none of this code computed."""

import csv
from pathlib import Path

import numpy as np
import pytest

from core.ballot_files.offers_csv import read_choices
from core.ballot_files.price_csv import Table, yes_by_price
from core.ballot_files.sets_csv import answers as best_worst
from core.price_research import conjoint, kristrom, maxdiff, willingness
from core.price_research.van_westendorp import meter
from core.statistics.raking import effective_size, rake
from tests.core.decision_rules.reference import expected

SETS = ((1, 4, 6, 7), (2, 3, 4, 6), (2, 4, 5, 7), (1, 2, 5, 6), (1, 3, 4, 5), (3, 5, 6, 7), (1, 2, 3, 7))
FRUIT = ("Apple", "Orange", "Grapes", "Banana", "Peach", "Melon", "Pear")


def table(reference_data: Path, name: str, **columns: str) -> Table:
    return Table((reference_data / "reference" / "price" / f"{name}.csv").read_text(encoding="utf-8"), columns)


@pytest.mark.parametrize(
    ("grid", "published"),
    [(True, "R_pricesensitivitymeter_1.3.0_grid"), (False, "R_pricesensitivitymeter_1.3.3_linear")],
)
def test_the_strict_variant_gives_the_points_of_r(reference_data: Path, grid: bool, published: str):
    said = expected(reference_data, "psm_ws1500.json")
    read = table(reference_data, "psm_ws1500")
    columns = ("too_cheap", "getting_expensive", "bargain", "too_expensive")  # two are mislabelled at the source

    found = meter(np.array([read.numbers(column) for column in columns]).T, strict=True, grid=grid)

    assert (found.valid, found.dropped) == (said["valid"], said["n"] - said["valid"])
    points = {"lower": found.points.pmc, "upper": found.points.pme, "idp": found.points.ipp, "opp": found.points.opp}
    assert {name: float(point) for name, point in points.items()} == pytest.approx(said[published])


@pytest.mark.parametrize("name", ["KR", "CarsonSB"])
def test_survival_without_a_form_is_the_published_one(reference_data: Path, name: str):
    said = expected(reference_data, "cv_single_bounded.json")["KR and CarsonSB"][f"{name}|kristrom"]

    found = kristrom.survival(yes_by_price(table(reference_data, name)))

    assert [float(share) for share in found.shares] == pytest.approx([row["surv"] for row in said["table"]])
    assert float(found.median) == pytest.approx(said["median"])
    assert float(found.mean_steps) == pytest.approx(said["meanKM"])
    assert float(found.mean_lines) == pytest.approx(said["meanSK"])
    assert float(found.reaches_zero) == pytest.approx(said["xint"])


@pytest.mark.parametrize("name", ["KR", "CarsonSB"])
@pytest.mark.parametrize(("logarithm", "form"), [(False, "logistic"), (True, "log-logistic")])
def test_the_logit_curve_is_the_published_one(reference_data: Path, name: str, logarithm: bool, form: str):
    said = expected(reference_data, "cv_single_bounded.json")["KR and CarsonSB"][f"{name}|{form}"]

    found = willingness.logit(yes_by_price(table(reference_data, name)), logarithm=logarithm)

    assert (found.intercept, found.slope) == pytest.approx((said["coef"]["intercept"], said["coef"]["bid"]), rel=1e-5)
    assert (found.log_likelihood, found.median) == pytest.approx((said["logLik"], said["medianWTP"]), rel=1e-6)
    assert found.asked == said["n"]


def test_best_and_worst_fruit_are_worth_what_was_published(reference_data: Path):
    said = expected(reference_data, "choice_models.json")["fruit_bws (best-worst case 1; design in README)"]
    _, answers = best_worst(table(reference_data, "fruit_bws"), SETS, FRUIT)

    counts, found = maxdiff.counts(FRUIT, answers), maxdiff.worths(FRUIT, answers)

    assert {name: each.best for name, each in counts.items()} == said["best"]
    assert {name: each.worst for name, each in counts.items()} == said["worst"]
    assert {name: found.worths[name] for name in said["marginal_logit"]} == pytest.approx(said["marginal_logit"])
    assert found.errors == pytest.approx(said["se"])
    assert found.shares == pytest.approx(said["share"])
    assert [found.null, found.log_likelihood] == pytest.approx(said["loglik"])


@pytest.mark.parametrize(
    ("name", "columns", "attributes", "constants", "published"),
    [
        ("catsup", {}, (), True, "catsup (brand-price, 2798 choices, reference hunts32)"),
        (
            "heating",
            {"choice": "depvar"},
            ("ic", "oc"),
            False,
            "heating (ic,oc; known from mlogit vignette: -0.00623187 -0.00458008 LL -1095.2)",
        ),
    ],
)
def test_choices_among_offers_are_explained_as_published(
    reference_data, name, columns, attributes, constants, published
):
    said = expected(reference_data, "choice_models.json")[published]

    found = conjoint.part_worths(
        read_choices(table(reference_data, name, **columns), attributes).made, constants=constants
    )

    assert found.coefficients == pytest.approx(_without_prefix(said["coef"]))
    assert found.errors == pytest.approx(_without_prefix(said["se"]))
    assert [found.null, found.log_likelihood] == pytest.approx(said["loglik"])


def _without_prefix(figures: dict[str, float]) -> dict[str, float]:
    """R writes the constant of an alternative as « alt » and its name."""
    return {name.removeprefix("alt"): figure for name, figure in figures.items()}


def test_raked_weights_are_those_of_r(reference_data: Path):
    said = expected(reference_data, "stats.json")["raking"]
    with (reference_data / "reference" / "price" / "raking_apiclus1.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))

    weights = rake(
        [[row["stype"] for row in rows], [row["sch.wide"] for row in rows]],
        [{"E": 4421, "H": 755, "M": 1018}, {"No": 1072, "Yes": 5122}],
        base=[float(row["pw"]) for row in rows],
        caps=None,
    )

    assert weights.tolist() == pytest.approx([float(row["raked"]) for row in rows])
    assert (weights * [float(row["api00"]) for row in rows]).sum() / weights.sum() == pytest.approx(said["mean_api00"])
    assert len(rows) / effective_size(weights) == pytest.approx(said["kish_deff"])
