import numpy as np
import pytest

from core.ballot_files.grades_csv import Read, read_grades
from core.decision_rules.majority_judgment import majority_judgment
from core.decision_rules.score import score
from core.problems import Refused


def refused_for(text: str, read: Read | None = None) -> tuple[str, dict]:
    with pytest.raises(Refused) as refused:
        read_grades(text, read)
    return refused.value.problems[0].code, dict(refused.value.problems[0].values)


def test_french_mentions_are_ranked_without_being_told():
    read = read_grades("votant;Camille;Sacha\n1;Très bien;À rejeter\n2;passable;Sans opinion\n3;ASSEZ BIEN;Bien\n")

    assert majority_judgment(read).details["median"] == {"Camille": 3, "Sacha": 0}
    assert read.scale[1:3] == ("insuffisant", "passable")


def test_english_grades_are_ranked_without_being_told():
    """The form that mieuxvoter.fr documents for judgments."""
    read = read_grades("    Pizza,  Pasta, Chips\nexcellent,   good,  poor\nvery good, reject,  poor\n")

    assert majority_judgment(read).details["median"] == {"Pizza": 4, "Pasta": 0, "Chips": 1}


def test_words_of_no_known_scale_ask_for_it():
    assert refused_for("a,b\nbof,super\n") == ("grade_unknown", {"name": "bof", "line": 2})

    assert score(read_grades("a,b\nbof,super\n", Read(scale=("bof", "super")))).scores == {"a": 0, "b": 1}


def test_noughts_and_ones_are_two_grades_even_where_all_are_ones():
    assert read_grades("a,b\n1,1\n").scale == ("0", "1")


def test_grades_with_decimals_count_what_they_say():
    assert score(read_grades("a;b\n4,5;3\n2;3.5\n")).scores == {"a": 6.5, "b": 6.5}


def test_a_column_of_weights_counts_ballots():
    read = read_grades("a,b,weight\n5,0,3\n0,4,2\n")

    assert score(read).scores == {"a": 15, "b": 8}
    assert np.sort(read.weights).tolist() == [2, 3]


def test_a_line_a_grade_is_gathered_by_voter():
    read = read_grades("voter_id,candidate,grade\n1,a,5\n2,a,1\n1,b,3\n2,b,4\n3,b,4\n")

    assert score(read).scores == {"a": 7, "b": 11}


def test_a_ballot_of_empty_cells_gives_everybody_the_worst():
    assert majority_judgment(read_grades("a,b\n2,1\n,\n,\n")).details["median"] == {"a": 0, "b": 0}


def test_other_columns_are_left_out_where_the_candidates_are_named():
    text = "when,a,b\nmonday,2,1\n"

    assert refused_for(text)[0] == "grade_unknown"
    assert refused_for(text, Read(candidates=("a", "c"))) == ("candidates_missing", {"name": "c"})
    assert read_grades(text, Read(candidates=("a", "b"))).candidates == ("a", "b")


@pytest.mark.parametrize("text", ["a,b\n1\n", "a,b\n1,2,3\n", "a,weight\n1,-2\n"])
def test_a_line_of_another_form_is_named(text: str):
    assert refused_for(text) == ("ballot_line_unreadable", {"line": 2})
