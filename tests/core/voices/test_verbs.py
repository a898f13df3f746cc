"""Forms of verbs."""

from core.voices import verbs


def test_a_verb_of_the_table_has_all_its_forms_and_its_participle_agrees():
    assert {"aime", "aimons", "aimait", "aimé", "aimées"} <= verbs.forms("aimer")


def test_a_verb_that_the_table_lacks_is_regular():
    assert {"bugue", "buguait", "bugué", "buguera"} <= verbs.forms("buguer")


def test_a_noun_in_a_list_stands_for_itself_alone():
    assert verbs.all_forms(["contre"]) == frozenset({"contre"})


def test_infinitives_that_proposals_need_are_known():
    assert {"améliorer", "végétaliser"} <= verbs.infinitives()
