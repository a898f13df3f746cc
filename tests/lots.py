"""A questionnaire that is not the same for two people: an order drawn by lot, and choices carried forward."""

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.listed import Carried
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.ranking import Ranking
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire

CHEESES = {"brie": "Brie", "comte": "Comté", "cantal": "Cantal", "bleu": "Bleu", "tomme": "Tomme"}
MIDDLE = ("rind", "milk", "bread")


def a_drawn_questionnaire() -> Definition:
    """Which cheeses, in a drawn order; then those chosen to rank and one of the others; pages mixed; a last word."""
    known = MultipleChoice(
        id="known",
        title=Wording("Lesquels connaissez-vous ?"),
        shuffled=True,
        options=tuple(Tickable(id=code, label=Wording(name)) for code, name in CHEESES.items()),
    )
    best = Ranking(id="best", title=Wording("Rangez-les"), carried=Carried(question="known"))
    other = SingleChoice(
        id="other",
        title=Wording("Lequel vous tente ?"),
        carried=Carried(question="known", taken="not_chosen"),
        shuffled=True,
    )
    middle = tuple(
        Page(id=name, title=Wording(name), questions=(_yes_no(f"{name}_1"), _yes_no(f"{name}_2")), shuffled=True)
        for name in MIDDLE
    )
    last = Page(id="last", questions=(best, other, ShortText(id="word", title=Wording("Un mot ?"))))
    return Definition(
        title=Wording("Les fromages"),
        benefit=Wording("Choisir le plateau."),
        questionnaire=Questionnaire(pages=(Page(id="first", questions=(known,)), *middle, last), shuffled=True),
    )


def _yes_no(name: str) -> SingleChoice:
    options = (Option(id="yes", label=Wording("Oui")), Option(id="no", label=Wording("Non")))
    return SingleChoice(id=name, title=Wording(name), options=options)
