"""The gallery finds a kind by whatever people call it, and shows what it looks like."""

import pytest

from core.language.texts import Texts
from core.question_types import BY_NAME, KINDS
from core.questionnaire.library import BY_ID
from pages.parts.design.gallery import Choices, folded, gallery_tabs, picture_of

NAMES = [kind.model_fields["type"].default for kind in KINDS]


def tiles(tab):
    """The tiles of one tab by their id."""
    groups = gallery_tabs(Texts("fr"), Choices(()))[tab]["groups"]
    return {tile["id"]: tile for group in groups for tile in group["tiles"]}


def found(asked):
    """As gallery.js searches: each word begins a word of the tile."""
    return {
        tile
        for tile, each in tiles(0).items()
        if all(f" {word}" in f" {each['words']}" for word in folded(asked).split())
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_has_its_picture(name):
    assert picture_of(name).startswith("<svg ")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_kind_has_other_words_to_be_found_by(name, language):
    assert Texts(language).has(f"gallery-words-{name}".replace("_", "-"))


def test_it_shows_every_kind_and_every_question_of_the_library_once():
    assert sorted(tiles(0)) == sorted(f"kind/{name}" for name in NAMES)
    assert sorted(tiles(1)) == sorted(f"library/{name}" for name in BY_ID)


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("NPS", "recommendation"),
        ("étoiles", "rating"),
        ("ETOILES", "rating"),
        ("stars", "rating"),
        ("likert", "agreement"),
        ("jugement majoritaire", "grades"),
        ("majority judgment", "grades"),
        ("cases à cocher", "multiple_choice"),
        ("departement", "postcode"),
    ],
)
def test_a_kind_is_found_by_what_people_call_it(asked, kind):
    assert f"kind/{kind}" in found(asked)


def test_what_is_chosen_is_a_new_question():
    choices = Choices(())

    assert type(choices.question("kind/rating")) is BY_NAME["rating"]
    assert choices.question("library/age").id != "age"
    assert choices.question("library/age").title == BY_ID["age"].title
    assert [choices.question(tile) for tile in ("kind/gone", "library/gone", "kept/gone", "")] == [None] * 4
