"""The sections of « Paroles », in their order. To add one: write its file beside this one, then list it here.

Each is `draw(visit, sight, asked)`, drawn alone, at the address `voir=<name>`; its title is `voices-part-<name>`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.results.text_columns import TextColumn
from pages.parts.sight import Sight
from pages.parts.visit import Visit
from pages.parts.voices import by, moderation, sentiment, texts, words
from pages.parts.voices.ideas import section as ideas


def always(_asked: TextColumn) -> bool:
    return True


@dataclass(frozen=True)
class Section:
    """`shows` says of which texts there is something to draw."""

    name: str
    draw: Callable[[Visit, Sight, TextColumn], None]
    shows: Callable[[TextColumn], bool] = always


def voiced(asked: TextColumn) -> bool:
    return asked.is_voiced


SECTIONS = (
    Section("said", sentiment.draw, shows=voiced),
    Section("by", by.draw, shows=voiced),
    Section("texts", texts.draw),
    Section("ideas", ideas.draw, ideas.is_shown),
    Section("words", words.draw),
    Section("moderation", moderation.draw),
)
