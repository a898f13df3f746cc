"""The specification as it is handed over: what the vote gave, what became of each line, and what vouches for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from core.consultation.definition import Source
from core.consultation.line_status import LineState, LineStatus
from core.consultation.records import Consultation
from core.language.wording import Wording
from core.pricing.model import PriceModel
from core.pricing.outcome import Outcome
from core.pricing.specification import Specification, specify


@dataclass(frozen=True)
class SpecificationDocument:
    """`statuses` are the last first. `root` seals the ballots, "" where nothing was sealed."""

    title: Wording
    code: str
    closed_at: datetime | None
    specification: Specification
    outcome: Outcome
    model: PriceModel
    statuses: tuple[LineStatus, ...] = ()
    root: str = ""
    sources: tuple[Source, ...] = ()
    simulated: bool = False

    def history(self, question_id: str) -> list[LineStatus]:
        """What became of one line, the last first."""
        return [status for status in self.statuses if status.question_id == question_id]

    def state(self, question_id: str) -> LineState:
        """Where a line stands; what nobody has said anything of since is voted, and no more."""
        return next((status.state for status in self.history(question_id)), LineState.VOTED)


def document_of(
    consultation: Consultation,
    model: PriceModel,
    outcome: Outcome,
    *,
    counted: int,
    statuses: Iterable[LineStatus] = (),
    root: str = "",
) -> SpecificationDocument:
    definition = consultation.definition
    close_points = definition.rules.close_points
    return SpecificationDocument(
        title=definition.title,
        code=consultation.code,
        closed_at=consultation.closed_at or consultation.closes_at,
        specification=specify(model, outcome, counted=counted, close_points=close_points),
        outcome=outcome,
        model=model,
        statuses=tuple(statuses),
        root=root,
        sources=definition.sources,
        simulated=definition.simulated,
    )
