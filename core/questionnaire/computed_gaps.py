"""What is wrong with computed values before opening: each problem names the value it is about."""

from core.expressions.grammar import parse
from core.expressions.sorts import Known, want_number
from core.expressions.tree import Node, Reference, Sort, names_price
from core.problems import Problem, Refused, problem
from core.questionnaire.computed import Computed
from core.questionnaire.computing import question_of
from core.questionnaire.model import Questionnaire
from core.questionnaire.naming import Names
from core.questionnaire.terms import terms_of

WHERE = "computed"


def computed_gaps(questionnaire: Questionnaire, *, priced: bool) -> list[Problem]:
    return [gap.at(WHERE) for each in questionnaire.computed for gap in gaps_of(questionnaire, each, priced=priced)]


def gaps_of(questionnaire: Questionnaire, computed: Computed, *, priced: bool) -> list[Problem]:
    """Of one value: its name, and the first thing that is wrong with its expression."""
    found = [] if computed.name else [problem("computed_name_missing")]
    try:
        node = parse(computed.expression)
        _refuse_price(node, priced=priced)
        want_number(node, _scope(questionnaire, computed))
    except Refused as refused:
        found += refused.problems
    return found


def _refuse_price(node: Node, *, priced: bool) -> None:
    if names_price(node) and not priced:
        raise Refused(problem("expression_price_unknown"))


def _scope(questionnaire: Questionnaire, computed: Computed) -> Known:
    """A value may be worked out of any question, and of the values above it."""
    places = {each.id: place for place, each in enumerate(questionnaire.computed)}

    def known(reference: Reference) -> Sort:
        if reference.name in places:
            if places[reference.name] >= places[computed.id]:
                raise Refused(_about(questionnaire, reference, later=True))
            return Sort.NUMBER
        question = questionnaire.question(question_of(reference.name))
        sort = terms_of(question).get(reference.name) if question and question.asks else None
        if sort is None:
            raise Refused(_about(questionnaire, reference, later=False))
        return sort

    return known


def _about(questionnaire: Questionnaire, reference: Reference, *, later: bool) -> Problem:
    name = Names(questionnaire).of(reference.name)
    return problem(
        "expression_reference_later" if later else "expression_reference_unknown", name=name, at=reference.at
    )
