from core.consultation.going_together import said_beside
from core.language.texts import Texts
from tests.builders import a_price_vote
from tests.priced import a_whole_price_vote


def said(answers, **vote):
    questionnaire = a_whole_price_vote(**vote).questionnaire
    found = said_beside(questionnaire, answers, Texts("fr"))
    return {option: words.replace("\u00a0", " ") for option, words in found.items()}


def test_beside_each_option_it_is_said_what_it_does_not_go_with():
    assert said({}) == {}
    assert said({"origin": "near"}) == {"long": "Ne va pas avec : De la région"}
    assert said({"pasture": "long"}) == {"near": "Ne va pas avec : Huit mois"}


def test_what_an_option_needs_is_said_until_it_is_there():
    assert said({}, requires=True) == {"long": "Ne va qu’avec : Toutes origines"}
    assert said({"origin": "any"}, requires=True) == {}


def test_where_no_option_has_a_rule_nothing_is_said():
    assert said_beside(a_price_vote().questionnaire, {"origin": "near"}, Texts("fr")) == {}
