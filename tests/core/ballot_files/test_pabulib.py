import pytest

from core.ballot_files.pabulib import read_budget
from core.decision_rules.equal_shares import equal_shares
from core.problems import Refused

PROJECTS = 'PROJECTS\nproject_id;cost;name;category\n1;10,5;"Le ""jardin"" ; été";a,b\n2;4;Banc;\n3;6.0;Haie;\n'


def budget(votes: str, kind: str = "approval", cap: str = "20") -> str:
    meta = f"META\nkey;value\ndescription;a; b\nbudget;{cap}\nvote_type;{kind}\nrule;equalshares/add1\n"
    return f"{meta}{PROJECTS}VOTES\n{votes}"


def utilities(text: str) -> dict[tuple[float, ...], int]:
    read = read_budget(text).projects
    return dict(zip(map(tuple, read.utilities.tolist()), read.weights.tolist(), strict=True))


def test_an_approval_is_worth_what_the_project_costs():
    assert utilities(budget("voter_id;age;vote\n1;30;1,3\n2;40;1,3\n3;50;\n")) == {(10.5, 0, 6): 2, (0, 0, 0): 1}


@pytest.mark.parametrize("kind", ["cumulative", "scoring"])
def test_points_are_worth_themselves_and_may_have_decimals(kind: str):
    text = budget("voter_id;vote;points\n1;2,1;1.5,3\n2;;\n3;None;None\n", kind)

    assert utilities(text) == {(3, 1.5, 0): 1, (0, 0, 0): 2}


def test_a_ranked_vote_gives_its_last_project_one_point_and_each_before_one_more():
    assert utilities(budget("voter_id;vote\n1;3,1,2\n2;2\n", "ordinal")) == {(2, 1, 3): 1, (0, 1, 0): 1}


def test_quotes_semicolons_decimal_commas_and_sections_in_small_letters_are_read():
    text = budget("voter_id;vote\n1;1\n", cap="20,75").replace("PROJECTS", "projects").replace("META", "meta")

    read = read_budget(text)

    assert (read.projects.cap, read.projects.costs.tolist(), read.meta["rule"]) == (
        20.75,
        [10.5, 4, 6],
        "equalshares/add1",
    )


def test_money_is_added_until_nothing_that_anybody_wants_fits():
    """With more money still, the second would be bought in place of the first; both would never fit."""
    text = "META\nkey;value\nbudget;9\nPROJECTS\nproject_id;cost\n1;2\n2;8\nVOTES\nvoter_id;vote\n1;\n2;1,2\n3;2\n"

    assert equal_shares(read_budget(text).projects, completion="add1") == ("1",)


@pytest.mark.parametrize(
    ("votes", "kind", "line"),
    [("voter_id;vote\n1;9\n", "approval", 14), ("voter_id;vote;points\n1;1,2;3\n", "scoring", 14)],
)
def test_a_vote_that_fits_no_project_is_named_by_its_line(votes: str, kind: str, line: int):
    with pytest.raises(Refused) as refused:
        read_budget(budget(votes, kind))

    assert (refused.value.problems[0].code, refused.value.problems[0].values) == (
        "ballot_line_unreadable",
        {"line": line},
    )
