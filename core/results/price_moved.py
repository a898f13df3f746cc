"""By how much another round of a criterion moved the price: what the price would be by the round before."""

from collections import Counter

from core.consultation.definition import Definition
from core.pricing.outcome import decide
from core.question_types.base import Question
from core.questionnaire.rounds import first_of, rounds_of, standing
from core.results.look import Look


def price_before(definition: Definition, look: Look, question: Question) -> int | None:
    """In mils; None for the first round, and where nothing is priced."""
    before = round_before(definition, question)
    if before is None or definition.price is None or not question.priced:
        return None
    counts = {summary.question_id: {row.code: row.count for row in summary.rows} for summary in look.summaries}
    voted = {question_id for question_id, rows in counts.items() if any(rows.values())}
    criteria = standing((each for each in definition.questionnaire.asked() if each.priced), voted)
    then = tuple(before if first_of(each) == first_of(question) else each for each in criteria)
    close_points = definition.rules.close_points
    outcome = decide(
        definition.price,
        then,  # type: ignore[arg-type]  # a priced question has options, which its base does not know
        counts,
        own_prices=Counter(),
        close_points=close_points,
    )
    return outcome.price.total


def round_before(definition: Definition, question: Question) -> Question | None:
    every = rounds_of(definition.questionnaire.questions(), question.id)
    return next((each for each in reversed(every) if each.round < question.round), None)
