"""A questionnaire whose questions and pages are shown by earlier answers."""

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.rating import Rating
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire


def shown_if(question: str, test: Comparison, *values: str | int) -> Group:
    return Group(parts=(Condition(question=question, test=test, values=values),))


def a_forked_questionnaire() -> Definition:
    """« Oui » asks for more on the same page and opens a second one; a last page is everybody's."""
    yes = shown_if("buys", Comparison.IS, "yes")
    first = (
        SingleChoice(id="buys", title=Wording("Vous en achetez ?"), options=_options("yes", "no"), required=True),
        Rating(id="taste", title=Wording("Quel goût ?"), required=True, shown_if=yes),
        ShortText(id="why", title=Wording("Pourquoi si peu ?"), shown_if=shown_if("taste", Comparison.LESS_THAN, 3)),
    )
    second = (MultipleChoice(id="where", title=Wording("Où ?"), options=_options("market", "shop"), required=True),)
    never = (Passage(id="bye", title=Wording("Dommage !"), shown_if=shown_if("buys", Comparison.IS, "no")),)
    return Definition(
        title=Wording("Le lait"),
        benefit=Wording("Un lait choisi."),
        questionnaire=Questionnaire(
            pages=(
                Page(id="first", questions=first),
                Page(id="second", questions=second, shown_if=yes),
                Page(id="refusal", questions=never),
                Page(id="last", questions=(ShortText(id="word", title=Wording("Un mot ?")),)),
            )
        ),
    )


def _options(*ids: str) -> tuple[Option, ...]:
    return tuple(Option(id=each, label=Wording(each)) for each in ids)
