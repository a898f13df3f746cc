"""What a new consultation can start from. To add one: write its file, list it here, and name it in the texts.

The promise is left to its organizer: nobody else can say what people gain by answering, until when, and who carries it.
Templates speak French alone, so that no other language keeps on saying what an organizer has since rewritten.
"""

from core.consultation.templates import blank, everyday_price, member_survey
from core.consultation.templates.template import Template

TEMPLATES: tuple[Template, ...] = (
    blank.QUESTIONNAIRE,
    blank.PRICE_VOTE,
    everyday_price.TEMPLATE,
    member_survey.TEMPLATE,
)
BY_NAME = {template.name: template for template in TEMPLATES}
