"""A call for ideas: an idea in one's own words, what it answers, who could carry it, and a way to take part."""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.consultation.templates.writing import both, only_if, options, page, tickable
from core.question_types.email import Email
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

IDEA = page(
    "idea",
    both("Votre idée", "Your idea"),
    Passage(
        id="how_it_works",
        text=both(
            "Les idées qui se ressemblent seront réunies : c’est ensemble qu’elles comptent. Une idée inachevée a donc "
            "toute sa place.",
            "Ideas that are alike will be put together: together is how they count. An unfinished idea is welcome too.",
        ),
    ),
    ShortText(
        id="idea",
        title=both("Votre idée en une phrase", "Your idea in one sentence"),
        required=True,
    ),
    LongText(
        id="idea_told",
        title=both("Comment cela se passerait-il ?", "How would it work?"),
        note=both(
            "Pour qui, où, quand, avec quoi : ce que vous en voyez déjà.",
            "For whom, where, when, with what: what you can already see of it.",
        ),
    ),
    MultipleChoice(
        id="answers_what",
        title=both("À quoi répond-elle ?", "What does it answer?"),
        note=both("Plusieurs réponses possibles.", "Choose as many as you like."),
        other=True,
        shuffled=True,
        options=tickable(
            ("simpler", "Simplifier la vie de tous les jours", "Making everyday life simpler"),
            ("cheaper", "Dépenser moins", "Spending less"),
            ("environment", "Respecter l’environnement", "Caring for the environment"),
            ("together", "Créer du lien entre les personnes", "Bringing people together"),
            ("work", "Mieux travailler, mieux en vivre", "Better work, a better living"),
            ("health", "La santé, le bien-être", "Health and well-being"),
        ),
    ),
)
CARRYING = page(
    "carrying",
    both("La faire exister", "Making it happen"),
    ShortText(
        id="who_could",
        title=both(
            "Quelles personnes, quelles équipes pourraient la porter ?", "Which people or teams could carry it out?"
        ),
        note=both(
            "Un métier, un service, une association plutôt qu’un nom.",
            "A trade, a department, an association rather than a name.",
        ),
    ),
    SingleChoice(
        id="part",
        title=both("Et vous, aimeriez-vous y prendre part ?", "And you, would you like to take part?"),
        options=options(
            ("carry", "Oui, la porter", "Yes, carry it out"),
            ("help", "Oui, donner un coup de main", "Yes, lend a hand"),
            ("follow", "La suivre de loin", "Follow it from afar"),
            ("no", "Non, je vous la confie", "No, I leave it to you"),
        ),
    ),
    Email(
        id="address",
        title=both("À quelle adresse vous écrire ?", "At which address may we write to you?"),
        purpose=both(
            "Pour vous inviter si votre idée, ou une idée proche, est retenue. Cette adresse sera lue avec votre "
            "idée ; elle ne servira à rien d’autre.",
            "To invite you if your idea, or one close to it, is retained. This address will be read with your idea; "
            "it will be used for nothing else.",
        ),
        shown_if=only_if("part", Comparison.ONE_OF, "carry", "help"),
    ),
)

TEMPLATE = Template(
    name="idea-call",
    group="members",
    icon="lightbulb",
    definition=Definition(
        kind=Kind.IDEA_CALL,
        title=both("Appel à idées", "Call for ideas"),
        questionnaire=Questionnaire(pages=(IDEA, CARRYING)),
    ),
)
