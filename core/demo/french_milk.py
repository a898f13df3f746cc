"""The litre of half-skimmed milk of 2016 (France), retold from public sources, open to try.

Documented: base 0.69 EUR, seven criteria, 6,850 voters by the most precise source, shelf 0.99 EUR, 0.39 EUR to the
farmer, 3 % for the world price; +4 c for decent pay, +5 c more to live better, +5 c without GMO, +8 c for the carton,
all four from one secondary source. Every other delta is spread so that the chosen options add to 30 c, and marked
illustrative, like every split. So are the litres of a household's year and the floor: two sources give its figures,
none says that the vote had one.
"""

from core.consultation.definition import Definition, Kind, Rules, Source, Sponsor, Visibility
from core.demo.bilingual import words
from core.pricing.model import Actor, Evidence, Floor, PriceModel, PriceOption
from core.question_types.price_criterion import PriceCriterion
from core.questionnaire.model import Page, Questionnaire

VOTERS = 120  # a demo to try, not a count that was published
FARMER, DAIRY, SHOP, BRAND, VAT = "farmer", "dairy", "shop", "brand", "vat"

# Only the 3 % are published; the rest is drawn so that the published choices win.
SHARES = {
    "pay": {"world": 3, "decent": 27, "well": 70},
    "origin": {"europe": 8, "france": 92},
    "pasture": {"none": 12, "three_to_six": 68, "all_year": 20},
    "gmo": {"usual": 15, "without": 85},
    "feed": {"usual": 24, "local": 76},
    "omega": {"usual": 38, "clover": 62},
    "carton": {"plain": 30, "cap": 70},
}


def _option(
    name: str, french: str, english: str, mils: int = 0, *, farmer: int = 0, unsure: bool = False
) -> PriceOption:
    parts = {FARMER: farmer} if farmer else {}
    return PriceOption(id=name, label=words(french, english), delta=mils, parts=parts, illustrative=unsure)


CRITERIA = (
    PriceCriterion(
        id="pay",
        title=words("La rémunération de l’éleveur", "The farmer’s pay"),
        options=(
            _option("world", "Au cours mondial", "At the world price"),
            _option("decent", "De quoi se payer convenablement", "Enough for decent pay", 40, farmer=40),
            _option(
                "well",
                "De quoi se payer convenablement, se faire remplacer et avoir du temps libre",
                "Enough for decent pay, a replacement and time off",
                90,
                farmer=90,
            ),
        ),
    ),
    PriceCriterion(
        id="origin",
        title=words("L’origine du lait", "Where the milk comes from"),
        options=(
            _option("europe", "Europe", "Europe", unsure=True),
            _option("france", "France", "France", 20, farmer=10, unsure=True),
        ),
    ),
    PriceCriterion(
        id="pasture",
        title=words("Le pâturage", "Grazing"),
        options=(
            _option("none", "Sans exigence", "No requirement", unsure=True),
            _option("three_to_six", "De 3 à 6 mois par an", "3 to 6 months a year", 20, farmer=10, unsure=True),
            _option("all_year", "Toute l’année", "All year round", 60, farmer=40, unsure=True),
        ),
    ),
    PriceCriterion(
        id="gmo",
        title=words("L’alimentation des vaches", "What the cows eat"),
        options=(
            _option("usual", "Sans garantie", "No guarantee"),
            _option("without", "Garantie sans OGM", "Guaranteed without GMO", 50, farmer=10),
        ),
    ),
    PriceCriterion(
        id="feed",
        title=words("L’origine des fourrages", "Where the fodder comes from"),
        options=(
            _option("usual", "Sans exigence", "No requirement", unsure=True),
            _option("local", "Locale, à moins de 100 km", "Local, under 100 km", 20, unsure=True),
        ),
    ),
    PriceCriterion(
        id="omega",
        title=words("Les oméga 3", "Omega 3"),
        options=(
            _option("usual", "Ration habituelle", "Usual ration", unsure=True),
            _option("clover", "Luzerne et trèfle dans la ration", "Lucerne and clover in the ration", 20, unsure=True),
        ),
    ),
    PriceCriterion(
        id="carton",
        title=words("L’emballage", "The carton"),
        options=(
            _option("plain", "Brique simple", "Plain carton"),
            _option("cap", "Brique avec bouchon", "Carton with a cap", 80),
        ),
    ),
)

