"""What is quoted of what people wrote: the newest of each reading, in their own words."""

from core.report.voices import MOST_CHARACTERS, MOST_OF_EACH, MOST_UNREAD, some_of
from tests.core.report.materials import a_material, words


def test_each_reading_is_quoted_by_its_newest():
    found = [(f"{reading} {place}", reading) for place in range(9) for reading in ("favourable", "unfavourable")]

    quoted = some_of(found)

    assert [text for text, reading in quoted if reading == "favourable"] == [f"favourable {i}" for i in range(4)]
    assert len(quoted) == 2 * MOST_OF_EACH


def test_what_was_not_read_is_quoted_by_the_newest_alone():
    assert some_of([(f"{place}", "") for place in range(30)]) == tuple((f"{place}", "") for place in range(MOST_UNREAD))


def test_a_reading_that_has_no_place_of_its_own_is_quoted_last():
    assert some_of([("?", "too_short"), ("oui", "favourable")]) == (("oui", "favourable"), ("?", "too_short"))


def test_an_endless_text_is_cut_and_says_so():
    material = a_material(written={"word": (("mot " * 400, "mixed"),)})

    (quoted,) = [word for word in words(material) if word.startswith("mot mot")]

    assert len(quoted) <= MOST_CHARACTERS + 1
    assert quoted.endswith("…")
