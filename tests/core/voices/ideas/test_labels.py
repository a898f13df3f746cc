"""The phrases of a group and the texts to read first."""

from core.voices.ideas.labels import Said, phrases, says, shown_first, titled
from tests.core.voices.ideas.said import BUS, CANTEEN


def said(*texts):
    return [Said(text) for text in texts]


def test_a_group_is_named_by_what_it_says_and_others_do_not():
    found = phrases({"canteen": said(*CANTEEN), "bus": said(*BUS)})

    assert (found["canteen"][0], found["bus"][0]) == ("cantine bio", "bus de nuit")


def test_accents_are_kept_where_people_wrote_them_and_capitals_where_all_did():
    school = said("L'ECOLE rurale", "l’école rurale", "Une ecole rurale")
    union = said("La PAC verte", "Une PAC verte")

    assert phrases({"": school})[""] == ("école rurale",)
    assert phrases({"": union})[""] == ("PAC verte",)


def test_each_stem_stands_in_one_phrase_and_no_phrase_is_empty_of_sense():
    found = phrases({"": said("la mise en place des taxes", "mise en place d’une taxe", "taxer", "les taxes")})[""]

    assert found == ("taxes",)


def test_a_text_says_a_phrase_whatever_its_accents_capitals_and_plurals():
    assert says("IL FAUT DES ECOLES RURALES !", "école rurale")
    assert says("Le droit à l’oubli, enfin", "Droit à l'oubli")
    assert not says("une école, puis une vie rurale", "école rurale")
    assert not says("rien", "")


def test_what_one_person_alone_wrote_is_no_phrase():
    assert phrases({"": said("Appelez Madame Dupont du Moulin", "Le lait équitable", "le lait équitable")})[""] == (
        "lait équitable",
    )
    assert phrases({"": said("Un texte unique")})[""] == ()


def test_a_phrase_goes_over_no_mark():
    assert phrases({"": said("cantine, bio", "cantine. bio")})[""] == ("bio", "cantine")


def test_a_word_is_completed_by_what_most_say_with_it():
    rights = said("le droit à l’oubli", "un droit à l’oubli", "droit de vivre", "mon droit")

    assert phrases({"": rights})[""] == ("droit à l’oubli",)


def test_a_title_begins_with_a_capital_and_keeps_the_others():
    assert (titled("école bio"), titled("PAC verte"), titled("")) == ("École bio", "PAC verte", "")


def test_texts_that_can_be_read_at_once_are_shown_first():
    page = " ".join(["mot"] * 60)

    assert shown_first([(4, "Oui"), (2, "Une cantine bio pour nos enfants"), (7, page)]) == (2,)
    assert shown_first([(4, "Oui"), (7, page)], most=1) == (4,)
    assert shown_first([]) == ()
