"""For those who work somewhere: since when, in what, and how it goes."""

from core.question_types.agreement import Agreement
from core.question_types.long_text import LongText
from core.question_types.single_choice import SingleChoice
from core.question_types.statements import Statements
from core.questionnaire.library.wordings import RATHER_NOT, both, options

QUESTIONS = (
    SingleChoice(
        id="seniority",
        title=both("Depuis combien de temps travaillez-vous ici ?", "How long have you worked here?"),
        options=options(
            ("under_1", "Moins d’un an", "Less than a year"),
            ("from_1", "D’un à trois ans", "One to three years"),
            ("from_4", "De quatre à dix ans", "Four to ten years"),
            ("over_10", "Plus de dix ans", "More than ten years"),
            RATHER_NOT,
        ),
    ),
    SingleChoice(
        id="size",
        title=both("Combien de personnes travaillent dans votre entreprise ?", "How many people work in your company?"),
        options=options(
            ("one", "Une seule", "One only"),
            ("under_10", "De 2 à 9", "2 to 9"),
            ("under_50", "De 10 à 49", "10 to 49"),
            ("under_250", "De 50 à 249", "50 to 249"),
            ("over_250", "250 ou plus", "250 or more"),
            ("unknown", "Je ne sais pas", "I do not know"),
        ),
    ),
    SingleChoice(
        id="setting",
        title=both("Où travaillez-vous le plus souvent ?", "Where do you work most often?"),
        options=options(
            ("office", "Dans un bureau", "In an office"),
            ("site", "En atelier, en magasin ou sur un chantier", "In a workshop, a shop or on a site"),
            ("road", "En déplacement", "On the road"),
            ("home", "À la maison", "At home"),
        ),
    ),
    Statements(
        id="how_it_goes",
        title=both("Comment cela se passe-t-il pour vous ?", "How is it going for you?"),
        rows=options(
            ("expected", "Je sais ce que l’on attend de moi.", "I know what is expected of me."),
            ("means", "J’ai ce qu’il faut pour bien travailler.", "I have what I need to work well."),
            ("heard", "Mon avis compte.", "My opinion counts."),
            ("recognised", "Mon travail est reconnu.", "My work is recognised."),
            ("pace", "Ma charge de travail est tenable.", "My workload is sustainable."),
        ),
    ),
    Agreement(
        id="recommend_work",
        title=both(
            "« Je recommanderais à une personne que j’apprécie de venir travailler ici. »",
            "“I would recommend working here to somebody I like.”",
        ),
    ),
    LongText(
        id="change_first",
        title=both("Que faudrait-il changer en premier ?", "What should change first?"),
    ),
)
