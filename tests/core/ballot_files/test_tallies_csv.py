from core.ballot_files.tallies_csv import read_tallies
from core.decision_rules.majority_judgment import judge

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
