"""What a ratification gives so far: yes, valid, cast and members, and the verdict by the rules fixed before."""

from collections.abc import Mapping

from core.consultation.ratifying import Ratification
from core.decision_rules.ratification import Ratified, Weighted, ratify
from core.question_types.base import Question
from core.results.by_college import ByCollege
from core.results.columns import Tally

__all__ = ["Ratified", "ratified"]


def ratified(
    questions: tuple[Question, ...],
    tallies: Mapping[str, Tally],
    rules: Ratification,
    colleges: Mapping[str, ByCollege],
    *,
    members: int,
) -> dict[str, Ratified]:
    """By question, for each that ratifies."""
    return {
        question.id: _of(question, tallies[question.id], rules, colleges.get(question.id), members=members)
        for question in questions
        if question.ratifies
    }


def _of(question: Question, tally: Tally, rules: Ratification, college: ByCollege | None, *, members: int) -> Ratified:
    yes, no = question.weighed
    counts = tally.of(question.id)
    weighed = college is not None and not college.hidden
    share = college.weighted.get(yes) if college and college.weighted else None
    return ratify(
        yes=counts[yes],
        no=counts[no],
        blank=counts.total() - counts[yes] - counts[no],
        members=members,
        needed=rules.needed(members),
        majority=rules.share,
        weighted_yes=Weighted(share) if weighed else None,
    )
