import pytest

from core.ballot_files.preflib import read_categories, read_orders
from core.decision_rules.ballots import Rankings
from core.decision_rules.borda import borda
from core.problems import Refused

NONE = Rankings.UNRANKED
HEAD = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Lait\n# ALTERNATIVE NAME 2: Miel\n"


def ballots(read: Rankings) -> dict[tuple[int, ...], int]:
    return dict(zip(map(tuple, read.ranks.tolist()), read.weights.tolist(), strict=True))


def test_a_file_from_before_2022_is_read_too():
    """As PrefLib kept them then: names without « # », how many ballots before a comma."""
    read = read_orders("3\n1,Teamwork \n2,Self, learning\n3,Sacrifice: yes\n15,15,2\n4,1,{2,3}\n11,3\n")

    assert read.candidates == ("Teamwork", "Self, learning", "Sacrifice: yes")
    assert ballots(read) == {(1, 2, 2): 4, (NONE, NONE, 1): 11}


def test_names_keep_their_commas_colons_quotes_and_accents():
    read = read_orders('# ALTERNATIVE NAME 1: Zoé, « l\'éleveuse » : "2"\n# ALTERNATIVE NAME 2: B\n1: 1,2\n')

    assert read.candidates[0] == 'Zoé, « l\'éleveuse » : "2"'


def test_ties_stand_at_the_top_or_at_the_bottom():
    read = read_orders(HEAD.replace("2: Miel", "2: Miel\n# ALTERNATIVE NAME 3: Œufs") + "2: {1,2},3\n1: 3,{1,2}\n")

    assert ballots(read) == {(1, 1, 2): 2, (2, 2, 1): 1}


def test_spaces_and_empty_lines_mean_nothing():
    assert ballots(read_orders(HEAD + "\n 3 : { 2 } , 1 \n\n")) == {(2, 1): 3}


def test_an_alternative_without_a_name_has_its_number():
    assert read_orders("# NUMBER ALTERNATIVES: 3\n2: 3,1\n").candidates == ("1", "2", "3")


def test_two_alternatives_of_one_name_are_told_apart():
    assert borda(read_orders(HEAD.replace("Miel", "Lait") + "1: 2,1\n")).winners == ("Lait (2)",)


def test_the_better_place_counts_where_a_ballot_names_somebody_twice():
    assert ballots(read_orders(HEAD + "1: 1,2,1\n")) == {(1, 2): 1}


@pytest.mark.parametrize("weight", ["-1", "2.5", "x", "", "99999999999999999999"])
def test_no_line_holds_a_part_of_a_ballot_or_more_than_can_be_counted(weight):
    with pytest.raises(Refused) as refused:
        read_orders(f"{HEAD}{weight}: 1,2\n")

    assert refused.value.problems[0].values == {"line": 4}


def test_categories_may_be_numbered_from_nought():
    """As in the parliaments of PrefLib (00057)."""
    read = read_categories(
        "# CATEGORY NAME 0: Vote\n# CATEGORY NAME 1: Not selected\n" + HEAD + "3: 2,1\n1: {},{1,2}\n"
    )

    assert read.scale == ("Not selected", "Vote")
    assert dict(zip(map(tuple, read.grades.tolist()), read.weights.tolist(), strict=True)) == {(0, 1): 3, (0, 0): 1}
