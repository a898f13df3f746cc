import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.voices.insults.finding import covered, insults, is_insulting

INSULTS = (
    "connard",
    "CONNASSES",
    "conard",
    "enculés",
    "pute",
    "fils de pute",
    "Ta gueule",
    "bâtards",
    "sale arabe",
    "c0nnard",
    "s@lope",
    "$alope",
    "conn*rd",
    "c**nard",
    "connaaaard",
    "p u t e",
    "p.u.t.e",
    "c-o-n-n-a-r-d",
    "connard!!!",
    "Arschloch",
    "filho da puta",
)
NONE = (
    "",
    "Une consultation sans dispute, bien conçue.",
    "Le député répute ses concitoyens, en amputant le budget.",
    "Monsieur Pinard, Mme Salomon et Conrad",
    "C’est pas con du tout.",
    "La gueule de bois, la mère de Nique",
    "La Mongolie, le cône, le bitume, le culte",
    "Le 1 % 5* !!! €€ $ * **",
    "J’ai 3 enfants et 4 vaches",
    "a b c d e f",
    "sale temps",
    "Ils sont idiots de refuser cette merdique réforme",
)


@pytest.mark.parametrize("insult", INSULTS)
def test_an_insult_is_found_whole(insult):
    text = f"Tu es {insult}, voilà."

    (found,) = insults(text)

    assert text[slice(*found)].rstrip("!") == insult.rstrip("!")


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_one_is_none(text):
    assert insults(text) == ()


def test_what_is_covered_shows_no_insult():
    assert covered("Tas de connards, fils de pute !", "[…]") == "Tas de […], […] !"


@given(st.lists(st.sampled_from((*INSULTS, *NONE, "*", "@", "İ", "\u0301")) | st.text(max_size=5), max_size=6))
def test_no_text_raises_and_places_stay_in_it(pieces):
    text = " ".join(pieces)

    found = insults(text)

    ends = [0, *(place for each in found for place in each), len(text)]
    assert ends == sorted(ends)
    assert is_insulting(text) == bool(found)


def test_public_texts_give_few_false_alarms(reference_data):
    folder = reference_data / "voices" / "clusters"
    lines = [line for path in sorted(folder.glob("*.tsv")) for line in path.read_text("utf-8").splitlines()]

    assert sum(map(is_insulting, lines)) * 1000 <= 2 * len(lines)
