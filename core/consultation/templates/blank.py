"""A blank page: for a questionnaire, and for a price vote."""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.pricing.model import PriceModel

QUESTIONNAIRE = Template(
    name="blank-questionnaire",
    group="blank",
    icon="edit_note",
    definition=Definition(kind=Kind.QUESTIONNAIRE),
)
PRICE_VOTE = Template(
    name="blank-price-vote",
    group="blank",
    icon="sell",
    definition=Definition(kind=Kind.PRICE_VOTE, price=PriceModel()),
)
