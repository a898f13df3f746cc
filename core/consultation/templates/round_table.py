"""A « tour de table » at the start of a workshop: two questions, a few key words each, shown live to the room.

Its agenda takes some three quarters of an hour, for 8 to 25 people: short answers, then time to talk.
"""

from core.consultation.definition import Definition, Kind, Rules, Visibility
from core.consultation.templates.template import Template
from core.consultation.templates.writing import both, page
from core.question_types.short_text import ShortText
from core.questionnaire.model import Questionnaire
from core.room.model import Item, ItemKind, asked, spoken

TEMPLATE = Template(
    name="round-table",
    group="workshop",
    icon="forum",
    definition=Definition(
        kind=Kind.WORKSHOP,
        title=both("Tour de table", "Round the table"),
        rules=Rules(visibility=Visibility.LIVE),
        questionnaire=Questionnaire(
            pages=(
                page(
                    "round",
                    both("En quelques mots-clés", "In a few key words"),
                    ShortText(
                        id="arriving",
                        title=both("Avec quoi arrivez-vous aujourd’hui ?", "What do you arrive with today?"),
                        note=both(
                            "Un à trois mots-clés : une envie, une question, une inquiétude.",
                            "One to three key words: a wish, a question, a worry.",
                        ),
                    ),
                    ShortText(
                        id="leaving",
                        title=both("Avec quoi aimeriez-vous repartir ?", "What would you like to leave with?"),
                        note=both(
                            "Un à trois mots-clés là aussi.",
                            "One to three key words here too.",
                        ),
                    ),
                ),
            )
        ),
    ),
    agenda=(
        asked("arriving", minutes=4),
        spoken("words", both("Ce que ces mots nous disent", "What these words tell us"), minutes=10),
        asked("leaving", minutes=4),
        spoken("today", both("Ce que nous en faisons aujourd’hui", "What we make of it today"), minutes=15),
        Item(
            id="ideas",
            kind=ItemKind.IDEAS,
            title=both("Une idée à garder, chacun la sienne", "One idea to keep, from each of you"),
            minutes=5,
        ),
        spoken("end", both("Qui fait quoi, et pour quand", "Who does what, and by when"), minutes=5),
    ),
)
