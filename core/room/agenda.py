"""The first agenda of a room: each question of its questionnaire, in order, with what its template puts between."""

from core.consultation.definition import Definition
from core.questionnaire.model import Questionnaire
from core.room.model import Item, ItemKind, Room


def first_room(definition: Definition) -> Room:
    """Before anybody changed it."""
    return Room(items=first_agenda(definition.questionnaire))


def first_agenda(questionnaire: Questionnaire) -> tuple[Item, ...]:
    """Each item is named after its question, so that the same agenda comes of the same questionnaire."""
    return tuple(asked(question.id) for question in questionnaire.asked() if not question.uploads)


def asked(question_id: str) -> Item:
    return Item(id=question_id, kind=ItemKind.QUESTION, question_id=question_id)
