"""What two rounds of a question tell, alike for the console and the big screen: who moved where, and why."""

from functools import partial

from core.actions.moderating import ModeratedText, texts_to_show, written_in
from core.consultation.definition import Anonymity
from core.problems import Refused
from core.question_types.base import Question
from core.results.rounds import Flows, flows_of
from pages.parts.database import lookout, open_store_of_process
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit

MOST_REASONS = 5


def flows_between(visit: Visit, sight: Sight, before: Question, question: Question) -> Flows | None:
    """None while they may not be seen."""
    consultation = sight.consultation
    named = consultation.definition.rules.anonymity is Anonymity.NAMED
    tell = partial(flows_of, first=before, second=question, tells_everyone=named)
    try:
        return lookout().computed(
            consultation.code,
            watcher_of(visit, consultation),
            lambda frame, _root: tell(frame),
            key=("flows", before.id, question.id),
        )
    except Refused:
        return None


def reasons_given(visit: Visit, sight: Sight, question: Question) -> list[ModeratedText]:
    """Some of what people wrote beside their second answer, that a room may see: where the team looks, never else."""
    if not sight.of_team or written_in(question) in ("", question.id):
        return []
    consultation = sight.consultation
    try:
        found = texts_to_show(
            lookout(), open_store_of_process(), consultation.code, watcher_of(visit, consultation), question.id
        )
    except Refused:
        return []
    return found[:MOST_REASONS]
