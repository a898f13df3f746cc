"""What a place of the draft is called, in a list that leads there."""

from core.consultation.definition import Definition
from core.language.texts import Texts
from core.questionnaire.piping import told

PLACES = {
    "promise": "promise",
    "rules": "rules",
    "price": "price",
    "questions": "add",
    "languages": "languages",
    "computed": "computed",
}


def called(definition: Definition, texts: Texts, where: str) -> str:
    if where in PLACES or where == "members":
        return texts(f"design-{where}")
    questionnaire = told(definition.questionnaire)
    question = questionnaire.question(where)
    if question:
        return question.title.say(texts.language) or texts(f"question-{question.type}".replace("_", "-"))
    number = next((number for number, page in enumerate(questionnaire.pages, 1) if page.id == where), 1)
    return texts("design-page", number=number)
