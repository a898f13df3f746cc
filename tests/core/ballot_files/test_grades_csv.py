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


@pytest.mark.parametrize(
    "heading", ["respondent", "respondent_id", "N°", "Électeur", "Numéro", "user", "Horodateur", "", "Votant·e"]
)
def test_whoever_gave_a_line_is_no_candidate(heading: str):
    text = f"{heading},A,B\n101,3,4\n102,4,4\n103,1,5\n"

    assert read_grades(text).candidates == ("A", "B")


def test_several_first_columns_may_say_who_gave_a_line_and_when():
    assert read_grades("Date,Nom,A,B\n1/2/2026,Anne,3,4\n,Bob,4,5\n").candidates == ("A", "B")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No,A,B\n1,3,4\n2,4,4\n", "No"),
        ("quoi,A,B\n1,3,4\n2,4,4\n3,3,5\n", "quoi"),
        ("quoi,A,B\n1,1,3\n2,4,0\n3,0,1\n", "quoi"),
        ("quoi,A,B\n312,17,4\n207,4,5\n", "quoi"),
        ("quoi,A,B\n312,3,4\n207,4,4\n154,3,5\n", "quoi"),
        ("A,B,Âge\n3,4,19\n4,4,35\n", "Âge"),
        ("A,B,id\n3,4,1\n4,4,2\n", "id"),
        ("A,quoi,B\n3,1990,4\n4,1975,4\n", "quoi"),
    ],
)
def test_a_column_that_seems_no_candidate_is_refused_until_the_candidates_are_named(text: str, name: str):
    assert refused_for(text) == ("column_unclear", {"name": name})

    assert read_grades(text, Read(candidates=("A", "B"))).candidates == ("A", "B")


@pytest.mark.parametrize(
    "text", ["No,Yes\n3,5\n3,4\n", "A,B\n5,3\n4,3\n", "A,B,C\n15,8,9\n12,8,9\n", "A,B\n90,20\n80,15\n"]
)
def test_grades_of_a_few_are_grades(text: str):
    assert read_grades(text).candidates == tuple(text.partition("\n")[0].split(","))


def test_a_line_a_grade_has_its_voter_and_its_candidate_by_their_own_names():
    read = read_grades("id,name,voter,candidate,grade\n1,Anne,v1,a,5\n2,Anne,v1,b,1\n3,Bob,v2,a,4\n")

    assert score(read).scores == {"a": 9, "b": 2}
    assert refused_for("voter,candidate,grade,weight\n1,a,5,3\n") == ("counts_unread", {"name": "weight"})
    assert refused_for("voter,candidate,grade\n1,a,5\n1,a,2\n") == ("ballot_line_unreadable", {"line": 3})


@pytest.mark.parametrize("heading", ["", "voter"])
def test_from_nought_to_six_nought_is_the_worst(heading: str):
    read = read_grades(f"{heading},A,B\nx,0,1\ny,0,1\nz,6,3\nt,0,2\n")

    assert (read.scale[0], score(read).winners) == ("0", ("B",))


def test_a_number_with_a_comma_among_commas_is_refused_where_it_may_be_thousands():
    assert refused_for('a,b,weight\n5,0,"1,100"\n') == ("number_unclear", {"name": "1,100", "line": 2})
    assert score(read_grades('a,b\n"4,5",3\n"0,125",3\n')).scores == {"a": 4.625, "b": 6}
