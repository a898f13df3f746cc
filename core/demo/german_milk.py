"""The organic pasture milk of « Du bist hier der Chef! » (Germany, 2019-2020), retold from public sources.

Documented: base 0.73 EUR; pasture +6 c (94 %), organic +36 c (86 %), excellent welfare +3 c (66 %, then 20 % and 6 %),
fair pay +20 c (90 %), grass and regional feed +5 c, packaging +1 c; 9,308 voters; published 1.45 EUR, 0.58 EUR to the
farmer. These items add to 1.44: no source itemises the last cent. Every delta, share and split that no source gives
is marked illustrative.
"""

from core.consultation.definition import Definition, Kind, Rules, Source, Sponsor, Visibility
from core.demo.bilingual import words
from core.pricing.model import Actor, PriceModel, PriceOption
from core.question_types.price_criterion import PriceCriterion
from core.questionnaire.model import Page, Questionnaire

VOTERS = 9_308
FARMER, DAIRY, SHOP, BRAND, VAT = "farmer", "dairy", "shop", "brand", "vat"

# Percent by criterion and option. Feed and packaging have no published share: 80/20 is drawn, and said illustrative.
SHARES = {
    "pasture": {"barn": 6, "pasture": 94},
    "organic": {"conventional": 14, "organic": 86},
    "welfare": {"excellent": 66, "very_good": 20, "good": 6, "rest": 8},
    "pay": {"market": 10, "fair": 90},
    "feed": {"usual": 20, "grass": 80},
    "packaging": {"usual": 20, "sustainable": 80},
}


def _option(
    name: str, french: str, english: str, cents: int = 0, *, farmer: int = 0, unsure: bool = False
) -> PriceOption:
    """Cents for reading; a delta of none is the starting price's own option."""
    return PriceOption(
        id=name,
        label=words(french, english),
        delta=cents * 10,
        parts={FARMER: farmer * 10} if farmer else {},
        illustrative=unsure,
    )


def _criterion(name: str, french: str, english: str, *options: PriceOption) -> PriceCriterion:
    return PriceCriterion(id=name, title=words(french, english), options=options)


CRITERIA = (
    _criterion(
        "pasture",
        "Élevage",
        "Husbandry",
        _option("barn", "À l’étable", "In the barn"),
        _option("pasture", "Au pâturage au moins 4 mois par an", "On pasture at least 4 months a year", 6, farmer=4),
    ),
    _criterion(
        "organic",
        "Agriculture biologique",
        "Organic farming",
        _option("conventional", "Conventionnelle", "Conventional"),
        _option("organic", "Biologique", "Organic", 36, farmer=14),
    ),
    _criterion(
        "welfare",
        "Bien-être animal",
        "Animal welfare",
        _option("rest", "Sans exigence particulière", "No particular requirement", unsure=True),
        _option("good", "Bon", "Good", 1, farmer=1, unsure=True),
        _option("very_good", "Très bon", "Very good", 2, farmer=1, unsure=True),
        _option("excellent", "Excellent", "Excellent", 3, farmer=2),
    ),
    _criterion(
        "pay",
        "Rémunération des éleveurs",
        "Farmers’ pay",
        _option("market", "Au prix du marché", "At the market price", unsure=True),
        _option("fair", "Équitable", "Fair", 20, farmer=14),
    ),
    _criterion(
        "feed",
        "Alimentation",
        "Feed",
        _option("usual", "Habituelle", "Usual"),
        _option("grass", "Herbe fraîche et fourrage régional", "Fresh grass and regional feed", 5, farmer=2),
    ),
    _criterion(
        "packaging",
        "Emballage",
        "Packaging",
        _option("usual", "Habituel", "Usual"),
        _option("sustainable", "Durable, neutre pour le climat", "Sustainable, climate-neutral", 1),
    ),
)

PRICE = PriceModel(
    product=words("Lait bio de pâturage", "Organic pasture milk"),
    unit=words("le litre", "a litre"),
    base=730,
    actors=(
        Actor(id=FARMER, name=words("Éleveur", "Farmer")),
        Actor(id=DAIRY, name=words("Laiterie", "Dairy")),
        Actor(id=SHOP, name=words("Magasin", "Shop")),
        Actor(id=BRAND, name=words("Marque des consommateurs", "Consumers’ brand")),
        Actor(id=VAT, name=words("TVA", "VAT")),
    ),
    parts={FARMER: 220, SHOP: 180, BRAND: 70, VAT: 50},
    rest=DAIRY,
    illustrative=True,
    published=1450,
)

SOURCES = (
    Source(label="3sat — Die gute Milch", address="https://www.3sat.de/gesellschaft/makro/wirtschaftsdokumentation-die-gute-milch-100.html"),
    Source(label="Verbraucherzentrale Schleswig-Holstein — Neue Milchmarke", address="https://www.verbraucherzentrale.sh/wissen/lebensmittel/lebensmittelproduktion/neue-milchmarke-erstmals-haben-verbraucher-mitbestimmt-50036"),
    Source(label="Trends der Zukunft — Du bist hier der Chef", address="https://www.trendsderzukunft.de/du-bist-hier-der-chef-verbraucher-bestimmen-herstellungsprozess-ihrer-nahrung/"),
    Source(label="Hofdirekt — Kunden bestimmen über den Preis für Milch", address="https://www.hofdirekt.com/meldungen/du-bist-hier-der-chef-kunden-bestimmen-ueber-den-preis-fuer-milch-583.html"),
    Source(label="Du bist hier der Chef — Frischmilch", address="https://dubisthierderchef.de/produkte/frischmilch"),
)  # fmt: skip

DEFINITION = Definition(
    kind=Kind.PRICE_VOTE,
    title=words(
        "Le lait bio de pâturage, un litre (Allemagne, 2019-2020)",
        "Organic pasture milk, one litre (Germany, 2019-2020)",
    ),
    benefit=words(
        "Choisir ensemble ce que contient ce lait, son prix, et ce que reçoit l’éleveur : le lait élu est vendu en magasin.",
        "Choose together what this milk contains, its price, and what the farmer gets: the milk elected is sold in shops.",
    ),
    sponsor=Sponsor(
        name="Démonstration Tablée",
        role=words("d’après un vote réel", "after a real vote"),
        word=words(
            "Ce vote a vraiment eu lieu : 9 308 personnes y ont pris part, et le litre s’est vendu 1,45 €, dont 58 centimes pour l’éleveur. "
            "Les bulletins que vous voyez ici sont simulés d’après les parts publiées.",
            "This vote really took place: 9,308 people took part, and the litre sold at €1.45, 58 cents of it for the farmer. "
            "The ballots shown here are simulated from the published shares.",
        ),
    ),
    price=PRICE,
    questionnaire=Questionnaire(
        pages=(
            Page(id="animal", title=words("L’élevage", "Husbandry"), questions=CRITERIA[:3]),
            Page(id="rest", title=words("Le reste", "The rest"), questions=CRITERIA[3:]),
        )
    ),
    rules=Rules(visibility=Visibility.AT_CLOSING),
    sources=SOURCES,
    simulated=True,
    drawn=("feed", "packaging"),
)
