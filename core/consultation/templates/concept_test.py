"""A concept put to people before it is made: what they understand, what they think of it, at which price, and why.

The concept itself is the organizer's to tell, and missing until then, with the product that prices are asked for.
"""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.consultation.templates.writing import both, none_of_these, only_if, options, page, tickable
from core.question_types.four_prices import FourPrices
from core.question_types.grid import Grid
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

TEMPLATE = Template(
    name="concept-test",
    group="product",
    icon="emoji_objects",
    definition=Definition(
        kind=Kind.QUESTIONNAIRE,
        title=both("Une idée de produit : qu’en pensez-vous ?", "A product idea: what do you think?"),
        questionnaire=Questionnaire(
            pages=(
                page(
                    "concept",
                    both("L’idée", "The idea"),
                    Passage(id="concept_told"),
                    ShortText(
                        id="first_word",
                        title=both("Quel est le premier mot qui vous vient ?", "Which word comes to mind first?"),
                    ),
                    LongText(
                        id="understood",
                        title=both(
                            "Avec vos mots, à quoi ce produit sert-il ?", "In your own words, what is this product for?"
                        ),
                        note=both(
                            "Une phrase suffit. Cela nous dira si nous l’avons bien expliqué.",
                            "One sentence is enough. It will tell us whether we explained it well.",
                        ),
                    ),
                ),
                page(
                    "view",
                    both("Votre avis", "Your view"),
                    Grid(
                        id="judged",
                        title=both("Ce produit vous paraît-il…", "Does this product seem to you…"),
                        shuffled=True,
                        rows=options(
                            ("useful", "Utile pour vous", "Useful to you"),
                            ("new", "Différent de ce qui existe", "Different from what exists"),
                            ("clear", "Facile à comprendre", "Easy to understand"),
                            ("credible", "Crédible", "Credible"),
                        ),
                        options=options(
                            ("very", "Tout à fait", "Very"),
                            ("rather", "Plutôt", "Rather"),
                            ("rather_not", "Plutôt pas", "Not really"),
                            ("not_at_all", "Pas du tout", "Not at all"),
                            ("no_opinion", "Sans avis", "No opinion"),
                        ),
                    ),
                    MultipleChoice(
                        id="doubts",
                        title=both("Qu’est-ce qui vous ferait hésiter ?", "What would make you hesitate?"),
                        note=both("Plusieurs réponses possibles.", "Choose as many as you like."),
                        other=True,
                        shuffled=True,
                        options=(
                            *tickable(
                                ("price", "Son prix", "Its price"),
                                ("need", "Je n’en ai pas besoin", "I do not need it"),
                                ("have", "J’ai déjà ce qu’il me faut", "I already have what I need"),
                                ("trust", "Je doute de ce qu’il promet", "I doubt what it promises"),
                                ("use", "Il semble compliqué à utiliser", "It seems hard to use"),
                            ),
                            none_of_these("Rien de tout cela", "None of these"),
                        ),
                    ),
                ),
                page(
                    "price",
                    both("Le prix", "The price"),
                    FourPrices(
                        id="prices",
                        title=both(
                            "À quel prix ce produit vous paraîtrait-il…", "At which price would this product seem…"
                        ),
                    ),
                    SingleChoice(
                        id="would_buy",
                        title=both(
                            "Au prix qui vous paraît correct, l’achèteriez-vous ?",
                            "At a price that seems right to you, would you buy it?",
                        ),
                        options=options(
                            ("certainly", "Certainement", "Certainly"),
                            ("probably", "Probablement", "Probably"),
                            ("maybe", "Peut-être", "Perhaps"),
                            ("probably_not", "Probablement pas", "Probably not"),
                            ("certainly_not", "Certainement pas", "Certainly not"),
                        ),
                    ),
                    LongText(
                        id="why",
                        title=both(
                            "Vous avez répondu « {would_buy} » : pourquoi ?", "You answered “{would_buy}”: why?"
                        ),
                        shown_if=only_if("would_buy", Comparison.IS_ANSWERED),
                    ),
                ),
            )
        ),
    ),
)