EVIDENCE = (
    Evidence(
        id="world",
        label=words("Le cours mondial, dans ce vote", "The world price, in this vote"),
        figure=words("27 c le litre, « non rentable »", "27 c a litre, “not profitable”"),
        address="http://www.farmersjournal.ie/french-consumers-vote-to-pay-farmers-39c-l-under-new-milk-brand-232565/",
    ),
    Evidence(
        id="decent",
        label=words("De quoi se payer convenablement (source secondaire)", "Enough for decent pay (secondary source)"),
        figure=words(
            "4 c de plus, soit 31 c. Plancher illustratif : le vote de 2016 n’en fixait pas.",
            "4 c more, so 31 c. An illustrative floor: the vote of 2016 set none.",
        ),
        address="https://valdeseinevert.org/cest-qui-le-patron-une-success-story-symbolique/",
    ),
)

PRICE = PriceModel(
    product=words("Lait demi-écrémé", "Half-skimmed milk"),
    unit=words("le litre", "a litre"),
    base=690,
    actors=(
        Actor(id=FARMER, name=words("Éleveur", "Farmer")),
        Actor(id=DAIRY, name=words("Laiterie et transport", "Dairy and transport")),
        Actor(id=SHOP, name=words("Magasin", "Shop")),
        Actor(id=BRAND, name=words("Marque des consommateurs", "Consumers’ brand")),
        Actor(id=VAT, name=words("TVA", "VAT")),
    ),
    parts={FARMER: 270, SHOP: 130, BRAND: 30, VAT: 36},
    rest=DAIRY,
    illustrative=True,
    published=990,
    today=690,
    yearly=104,
    yearly_source=words(
        "Deux litres par semaine, pour l’exemple (illustratif).", "Two litres a week, as an example (illustrative)."
    ),
    floor=Floor(actor=FARMER, amount=310, evidence=EVIDENCE),
)

SOURCES = (
    Source(label="Bilan — Quand les consommateurs fixent le prix du lait", address="https://www.bilan.ch/economie/quand_les_consommateurs_fixent_le_prix_du_lait"),
    Source(label="Réussir Lait — La Marque du consommateur se lance", address="https://www.reussir.fr/lait/la-marque-du-consommateur-se-lance"),
    Source(label="Irish Farmers Journal — French consumers vote to pay farmers 39c/l", address="http://www.farmersjournal.ie/french-consumers-vote-to-pay-farmers-39c-l-under-new-milk-brand-232565/"),
    Source(label="Naider — The fair price of milk", address="https://naider.com/en/naiderlab/knowledge/articles/the-fair-price-of-milk/"),
    Source(label="Val de Seine Vert — C’est qui le patron (source secondaire)", address="https://valdeseinevert.org/cest-qui-le-patron-une-success-story-symbolique/"),
)  # fmt: skip

DEFINITION = Definition(
    kind=Kind.PRICE_VOTE,
    title=words("Le litre de lait de 2016 : à vous de voter", "The litre of milk of 2016: your turn to vote"),
    benefit=words(
        "Essayez le vote qui a fixé le prix d’un litre de lait : ce qu’il contient, ce qu’il coûte, ce que reçoit l’éleveur.",
        "Try the vote that set the price of a litre of milk: what it contains, what it costs, what the farmer gets.",
    ),
    sponsor=Sponsor(
        name="Démonstration Tablée",
        role=words("d’après un vote réel", "after a real vote"),
        word=words(
            "En 2016, quelque 6 850 personnes ont choisi un lait à 0,99 €, dont 39 centimes pour l’éleveur, quand le marché en payait 20 à 22. "
            "Et vous ?",
            "In 2016 some 6,850 people chose a milk at €0.99, 39 cents of it for the farmer, when the market paid 20 to 22. "
            "What about you?",
        ),
    ),
    price=PRICE,
    questionnaire=Questionnaire(
        pages=(
            Page(id="farm", title=words("À la ferme", "On the farm"), questions=CRITERIA[:4]),
            Page(id="way", title=words("Jusqu’à la brique", "To the carton"), questions=CRITERIA[4:]),
        )
    ),
    rules=Rules(visibility=Visibility.LIVE),
    sources=SOURCES,
    simulated=True,
    drawn=tuple(SHARES),
)
