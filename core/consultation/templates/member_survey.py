"""The big questionnaire to the members of an organization: what they value, what works, what should change first."""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.language.wording import Wording
from core.question_types.base import Option, Question
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.rating import Rating
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire


def _page(title: str, *questions: Question) -> Page:
    return Page(title=Wording(title), questions=questions)


def _options(*labels: str) -> tuple[Option, ...]:
    return tuple(Option(label=Wording(label)) for label in labels)


def _agreement(statement: str) -> Rating:
    return Rating(
        title=Wording(statement),
        lowest_label=Wording("pas du tout d’accord"),
        highest_label=Wording("tout à fait d’accord"),
    )


YOU = _page(
    "Vous et nous",
    Passage(
        text=Wording(
            "Il n’y a pas de bonne ni de mauvaise réponse. Vous pouvez passer une question, vous arrêter et "
            "revenir plus tard : rien ne se perd."
        )
    ),
    SingleChoice(
        title=Wording("Depuis quand êtes-vous membre ?"),
        options=_options("Moins d’un an", "De un à trois ans", "De quatre à dix ans", "Plus de dix ans"),
    ),
    MultipleChoice(
        title=Wording("À quoi avez-vous pris part cette année ?"),
        options=_options(
            "Une assemblée générale",
            "Une réunion locale",
            "Un atelier ou un groupe de travail",
            "Une consultation en ligne",
            "Une visite, une rencontre sur le terrain",
            "À rien de tout cela",
        ),
    ),
    ShortText(title=Wording("Si vous deviez nous décrire en un mot, lequel serait-ce ?")),
)
VALUES = _page(
    "Ce qui compte",
    MultipleChoice(
        title=Wording("Parmi ces valeurs, lesquelles doivent nous guider d’abord ?"),
        options=_options(
            "La solidarité",
            "La transparence",
            "Le respect de l’environnement",
            "La qualité",
            "La juste rémunération de chacun",
            "La proximité",
            "La démocratie",
            "L’innovation",
        ),
        most=3,
    ),
    _agreement("Nos décisions suivent vraiment ces valeurs."),
    _agreement("Je comprends comment les décisions se prennent."),
    _agreement("Quand je donne mon avis, il est pris en compte."),
)
CHANGES = _page(
    "Ce qui marche, ce qui doit changer",
    LongText(title=Wording("Qu’est-ce qui marche bien et qu’il faut garder ?")),
    LongText(title=Wording("Que faudrait-il changer en premier ?")),
)
TOGETHER = _page(
    "Agir ensemble",
    MultipleChoice(
        title=Wording("Sur quoi aimeriez-vous donner votre avis dans les mois qui viennent ?"),
        options=_options(
            "Les produits et les services",
            "Les prix et les rémunérations",
            "Les engagements pour l’environnement",
            "L’organisation et les décisions",
            "La vie locale",
        ),
    ),
    SingleChoice(
        title=Wording("Combien de temps pourriez-vous donner ?"),
        options=_options(
            "Quelques minutes de temps en temps, en ligne",
            "Une soirée par an",
            "Quelques soirées par an",
            "Un engagement régulier",
            "Pas de temps en ce moment",
        ),
    ),
    Rating(
        title=Wording("Conseilleriez-vous à quelqu’un de nous rejoindre ?"),
        lowest=0,
        highest=10,
        lowest_label=Wording("certainement pas"),
        highest_label=Wording("sans hésiter"),
    ),
)

TEMPLATE = Template(
    name="member-survey",
    icon="groups",
    definition=Definition(
        kind=Kind.QUESTIONNAIRE,
        title=Wording("Le grand questionnaire des membres"),
        questionnaire=Questionnaire(pages=(YOU, VALUES, CHANGES, TOGETHER)),
    ),
)
