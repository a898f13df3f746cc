"""Exploring results: filtered, crossed and day by day, for the team alone, once a version for all who ask the same."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import partial

import numpy as np
from numpy.typing import NDArray

from core.actions.answering import find
from core.actions.store import OpenStore, Store
from core.actions.watching import Lookout, Watcher, watched_by
from core.consultation.records import Consultation
from core.consultation.smallest_group import SMALLEST_GROUP
from core.problems import Refused
from core.results.crossing import Crossed, crossed
from core.results.explored import Explored
from core.results.filtered import Filtered, filtered
from core.results.filtering import Filter, filtered_rows
from core.results.frame import Frame
from core.results.offered import Offered, offered
from core.results.suppression import hides, moments
from core.results.variables import Variable
from core.results.view import View

MOST_TEXTS = 50


@dataclass(frozen=True)
class Explorer:
    """One consultation as somebody of the team looks at it; every answer raises Refused while it may not be seen."""

    lookout: Lookout
    code: str
    watcher: Watcher
    over: bool

    def offered(self) -> tuple[Offered, ...]:
        return self.lookout.computed(
            self.code, self.watcher, lambda frame, _: offered(frame), key="offered", team_only=True
        )

    def filtered(self, wanted: Filter) -> Filtered:
        def compute(frame: Frame, _: str) -> Filtered:
            return filtered(frame, wanted, over=self.over)

        return self.lookout.computed(
            self.code, self.watcher, compute, key=("filtered", wanted, self.over), team_only=True
        )

    def crossed(self, row: Variable, column: Variable, wanted: Filter) -> Crossed | None:
        def compute(frame: Frame, _: str) -> Crossed | None:
            return crossed(frame, row, column, wanted, over=self.over)

        key = ("crossed", row, column, wanted, self.over)
        return self.lookout.computed(self.code, self.watcher, compute, key=key, team_only=True)

    def days(self) -> dict[date, int]:
        """How many of those counted answered on each day, the first day first."""
        return self.lookout.computed(self.code, self.watcher, lambda frame, _: _days(frame), key="days", team_only=True)

    def explored(self, view: View) -> Explored:
        row, column, wanted = view.row, view.column, view.wanted
        return Explored(
            view=view,
            offered=self.offered(),
            days=self.days(),
            crossed=self.crossed(row, column, wanted) if row and column else None,
            filtered=self.filtered(wanted) if wanted else None,
        )

    def texts(self, open_store: OpenStore, wanted: Filter, question_id: str, column: str) -> list[str] | None:
        """The newest texts of those who meet the filter; None where they may not be shown apart from the others."""
        seqs = self.lookout.computed(
            self.code,
            self.watcher,
            partial(_texts, wanted=wanted, question_id=question_id, column=column, over=self.over),
            team_only=True,
        )
        if seqs is None:
            return None
        frame_of_text = self.lookout.computed(self.code, self.watcher, lambda frame, _: frame, team_only=True)
        with open_store(read_only=True) as store:
            consultation = watched_by(store, self.code, self.watcher, team_only=True)
            ballots = store.ballots.at(consultation.id, seqs)
        found = (frame_of_text.text_in(ballot, question_id, column=column)[0] for ballot in ballots)
        return [text for text in found if text]


def earlier_of_team(store: Store, code: str, watcher: Watcher) -> list[Consultation]:
    """The team's other consultations whose results this watcher may see now, the newest first."""
    here = find(store, code)
    others = [each for each in store.consultations.of_teams([here.team_id]) if each.id != here.id and each.ballots]
    return [each for each in others if _is_seen(store, each, watcher)]


def _is_seen(store: Store, consultation: Consultation, watcher: Watcher) -> bool:
    try:
        watched_by(store, consultation.code, watcher, team_only=True)
    except Refused:
        return False
    return True


def _days(frame: Frame) -> dict[date, int]:
    days = frame.days[frame.counted_rows()]
    times = Counter(days[days > 0].tolist())
    return {date.fromordinal(each): times[each] for each in sorted(times)}


def known_seqs(frame: Frame, wanted: Filter, question_id: str, column: str, *, over: bool) -> NDArray[np.int64] | None:
    """The ballots of those who meet the filter in which something is written, the newest first.

    None where somebody may be found again: of one condition at most, and ten texts at least on either side of it.
    """
    seqs = frame.written(question_id, column=column)
    if not wanted:
        return seqs
    kept = filtered_rows(frame, wanted)[seqs - 1]
    if hides(frame.definition):
        known = seqs <= (frame.seq if over else max(moments(frame.seq), default=0))
        seqs, kept = seqs[known], kept[known]
        sizes = (np.count_nonzero(kept), np.count_nonzero(~kept))
        if (
            len(wanted.conditions) > 1
            or min(sizes) < SMALLEST_GROUP
            or filtered(frame, wanted, over=over).counted is None
        ):
            return None
    found: NDArray[np.int64] = seqs[kept]
    return found


def _texts(frame: Frame, _root: str, *, wanted: Filter, question_id: str, column: str, over: bool) -> list[int] | None:
    found = known_seqs(frame, wanted, question_id, column, over=over)
    return None if found is None else found[:MOST_TEXTS].tolist()
