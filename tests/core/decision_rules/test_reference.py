"""Every rule on ballots that others published, against results that none of this code computed."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from core.ballot_files.grades_csv import Read, read_grades
from core.ballot_files.pabulib import read_budget
from core.ballot_files.preflib import read_categories
from core.decision_rules.approval import approval
from core.decision_rules.ballots import Approvals, Rankings, grouped
from core.decision_rules.borda import borda
from core.decision_rules.condorcet import condorcet
from core.decision_rules.copeland import copeland
from core.decision_rules.equal_shares import equal_shares
from core.decision_rules.irv import irv
from core.decision_rules.kemeny import kemeny
from core.decision_rules.majority_judgment import judge, majority_judgment
from core.decision_rules.minimax import minimax
from core.decision_rules.plurality import plurality
from core.decision_rules.ranked_pairs import ranked_pairs
from core.decision_rules.schulze import schulze
from core.decision_rules.stv import stv
from tests.core.decision_rules.reference import expected, rankings

ORDERS = (
    "00002-00000001.soi",
    "00002-00000006.soi",
    "00005-00000001.toi",
    "00007-00000019.soi",
    "00014-00000001.soc",
    "00028-00000012.soi",
    "00030-00000001.soi",
    "00032-00000001.soi",
    "00035-00000002.soc",
)
BUDGETS = ("France_Toulouse_2019", "France_Toulouse_2022_6_-_Saint-Cyprien", "Poland_Swiecie_2023")


@pytest.mark.parametrize("name", ORDERS)
def test_every_rule_on_rankings_gives_the_published_result(reference_data: Path, name: str):
    said = expected(reference_data, f"rank_{name}.json")

    ballots = rankings(reference_data, name)

    assert ballots.pairwise.tolist() == said["pairwise"]
    assert plurality(ballots).scores == said["plurality"]["scores"]
    assert list(plurality(ballots).winners) == said["plurality"]["winners"]
    assert borda(ballots).scores == said["borda_ties_half"]["scores"]
    assert copeland(ballots).scores == said["copeland"]["scores"]
    assert list(copeland(ballots).winners) == said["copeland"]["winners"]
    assert list(condorcet(ballots).winners) == said["condorcet_winner"]
    assert list(minimax(ballots).winners) == said["minimax_margins"]
    assert list(schulze(ballots).winners) == said["schulze_margins"]
    assert list(ranked_pairs(ballots).winners) == said["ranked_pairs_margins_undefeated"]
    assert list(irv(ballots).winners) == said["irv"]["winners"]


@pytest.mark.parametrize("name", ORDERS)
def test_runoff_rounds_are_the_published_ones_where_no_elimination_was_tied(reference_data: Path, name: str):
    said = expected(reference_data, f"rank_{name}.json")["irv"]

    rounds = irv(rankings(reference_data, name)).details["rounds"]

    if not said["elimination_tie_met"]:
        assert rounds == said["rounds"][: len(rounds)]


@pytest.mark.parametrize("name", [name for name in ORDERS if name != "00035-00000002.soc"])
def test_the_best_order_agrees_with_as_many_pairs_as_the_published_one(reference_data: Path, name: str):
    said = expected(reference_data, f"rank_{name}.json")["kemeny"]

    found = kemeny(rankings(reference_data, name))

    assert found.details["score"] == said["score_pairs_agreed"]
    assert said["one_optimal_order"][0] in found.winners


@pytest.mark.parametrize("bureau", ["01", "06"])
def test_the_orsay_grades_give_the_published_judgment(reference_data: Path, bureau: str):
    said = expected(reference_data, "mj_orsay_bureaux_01_06.json")[bureau]
    path = reference_data / "reference" / "grades" / f"orsay2007_bureau_{bureau}.csv"

    grades = read_grades(path.read_text(encoding="utf-8"), Read(are_judged=True))
    found = majority_judgment(grades)

    assert [name for tier in found.ranking for name in tier] == said["majority_judgment_ranking"]
    for name, tally in zip(grades.candidates, grades.tallies, strict=True):
        one = said["per_candidate"][name]
        assert tally == one["counts_worst_to_best"]
        assert found.details["median"][name] == one["median_index_0_worst"]
        assert round(100 * found.details["above"][name], 1) == one["above_pct"]
        assert round(100 * found.details["below"][name], 1) == one["below_pct"]


def test_the_judgments_shared_by_other_libraries_hold(reference_data: Path):
    path = reference_data / "reference" / "grades" / "mieuxvoter_assertions.json"
    cases = [
        case for case in json.loads(path.read_text(encoding="utf-8")) if "Default" in case.get("mode", "StaticDefault")
    ]

    for case in cases:
        tallies = [_completed(tally, case) for tally in case["tallies"]]
        names = tuple(str(number) for number in range(len(tallies)))
        places = {name: 1 + sum(map(len, tiers)) for tiers, tier in _tiers(judge(names, tallies)) for name in tier}

        assert [places[name] for name in names] == case["ranks"], case["title"]


def _tiers(outcome):
    return [(outcome.ranking[:place], tier) for place, tier in enumerate(outcome.ranking)]


def _completed(tally: list[int], case: dict) -> list[int]:
    """With the grades that were not given: the case's default, or the candidate's own median."""
    missing = case["participants"] - sum(tally)
    default = case.get("default", 0)
    if case.get("mode") == "MedianDefault":
        default = judge(("one",), [tally]).details["median"]["one"]
    return [count + (missing if place == default else 0) for place, count in enumerate(tally)]


def test_approvals_are_those_published(reference_data: Path):
    said = expected(reference_data, "approval_00026-00000002.cat.json")["results"]
    path = reference_data / "reference" / "approval" / "00026-00000002.cat"

    grades = read_categories(path.read_text(encoding="utf-8"))
    found = approval(Approvals(grades.candidates, grades.grades == 1, grades.weights))

    assert found.scores == said["approvals"]
    assert [list(found.winners)] == said["av_1"]


@pytest.mark.parametrize("name", BUDGETS)
def test_equal_shares_fund_what_the_reference_funds(reference_data: Path, name: str):
    said = expected(reference_data, f"pb_{name}.json")
    budget = read_budget((reference_data / "reference" / "pb" / f"{name}.pb").read_text(encoding="utf-8"))

    funded = {key: equal_shares(budget.projects, completion=key) for key in _completions(said)}

    assert {key: sorted(names) for key, names in funded.items()} == {
        key: sorted(said[expectation]["winners"]) for key, expectation in _completions(said).items()
    }


def _completions(said: dict) -> dict[str, str]:
    known = {"none": "pabutools_mes_no_completion", "add1": "pabutools_mes_add1"}
    return {key: name for key, name in known.items() if name in said}


def test_what_the_residents_of_swiecie_funded_is_funded(reference_data: Path):
    said = expected(reference_data, "pb_Poland_Swiecie_2023.json")
    budget = read_budget((reference_data / "reference" / "pb" / "Poland_Swiecie_2023.pb").read_text(encoding="utf-8"))

    assert sorted(equal_shares(budget.projects, completion="add1")) == sorted(said["official_selected"])


def test_three_seats_go_to_the_published_dishes(reference_data: Path):
    said = expected(reference_data, "food_election.json")
    with (reference_data / "reference" / "ballots" / "food_election.tsv").open(encoding="utf-8") as file:
        names, *rows = list(csv.reader(file, delimiter="\t"))
    table = [[Rankings.UNRANKED if cell == "NA" else int(cell) for cell in row] for row in rows]

    ranks, weights = grouped(np.array(table, dtype=np.int64))
    found = stv(Rankings(tuple(names), ranks, weights), seats=3)

    assert found.scores == said["first_preferences"]
    assert found.details["quota"] == 6
    assert sorted(found.winners) == sorted(said["elected_fixed_droop_quota_6"])
