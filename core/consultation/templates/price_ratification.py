"""A new price put to the members: yes or no, both outcomes shown alike, sealed until closing.

What only the organizer knows is left to write, and missing until then: the reason, the two prices, what either outcome
brings.
"""

from core.consultation.definition import Access, Definition, Kind, Rules, Visibility
from core.consultation.templates.template import Template
from core.consultation.templates.writing import both, only_if, page
from core.question_types.agreement import Agreement
from core.question_types.long_text import LongText
from core.question_types.passage import Passage
from core.question_types.price_change import PriceChange
from core.question_types.short_text import ShortText
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

TEMPLATE = Template(
    name="price-ratification",
    group="price",
    icon="how_to_vote",
    definition=Definition(
        kind=Kind.PRICE_VOTE,
        title=both("Un nouveau prix : votre vote", "A new price: your vote"),
        rules=Rules(access=Access.PERSONAL, visibility=Visibility.AT_CLOSING),
        questionnaire=Questionnaire(
            pages=(
                page(
                    "reason",
                    both("Pourquoi un nouveau prix ?", "Why a new price?"),
                    Passage(id="reasons"),
                ),
                page(
                    "vote",
                    both("Votre vote", "Your vote"),
                    PriceChange(
                        id="ratified",
                        title=both("Le nouveau prix doit-il s’appliquer ?", "Should the new price apply?"),
                        note=both(
                            "Les deux issues sont présentées de la même façon, dans un ordre tiré au sort.",
                            "Both outcomes are presented alike, in an order drawn by lot.",
                        ),
                        required=True,
                        blank=True,
                    ),
                    LongText(
                        id="why",
                        title=both(
                            "Vous avez choisi « {ratified} ». Voulez-vous dire pourquoi ?",
                            "You chose “{ratified}”. Would you like to say why?",
                        ),
                        note=both("Ne nommez personne.", "Please name nobody."),
                        shown_if=only_if("ratified", Comparison.IS_ANSWERED),
                    ),
                    Agreement(
                        id="informed",
                        title=both(
                            "« J’ai eu les informations qu’il me fallait pour décider. »",
                            "“I had the information I needed to decide.”",
                        ),
                        no_opinion=True,
                    ),
                    ShortText(
                        id="lacking",
                        title=both("Quelle information vous a manqué ?", "Which information did you lack?"),
                        shown_if=only_if("informed", Comparison.ONE_OF, "disagree", "disagree_fully"),
                    ),
                ),
            )
        ),
    ),
)
