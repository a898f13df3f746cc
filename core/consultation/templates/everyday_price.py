"""The price of an everyday product: who is paid what, where it comes from, how it is made and wrapped.

Its amounts only show the way: each is marked illustrative until an organizer writes the real one.
"""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.consultation.templates.writing import both, only_if, options, page
from core.language.wording import Wording
from core.pricing.model import Actor, PriceModel, PriceOption, Split
from core.question_types.long_text import LongText
from core.question_types.passage import Passage
from core.question_types.price_criterion import PriceCriterion
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

PRODUCERS = Actor(id="producers", name=both("Production", "Production"))
MAKERS = Actor(id="makers", name=both("Transformation", "Processing"))
SHOP = Actor(id="shop", name=both("Magasin", "Shop"))
VAT = Actor(id="vat", name=both("TVA", "VAT"))


def _option(id_: str, label: Wording, delta: int = 0, parts: Split | None = None) -> PriceOption:
    return PriceOption(id=id_, label=label, delta=delta, parts=parts or {}, illustrative=bool(delta))


HOW_IT_WORKS = Passage(
    id="how_it_works",
    title=both("Comment ça marche", "How it works"),
    text=both(
        "Chaque choix déplace le prix de quelques centimes. Le prix en rayon, et ce que chacun en reçoit, "
        "changent sous vos yeux à mesure que vous répondez.\n\n"
        "Le choix retenu pour chaque critère fera le cahier des charges du produit, et son prix.",
        "Each choice moves the price by a few cents. The price on the shelf, and what everyone receives of it, "
        "change before your eyes as you answer.\n\n"
        "The choice retained for each criterion will make the product’s specification, and its price.",
    ),
)
CRITERIA = (
    PriceCriterion(
        id="pay",
        title=both("Combien payer celles et ceux qui produisent ?", "How much should producers be paid?"),
        options=(
            _option("market", both("Le prix du marché", "The market price")),
            _option("costs", both("De quoi couvrir leurs coûts", "Enough to cover their costs"), 60, {"producers": 50}),
            _option(
                "living",
                both("De quoi en vivre et investir", "Enough to live on and invest"),
                100,
                {"producers": 85},
            ),
        ),
    ),
    PriceCriterion(
        id="origin",
        title=both("D’où doit venir le produit ?", "Where should the product come from?"),
        options=(
            _option("anywhere", both("D’où que ce soit", "Anywhere")),
            _option("country", both("De France", "France"), 30, {"producers": 20}),
            _option(
                "region",
                both("De la région, à moins de 150 km", "The region, within 150 km"),
                50,
                {"producers": 30, "makers": 10},
            ),
        ),
    ),
    PriceCriterion(
        id="method",
        title=both("Comment doit-il être produit ?", "How should it be produced?"),
        options=(
            _option("law", both("Selon la réglementation", "As regulations require")),
            _option(
                "no_pesticides",
                both("Sans pesticides de synthèse", "Without synthetic pesticides"),
                60,
                {"producers": 50},
            ),
            _option(
                "organic",
                both("En agriculture biologique", "Organically"),
                120,
                {"producers": 95, "makers": 5},
            ),
        ),
    ),
    PriceCriterion(
        id="packaging",
        title=both("Dans quel emballage ?", "In which packaging?"),
        options=(
            _option("current", both("Celui d’aujourd’hui", "Today’s")),
            _option(
                "recyclable",
                both("Un emballage entièrement recyclable", "Fully recyclable"),
                15,
                {"makers": 12},
            ),
            _option(
                "reusable",
                both("Un emballage réemployable, rapporté en magasin", "Reusable, brought back to the shop"),
                40,
                {"makers": 30},
            ),
        ),
    ),
    PriceCriterion(
        id="change",
        title=both(
            "Une part du prix pour aider d’autres fermes à changer leurs pratiques ?",
            "A part of the price to help other farms change their practices?",
        ),
        options=(
            _option("no", both("Non", "No")),
            _option(
                "yes",
                both("Oui, une somme versée à chaque achat", "Yes, an amount paid with each purchase"),
                20,
                {"producers": 20},
            ),
        ),
    ),
)
WOULD_BUY = SingleChoice(
    id="would_buy",
    title=both(
        "Au prix de vos choix, achèteriez-vous ce produit ?",
        "At the price of your choices, would you buy this product?",
    ),
    options=options(
        ("certainly", "Certainement", "Certainly"),
        ("probably", "Probablement", "Probably"),
        ("probably_not", "Probablement pas", "Probably not"),
        ("certainly_not", "Certainement pas", "Certainly not"),
        ("unsure", "Je ne sais pas encore", "I do not know yet"),
    ),
)
WHY = LongText(
    id="why",
    title=both("Vous avez répondu « {would_buy} » : pourquoi ?", "You answered “{would_buy}”: why?"),
    note=both("Quelques mots suffisent.", "A few words are enough."),
    shown_if=only_if("would_buy", Comparison.IS_ANSWERED),
)

TEMPLATE = Template(
    name="everyday-price",
    group="price",
    icon="shopping_basket",
    definition=Definition(
        kind=Kind.PRICE_VOTE,
        title=both("Le juste prix, choisi ensemble", "A fair price, chosen together"),
        price=PriceModel(actors=(PRODUCERS, MAKERS, SHOP, VAT), rest=SHOP.id),
        questionnaire=Questionnaire(
            pages=(
                page(
                    "specification",
                    both("Le cahier des charges", "The specification"),
                    HOW_IT_WORKS,
                    *CRITERIA,
                ),
                page("you", both("Et vous ?", "And you?"), WOULD_BUY, WHY),
            )
        ),
    ),
)
