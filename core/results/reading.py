"""Ballots -> columns: a run of the log read at once, each distinct answer only once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.consultation.attributes import ATTRIBUTES
from core.consultation.merged import Counted
from core.consultation.records import Ballot, BallotStatus
from core.pricing.live_price import total_of
from core.pricing.model import PriceModel
from core.question_types.base import Question
from core.questionnaire.rounds import standing
from core.questionnaire.worked_out import WorkingOut
from core.results.cells import ABSENT, Cells
from core.results.columns import ColumnKind, Value
from core.voices.hearing import BY_DEFAULT

MOST_REMEMBERED = 20_000  # distinct answers to one question, or baskets

Place = tuple[str, str]  # (question id, column); of what stands beside the questions, the first is ""
PRICE, COLLEGE, DAY = ("", "price"), ("", "college"), ("", "day")


def attribute_place(name: str) -> Place:
    return ("", f"attribute.{name}")


def voice_of(question_id: str) -> str:
    """The column of what was read in a question's texts."""
    return f"{question_id}.voice"


def alone_place(question_id: str) -> Place:
    """Of what the analysis read in them with everybody's thresholds."""
    return (question_id, f"{voice_of(question_id)}.alone")


BESIDE = (COLLEGE, *map(attribute_place, ATTRIBUTES))
NOTHING_BESIDE = (float(ABSENT),) * len(BESIDE)


@dataclass(frozen=True)
class Run:
    """Some ballots in a row: a value a ballot in every column, as `Cells.encoded` gives it, and which of them count.

    `superseded` are the seqs that ballots of this run take the place of, `by` the seqs of those ballots, and
    `taken_back` marks those by which a voter erased everything.
    """

    columns: Mapping[Place, NDArray[Any]]
    counted: NDArray[np.bool_]
    superseded: NDArray[np.int64]
    by: NDArray[np.int64]
    taken_back: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.counted)


class Reader:
    """Reads ballots into the columns of one frame, whose codes it extends."""

    def __init__(
        self,
        counted: Sequence[Counted],
        columns: Mapping[str, Mapping[str, Cells]],
        beside: Mapping[Place, Cells],
        alone: Mapping[str, Cells],
        working_out: Sequence[WorkingOut],
    ) -> None:
        self._working_out = working_out  # a version each, the first first
        self._alone = [(each, alone[each.question.id]) for each in counted if each.question.id in alone]
        self._questions = [_QuestionReader(each, columns[each.question.id]) for each in counted]
        self._beside = beside
        self._known_beside: dict[tuple[str | None, ...], tuple[float, ...]] = {}

    def read(self, ballots: Sequence[Ballot], baskets: "Baskets | None") -> Run:
        counted = [ballot.status is BallotStatus.CAST and ballot.answers is not None for ballot in ballots]
        answers: list[dict[str, Any]] = [
            self._with_worked_out(ballot) if counts else {} for ballot, counts in zip(ballots, counted, strict=True)
        ]
        columns: dict[Place, NDArray[Any]] = {}
        for question in self._questions:
            columns |= question.columns(ballots, answers)
        for each, cells in self._alone:
            read = columns[each.question.id, voice_of(each.question.id)]
            columns[alone_place(each.question.id)] = _with_default_thresholds(each, cells, read, ballots)
        columns |= self._columns_beside(ballots, counted)
        if baskets:
            prices = [baskets.price(given) for given in answers]
            columns[PRICE] = np.array(prices, dtype=np.float64)
        changes = [
            (ballot.supersedes, ballot.seq, ballot.status is BallotStatus.WITHDRAWN)
            for ballot in ballots
            if ballot.supersedes is not None
        ]
        superseded, by, taken_back = np.array(changes, dtype=np.int64).reshape(-1, 3).T
        return Run(columns, np.array(counted, dtype=bool), superseded, by, taken_back.astype(np.bool_))

    def _with_worked_out(self, ballot: Ballot) -> dict[str, Any]:
        answers = ballot.answers or {}
        known = 0 < ballot.version <= len(self._working_out)
        return self._working_out[ballot.version - 1].added_to(answers) if known else answers

    def _columns_beside(self, ballots: Sequence[Ballot], counted: Sequence[bool]) -> dict[Place, NDArray[Any]]:
        kept = list(zip(ballots, counted, strict=True))
        days = [
            ballot.cast_on.toordinal() if counts and ballot.cast_on is not None else ABSENT for ballot, counts in kept
        ]
        table = np.array([self._codes_beside(ballot) if counts else NOTHING_BESIDE for ballot, counts in kept])
        columns: dict[Place, NDArray[Any]] = {place: table[:, number] for number, place in enumerate(BESIDE)}
        return columns | {DAY: np.array(days, dtype=np.int32)}

    def _codes_beside(self, ballot: Ballot) -> tuple[float, ...]:
        values = (ballot.college, *map(ballot.attributes.get, ATTRIBUTES))
        if values not in self._known_beside:
            if len(self._known_beside) >= MOST_REMEMBERED:
                self._known_beside.clear()
            college, *attributes = values
            found = zip(BESIDE, (college, *(value or None for value in attributes)), strict=True)
            self._known_beside[values] = tuple(self._beside[place].encoded(value) for place, value in found)
        return self._known_beside[values]


