import pytest

from core.ballot_files.price_csv import Table, four_prices, highest_accepted, yes_by_price
from core.ballot_files.studies import BY_NAME, Asked
from core.price_research.van_westendorp import meter
from core.problems import Refused


def table(text: str, **columns: str) -> Table:
    return Table(text, columns)


@pytest.mark.parametrize(
    "headings",
    [
        "too_cheap,cheap,expensive,too_expensive",
        "tooCheap,cheap,expensive,tooExpensive",
        "Too cheap,Bargain,Getting expensive,Too expensive",
        "tch,ch,ex,tex",
        "Trop bon marché,Bon marché,cher,trop cher",
    ],
)
def test_four_prices_are_found_by_the_names_that_files_give_them(headings: str):
    assert four_prices(table(f"{headings}\n1,2,3,4\n")).tolist() == [[1, 2, 3, 4]]


def test_whoever_left_a_price_out_is_dropped_and_amounts_may_be_written_as_people_write_them():
    answers = four_prices(table("tch;ch;ex;tex\n1,50 €;2 €;$3;4\nNA;2;3;4\n1;;3;4\n"))

    assert answers[0].tolist() == [1.5, 2, 3, 4]
    assert (meter(answers).valid, meter(answers).dropped) == (1, 2)


@pytest.mark.parametrize(
    "text",
    [
        "T1,Y,N\n10,2,1\n20,1,2\n",
        "price,yes,total\n10,2,3\n20,1,3\n",
        "T1,TU,TL,yy,yn,ny,nn\n10,20,5,1,1,0,1\n20,40,10,0,1,2,0\n",
        "Prix,Réponse\n10,1\n10,oui\n10,non\n20,oui\n20,non\n20,non\n",
        "bid1,R1\n10,1\n10,oui\n10,0\n20,yes\n20,no\n20,FALSE\n20,\n",
        "bid,answer,count\n10,oui,2\n10,non,1\n20,oui,1\n20,non,2\n",
        "bid,yes\n10,1\n10,1\n10,0\n20,1\n20,0\n20,0\n",
        "bid1,bidh,answers\n10,20,yn\n10,20,yy\n10,20,nn\n20,40,yn\n20,40,ny\n20,40,nn\n",
        "id,10,20\na,1,1\nb,1,0\nc,0,0\n",
        "id,highest\na,20\nb,10\nc,\n",
    ],
)
def test_yes_and_no_at_a_price_are_counted_from_each_form_of_file(text: str):
    assert yes_by_price(table(text)) == {10: (2, 3), 20: (1, 3)}


@pytest.mark.parametrize("text", ["id,10,20\na,1,1\nb,1,0\nc,0,0\n", "id,highest\na,20\nb,10\nc,\n"])
def test_the_highest_price_that_each_accepts_is_known(text: str):
    assert highest_accepted(table(text)) == [20, 10, None]


@pytest.mark.parametrize(
    ("rule", "text", "code"),
    [
        ("logit", "bid,answer\ninf,1\n", "ballot_line_unreadable"),
        ("logit", "bid,answer\n-1,1\n", "ballot_file_unreadable"),
        ("logit", "T1,Y,N\n10,1.5,2\n", "ballot_line_unreadable"),
        ("logit", "price,yes,total\n10,5,2\n", "ballot_line_unreadable"),
        ("logit", "bid,answer\n5,1\n5,0\n9,1\n9,0\n", "estimate_impossible"),
        ("kristrom", "bid,answer\n0,1\n", "estimate_impossible"),
        ("gabor-granger", "id,highest,count\n1,20,3\n2,10,1\n", "counts_unread"),
        ("van-westendorp", "tch,ch,ex,tex,poids\n1,2,3,4,2\n", "counts_unread"),
        ("gabor-granger", 'bid,answer\n"1,100",1\n900,1\n', "number_unclear"),
        ("kristrom", "bid,answer\nNA,1\n", "ballot_file_empty"),
    ],
)
def test_what_allows_no_estimate_is_refused_by_name(rule: str, text: str, code: str):
    with pytest.raises(Refused) as refused:
        BY_NAME[rule].run(table(text), Asked())

    assert refused.value.problems[0].code == code


def test_no_logarithm_of_nothing_is_taken():
    with pytest.raises(Refused) as refused:
        BY_NAME["logit"].run(table("bid,answer\n0,1\n5,0\n9,1\n"), Asked(logarithm=True))

    assert refused.value.problems[0].code == "estimate_impossible"


def test_a_price_of_nought_tells_nothing_without_a_form():
    with_nought = BY_NAME["kristrom"].run(table("T1,Y,N\n0,1,1\n10,2,1\n20,1,2\n"), Asked())
    without = BY_NAME["kristrom"].run(table("T1,Y,N\n10,2,1\n20,1,2\n"), Asked())

    assert with_nought["table"] == without["table"]


def test_intents_count_of_those_who_said_them():
    rows = "1,2,3,4,5,3\n1,2,3,5,,\n4,3,2,1,5,5\n"
    text = "toocheap,cheap,expensive,tooexpensive,pi_cheap,pi_expensive\n"

    found = BY_NAME["van-westendorp"].run(table(text + rows), Asked())["newton_miller_smith"]

    assert (found["price_optimal_reach"], max(found["reach"])) == (2, 0.7)
    assert BY_NAME["van-westendorp"].run(table(text + "4,3,2,1,5,5\n"), Asked())["newton_miller_smith"] is None


def test_a_comma_is_one_of_decimals_where_it_separates_nothing_else():
    assert yes_by_price(table("bid;answer\n1,759;oui\n")) == {1.759: (1, 1)}
