"""What one visit may see of a consultation at this moment: its tallies, or the reason why not."""

from dataclasses import dataclass, replace
from datetime import datetime

from core.actions.answering import find
from core.actions.closing import close_due
from core.actions.watching import Watcher
from core.community import access
from core.consultation.mark import mark_of
from core.consultation.records import Consultation, State
from core.problems import Problem, Refused
from core.results.look import Look
from pages.parts.database import lookout, open_store_of_process
from pages.parts.visit import Visit, voter_of


@dataclass(frozen=True)
class Sight:
    """`look` is None while it may not be seen, and `refusal` says why; `mark` changes when any of this does."""

    consultation: Consultation
    now: datetime
    mark: str
    look: Look | None
    refusal: Problem | None
    of_team: bool

    @property
    def over(self) -> bool:
        return self.consultation.is_over(self.now)

    def projected(self) -> "Sight":
        """As a hall may see it, whoever's screen it is: nothing that is kept from the public."""
        if self.look is None:
            return self
        return replace(self, look=self.look.without(self.consultation.definition.kept_from_public))


def sight_of(visit: Visit, code: str) -> Sight:
    """Raises Refused for an unknown code. The mark is read first: what comes meanwhile is seen at the next pulse."""
    consultation, now = _found(code)
    if consultation.state is State.OPEN and consultation.is_over(now):
        close_due(open_store_of_process())  # nobody needs to be watching, but whoever looks need not wait
        consultation, now = _found(code)
    look, refusal = None, None
    try:
        look = lookout().look(code, watcher_of(visit, consultation))
    except Refused as refused:
        refusal = refused.problems[0]
    return Sight(
        consultation=consultation,
        now=now,
        mark=mark_of(consultation, now),
        look=look,
        refusal=refusal,
        of_team=access.may_see(visit.person, consultation.team_id),
    )


def watcher_of(visit: Visit, consultation: Consultation) -> Watcher:
    return Watcher(person=visit.person, voter=voter_of(consultation))


def _found(code: str) -> tuple[Consultation, datetime]:
    with open_store_of_process()(read_only=True) as store:
        return find(store, code), store.now()
