"""What a report tells beside the answers: rounds, walls, key words, where people stop, who was asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.consultation.population import Population
from core.question_types.base import Question
from core.results.passages import Walk
from core.results.representation import Comparison
from core.results.rounds import Flows
from core.results.weighing import Weighed
from core.room.wall import Post
from core.voices.cloud import Cloud


@dataclass(frozen=True)
class TwoRounds:
    """`price` is what it would be by the round before, and what it is; `reasons` are some that a room saw too."""

    before: Question
    question: Question
    flows: Flows
    price: tuple[int, int] | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heard:
    """The words of a question's texts, with what `core.actions.key_words` kept back or did not read."""

    cloud: Cloud
    kept_back: int = 0
    unread: int = 0


@dataclass(frozen=True)
class Representation:
    """`weighed` are the questions that may be, by what the roll and the stated population say."""

    population: Population = field(default_factory=Population)
    comparisons: tuple[Comparison, ...] = ()
    weighed: tuple[Weighed, ...] = ()


@dataclass(frozen=True)
class Beside:
    """`heard` is by question. `ideas` and `posed` are what the team let through on the walls of a room."""

    rounds: tuple[TwoRounds, ...] = ()
    ideas: tuple[Post, ...] = ()
    posed: tuple[Post, ...] = ()
    heard: Mapping[str, Heard] = field(default_factory=dict)
    walk: Walk = field(default_factory=lambda: Walk(()))
    representation: Representation = field(default_factory=Representation)
