"""The first agenda of a room: its template's, or each question of its questionnaire in order."""

from core.consultation.definition import Definition
from core.consultation.templates import BY_NAME
from core.room.model import Item, Room, asked


def first_room(definition: Definition) -> Room:
    """Before anybody changed it."""
    return Room(items=first_agenda(definition))


def first_agenda(definition: Definition) -> tuple[Item, ...]:
    """An item is named after its question, so that the same agenda comes of the same definition."""
    template = BY_NAME.get(definition.template)
    questions = [question.id for question in definition.questionnaire.asked() if not question.uploads]
    planned = [item for item in (template.agenda if template else ()) if item.question_id in (*questions, "")]
    placed = {item.question_id for item in planned}
    others = tuple(asked(question_id) for question_id in questions if question_id not in placed)
    return (*planned, *others) if any(placed - {""}) else others
