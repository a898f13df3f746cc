"""A barometer of how a team is doing at work: the same short questions each time, so that answers can be compared."""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.consultation.templates.writing import both, only_if, options, page, tickable
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.rating import Rating
from core.question_types.recommendation import Recommendation
from core.question_types.statements import Statements
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

WORK = page(
    "work",
    both("Votre travail", "Your work"),
    Passage(
        id="welcome",
        text=both(
            "Ces questions reviennent à chaque édition, pour suivre ce qui change. Ne nommez personne dans vos textes.",
            "These questions come back each time, to follow what changes. Please name nobody in your texts.",
        ),
    ),
    Rating(
        id="mood",
        title=both("Comment allez-vous au travail en ce moment ?", "How are you doing at work these days?"),
        style="faces",
        lowest_label=both("très mal", "very badly"),
        highest_label=both("très bien", "very well"),
    ),
    Statements(
        id="my_work",
        title=both("Dans mon travail…", "In my work…"),
        shuffled=True,
        rows=options(
            ("sense", "Je vois le sens de ce que je fais", "I see the point of what I do"),
            ("means", "J’ai les moyens de bien faire", "I have the means to do well"),
            ("time", "Ma charge de travail est tenable", "My workload is sustainable"),
            ("balance", "Je concilie travail et vie privée", "Work and private life go together"),
        ),
    ),
    Statements(
        id="my_team",
        title=both("Dans mon équipe…", "In my team…"),
        shuffled=True,
        rows=options(
            ("help", "On s’entraide", "We help each other"),
            ("disagree", "On peut exprimer un désaccord", "One can disagree aloud"),
            ("recognised", "Le travail bien fait est reconnu", "Good work is recognised"),
            ("clear", "Les objectifs sont clairs", "Goals are clear"),
        ),
    ),
)
ORGANIZATION = page(
    "organization",
    both("Notre organisation", "Our organization"),
    Statements(
        id="our_organization",
        title=both("Dans notre organisation…", "In our organization…"),
        shuffled=True,
        rows=options(
            ("explained", "Les décisions sont expliquées", "Decisions are explained"),
            ("heard", "Les avis sont écoutés", "Views are listened to"),
            ("grow", "Je peux apprendre et évoluer", "I can learn and move on"),
        ),
    ),
    Recommendation(
        id="recommend",
        title=both(
            "Conseilleriez-vous à une personne de votre entourage de venir travailler ici ?",
            "Would you advise somebody you know to come and work here?",
        ),
    ),
    LongText(
        id="why",
        title=both("Vous avez mis {recommend} sur 10 : pourquoi ?", "You gave {recommend} out of 10: why?"),
        shown_if=only_if("recommend", Comparison.IS_ANSWERED),
    ),
)
NEXT = page(
    "next",
    both("La suite", "What next"),
    MultipleChoice(
        id="topics",
        title=both("Sur quoi faudrait-il agir d’abord ?", "What should be acted on first?"),
        most=3,
        other=True,
        shuffled=True,
        options=tickable(
            ("pay", "La rémunération", "Pay"),
            ("load", "La charge de travail", "Workload"),
            ("tools", "Les outils et les locaux", "Tools and premises"),
            ("management", "L’encadrement", "Management"),
            ("training", "La formation et les parcours", "Training and careers"),
            ("information", "L’information", "Information"),
        ),
    ),
    LongText(
        id="one_thing",
        title=both(
            "Qu’est-ce qui changerait vraiment quelque chose, d’ici trois mois ?",
            "What would really make a difference within three months?",
        ),
        note=both("Une seule chose, en quelques mots.", "One thing only, in a few words."),
    ),
)

TEMPLATE = Template(
    name="engagement-barometer",
    group="team",
    icon="speed",
    definition=Definition(
        kind=Kind.QUESTIONNAIRE,
        title=both("Comment va notre équipe ?", "How is our team doing?"),
        questionnaire=Questionnaire(pages=(WORK, ORGANIZATION, NEXT)),
    ),
)
