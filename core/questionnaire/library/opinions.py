"""What people think: satisfaction, recommendation, trust, and a question left open."""

from core.question_types.agreement import Agreement
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.rating import Rating
from core.question_types.recommendation import Recommendation
from core.question_types.single_choice import SingleChoice
from core.questionnaire.library.wordings import both, options, tickable

QUESTIONS = (
    Rating(
        id="satisfaction",
        title=both("Dans l’ensemble, quelle est votre satisfaction ?", "Overall, how satisfied are you?"),
        lowest_label=both("pas du tout", "not at all"),
        highest_label=both("tout à fait", "completely"),
    ),
    Recommendation(
        id="recommendation",
        title=both(
            "Nous recommanderiez-vous à une personne de votre entourage ?",
            "Would you recommend us to somebody you know?",
        ),
    ),
    LongText(
        id="why",
        title=both("Pourquoi cette réponse ?", "Why this answer?"),
        note=both("Quelques mots suffisent.", "A few words are enough."),
    ),
    Agreement(
        id="trust",
        title=both(
            "« Je fais confiance à cette démarche pour tenir compte des réponses. »",
            "“I trust that the answers will be taken into account.”",
        ),
        no_opinion=True,
    ),
    LongText(
        id="improve",
        title=both("Si vous ne pouviez améliorer qu’une chose, laquelle ?", "If you could improve one thing, what?"),
    ),
    SingleChoice(
        id="heard_of_us",
        title=both("Comment avez-vous connu cette démarche ?", "How did you hear about us?"),
        options=options(
            ("somebody", "Par une personne de mon entourage", "From somebody I know"),
            ("shop", "En magasin, ou sur un produit", "In a shop, or on a product"),
            ("press", "Par la presse, la radio ou la télévision", "In the press, on radio or television"),
            ("online", "Sur internet ou les réseaux sociaux", "Online or on social media"),
            ("event", "Lors d’un événement", "At an event"),
            ("other", "Autrement", "Some other way"),
        ),
    ),
    MultipleChoice(
        id="take_part",
        title=both(
            "Comment aimeriez-vous prendre part à la suite ?", "How would you like to take part in what follows?"
        ),
        options=tickable(
            ("vote", "Voter sur les prochains produits", "Vote on the next products"),
            ("test", "Tester des produits chez moi", "Test products at home"),
            ("meet", "Participer à des rencontres", "Join meetings"),
            ("explain", "En parler autour de moi", "Talk about it around me"),
            ("informed", "Recevoir des nouvelles, simplement", "Simply hear the news"),
        ),
    ),
)
