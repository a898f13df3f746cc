"""A price vote with everything a price model can say: VAT, today's price, a household's year, a floor, rules."""

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.pricing.model import Evidence, Floor, PriceModel
from core.questionnaire.editing import change_question
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_price_model, a_price_vote

EVIDENCE = Evidence(
    id="cost",
    label=Wording("Coût de production"),
    figure=Wording("0,39 € le litre"),
    address="https://exemple.fr/cout",
)


def a_whole_price_model() -> PriceModel:
    """As `a_price_model`, at 5.5 % of VAT: 73 c today, 80 litres a year, at least 40 c for the farmer."""
    return a_price_model().model_copy(
        update={
            "vat_rate": 550,
            "vat_actor": "vat",
            "parts": {"farmer": 390, "dairy": 200},
            "today": 730,
            "yearly": 80,
            "yearly_source": Wording("Panel, 2025"),
            "floor": Floor(actor="farmer", amount=400, evidence=(EVIDENCE,)),
        }
    )


def a_whole_price_vote(*, file: str = "", two_pages: bool = False, requires: bool = False) -> Definition:
    """Eight months on pasture do not go with fodder from the region; with `requires`, only without it too."""
    vote = a_price_vote()
    model = a_whole_price_model()
    evidence = EVIDENCE.model_copy(update={"file": file})
    model = model.model_copy(update={"floor": model.floor.model_copy(update={"evidence": (evidence,)})})
    pasture, origin, word = vote.questionnaire.pages[0].questions
    rule = {"requires": ("any",)} if requires else {"excludes": ("near",)}
    options = tuple(
        option.model_copy(update={**rule, "parts": {"farmer": 100}}) if option.id == "long" else option
        for option in pasture.options
    )
    questionnaire = change_question(vote.questionnaire, pasture.model_copy(update={"options": options}))
    if two_pages:
        pasture = questionnaire.question("pasture")
        pages = (Page(id="first", questions=(pasture,)), Page(id="second", questions=(origin, word)))
        questionnaire = Questionnaire(pages=pages)
    return vote.model_copy(update={"price": model, "questionnaire": questionnaire})
