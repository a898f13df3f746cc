"""Finding one's way in a roll."""

import pytest

from core.community.roll import colleges, search
from core.consultation.records import Member

ELIE = Member("1", "Élie Morvan", "elie@exemple.fr", college="Éleveurs", circle="Rennes")
ANNE = Member("2", "Anne Petit", "a.petit@exemple.fr", college="Mangeurs", circle="Brest")
BAO = Member("3", "Bao Petit", "bao@exemple.fr", college="Mangeurs")
NORA = Member("4", "Nora", "nora@ailleurs.fr")
ROLL = (ELIE, ANNE, BAO, NORA)


def test_colleges_are_counted_the_largest_first():
    assert list(colleges(ROLL).items()) == [("Mangeurs", 2), ("", 1), ("Éleveurs", 1)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ROLL),
        ("elie", (ELIE,)),
        ("ÉLEVEURS", (ELIE,)),
        ("petit", (ANNE, BAO)),
        ("petit  brest", (ANNE,)),
        ("a.petit@", (ANNE,)),
        ("nora@ailleurs.fr", (NORA,)),
        ("personne", ()),
        (".*", ()),
    ],
)
def test_a_few_letters_find_their_people(words, found):
    assert search(ROLL, words) == list(found)
