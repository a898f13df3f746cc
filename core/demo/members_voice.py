"""A small open questionnaire with grades and free texts in French: the words are written for the demo."""

from core.consultation.definition import Definition, Kind, Rules, Sponsor, Visibility
from core.demo.bilingual import words
from core.question_types.base import Option
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.number import Number
from core.question_types.rating import Rating
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire


def _option(name: str, french: str, english: str) -> Option:
    return Option(id=name, label=words(french, english))


def _tickable(name: str, french: str, english: str) -> Tickable:
    return Tickable(id=name, label=words(french, english))


DEFINITION = Definition(
    kind=Kind.QUESTIONNAIRE,
    title=words("Moins de plastique en rayon : votre avis", "Less plastic on the shelves: your say"),
    benefit=words(
        "Dire quels emballages doivent changer d’abord. Les cinq premiers seront portés aux fabricants, et leur réponse publiée ici.",
        "Say which packaging must change first. The first five will be taken to manufacturers, and their reply published here.",
    ),
    sponsor=Sponsor(
        name="Démonstration Tablée",
        role=words("exemple de questionnaire", "sample questionnaire"),
        word=words(
            "Cinq questions, deux minutes. Les réponses déjà comptées sont simulées.",
            "Five questions, two minutes. The answers already counted are simulated.",
        ),
    ),
    questionnaire=Questionnaire(
        pages=(
            Page(
                id="today",
                title=words("Aujourd’hui", "Today"),
                questions=(
                    Rating(
                        id="effort",
                        title=words("Comment jugez-vous les efforts faits depuis un an ?", "How do you rate the efforts of the past year?"),
                        lowest_label=words("très insuffisants", "far too little"),
                        highest_label=words("très bons", "very good"),
                        required=True,
                    ),
                    MultipleChoice(
                        id="first",
                        title=words("Quels emballages changer d’abord ?", "Which packaging should change first?"),
                        most=3,
                        options=(
                            _tickable("fruit", "Fruits et légumes", "Fruit and vegetables"),
                            _tickable("yoghurt", "Pots de yaourt", "Yoghurt pots"),
                            _tickable("water", "Bouteilles d’eau", "Water bottles"),
                            _tickable("ham", "Charcuterie en barquette", "Sliced meat in trays"),
                            _tickable("soap", "Savons et lessives", "Soap and detergents"),
                        ),
                    ),
                    SingleChoice(
                        id="bulk",
                        title=words("Achetez-vous en vrac ?", "Do you buy in bulk?"),
                        options=(
                            _option("often", "Souvent", "Often"),
                            _option("sometimes", "Parfois", "Sometimes"),
                            _option("never", "Jamais", "Never"),
                        ),
                    ),
                ),
            ),
            Page(
                id="words",
                title=words("Avec vos mots", "In your words"),
                questions=(
                    Number(
                        id="bins",
                        title=words("Combien de poubelles d’emballages par mois chez vous ?", "How many bins of packaging a month at home?"),
                        unit=words("poubelles", "bins"),
                        lowest=0,
                        highest=60,
                    ),
                    LongText(
                        id="words",
                        title=words("Qu’est-ce qui vous aiderait, ou vous agace ?", "What would help you, or annoys you?"),
                        note=words("Ne nommez personne, s’il vous plaît.", "Please name nobody."),
                    ),
                ),
            ),
        )
    ),
    rules=Rules(visibility=Visibility.LIVE),
    simulated=True,
)  # fmt: skip

# (effort, first, bulk, bins, words): plainly invented answers, from pleased to angry, many without an opinion.
ANSWERS: tuple[tuple[int, tuple[str, ...], str, int, str], ...] = (
    (4, ("fruit", "water"), "often", 3, "Le rayon vrac est une très bonne idée, bravo, continuez !"),
    (
        2,
        ("ham", "yoghurt"),
        "never",
        8,
        "Je ne suis pas satisfait : il y a encore beaucoup trop de plastique autour des légumes.",
    ),
    (3, ("fruit",), "sometimes", 5, "Il faudrait des bocaux consignés à l’entrée du magasin."),
    (1, ("fruit", "ham", "soap"), "never", 12, "C’est inadmissible d’emballer trois poivrons dans du plastique."),
    (5, ("water",), "often", 2, "Ravie des fontaines à lessive, elles sont pratiques et propres."),
    (2, ("yoghurt",), "sometimes", 7, "Le vrac est plus cher que l’emballé, c’est décourageant."),
    (3, (), "sometimes", 6, "Mettre la consigne du verre partout."),
    (4, ("soap", "water"), "often", 4, "Les nouveaux sachets en papier sont solides et agréables."),
    (2, ("fruit", "yoghurt", "ham"), "never", 9, "Aucun effort visible au rayon charcuterie, je suis déçue."),
    (3, ("water",), "never", 6, "Bonne idée mais les bornes sont toujours en panne."),
    (4, ("fruit",), "sometimes", 5, ""),
    (3, ("ham",), "never", 8, "Informer sur le recyclage des barquettes."),
    (5, ("fruit", "soap"), "often", 2, "Excellente initiative, l’équipe est accueillante et de bon conseil !"),
    (1, ("yoghurt", "ham"), "never", 14, "Les suremballages sont absurdes, c’est du gaspillage."),
    (3, ("water", "soap"), "sometimes", 5, "Proposer des contenances plus grandes."),
    (2, ("ham",), "sometimes", 7, "Le plastique « biodégradable » est une arnaque."),
)
