"""Words are as large as their place allows, by how many said them, and never too small for the last row."""

from core.charts.cloud import LARGEST, LEAST, WIDE, draw, sizes
from core.charts.theme import LIGHT
from core.language.texts import Texts
from core.voices.cloud import Entry
from tests.core.charts.drawn import rows_of

PLACE = {"width": 72, "height": 24}


def test_what_is_said_more_is_larger_and_equals_are_as_large():
    large, middle, same, small = sizes((Entry("prix", 9), Entry("eau", 4), Entry("terre", 4), Entry("air", 1)), **PLACE)

    assert large == LARGEST
    assert large > middle == same > small


def test_nothing_is_smaller_than_the_last_row_can_read():
    assert min(sizes(tuple(Entry(f"mot {number:02}", 80 - number) for number in range(80)), **PLACE)) == LEAST


def test_many_words_make_all_of_them_smaller():
    few = sizes((Entry("prix", 2), Entry("eau", 1)), **PLACE)
    many = sizes((Entry("prix", 2), *(Entry(f"mot numéro {number}", 1) for number in range(40))), **PLACE)

    assert many[0] < few[0]


def test_a_long_phrase_fits_the_width():
    (size,) = sizes((Entry("une alimentation de qualité pour toutes et pour tous", 3),), **PLACE)

    assert size < LARGEST


def test_no_words_have_no_sizes():
    assert sizes((), **PLACE) == []


def test_a_picture_lays_words_in_rows_that_never_run_out_of_it():
    words = tuple(Entry(f"mot numéro {number}", 60 - number) for number in range(40))

    rows = rows_of(draw(words, palette=LIGHT, texts=Texts("fr")))

    assert [row["form"] for row in rows] == [word.form for word in words]
    assert max(row["after"] for row in rows) < WIDE
    assert len({row["y"] for row in rows}) > 3


def test_no_word_is_no_picture():
    assert draw((), palette=LIGHT, texts=Texts("fr")) is None
