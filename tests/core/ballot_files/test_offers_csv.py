import pytest

from core.ballot_files.offers_csv import read_choices
from core.ballot_files.price_csv import Table
from core.problems import Refused

TWO = [({"A": {"price": 3, "time": 10}, "B": {"price": 5, "time": 4}}, "B")]


@pytest.mark.parametrize(
    "text",
    [
        "price.A,price.B,time.A,time.B,choice\n3,5,10,4,B\n",
        "id,choice,price_A,time_A,price_B,time_B,age\n1,B,3,10,5,4,50\n",
        "mode,price.A,price.B,time.A,time.B,income\nB,3,5,10,4,900\n",
        "id,obsID,alt,choice,price,time,age\n1,1,A,0,3,10,50\n1,1,B,1,5,4,50\n",
        "case,alt,chosen,time,price\n7,A,no,10,3\n7,B,yes,4,5\n",
    ],
)
def test_a_choice_is_read_from_each_form_of_file(text: str):
    found = read_choices(Table(text, {}), ())

    assert [
        ({name: dict(sorted(offer.items())) for name, offer in offers.items()}, taken) for offers, taken in found.made
    ] == TWO
    assert (found.price, found.are_named) == ("price", True)


def test_alternatives_that_are_numbers_have_no_name():
    """As « Electricity » of R's mlogit: pf1, pf2, pf3..."""
    found = read_choices(Table("choice,id,pf1,pf2,cl1,cl2\n2,1,7,9,5,1\n", {"price": "pf"}), ())

    assert found.made == [({"1": {"pf": 7, "cl": 5}, "2": {"pf": 9, "cl": 1}}, "2")]
    assert (found.price, found.are_named) == ("pf", False)


def test_what_was_not_offered_could_not_be_taken():
    text = "price.a,price.b,price.c,choice\n1,,3,{}\n"

    assert read_choices(Table(text.format("a"), {}), ()).made[0][0].keys() == {"a", "c"}
    with pytest.raises(Refused) as refused:
        read_choices(Table(text.format("b"), {}), ())
    assert refused.value.problems[0].values == {"line": 2}


def test_words_become_a_yes_or_no_for_each_but_the_first():
    text = "obsID,choice,price,brand\n1,1,2,Bio\n1,0,1,Amie\n2,0,2,Coop\n2,1,3,Amie\n"

    offers, taken = read_choices(Table(text, {}), ()).made[0]

    assert offers == {
        "1": {"price": 2, "brandBio": 1, "brandCoop": 0},
        "2": {"price": 1, "brandBio": 0, "brandCoop": 0},
    }
    assert taken == "1"


@pytest.mark.parametrize(
    ("text", "attributes", "code"),
    [
        ("a,b\n1,2\n", (), "column_missing"),
        ("price.A,price.B,choice\n1,2,A\n", ("colour",), "column_missing"),
        ("obsID,alt,choice,price\n1,A,0,2\n1,B,0,3\n", (), "ballot_line_unreadable"),
        ("obsID,alt,choice,price\n1,A,0,2\n1,A,1,3\n", (), "ballot_line_unreadable"),
    ],
)
def test_what_is_no_choice_is_refused_by_name(text: str, attributes: tuple[str, ...], code: str):
    with pytest.raises(Refused) as refused:
        read_choices(Table(text, {}), attributes)

    assert refused.value.problems[0].code == code
