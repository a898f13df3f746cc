from core.ballot_files.ranks_csv import read_ranks
from core.decision_rules.stv import stv

DISHES = "Oranges\tPears\tChocolate\nNA\tNA\t1\n1\tNA\t2\n2\t1\t3\n2\t0\t1\n"


def test_a_table_of_ranks_is_read_as_one():
    assert stv(read_ranks(DISHES)).scores == {"Oranges": 1, "Pears": 1, "Chocolate": 2}


def test_a_table_of_grades_is_not():
    assert read_ranks("a,b,c\n1,3,2\n3,3,1\n") is None
    assert read_ranks("a,b\n2,\n1,2\n") is None
    assert read_ranks("a,b\nbien,passable\n") is None
