"""What the words of a text add up to, rule by rule."""

import pytest

from core.voices.normalise import normalise
from core.voices.reading import (
    AFTER_CONTRAST,
    BEFORE_CONTRAST,
    EXCLAIMED,
    LESSENED,
    NEGATED_EXPECTATION,
    NEGATED_FAVOURABLE,
    NEGATED_UNFAVOURABLE,
    REMEDIED,
    WISHED_FAVOURABLE,
    WISHED_UNFAVOURABLE,
    read,
)

UTILE, PENIBLE = 0.45, -0.55


def contributions(text):
    return [hit.contribution for hit in read(normalise(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("c'est utile", [UTILE]),
        ("c'est pas utile", [UTILE * NEGATED_FAVOURABLE]),
        ("ce n'est pas pénible", [PENIBLE * NEGATED_UNFAVOURABLE]),
        ("c'est très utile", [UTILE * 1.35]),
        ("vraiment pas utile", [UTILE * 1.35 * NEGATED_FAVOURABLE]),
        ("pas vraiment utile", [UTILE * NEGATED_FAVOURABLE]),
        ("moins utile", [UTILE * LESSENED]),
        ("un manque d'utile clarté", [-0.45]),
        ("je mets 4/5", [0.4]),
        ("pas 4/5", [0.4]),
        ("éviter ce pénible détour", [PENIBLE * REMEDIED * WISHED_UNFAVOURABLE]),
        ("il serait utile d'ouvrir", [UTILE * WISHED_FAVOURABLE]),
        ("c'est utile !", [UTILE * EXCLAIMED]),
        ("utile mais pénible", [UTILE * BEFORE_CONTRAST, PENIBLE * AFTER_CONTRAST]),
        ("le site ne fonctionne pas", [NEGATED_EXPECTATION]),
        ("le site fonctionne", []),
        ("super utile", [UTILE * 1.35]),
        ("👍", [0.6]),
        ("pas 👍", [0.6]),
        ("une première réunion du conseil", []),
    ],
)
def test_each_rule_changes_what_a_word_adds(text, expected):
    assert contributions(text) == pytest.approx(expected)


def test_one_negation_makes_one_complaint():
    assert contributions("je n'arrive pas à ouvrir") == [-0.45]
    assert contributions("ça ne permet pas de changer") == [NEGATED_EXPECTATION]


def test_a_negation_reaches_two_troubles():
    denied = PENIBLE * NEGATED_UNFAVOURABLE

    assert contributions("ce n'est pas pénible et pénible") == pytest.approx([denied] * 2)
    assert contributions("pas de pénible détour pénible") == pytest.approx([denied] * 2)
    assert contributions("ce n'est pas pénible ou très pénible")[0] == pytest.approx(denied)


def test_a_negation_that_has_served_excuses_no_trouble_of_a_new_clause():
    assert contributions("pas pénible et un accueil pénible")[1] == PENIBLE
    assert contributions("ce n'est pas pénible, pénible")[1] == PENIBLE


def test_one_negation_reaches_two_adjectives():
    assert contributions("ce n'est pas utile et agréable") == pytest.approx([UTILE * NEGATED_FAVOURABLE] * 2)


def test_no_word_however_strengthened_goes_beyond_the_scale():
    assert contributions("très très très excellent") == [1.0]


def test_a_hit_reaches_from_the_negation_to_the_word():
    written = "Ce n’est PAS une bonne idée, et je n’aime pas."

    assert [written[hit.start : hit.end] for hit in read(normalise(written))] == ["PAS une bonne", "aime pas"]


def test_two_hits_never_share_a_letter():
    first, second = read(normalise("ce n'est pas utile et agréable"))

    assert first.end <= second.start
