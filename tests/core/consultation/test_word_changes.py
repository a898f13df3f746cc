"""Two versions of some words laid over each other show what went and what came."""

from hypothesis import given
from hypothesis import strategies as st

from core.consultation.word_changes import Fate, word_changes

WORDS = st.lists(st.sampled_from(("le", "bon", "lait", "d’ici", "?")), max_size=10).map(" ".join)


def shown(old, new):
    marks = {Fate.STAYED: "", Fate.WENT: "-", Fate.CAME: "+"}
    return [f"{marks[piece.fate]}{piece.words}" for piece in word_changes(old, new)]


def test_what_went_and_what_came_stand_in_their_place():
    assert shown("Quel lait buvez-vous ?", "Quel bon lait ?") == ["Quel", "+bon", "lait", "-buvez-vous", "?"]
    assert shown("", "Bonjour") == ["+Bonjour"]
    assert shown("Bonjour", "") == ["-Bonjour"]


def test_long_stretches_that_stayed_are_shortened_around_what_changed():
    many = " ".join(f"mot{number}" for number in range(30))

    assert shown(f"{many} a {many}", f"{many} b {many}") == [
        "… mot24 mot25 mot26 mot27 mot28 mot29",
        "-a",
        "+b",
        "mot0 mot1 mot2 mot3 mot4 mot5 …",
    ]


@given(WORDS, WORDS)
def test_old_and_new_can_be_read_from_it(old, new):
    pieces = word_changes(old, new)

    assert " ".join(piece.words for piece in pieces if piece.fate is not Fate.CAME) == old
    assert " ".join(piece.words for piece in pieces if piece.fate is not Fate.WENT) == new
