"""A questionnaire with a limit of time on its second page, and clocks set back."""

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.short_text import ShortText
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question


def a_timed_questionnaire() -> Definition:
    timed = Page(
        id="timed",
        title=Wording("Vite"),
        seconds=120,
        reason=Wording("Votre premier mouvement nous intéresse."),
        questions=(a_question(ShortText, id="word"), a_question(MultipleChoice, id="some")),
    )
    first = Page(id="first", questions=(a_question(ShortText, id="name"),))
    last = Page(id="last", questions=(a_question(ShortText, id="end"),))
    return Definition(
        title=Wording("Tests"),
        benefit=Wording("Apprendre."),
        questionnaire=Questionnaire(pages=(first, timed, last)),
    )
