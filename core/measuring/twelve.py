"""Twelve questions such as associations ask, and answers to them drawn by lot: always the same from one seed."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Any

from core.consultation.definition import Definition, Rules, Visibility
from core.consultation.records import FirstBallot
from core.language.wording import Wording
from core.question_types.base import Option, Question
from core.question_types.grid import Grid
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.number import Number
from core.question_types.ranking import Ranking
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire

SEED = 2026
DRAWN = 10_000  # different ballots; a larger log draws from them again
SKIPPED = 0.1  # of the answers to each question
FIRST_DAY = date(2026, 1, 5)
DAYS = 28
WORDS = ("lait", "prix", "juste", "ferme", "herbe", "vache", "sol", "eau", "climat", "laiterie", "temps", "partage")
VOICES = ("favourable", "unfavourable", "uncertain")
ATTRIBUTES = {
    "college": ("Mangeurs", "Éleveurs", "Laiteries", "Magasins"),
    "circle": ("Nord", "Sud", "Est", "Ouest", "Centre"),
    "entity": tuple(f"Groupe {number}" for number in range(1, 41)),
    "language": ("fr", "en", "pt", "de"),
    "source": ("lettre", "affiche", "site"),
}


def _things(name: str, how_many: int) -> tuple[Option, ...]:
    return tuple(Option(id=f"{name}{number}", label=Wording(f"{name} {number}")) for number in range(how_many))


SINGLES = tuple(
    SingleChoice(id=f"single{number}", title=Wording(f"Choix {number}"), options=_things("choice", 4 + number % 3))
    for number in range(5)
)
TICKS = tuple(Tickable(id=option.id, label=option.label) for option in _things("tick", 6))
MULTIPLES = tuple(
    MultipleChoice(id=f"multiple{number}", title=Wording(f"Plusieurs choix {number}"), options=TICKS)
    for number in range(2)
)
GRID = Grid(id="grid", title=Wording("Tableau"), rows=_things("row", 4), options=_things("step", 5))
NUMBER = Number(id="number", title=Wording("Combien ?"), lowest=0, highest=200)
RANKING = Ranking(id="ranking", title=Wording("Du plus au moins important"), options=_things("item", 5))
WORD, MORE = ShortText(id="word", title=Wording("En un mot")), LongText(id="more", title=Wording("Dites-en plus"))
QUESTIONS: tuple[Question, ...] = (*SINGLES, *MULTIPLES, GRID, NUMBER, RANKING, WORD, MORE)

DEFINITION = Definition(
    title=Wording("Douze questions"),
    benefit=Wording("Mesurer."),
    questionnaire=Questionnaire(pages=(Page(id="page", questions=QUESTIONS),)),
    rules=Rules(visibility=Visibility.LIVE),
)


def ballots(*, named_from: int = 0) -> Iterator[FirstBallot]:
    """Endless; each of another voter, of whom the first has the number `named_from`."""
    chance = Random(SEED + named_from)
    drawn = [_drawn(chance) for _ in range(DRAWN)]
    for number in count(named_from):
        sealed, readings, attributes = drawn[chance.randrange(DRAWN)]
        yield FirstBallot(
            key=f"{number:064}",
            submit_key=f"{number:064}",
            leaf=f"{number:064}",
            sealed=sealed,
            readings=readings,
            version=1,
            cast_on=FIRST_DAY + timedelta(days=chance.randrange(DAYS)),
            attributes=attributes,
        )


def _drawn(chance: Random) -> tuple[str, dict[str, Any], dict[str, str]]:
    """A ballot's answers as they are sealed, what was read in them, and its attributes."""
    answers = {question.id: _answer(question, chance) for question in QUESTIONS if chance.random() >= SKIPPED}
    readings = {MORE.id: {"label": chance.choice(VOICES)}} if MORE.id in answers else {}
    attributes = {name: chance.choice(values) for name, values in ATTRIBUTES.items()}
    return json.dumps({"answers": answers, "version": 1}), readings, attributes


def _answer(question: Question, chance: Random) -> Any:
    if isinstance(question, SingleChoice):
        return _skewed(question.options, chance)
    if isinstance(question, MultipleChoice):
        return [option.id for option in TICKS if chance.random() < 0.4] or [TICKS[0].id]
    if isinstance(question, Grid):
        return {row.id: _skewed(question.options, chance) for row in question.rows}
    if isinstance(question, Number):
        return min(200, round(chance.lognormvariate(3, 0.8)))
    if isinstance(question, Ranking):
        return [option.id for option in chance.sample(question.options, len(question.options))]
    return " ".join(chance.choice(WORDS) for _ in range(2 if question == WORD else 12))


def _skewed(options: tuple[Option, ...], chance: Random) -> str:
    """The first is the likeliest, as it is in life."""
    return options[min(int(chance.expovariate(0.7)), len(options) - 1)].id
