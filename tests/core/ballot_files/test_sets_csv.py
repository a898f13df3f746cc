import pytest

from core.ballot_files.price_csv import Table
from core.ballot_files.sets_csv import answers
from core.price_research.maxdiff import Shown
from core.problems import Refused

SETS = ((1, 2, 3), (2, 3, 4))
BOTH = [Shown(("a", "b", "c"), "a", "c"), Shown(("b", "c", "d"), "d", "b")]
FORMS = (
    "id,B1,W1,B2,W2\n1,1,3,3,1\n",
    "id,b01,w01,b02,w02\n1,1,3,3,1\n",
    "id,best_1,worst_1,best_2,worst_2\n1,a,c,d,b\n",
)


@pytest.mark.parametrize("text", FORMS)
def test_a_line_a_person_names_places_or_items(text: str):
    assert answers(Table(text, {}), SETS, tuple("abcd")) == (tuple("abcd"), BOTH)


def test_places_are_meant_where_items_have_no_names():
    _, found = answers(Table(FORMS[0], {}), SETS, ())

    assert found[1] == Shown(("2", "3", "4"), "4", "2")


@pytest.mark.parametrize(
    "text",
    [
        "id,item1,item2,item3,best,worst\n1,a,b,c,a,c\n1,b,c,d,3,1\n",
        "id,set,item,choice\n1,1,a,best\n1,1,b,\n1,1,c,worst\n1,2,b,worst\n1,2,c,\n1,2,d,best\n",
        "id,block,label,value\n1,1,a,1\n1,1,b,0\n1,1,c,-1\n1,2,b,-1\n1,2,c,0\n1,2,d,1\n",
        "id,set,alt,best,worst\n1,1,a,1,0\n1,1,b,0,0\n1,1,c,0,1\n1,2,b,0,1\n1,2,c,0,0\n1,2,d,1,0\n",
    ],
)
def test_a_file_that_says_what_was_shown_needs_no_more(text: str):
    assert answers(Table(text, {}), (), ()) == (tuple("abcd"), BOTH)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("B1,W1\n1,4\n", 2),
        ("B1,W1\n1,3\n2,2\n", 3),
        ("set,item,value\n1,a,1\n1,b,1\n", 2),
        ("set,item,value\n1,a,1\n1,a,-1\n", 3),
    ],
)
def test_a_set_without_its_best_and_its_worst_is_named_by_its_line(text: str, line: int):
    with pytest.raises(Refused) as refused:
        answers(Table(text, {}), SETS[:1], ())

    assert refused.value.problems[0].values == {"line": line}
