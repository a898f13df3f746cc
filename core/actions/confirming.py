"""A vote on the whole that a price vote gave: yes or no to every retained option together, at the price they make."""

from core.actions import consultations
from core.actions.store import Store
from core.community.access import Person
from core.consultation.definition import Definition, Kind, Visibility
from core.consultation.records import Consultation
from core.language.everywhere import in_every_language
from core.language.joining import joined, paired
from core.language.wording import Wording
from core.pricing.money import Mils
from core.pricing.outcome import Outcome
from core.problems import Refused, problem
from core.question_types.asked_prices import in_euros
from core.question_types.passage import Passage
from core.question_types.price_change import PriceChange
from core.question_types.yes_no import YesNo
from core.questionnaire.model import Page, Questionnaire


def prepare_confirmation(store: Store, person: Person, consultation_id: str, outcome: Outcome) -> str:
    """A new draft in the same team, for its organizer to read again and open; returns its id.

    Raises Refused while the vote is open: what is put to people must not move under them.
    """
    consultation = consultations.organized(store, person, consultation_id)
    if not consultation.is_over(store.now()):
        raise Refused(problem("still_open"))
    return consultations.create(store, person, team_id=consultation.team_id, draft=_draft(consultation, outcome))


def _draft(consultation: Consultation, outcome: Outcome) -> Definition:
    """Offered in the same languages, under the same rules of who answers, and sealed until closing."""
    voted = consultation.definition
    package = joined([paired(each.title, each.retained.option.label) for each in outcome.criteria if each.retained])
    read = Passage(title=in_every_language("basket-title"), text=in_every_language("confirm-package", labels=package))
    return Definition(
        kind=Kind.QUESTIONNAIRE,
        title=in_every_language("confirm-title", title=voted.title),
        benefit=in_every_language("confirm-benefit"),
        sponsor=voted.sponsor,
        questionnaire=Questionnaire(pages=(Page(questions=(read, _question(voted, outcome, package))),)),
        languages=voted.languages,
        answer_page=voted.answer_page,
        rules=voted.rules.model_copy(update={"visibility": Visibility.AT_CLOSING}),
    )


def _question(voted: Definition, outcome: Outcome, package: Wording) -> PriceChange | YesNo:
    """Against today's price; a whole that costs as much as today is a plain yes or no."""
    model = voted.price
    if model is None:
        raise ValueError("no price was voted")
    today, price = model.today or model.base, outcome.price.total
    asked = in_every_language("confirm-question", price=in_euros(price))
    if today == price:
        return YesNo(title=asked, required=True)
    return PriceChange(
        title=asked,
        required=True,
        current=Mils(today),
        new=Mils(price),
        if_yes=in_every_language("confirm-if-yes", price=in_euros(price), labels=package),
        if_no=in_every_language("confirm-if-no", price=in_euros(today)),
        yearly=model.yearly or None,
        unit=model.unit if model.yearly else Wording(),
        blank=True,
    )
