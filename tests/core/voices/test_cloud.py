"""Key words are merged where they are one word, kept apart where they are two, and counted by people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.voices.cloud import LONGEST_READ, Entry, cloud
from core.voices.cloud_words import JOINING, KEPT_WHOLE, LINKING, PLURALS, STOP_WORDS


def said(*texts: str, language: str = "fr", **limits: int) -> dict[str, int]:
    return {entry.form: entry.people for entry in cloud(texts, language=language, **limits).entries}


@pytest.mark.parametrize(
    "text",
    [
        "confiance, respect",
        "confiance ; respect",
        "confiance\nrespect",
        "- confiance\n- respect",
        "• confiance • respect",
        "confiance / respect.",
        "confiance – respect",
        "La confiance, du respect",
    ],
)
def test_key_words_are_told_apart_however_they_are_listed(text):
    assert said(text) == {"confiance": 1, "respect": 1}


def test_a_person_counts_once_a_word():
    assert said("prix, prix, Prix", "prix") == {"prix": 2}


def test_case_and_accents_are_merged_into_the_form_most_written():
    assert said("écologie", "Écologie", "écologie", "ecologie", "ECOLOGIE") == {"écologie": 5}
    assert said("AMAP", "AMAP", "amap") == {"AMAP": 3}


def test_what_was_merged_is_told():
    assert cloud(["Écologie", "écologie", "ecologie"]).entries == (Entry("écologie", 3, ("ecologie", "Écologie")),)


def test_a_missing_accent_is_not_what_most_meant():
    assert said(*["qualite"] * 4, "qualité") == {"qualité": 5}
    assert said(*["prix"] * 9, "prîx") == {"prix": 10}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("marche", "marché"),
        ("retraite", "retraité"),
        ("tâche", "tache"),
        ("pêche", "péché"),
        ("salé", "sale"),
        ("côté", "côte"),
        ("mûr", "mur"),
        ("marchés", "marche"),
    ],
)
def test_words_that_an_accent_alone_tells_apart_stay_apart(one, other):
    assert said(one, other) == {one: 1, other: 1}


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("animaux", "animal"),
        ("travaux", "travail"),
        ("tuyaux", "tuyau"),
        ("oiseaux", "oiseau"),
        ("jeux", "jeu"),
        ("vœux", "vœu"),
        ("bijoux", "bijou"),
        ("idées", "idée"),
        ("marchés", "marché"),
        ("lois", "loi"),
        ("éleveurs", "éleveur"),
        ("circuits courts", "circuit court"),
        ("prix justes", "prix juste"),
        ("produits locaux", "produit local"),
        ("aides à la conversion", "aide à la conversion"),
    ],
)
def test_the_plural_is_merged_with_its_singular(plural, singular):
    assert said(plural, singular) == {singular: 2}
    assert said(plural, plural, singular) == {plural: 3}


@pytest.mark.parametrize(
    "word",
    [
        *("prix", "temps", "avis", "choix", "voix", "paix", "pays", "bois", "poids", "repas", "succès", "progrès"),
        *("univers", "animaux", "œufs", "gaz", "jus", "bus", "accès", "procès", "heureux", "taux", "bien-être"),
    ],
)
def test_what_nobody_said_in_the_singular_is_left_as_it_is(word):
    assert said(word, word) == {word: 2}


@pytest.mark.parametrize(
    ("one", "other"), [("cours", "cour"), ("fils", "fil"), ("fonds", "fond"), ("relais", "relai"), ("bois", "boi")]
)
def test_a_word_is_not_taken_for_the_plural_of_another(one, other):
    assert said(one, other) == {one: 1, other: 1}


@pytest.mark.parametrize(
    ("language", "plural", "singular"),
    [
        ("en", "farmers", "farmer"),
        ("en", "policies", "policy"),
        ("en", "taxes", "tax"),
        ("pt", "preços", "preço"),
        ("pt", "animais", "animal"),
        ("pt", "soluções", "solução"),
    ],
)
def test_plurals_of_other_languages_are_merged_too(language, plural, singular):
    assert said(plural, singular, language=language) == {singular: 2}


def test_german_plurals_are_left_as_they_are():
    assert said("Preise", "Preis", language="de") == {"Preis": 1, "Preise": 1}


def test_small_words_are_dropped_at_the_ends_and_kept_inside():
    assert said("de la qualité de l’eau", "la qualité de l'eau", "l’eau") == {"qualité de l’eau": 2, "eau": 1}
    assert said("et de les", "...", "   ", "") == {}


@pytest.mark.parametrize(
    "phrase",
    ["moins de pesticides", "pas cher", "sans OGM", "trop cher", "plus de transparence", "zéro carbone", "non aux OGM"],
)
def test_a_word_is_never_cut_from_what_turns_it_around(phrase):
    word = phrase.split()[-1]

    assert said(phrase, word) == {phrase: 1, word: 1}


def test_a_long_sentence_counts_for_its_words_unless_something_in_it_turns_them_around():
    assert said("Le prix du lait doit rémunérer les éleveurs") == {"prix": 1, "lait": 1, "rémunérer": 1, "éleveurs": 1}

    found = cloud(["Il ne faut pas que le prix du lait monte trop", "prix"])

    assert found.entries == (Entry("prix", 1),)
    assert found.uncut == 1
    assert found.people == 1


def test_a_clause_is_turned_around_up_to_where_another_begins():
    text = (
        "Les éleveurs du village ne doivent pas subir cette baisse mais les familles du quartier veulent moins de lait"
    )

    assert said(text) == dict.fromkeys(["éleveurs", "village", "pas subir", "familles", "quartier", "moins de lait"], 1)


def test_two_words_that_mostly_stand_together_are_one_expression():
    found = cloud(
        [
            "Je voudrais que les circuits courts aident tous les éleveurs du village",
            "Un circuit court permet aux éleveurs et aux familles une rencontre",
            "Les éleveurs connaissent bien les familles qui achètent du fromage",
        ]
    )

    assert {entry.form: entry.people for entry in found.entries if entry.people > 1} == {
        "éleveurs": 3,
        "circuit court": 2,
        "familles": 2,
    }
    assert found.joined == 2


def test_words_that_stand_together_once_in_many_are_no_expression():
    texts = ["prix du lait"] * 2 + ["Le prix monte"] * 5 + ["Le lait est bon"] * 5

    assert "prix du lait" not in said(*texts, prose=True)


def test_prose_counts_the_words_of_its_short_sentences_too():
    assert said("Le prix juste.", "Un prix bas.", prose=True) == {"prix": 2, "bas": 1, "juste": 1}
    assert said("Pas.", "Sans pesticides.", prose=True) == {"Sans pesticides": 1}


def test_the_words_of_the_question_are_left_out_and_told():
    question = ["Quel prix pour le lait de nos éleveurs ?", "What price for milk?"]

    found = cloud(["prix juste, lait", "Prix, confiance", "le lait d’un éleveur", "moins de lait"], asked=question)

    assert [entry.form for entry in found.entries] == ["confiance", "juste"]
    assert {entry.form: entry.people for entry in found.asked} == {"lait": 3, "prix": 2, "éleveur": 1}


def test_a_word_leads_to_the_texts_that_hold_it():
    found = cloud(["prix", "Confiance, prix", "eau"])

    assert {entry.form: entry.said_in for entry in found.entries} == {"prix": (0, 1), "Confiance": (1,), "eau": (2,)}


def test_what_is_too_long_to_be_read_to_its_end_is_said():
    assert cloud(["prix " * LONGEST_READ, "prix"]).cut_short == 1


def test_a_phrase_of_one_person_alone_joins_the_words_of_others():
    assert said("prix juste", "prix") == {"prix": 2, "juste": 1}
    assert said("prix juste", "confiance") == {"prix juste": 1, "confiance": 1}
    assert said("prix juste", "prix juste", "prix") == {"prix juste": 2, "prix": 1}


def test_addresses_and_numbers_of_people_are_no_key_words():
    assert said("confiance, jean@exemple.fr, 06 12 34 56 78, https://exemple.fr/jean") == {"confiance": 1}


def test_whoever_writes_all_in_capitals_shouts_no_name():
    assert said("CONFIANCE, RESPECT") == {"confiance": 1, "respect": 1}
    assert said("SNCF") == {"SNCF": 1}


def test_most_said_comes_first_and_equals_in_the_order_of_letters():
    found = cloud(["zèbre, âne", "zèbre", "eau"]).entries

    assert [entry.form for entry in found] == ["zèbre", "âne", "eau"]


def test_what_too_few_said_is_left_out_and_said_to_be():
    found = cloud(["prix, eau, terre", "prix, eau", "prix"], fewest=3)

    assert found.entries == (Entry("prix", 3),)
    assert (found.left_out, found.fewest, found.people) == (2, 3, 3)


def test_above_the_most_what_was_said_least_leaves_together():
    found = cloud(["prix, eau, terre, air", "prix, eau", "prix"], most=3)

    assert [entry.form for entry in found.entries] == ["prix", "eau"]
    assert (found.left_out, found.fewest) == (2, 2)


def test_where_all_were_said_as_often_the_first_are_kept_and_no_number_is_claimed():
    found = cloud(["a1, b1, c1"], most=2)

    assert [entry.form for entry in found.entries] == ["a1", "b1"]
    assert (found.left_out, found.fewest) == (1, 0)


def test_nothing_said_is_an_empty_cloud():
    found = cloud([])

    assert (found.entries, found.people, found.left_out, found.fewest, found.uncut) == ((), 0, 0, 0, 0)


# As measured on these two rounds, typed as phones and tables type them.
TOUR_OF_EIGHT = (
    "Confiance, respect, Prix juste",
    "prix justes ; écologie",
    "Respect\nÉcologie\nProximité",
    "l’ecologie, les animaux",
    "Bien être animal, proximite",
    "CONFIANCE, TRANSPARENCE",
    "transparence, moins de gaspillage",
    "Un prix juste pour les éleveurs, confiance",
)
HEARD = {
    "confiance": 3,
    "écologie": 3,
    "animal": 2,
    "prix juste": 2,
    "proximité": 2,
    "respect": 2,
    "transparence": 2,
}


def test_a_round_of_eight_is_heard_as_a_reader_hears_it():
    found = cloud(TOUR_OF_EIGHT, fewest=2)

    assert {entry.form: entry.people for entry in found.entries} == HEARD
    assert [entry.others for entry in found.entries if entry.form == "prix juste"] == [("Prix juste", "prix justes")]


@given(st.lists(st.text(max_size=40), max_size=12), st.integers(1, 4), st.booleans())
def test_no_cloud_counts_more_people_than_spoke_nor_shows_what_too_few_said(texts, fewest, prose):
    found = cloud(texts, fewest=fewest, prose=prose)

    assert all(fewest <= entry.people <= found.people <= len(texts) for entry in found.entries)
    assert found == cloud(reversed(texts), fewest=fewest, prose=prose)


def test_every_language_of_the_app_has_its_lists():
    assert set(STOP_WORDS) == set(PLURALS) == set(KEPT_WHOLE) == {"fr", "en", "pt", "de"}
    for language, words in STOP_WORDS.items():
        assert not words & KEPT_WHOLE[language]
        assert words >= JOINING[language] | LINKING[language]


def test_prose_of_which_ten_words_are_shared_shows_none_that_one_person_said():
    shared = "Prix. Lait. Ferme. Haie. Cantine. Vrac. Caisse. Verger. Abeille. Jardin."

    alone = cloud([f"{shared} Hibou.", shared], prose=True)
    fewer = cloud(["Prix. Lait. Hibou.", "Prix. Lait."], prose=True)

    assert all(entry.people >= 2 for entry in alone.entries)
    assert (alone.left_out > 0, alone.fewest) == (True, 2)
    assert any(entry.people == 1 for entry in fewer.entries)
