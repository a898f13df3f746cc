"""The questions that a team keeps, to ask them again in another consultation."""

from core.actions.store import Store
from core.community import access
from core.community.access import Person
from core.consultation.records import KeptQuestion
from core.identity import new_id
from core.problems import Refused, problem
from core.question_types.base import Question
from core.questionnaire.library import taken_up

MOST_KEPT = 200


def kept_questions(store: Store, person: Person | None, team_id: str) -> list[KeptQuestion]:
    """The last kept first."""
    _check_that_may_organize(person, team_id)
    return store.library.of_team(team_id)


def keep_question(store: Store, person: Person, team_id: str, question: Question) -> str:
    """Keep it as it stands, without its conditions; returns the id it is kept under.

    Refused where it says nothing yet, where its options have a price that belongs to one consultation, or where the
    library is full.
    """
    _check_that_may_organize(person, team_id)
    if not question.title:
        raise Refused(problem("kept_without_title"))
    if question.priced:
        raise Refused(problem("kept_with_price"))
    if len(store.library.of_team(team_id)) >= MOST_KEPT:
        raise Refused(problem("library_full", most=MOST_KEPT))
    kept_id = new_id()
    store.library.add(kept_id=kept_id, team_id=team_id, question=taken_up(question), by=person.id)
    return kept_id


def forget_question(store: Store, person: Person, team_id: str, kept_id: str) -> None:
    """Where it was put into a questionnaire, it stays there."""
    _check_that_may_organize(person, team_id)
    store.library.remove(team_id=team_id, kept_id=kept_id)


def _check_that_may_organize(person: Person | None, team_id: str) -> None:
    if not access.may_organize(person, team_id):
        raise Refused(problem("not_allowed"))
