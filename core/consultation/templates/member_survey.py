"""The big questionnaire to the members of an organization: what they value, what works, what should change first."""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.consultation.templates.writing import NONE_OF_THESE, both, none_of_these, only_if, options, page, tickable
from core.question_types.grid import Grid
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.postcode import Postcode
from core.question_types.recommendation import Recommendation
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

YOU = page(
    "you",
    both("Vous et nous", "You and us"),
    Passage(
        id="welcome",
        text=both(
            "Il n’y a pas de bonne ni de mauvaise réponse. Vous pouvez passer une question, vous arrêter et revenir "
            "plus tard : rien ne se perd.",
            "There is no right or wrong answer. You may skip a question, stop and come back later: nothing is lost.",
        ),
    ),
    SingleChoice(
        id="since",
        title=both("Depuis quand êtes-vous membre ?", "How long have you been a member?"),
        options=options(
            ("under_1", "Moins d’un an", "Less than a year"),
            ("from_1", "De un à trois ans", "One to three years"),
            ("from_4", "De quatre à dix ans", "Four to ten years"),
            ("over_10", "Plus de dix ans", "More than ten years"),
        ),
    ),
    MultipleChoice(
        id="took_part",
        title=both(
            "À quoi avez-vous pris part ces douze derniers mois ?", "What have you taken part in this past year?"
        ),
        note=both("Plusieurs réponses possibles.", "Choose as many as you like."),
        other=True,
        options=(
            *tickable(
                ("assembly", "Une assemblée générale", "A general assembly"),
                ("meeting", "Une réunion locale", "A local meeting"),
                ("workshop", "Un atelier ou un groupe de travail", "A workshop or working group"),
                ("online", "Une consultation en ligne", "An online consultation"),
                ("visit", "Une visite, une rencontre sur le terrain", "A visit or a meeting in the field"),
            ),
            none_of_these("À rien de tout cela", "None of these"),
        ),
    ),
    MultipleChoice(
        id="kept_away",
        title=both("Pour quelles raisons ?", "For which reasons?"),
        other=True,
        shuffled=True,
        options=tickable(
            ("time", "Le manque de temps", "Lack of time"),
            ("when_where", "La date, l’heure ou le lieu", "The date, the time or the place"),
            ("unaware", "Je n’en ai pas eu connaissance", "I did not know about it"),
            ("no_weight", "Je pense que cela ne change rien", "I think it changes nothing"),
            ("no_wish", "Je n’en ai pas envie", "I do not feel like it"),
        ),
        shown_if=only_if("took_part", Comparison.CONTAINS, NONE_OF_THESE),
    ),
)
VALUES = page(
    "values",
    both("Ce qui compte", "What matters"),
    MultipleChoice(
        id="values_first",
        title=both(
            "Parmi ces valeurs, lesquelles devraient nous guider d’abord ?",
            "Which of these values should guide us first?",
        ),
        most=3,
        other=True,
        shuffled=True,
        options=tickable(
            ("solidarity", "La solidarité", "Solidarity"),
            ("transparency", "La transparence", "Transparency"),
            ("environment", "Le respect de l’environnement", "Care for the environment"),
            ("quality", "La qualité", "Quality"),
            ("fair_pay", "La juste rémunération de chacun", "Fair pay for everyone"),
            ("nearness", "La proximité", "Being close by"),
            ("democracy", "La démocratie", "Democracy"),
            ("innovation", "L’innovation", "Innovation"),
        ),
    ),
    Grid(
        id="decisions",
        title=both("Êtes-vous d’accord avec ces phrases ?", "Do you agree with these sentences?"),
        shuffled=True,
        rows=options(
            ("values", "Nos décisions suivent nos valeurs", "Our decisions follow our values"),
            ("clear", "Je comprends comment les décisions se prennent", "I understand how decisions are made"),
            (
                "heard",
                "Quand je donne mon avis, il est pris en compte",
                "When I give my view, it is taken into account",
            ),
        ),
        options=options(
            ("agree_fully", "Tout à fait", "Fully agree"),
            ("agree", "Plutôt", "Rather agree"),
            ("disagree", "Plutôt pas", "Rather disagree"),
            ("disagree_fully", "Pas du tout", "Fully disagree"),
            ("no_opinion", "Sans avis", "No opinion"),
        ),
    ),
)
CHANGES = page(
    "changes",
    both("Garder, changer", "Keep, change"),
    LongText(
        id="keep",
        title=both("Que faut-il garder ?", "What should be kept?"),
        note=both("Une chose, en quelques mots.", "One thing, in a few words."),
    ),
    LongText(
        id="change_first",
        title=both("Que faut-il changer en premier ?", "What should change first?"),
        note=both("Une chose, en quelques mots.", "One thing, in a few words."),
    ),
)
TOGETHER = page(
    "together",
    both("Et maintenant ?", "And now?"),
    SingleChoice(
        id="time_to_give",
        title=both(
            "Quelle place aimeriez-vous prendre dans les mois qui viennent ?",
            "Which part would you like to play in the coming months?",
        ),
        options=options(
            ("informed", "Recevoir des nouvelles", "Hear the news"),
            ("online", "Donner mon avis en ligne, de temps en temps", "Give my view online, now and then"),
            ("evenings", "Participer à quelques rencontres dans l’année", "Join a few meetings a year"),
            ("regular", "M’engager régulièrement", "Commit regularly"),
            ("not_now", "Aucune en ce moment", "None for now"),
        ),
    ),
    Recommendation(
        id="recommend",
        title=both(
            "Conseilleriez-vous à une personne de votre entourage de nous rejoindre ?",
            "Would you advise somebody you know to join us?",
        ),
    ),
    LongText(
        id="why",
        title=both("Vous avez mis {recommend} sur 10 : pourquoi ?", "You gave {recommend} out of 10: why?"),
        shown_if=only_if("recommend", Comparison.IS_ANSWERED),
    ),
    Postcode(
        id="department",
        title=both("Quel est votre code postal ?", "What is your postcode?"),
        purpose=both(
            "Pour savoir de quels départements viennent les réponses. Les résultats ne montrent que le département.",
            "To know which départements the answers come from. Results show the département only.",
        ),
    ),
)

TEMPLATE = Template(
    name="member-survey",
    group="members",
    icon="groups",
    definition=Definition(
        kind=Kind.QUESTIONNAIRE,
        title=both("Le grand questionnaire des membres", "The big members’ questionnaire"),
        questionnaire=Questionnaire(pages=(YOU, VALUES, CHANGES, TOGETHER)),
    ),
)
