import contextlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.ballot_files.deciding import LINES, Wanted, decide
from core.ballot_files.grades_csv import Read
from core.problems import Refused
from manage import commands

ORDERS = """# ALTERNATIVE NAME 1: Lait
# ALTERNATIVE NAME 2: Beurre, doux
# ALTERNATIVE NAME 3: Miel
3: 1,{2,3}
2: 2
1: 3,2,1
"""
PIECES = (
    *(
        "\n",
        "\n1: ",
        ",",
        ";",
        "{",
        "}",
        '"',
        ".",
        "0",
        "1",
        "2",
        "-3",
        "9" * 20,
        "nan",
        "inf",
        "1e999",
        "Bien",
        "oui",
        "#",
    ),
    *("# ALTERNATIVE NAME 1: A\n", "# ALTERNATIVE NAME 2: B\n", "# CATEGORY NAME 1: Yes\n", "# CATEGORY NAME 2: No\n"),
    *(
        "META\nkey;value\nbudget;9\nPROJECTS\nproject_id;cost\n1;2\nVOTES\nvoter_id;vote\n",
        "tch,ch,ex,tex\n",
        "bid,answer\n",
    ),
    *("item,set,value\n", "id,best,worst,item1,item2\n", "a.x,a.y,choice\n", "id,alt,choice,price\n", "id,1.5,2.5\n"),
)
GRADES = "id,Lait,Miel\n1,5,3\n2,0,4\n3,,4\n"


@pytest.fixture
def file(tmp_path: Path):
    def written(name: str, content: str) -> Path:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return path

    return written


def test_the_command_prints_the_outcome_as_json(file):
    said = CliRunner().invoke(commands, ["decide", "--rule", "borda", str(file("vote.toi", ORDERS))])

    assert json.loads(said.output) == {
        "rule": "borda",
        "winners": ["Lait"],
        "ranking": [["Lait"], ["Beurre, doux"], ["Miel"]],
        "scores": {"Lait": 7, "Beurre, doux": 6.5, "Miel": 4.5},
    }


def test_the_help_lists_every_rule_with_a_line():
    said = CliRunner().invoke(commands, ["decide", "--help"]).output

    assert all(f"{name} " in said and line in said for name, line in LINES.items())


def test_a_blank_grade_counts_as_the_worst(file):
    found = decide("majority-judgment", file("grades.csv", GRADES), Wanted(grades=Read(blank="0")))

    assert (found["winners"], found["median"]) == (["Miel"], {"Lait": 0, "Miel": 1})


def test_a_zero_is_a_grade(file):
    found = decide("score", file("grades.csv", GRADES), Wanted())

    assert found["scores"] == {"Lait": 5, "Miel": 11}


def test_a_zero_beside_one_to_six_is_no_grade_as_in_the_files_of_orsay(file):
    path = file("grades.csv", ",Lait,Miel\n1,0,3\n2,1,6\n3,2,4\n")

    assert decide("majority-judgment", path, Wanted())["median"] == {"Lait": 0, "Miel": 3}
    assert decide("majority-judgment", path, Wanted(grades=Read(blank="")))["median"] == {"Lait": 1, "Miel": 4}


def test_grades_can_be_words(file):
    path = file("grades.csv", "Lait;Miel\nBien;Passable\nPassable;Bien\nBien;Bien\n")

    assert decide("star", path, Wanted(grades=Read(scale=("Passable", "Bien"))))["winners"] == ["Lait", "Miel"]


@pytest.mark.parametrize(
    ("threshold", "winners"), [("0", ["Lait"]), ("0.5", ["Lait"]), ("0.67", []), ("0.6", ["Lait"]), ("1", [])]
)
def test_plurality_may_ask_for_a_share_of_the_ballots(file, threshold, winners):
    """Four of six put « Lait » first."""
    path = str(file("vote.soi", "# ALTERNATIVE NAME 1: Lait\n# ALTERNATIVE NAME 2: Miel\n4: 1,2\n2: 2,1\n"))

    said = CliRunner().invoke(commands, ["decide", "--rule", "plurality", "--threshold", threshold, path])

    assert json.loads(said.output)["winners"] == winners


