import pytest

from core.ballot_files.tallies_csv import read_tallies
from core.decision_rules.majority_judgment import judge
from core.problems import Refused

PIZZA = "Pizza, 3, 2, 1, 4, 4, 2\nChips, 2, 3, 0, 4, 3, 4\nPasta, 4, 5, 1, 4, 0, 2\n"


def test_totals_with_headings_or_without_give_the_same_judgment():
    """The example of mieuxvoter.fr's data sets."""
    for text in ("     , reject, poor, fair, good, very good, excellent\n" + PIZZA, PIZZA):
        read = read_tallies(text)

        assert read.counts == [[3, 2, 1, 4, 4, 2], [2, 3, 0, 4, 3, 4], [4, 5, 1, 4, 0, 2]]
        assert judge(read.candidates, read.counts).ranking == (("Chips",), ("Pizza",), ("Pasta",))


def test_shares_in_percent_are_read_exactly_whatever_the_order_of_grades():
    read = read_tallies("Candidat;Excellent;Bien;Passable;À rejeter\nAda;12,5%;40%;27,5%;20%\nBlaise;50 %;0;0;50 %\n")

    assert read.scale == ("À rejeter", "Passable", "Bien", "Excellent")
    assert [[count / read.unit for count in tally] for tally in read.counts] == [[20, 27.5, 40, 12.5], [50, 0, 0, 50]]


def test_whoever_gave_no_grade_gave_the_worst():
    read = read_tallies(",reject,good,no opinion\na,1,5,2\nb,3,4,0\n")

    assert read.counts == [[3, 5], [4, 4]]


def test_ballots_are_no_totals():
    assert read_tallies("voter,Lait,Miel\nAnne,5,3\nBilal,2,4\n") is None
    assert read_tallies(",Lait,Miel\n1,5,3\n2,2,4\n") is None
    assert read_tallies("Votant,1,2,3\nAnne,5,3,1\nBob,4,2,1\n") is None
    assert read_tallies("Prénom;Bien;Passable\nAnne;1;0\nBob;0;1\n") is None


@pytest.mark.parametrize(
    "text",
    [
        ",0,1,2\nanne,5,4,1\nbob,4,4,3\n",
        "Nom,2021,2022\nAnne,5,4\nBob,3,3\n",
        "anne,5,4,1\nbob,4,4,3\n",
        "Ville,1,2,3\nanne,5,4,1\nbob,4,4,3\n",
        ",0,1,2\nanne,5,4,1\n",
        ",Oui,Non\nanne,1,0\nbob,0,1\n",
    ],
)
def test_lines_that_may_be_ballots_or_totals_are_refused(text: str):
    with pytest.raises(Refused) as refused:
        read_tallies(text)

    assert [each.code for each in refused.value.problems] == ["tallies_unclear"]


@pytest.mark.parametrize("text", ["Candidat,0,1,2\na,5,4,1\nb,4,4,1\n", ",0,1,2\na,5,4,1\nb,4,4,2\n"])
def test_numbers_head_totals_where_lines_are_candidates_or_sum_alike(text: str):
    assert read_tallies(text).candidates == ("a", "b")
