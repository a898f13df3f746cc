"""What a new consultation can start from. To add one: write its file, list it here, and name it in the texts.

The promise is left to its organizer: nobody else can say what people gain by answering, until when, and who carries it.
"""

from core.consultation.templates import (
    beta_test,
    blank,
    concept_test,
    engagement_barometer,
    everyday_price,
    five_packagings,
    idea_call,
    member_survey,
    price_ratification,
    round_table,
    zero_plastic,
)
from core.consultation.templates.template import Template

TEMPLATES: tuple[Template, ...] = (
    blank.QUESTIONNAIRE,
    blank.PRICE_VOTE,
    everyday_price.TEMPLATE,
    price_ratification.TEMPLATE,
    member_survey.TEMPLATE,
    zero_plastic.TEMPLATE,
    idea_call.TEMPLATE,
    five_packagings.TEMPLATE,
    beta_test.TEMPLATE,
    concept_test.TEMPLATE,
    engagement_barometer.TEMPLATE,
    round_table.TEMPLATE,
)
BY_NAME = {template.name: template for template in TEMPLATES}