def test_the_price_best_for_the_producer_stands_where_a_column_says_what_they_get(file):
    lines = [("0.99", "oui", "0.30")] * 10 + [("1.29", "oui", "0.60")] * 6 + [("1.29", "non", "0.60")] * 4
    path = file("prix.csv", "bid,answer,paye\n" + "".join(",".join(line) + "\n" for line in lines))

    said = CliRunner().invoke(commands, ["decide", "--rule", "gabor-granger", "--column", "producer=paye", str(path)])

    found = json.loads(said.output)
    assert (found["optimal_price"], found["producer_optimal_price"]) == (0.99, 1.29)
    assert "producer_optimal_price" not in decide("gabor-granger", path, Wanted())


def test_the_price_best_for_the_producer_is_known_where_each_person_sees_several_prices(file):
    answers = [(person, price, person < most) for price, most in ((99, 10), (129, 6)) for person in range(10)]
    lines = (f"{person},{price},{int(yes)},{30 if price == 99 else 60}\n" for person, price, yes in answers)

    found = decide("gabor-granger", file("prix.csv", "id,bid,answer,producer\n" + "".join(lines)), Wanted())

    assert (found["optimal_price"], found["producer_optimal_price"]) == (99, 129)


def test_each_point_of_the_meter_lies_in_its_interval(file):
    lines = (f"{60 + a},{80 + a + b},{100 + a + b},{130 + a + 2 * b}\n" for a in range(20) for b in range(20))
    path = str(file("prix.csv", "too_cheap,cheap,expensive,too_expensive\n" + "".join(lines)))

    once, again = (
        json.loads(CliRunner().invoke(commands, ["decide", "--rule", "van-westendorp", "--bootstrap", path]).output)
        for _ in range(2)
    )

    assert once == again
    assert {"opp", "ipp", "pmc", "pme"} <= once["intervals"].keys()
    for name in ("opp", "ipp", "pmc", "pme"):
        ends = once["intervals"][name]
        assert ends["lower"] <= once[name] <= ends["upper"]
        assert ends["lower"] < ends["upper"]


@pytest.mark.parametrize(
    ("rule", "name", "content", "code"),
    [
        ("borda", "vote.soi", "# ALTERNATIVE NAME 1: Lait\n3: 1,9\n", "ballot_line_unreadable"),
        ("borda", "vote.soi", "# ALTERNATIVE NAME 1: Lait\ntrois: 1\n", "ballot_line_unreadable"),
        ("borda", "vote.soi", "", "ballot_file_empty"),
        ("borda", "vote.docx", "x", "ballot_file_kind_unknown"),
        ("approval", "vote.soi", ORDERS, "ballots_not_for_rule"),
        ("star", "grades.csv", "a,b\n1,x\n", "grade_unknown"),
        ("equal-shares", "vote.soi", ORDERS, "ballots_not_for_rule"),
        ("equal-shares", "vote.pb", "META\nkey;value\nbudget;beaucoup\n", "ballot_file_unreadable"),
        ("logit", "prix.csv", "somme,dit\n1,oui\n", "column_missing"),
        ("logit", "prix.csv", "bid,answer\n1,oui\n", "estimate_impossible"),
        ("gabor-granger", "prix.csv", "bid,answer,producer\n1,oui,2\n1,oui,3\n", "ballot_line_unreadable"),
        ("maxdiff", "prix.csv", "B1,W1\n1,2\n", "sets_unsaid"),
        ("conjoint", "prix.csv", "price.a,price.b,choice\n1,2,c\n", "ballot_line_unreadable"),
    ],
)
def test_a_file_that_does_not_hold_it_is_refused_by_name(file, rule, name, content, code):
    with pytest.raises(Refused) as refused:
        decide(rule, file(name, content), Wanted())

    assert [problem.code for problem in refused.value.problems] == [code]


@given(
    rule=st.sampled_from(list(LINES)),
    ending=st.sampled_from([".soi", ".cat", ".csv", ".pb"]),
    content=st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_does_more_than_be_refused(tmp_path, rule, ending, content):
    path = tmp_path / f"any{ending}"
    path.write_text(content, encoding="utf-8", errors="replace")

    outcome: object = None
    with contextlib.suppress(Refused):
        outcome = decide(rule, path, Wanted())

    assert outcome is None or json.dumps(outcome, allow_nan=False)
