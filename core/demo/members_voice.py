"""A small open questionnaire with grades and free texts in French: people and words are made up for the demo."""

import random
from dataclasses import dataclass
from typing import Any

from core.consultation.definition import Definition, Kind, Rules, Sponsor, Visibility
from core.demo.bilingual import words
from core.demo.members_words import TEXTS
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


WORDS = "words"
DEFINITION = Definition(
    kind=Kind.QUESTIONNAIRE,
    title=words("Notre coopérative demain : votre avis", "Our cooperative tomorrow: your say"),
    benefit=words(
        "Dire par quoi commencer au magasin. Les cinq premières idées seront portées au conseil, et sa réponse publiée ici.",
        "Say where the shop should begin. The first five ideas will be taken to the board, and its reply published here.",
    ),
    sponsor=Sponsor(
        name="Démonstration Tablée",
        role=words("exemple de questionnaire", "sample questionnaire"),
        word=words(
            "Cinq questions, deux minutes. Les réponses déjà comptées sont simulées, les textes inventés.",
            "Five questions, two minutes. The answers already counted are simulated, the texts made up.",
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
                        title=words("Par quoi commencer ?", "Where to begin?"),
                        most=3,
                        options=(
                            _tickable("prices", "Les prix en magasin", "Prices in the shop"),
                            _tickable("pay", "La paie des éleveurs", "What farmers are paid"),
                            _tickable("plastic", "Moins de plastique", "Less plastic"),
                            _tickable("hedges", "Des haies autour des champs", "Hedges around the fields"),
                            _tickable("hours", "Les heures d’ouverture", "Opening hours"),
                            _tickable("app", "L’application", "The app"),
                            _tickable("delivery", "La livraison", "Delivery"),
                            _tickable("canteens", "Les cantines des écoles", "School canteens"),
                            _tickable("welcome", "L’accueil", "The welcome"),
                        ),
                    ),
                    SingleChoice(
                        id="since",
                        title=words("Depuis quand êtes-vous adhérent ou adhérente ?", "Since when have you been a member?"),
                        options=(
                            _option("new", "Moins d’un an", "Less than a year"),
                            _option("some", "De un à cinq ans", "One to five years"),
                            _option("long", "Plus de cinq ans", "More than five years"),
                        ),
                    ),
                ),
            ),
            Page(
                id="words",
                title=words("Avec vos mots", "In your words"),
                questions=(
                    Number(
                        id="visits",
                        title=words("Combien de fois venez-vous par mois ?", "How often do you come in a month?"),
                        unit=words("fois", "times"),
                        lowest=0,
                        highest=60,
                    ),
                    LongText(
                        id=WORDS,
                        title=words("Qu’est-ce qui vous plaît, vous gêne ou manque ?", "What pleases you, bothers you or is missing?"),
                        note=words("Ne nommez personne, s’il vous plaît.", "Please name nobody."),
                    ),
                ),
            ),
        )
    ),
    rules=Rules(visibility=Visibility.LIVE),
    simulated=True,
)  # fmt: skip

SILENT = 290
"""People who wrote nothing: most of those whom anybody asks."""
COLLEGES = ("consommateurs", "producteurs")


@dataclass(frozen=True)
class Simulated:
    """One made-up member and what they answered."""

    college: str
    answers: dict[str, Any]


def drawn(*, seed: int) -> list[Simulated]:
    """Those who wrote come last, in both colleges alike: so many at once may be compared while answers still come in."""
    lot = random.Random(seed)
    themes = sorted({theme for theme, _, _ in TEXTS})
    silent = [(lot.choice(themes), lot.choice((1, 2, 2, 3, 3, 3, 4, 4, 5)), "") for _ in range(SILENT)]
    last = [*TEXTS, *silent[:20]]
    return [
        Simulated(COLLEGES[place % 2], _answers(lot, themes, *each)) for place, each in enumerate([*silent[20:], *last])
    ]


def _answers(lot: random.Random, themes: list[str], theme: str, effort: int, text: str) -> dict[str, Any]:
    first = sorted({theme, *lot.sample(themes, lot.randint(0, 2))})
    since = lot.choice(("new", "some", "some", "long"))
    answers = {"effort": effort, "first": first, "since": since, "visits": lot.randint(1, 12)}
    return {**answers, WORDS: text} if text else answers
