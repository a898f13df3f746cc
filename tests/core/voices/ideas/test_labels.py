"""The phrases of a group and the texts to read first."""

from core.voices.ideas.labels import Said, phrases, says, shown_first, title_of, titled, titles_of
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


def test_a_group_is_named_by_a_phrase_before_a_single_word_that_says_less():
    bees = said("le miel et la haie vive", "du miel sans haie vive", "le miel, une haie vive", "du miel", "un miel")

    assert phrases({"": bees})[""] == ("haie vive", "miel")


def test_no_two_groups_are_named_by_the_same_phrase_where_people_said_more():
    milk = said("le prix du lait au printemps", "le prix du lait au printemps", "le prix du lait")
    hens = said("le prix du lait, une poule", "le prix du lait, une poule")

    found = phrases({"milk": milk, "hens": hens})

    assert (found["milk"][0], found["hens"][0]) == ("prix du lait au printemps", "prix du lait")
    again = phrases({"a": milk[2:] * 3, "b": hens})
    assert (again["a"], again["b"]) == (("prix du lait",), ("poule", "prix du lait"))
    assert phrases({"a": milk[2:] * 3, "b": milk[2:] * 2})["b"] == ("prix du lait",)


def test_the_words_of_the_question_alone_name_nobodys_group():
    fair = said("le prix du lait équitable", "un prix du lait équitable")

    assert phrases({"": fair}, left_out=frozenset({"prix", "lait"}))[""] == ("prix du lait équitable",)
    assert phrases({"": said("le prix du lait", "un prix du lait")}, left_out=frozenset({"prix", "lait"}))[""] == ()


def test_a_single_word_is_joined_to_the_next_phrase_to_make_a_title():
    assert title_of(("circuits courts", "prix")) == "Circuits courts"
    assert title_of(("prix", "circuits courts", "lait")) == "Prix, circuits courts"
    assert (title_of(("prix",)), title_of(())) == ("Prix", "")
    assert titles_of(("prix", "lait")) == ["Prix, lait", "Prix", "Lait"]