class Baskets:
    """The price of each ballot's own basket, in mils, as it last chose; NaN where nothing was chosen."""

    def __init__(self, model: PriceModel, questions: Sequence[Question]) -> None:
        self._model = model
        self._priced: list[Any] = [question for question in questions if question.priced]
        self._has_rounds = any(question.round_of for question in self._priced)
        self._known: dict[tuple[Any, ...], float] = {}

    def price(self, answers: Mapping[str, Any]) -> float:
        stand = {question.id for question in standing(self._priced, answers)} if self._has_rounds else None
        chosen = tuple(
            answers.get(question.id) if stand is None or question.id in stand else None for question in self._priced
        )
        if chosen not in self._known:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            self._known[chosen] = self._price(chosen)
        return self._known[chosen]

    def _price(self, chosen: tuple[Any, ...]) -> float:
        found = [
            option
            for question, given in zip(self._priced, chosen, strict=True)
            if given is not None
            for option in (question.option(given),)
            if option
        ]
        return float(total_of(self._model, found)) if found else float("nan")


class _QuestionReader:
    def __init__(self, each: Counted, columns: Mapping[str, Cells]) -> None:
        self._each = each
        self._columns = columns
        self._nothing = tuple(cells.nothing for cells in columns.values())
        written = any(cells.kind is ColumnKind.TEXT for cells in columns.values())
        self._remembers = not (written or each.question.voiced)  # what is written is hardly ever written twice
        self._known: dict[tuple[int, Any], tuple[float, ...]] = {}

    def columns(self, ballots: Sequence[Ballot], answers: Sequence[dict[str, Any]]) -> dict[Place, NDArray[Any]]:
        if not self._columns:
            return {}
        asked, asked_as = self._each.asked, self._each.asked_as
        rows = []
        for ballot, given in zip(ballots, answers, strict=True):
            if asked_as not in given or ballot.version not in asked:
                rows.append(self._nothing)
                continue
            answer = given[asked_as]
            row = self._known.get((ballot.version, answer)) if answer.__class__ is str else None
            rows.append(row or self._row(ballot, answer))
        table = np.array(rows, dtype=np.float64)
        return {(self._each.question.id, name): table[:, place] for place, name in enumerate(self._columns)}

    def _row(self, ballot: Ballot, answer: Any) -> tuple[float, ...]:
        if not self._remembers:
            return self._encoded(ballot, answer)
        key = (ballot.version, _as_key(answer))
        try:
            return self._known[key]
        except TypeError:  # an answer too deep to be a key
            return self._encoded(ballot, answer)
        except KeyError:
            row = self._encoded(ballot, answer)
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        self._known[key] = row
        return row

    def _encoded(self, ballot: Ballot, answer: Any) -> tuple[float, ...]:
        values = values_of(self._each, ballot, answer)
        return tuple(cells.encoded(values.get(name)) for name, cells in self._columns.items())


def _with_default_thresholds(
    each: Counted, cells: Cells, read: NDArray[Any], ballots: Sequence[Ballot]
) -> NDArray[Any]:
    """What was `read`, but where thresholds that were learnt made it so."""
    found = read.copy()
    for row in np.flatnonzero(read != ABSENT).tolist():
        label = ballots[row].readings.get(each.asked_as, {}).get(BY_DEFAULT)
        if label:
            found[row] = cells.encoded(label)
    return found


def values_of(each: Counted, ballot: Ballot, answer: Any) -> dict[str, Value]:
    """As the version that the ballot answered asked it: nobody left out an option that was not there yet."""
    return each.asked[ballot.version].values(answer, ballot.readings.get(each.asked_as))


def _as_key(answer: Any) -> Any:
    if isinstance(answer, list):
        return tuple(answer)
    return tuple(answer.items()) if isinstance(answer, dict) else answer
