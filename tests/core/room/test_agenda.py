"""The agenda that a room begins with."""

from core.consultation.templates import TEMPLATES, round_table
from core.question_types.file import File
from core.question_types.passage import Passage
from core.questionnaire.editing import remove_question
from core.questionnaire.model import Page, Questionnaire
from core.room.agenda import first_agenda, first_room
from core.room.model import ItemKind
from tests.builders import a_question, a_questionnaire


def kinds(definition):
    return [(item.id, item.kind) for item in first_agenda(definition)]


def test_each_question_is_an_item_in_order_without_what_is_only_read_or_sent():
    definition = a_questionnaire()
    more = (a_question(Passage), a_question(File), *definition.questionnaire.questions())
    definition = definition.model_copy(update={"questionnaire": Questionnaire(pages=(Page(questions=more),))})

    assert kinds(definition) == [(name, ItemKind.QUESTION) for name in ("milk", "care", "word")]


def test_a_round_table_alternates_answers_and_talk_within_an_hour():
    items = first_room(round_table.TEMPLATE.draft).items

    assert [item.kind.value for item in items] == [
        *("question", "discussion", "question", "discussion", "ideas", "discussion")
    ]
    assert sum(item.minutes for item in items) <= 60


def test_what_the_organizer_took_away_or_added_is_followed():
    draft = round_table.TEMPLATE.draft
    changed = remove_question(draft.questionnaire, "leaving")
    items = first_agenda(draft.model_copy(update={"questionnaire": changed}))

    assert "leaving" not in [item.question_id for item in items]
    assert first_agenda(a_questionnaire().model_copy(update={"template": "round-table"})) == first_agenda(
        a_questionnaire()
    )


def test_what_a_template_plans_is_asked_by_it():
    for template in TEMPLATES:
        asked = {question.id for question in template.definition.questionnaire.asked()}
        assert {item.question_id for item in template.agenda} <= asked | {""}
