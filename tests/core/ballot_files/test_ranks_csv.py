import pytest

from core.ballot_files.ranks_csv import read_ranks
from core.decision_rules.condorcet import condorcet
from core.decision_rules.stv import stv
from core.problems import Refused

DISHES = "Oranges\tPears\tChocolate\nNA\tNA\t1\n1\tNA\t2\n2\t1\t3\n2\t0\t1\n"


def test_a_table_of_ranks_is_read_as_one():
    assert stv(read_ranks(DISHES)).scores == {"Oranges": 1, "Pears": 1, "Chocolate": 2}


def test_a_table_of_grades_is_not():
    assert read_ranks("a,b,c\n1,3,3\n3,3,1\n2,1,3\n") is None
    assert read_ranks("a,b,c\n5,3,2\n4,5,1\n5,5,1\n") is None
    assert read_ranks("a,b,c\n1,1,0\n0,1,0\n1,0,0\n") is None
    assert read_ranks("voter,candidate,grade\n1,a,2\n1,b,1\n2,a,2\n2,b,1\n") is None
    assert read_ranks("a,b\nbien,passable\n") is None


@pytest.mark.parametrize("odd", ["1,1,3", "1,1,2", "1,2,2", "1,2,", "1,,", ",,"])
def test_choices_may_share_a_rank_or_have_none(odd: str):
    assert condorcet(read_ranks(f"a,b,c\n1,2,3\n1,3,2\n2,1,3\n{odd}\n")).winners == ("a",)


@pytest.mark.parametrize("odd", ["1,3,", "1,2,2.5", "1,2,99", "2,3,", "2,2,2", "1,2,x"])
def test_where_most_lines_are_ranks_the_one_that_is_not_is_named(odd: str):
    with pytest.raises(Refused) as refused:
        read_ranks(f"a,b,c\n1,2,3\n1,3,2\n2,1,3\n{odd}\n")

    assert [(each.code, each.values["line"]) for each in refused.value.problems] == [("ranks_unclear", 5)]


@pytest.mark.parametrize(
    "text", ["a,b,c\n0,1,2\n1,0,2\n", "a,b,c\n1,1,2\n2,1,1\n", "a,b,c\n1,2,9\n2,1,9\n", "a,b\n1,99\n99,1\n1,2\n"]
)
def test_numbers_that_may_go_from_the_best_or_from_the_worst_are_refused(text: str):
    with pytest.raises(Refused) as refused:
        read_ranks(text)

    assert [each.code for each in refused.value.problems] == ["ranks_unclear"]
