"""What a report is written from: everything gathered once, at one version of the log, for one edition."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.consultation.definition import Access, Definition
from core.consultation.records import Consultation, Debrief, Version
from core.consultation.specification_document import SpecificationDocument
from core.report.beside import Beside
from core.results.decided import Decided
from core.results.explored import Explored
from core.results.look import Look
from core.results.price_studies import Study
from core.results.summary import Summary


class Edition(StrEnum):
    """Who reads it: the team has all; the public what the public page shows, and nobody's words."""

    TEAM = "equipe"
    PUBLIC = "publique"


@dataclass(frozen=True)
class Proof:
    """What a closed vote is checked against."""

    root: str
    configuration: str
    entries: int  # of its journal
    publishes_ballots: bool


@dataclass(frozen=True)
class Material:
    """`written` are some of the texts of each question's columns, (text, reading), and empty in the public edition.

    `asked` is how many were asked, 0 where anybody may answer. `decided` and `studies` are by question. `explored` is
    what a picture of one view shows; a report is of the whole.
    """

    edition: Edition
    consultation: Consultation
    team: str
    now: datetime
    look: Look
    asked: int = 0
    versions: tuple[Version, ...] = ()
    specification: SpecificationDocument | None = None
    decided: Mapping[str, Decided] = field(default_factory=dict)
    studies: Mapping[str, Study] = field(default_factory=dict)
    written: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    beside: Beside = field(default_factory=Beside)
    debrief: Debrief = field(default_factory=Debrief)
    proof: Proof | None = None
    explored: Explored = field(default_factory=Explored)

    @property
    def definition(self) -> Definition:
        return self.consultation.definition

    @property
    def over(self) -> bool:
        return self.consultation.is_over(self.now)

    @property
    def for_team(self) -> bool:
        return self.edition is Edition.TEAM

    @property
    def withheld(self) -> frozenset[str]:
        """The questions of which this edition says nothing, whoever downloads it."""
        return frozenset() if self.for_team else self.definition.kept_from_public

    @property
    def is_vote_of_members(self) -> bool:
        """Members decide for themselves: their votes stand for nobody else, and nothing is sampled."""
        return self.definition.is_fixed_once_open and self.definition.rules.access is Access.PERSONAL

    @property
    def summaries_beside_criteria(self) -> tuple[Summary, ...]:
        """What the chapter on the price does not say already."""
        criteria = {each.question_id for each in self.look.outcome.criteria} if self.look.outcome else set()
        return tuple(summary for summary in self.look.summaries if summary.question_id not in criteria)

    def number(self, question_id: str) -> int:
        """The place of a question in the questionnaire, from 1; 0 for one that is no longer asked."""
        names = [question.id for question in self.definition.questionnaire.asked()]
        return names.index(question_id) + 1 if question_id in names else 0
