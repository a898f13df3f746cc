"""A workshop ready to be held: the « tour de table » of the templates, then a question asked before and after talking."""

from core.consultation.definition import Definition, Sponsor
from core.consultation.templates.round_table import TEMPLATE
from core.demo.bilingual import words
from core.question_types.base import Option
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.room.model import spoken

HOURS = SingleChoice(
    id="hours",
    title=words("Quand ouvrir le magasin en plus ?", "When should the shop open more?"),
    options=(
        Option(id="evening", label=words("Le jeudi jusqu’à 21 h", "On Thursdays until 9 pm")),
        Option(id="sunday", label=words("Le dimanche matin", "On Sunday mornings")),
        Option(id="monday", label=words("Le lundi après-midi", "On Monday afternoons")),
        Option(id="none", label=words("Pas davantage", "No more than now")),
    ),
)
TALK = spoken(
    "hours_talk", words("Qui tient le magasin, et à quel coût", "Who keeps the shop, and at what cost"), minutes=15
)
DEFINITION: Definition = TEMPLATE.definition.model_copy(
    update={
        "template": TEMPLATE.name,
        "title": words("Atelier des adhérents : les horaires", "Members’ workshop: opening hours"),
        "benefit": words(
            "Se parler des horaires avant de voter deux fois : avant et après la discussion.",
            "Talk about opening hours, and vote twice: before and after the discussion.",
        ),
        "sponsor": Sponsor(
            name="Démonstration Tablée",
            role=words("atelier prêt à animer", "a workshop ready to run"),
            word=words(
                "Ouvrez « Animer », puis faites entrer la salle.",
                "Open “Run”, then let the room in.",
            ),
        ),
        "questionnaire": Questionnaire(
            pages=(
                *TEMPLATE.definition.questionnaire.pages,
                Page(id="vote", title=words("Le vote", "The vote"), questions=(HOURS,)),
            )
        ),
    }
)
