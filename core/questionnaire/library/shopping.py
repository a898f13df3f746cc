"""How people buy: how often, where, for how much, and what decides."""

from core.question_types.multiple_choice import MultipleChoice
from core.question_types.number import Number
from core.question_types.ranking import Ranking
from core.question_types.single_choice import SingleChoice
from core.questionnaire.library.wordings import RATHER_NOT, both, options, tickable

QUESTIONS = (
    SingleChoice(
        id="how_often",
        title=both("À quelle fréquence achetez-vous ce produit ?", "How often do you buy this product?"),
        options=options(
            ("several_a_week", "Plusieurs fois par semaine", "Several times a week"),
            ("weekly", "Environ une fois par semaine", "About once a week"),
            ("monthly", "Une à trois fois par mois", "One to three times a month"),
            ("less", "Moins souvent", "Less often"),
            ("never", "Jamais", "Never"),
        ),
    ),
    MultipleChoice(
        id="where_bought",
        title=both("Où faites-vous vos courses ?", "Where do you do your shopping?"),
        note=both("Plusieurs réponses possibles.", "Choose as many as you like."),
        options=tickable(
            ("supermarket", "En supermarché ou hypermarché", "Supermarket or hypermarket"),
            ("drive", "En drive ou en livraison", "Click and collect or delivery"),
            ("market", "Au marché", "At the market"),
            ("producer", "Chez un producteur ou une productrice", "From a producer"),
            ("shop", "Dans un commerce de proximité", "In a local shop"),
            ("organic", "En magasin bio", "In an organic shop"),
            ("cooperative", "Dans une coopérative ou un groupement d’achat", "In a cooperative or buying group"),
        ),
    ),
    SingleChoice(
        id="weekly_budget",
        title=both(
            "Combien votre foyer dépense-t-il en courses alimentaires chaque semaine ?",
            "How much does your household spend on food each week?",
        ),
        options=options(
            ("under_50", "Moins de 50 €", "Under €50"),
            ("from_50", "De 50 à 99 €", "€50 to €99"),
            ("from_100", "De 100 à 149 €", "€100 to €149"),
            ("from_150", "De 150 à 199 €", "€150 to €199"),
            ("from_200", "200 € ou plus", "€200 or more"),
            ("unknown", "Je ne sais pas", "I do not know"),
            RATHER_NOT,
        ),
    ),
    Ranking(
        id="what_decides",
        title=both(
            "Qu’est-ce qui compte le plus quand vous choisissez ce produit ?",
            "What matters most when you choose this product?",
        ),
        options=options(
            ("price", "Son prix", "Its price"),
            ("taste", "Son goût", "Its taste"),
            ("origin", "Son origine", "Where it comes from"),
            ("pay", "La rémunération de celles et ceux qui le produisent", "What its producers are paid"),
            ("environment", "Son effet sur l’environnement", "Its effect on the environment"),
            ("health", "Sa composition", "What it is made of"),
        ),
    ),
    Number(
        id="fair_price",
        title=both("Quel prix vous paraîtrait juste ?", "Which price would seem fair to you?"),
        unit=both("euros", "euros"),
        lowest=0,
        decimals=2,
    ),
    SingleChoice(
        id="would_buy",
        title=both("À ce prix, achèteriez-vous ce produit ?", "At this price, would you buy this product?"),
        options=options(
            ("certainly", "Certainement", "Certainly"),
            ("probably", "Probablement", "Probably"),
            ("probably_not", "Probablement pas", "Probably not"),
            ("certainly_not", "Certainement pas", "Certainly not"),
            ("unsure", "Je ne sais pas encore", "I do not know yet"),
        ),
    ),
)
