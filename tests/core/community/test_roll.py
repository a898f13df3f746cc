"""Finding one's way in a roll."""

import pytest

from core.community.roll import colleges, entities, search
from core.consultation.records import Member

ELIE = Member("1", "Élie Morvan", "elie@exemple.fr", college="Éleveurs", circle="Rennes")
ANNE = Member("2", "Anne Petit", "a.petit@exemple.fr", college="Mangeurs", circle="Brest")
BAO = Member("3", "Bao Petit", "bao@exemple.fr", college="Mangeurs", entity="Coop Ouest")
NORA = Member("4", "Nora", "nora@ailleurs.fr")
ROLL = (ELIE, ANNE, BAO, NORA)


def test_colleges_are_counted_the_largest_first():
    assert list(colleges(ROLL).items()) == [("Mangeurs", 2), ("", 1), ("Éleveurs", 1)]


def test_entities_are_counted_likewise():
    assert list(entities(ROLL).items()) == [("", 3), ("Coop Ouest", 1)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ROLL),
        ("elie", (ELIE,)),
        ("ÉLEVEURS", (ELIE,)),
        ("petit", (ANNE, BAO)),
        ("petit  brest", (ANNE,)),
        ("a.petit@", (ANNE,)),
        ("coop", (BAO,)),
        ("nora@ailleurs.fr", (NORA,)),
        ("personne", ()),
        (".*", ()),
    ],
)
def test_a_few_letters_find_their_people(words, found):
    assert search(ROLL, words) == list(found)
