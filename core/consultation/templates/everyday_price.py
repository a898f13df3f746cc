"""The price of an everyday product: who is paid what, where it comes from, how it is made and wrapped.

Its amounts only show the way: each is marked illustrative until an organizer writes the real one.
"""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.language.wording import Wording
from core.pricing.model import Actor, PriceModel, PriceOption, Split
from core.question_types.base import Option
from core.question_types.long_text import LongText
from core.question_types.passage import Passage
from core.question_types.price_criterion import PriceCriterion
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire

PRODUCERS = Actor(id="producers", name=Wording("Producteurs"))
MAKERS = Actor(id="makers", name=Wording("Transformation et emballage"))
SHOP = Actor(id="shop", name=Wording("Magasin"))
VAT = Actor(id="vat", name=Wording("TVA"))


def _option(label: str, delta: int = 0, parts: Split | None = None) -> PriceOption:
    return PriceOption(label=Wording(label), delta=delta, parts=parts or {}, illustrative=bool(delta))


def _criterion(title: str, *options: PriceOption, note: str = "") -> PriceCriterion:
    return PriceCriterion(title=Wording(title), note=Wording(note), options=options)


HOW_IT_WORKS = Passage(
    title=Wording("Comment ça marche"),
    text=Wording(
        "Chaque choix déplace le prix de quelques centimes. Le prix en rayon, et ce que chacun en reçoit, "
        "changent sous vos yeux à mesure que vous répondez.\n\n"
        "Le choix retenu pour chaque critère fera le cahier des charges du produit, et son prix."
    ),
)
CRITERIA = (
    _criterion(
        "Combien payer celles et ceux qui produisent ?",
        _option("Le prix du marché"),
        _option("De quoi couvrir leurs coûts de production", 60, {"producers": 50}),
        _option("De quoi en vivre et investir", 100, {"producers": 85}),
        note="Le prix du marché ne couvre pas toujours ce que coûte la production.",
    ),
    _criterion(
        "D’où doit venir le produit ?",
        _option("Peu importe"),
        _option("De France", 30, {"producers": 20}),
        _option("De la région, à moins de 150 km", 50, {"producers": 30, "makers": 10}),
    ),
    _criterion(
        "Comment doit-il être produit ?",
        _option("Selon la réglementation, sans plus"),
        _option("Sans pesticides de synthèse", 60, {"producers": 50}),
        _option("En agriculture biologique", 120, {"producers": 95, "makers": 5}),
    ),
    _criterion(
        "Dans quel emballage ?",
        _option("Celui d’aujourd’hui"),
        _option("Un emballage entièrement recyclable", 15, {"makers": 12}),
        _option("Un emballage réemployable, rapporté en magasin", 40, {"makers": 30}),
    ),
    _criterion(
        "Aider d’autres producteurs à changer leurs pratiques ?",
        _option("Non"),
        _option("Oui, par une somme versée à chaque achat", 20, {"producers": 20}),
    ),
)
WOULD_YOU_BUY = SingleChoice(
    title=Wording("À ce prix, l’achèteriez-vous ?"),
    options=tuple(
        Option(label=Wording(label))
        for label in ("Oui, régulièrement", "Oui, de temps en temps", "Non, plutôt pas", "Je ne sais pas encore")
    ),
)
A_WORD = LongText(
    title=Wording("Qu’est-ce qui compte le plus pour vous dans ce produit ?"),
    note=Wording("Quelques mots suffisent. Ils seront lus."),
)

TEMPLATE = Template(
    name="everyday-price",
    icon="shopping_basket",
    definition=Definition(
        kind=Kind.PRICE_VOTE,
        title=Wording("Le juste prix, choisi ensemble"),
        price=PriceModel(actors=(PRODUCERS, MAKERS, SHOP, VAT), rest=SHOP.id),
        questionnaire=Questionnaire(
            pages=(
                Page(title=Wording("Le cahier des charges"), questions=(HOW_IT_WORKS, *CRITERIA)),
                Page(title=Wording("Et vous ?"), questions=(WOULD_YOU_BUY, A_WORD)),
            )
        ),
    ),
)
