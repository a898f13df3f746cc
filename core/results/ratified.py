"""What a ratification gives so far: yes, valid, cast and members, and the verdict by the rules fixed before."""

from collections.abc import Mapping

from core.consultation.ratifying import Ratification
from core.decision_rules.ratification import HALF, Ratified, Verdict, Weighted, ratify, ratify_one_of
from core.question_types.base import Question
from core.results.by_college import ByCollege
from core.results.columns import Tally

__all__ = ["Ratified", "Verdict", "ratified"]


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
    *new, today = question.weighed
    counts = tally.of(question.id)
    votes = {option: counts[option] for option in question.weighed}
    blank = counts.total() - sum(votes.values())
    needed = rules.needed(members)
    shares = (college.weighted or {}) if college and not college.hidden else None
    if len(new) > 1:
        return ratify_one_of(
            votes, today=today, blank=blank, members=members, needed=needed, majority=rules.share, shares=shares
        )
    return ratify(
        yes=votes[new[0]],
        no=votes[today],
        blank=blank,
        members=members,
        needed=needed,
        majority=rules.share or HALF,
        weighted_yes=None if shares is None else Weighted(shares.get(new[0])),
    )
