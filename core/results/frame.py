"""Ballots as typed columns in memory, with counts kept as they come: a look costs what is new, not what is old.

A ballot's row is its seq minus one, so a change finds the earlier ballot's values at once, and takes them off.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.consultation.definition import Definition
from core.consultation.merged import counted
from core.consultation.records import Ballot
from core.question_types.base import Question
from core.questionnaire.piping import told
from core.questionnaire.worked_out import WorkingOut
from core.results.agreement import Agreement
from core.results.cells import ABSENT, Cells, Growing
from core.results.columns import ColumnKind, Tally
from core.results.counting import tallied, tally_of
from core.results.reading import (
    BESIDE,
    COLLEGE,
    DAY,
    PRICE,
    Baskets,
    Place,
    Reader,
    Run,
    alone_place,
    attribute_place,
    values_of,
    voice_of,
)
from core.voices.hearing import Correction
from core.voices.personal.masking import masked_in

RUN = 5_000  # ballots read at once


class Frame:
    """The counted ballots of one consultation. Feed it the log in order; it never looks back.

    `earlier` are the versions before this one, the first first: what they asked is counted as well.
    """

    def __init__(self, definition: Definition, earlier: Sequence[Definition] = ()) -> None:
        self.definition = definition
        self.version = len(earlier) + 1
        self._counted = {each.question.id: each for each in counted(tuple(map(_told, (*earlier, definition))))}
        self.questions: tuple[Question, ...] = tuple(each.question for each in self._counted.values())
        self.seq = 0
        self.counted = 0
        self.tallies = {question.id: Tally() for question in self.questions}
        self.own_prices: Counter[int] = Counter()
        self.agreement = Agreement()
        self._columns = {q.id: {c.name: Cells(c.kind, c.codes) for c in q.columns()} for q in self.questions}
        self._baskets = Baskets(definition.price, self.questions) if definition.price else None
        self._beside = {place: Cells(ColumnKind.CATEGORY) for place in BESIDE}
        self._alone = {} if definition.names_people else self._columns_alone()
        if self._baskets:
            self._beside[PRICE] = Cells(ColumnKind.NUMBER)
        self._days = Growing(np.int32)
        self._alive = Growing(np.bool_)
        self.left_at: dict[int, int] = {}  # by row that counted once and does no more, the seq that took its place
        self._superseded, self._by = Growing(np.int32), Growing(np.int32)
        self.heard = 0  # revision of the hearing that its readings were made in
        self.corrected = 0  # id of the last correction that it holds
        self._said: dict[tuple[str, int], str] = {}  # by question in the ballots and seq, what a person heard
        self._read: dict[tuple[str, int], int] = {}  # by question and row, the analysis's own code
        asked = tuple(self._counted.values())
        versions = [_working_out(each) for each in (*earlier, definition)]
        self._reader = Reader(asked, self._columns, self._beside, self._alone, versions)

    @property
    def places(self) -> dict[Place, Cells]:
        """Every column that has codes or numbers: those of the questions, and those beside them."""
        asked = {
            (question, name): cells for question, all_of in self._columns.items() for name, cells in all_of.items()
        }
        return asked | self._beside | {alone_place(question): cells for question, cells in self._alone.items()}

    @property
    def colleges(self) -> Cells:
        """Of each voter as sealed in the ballot; "" where it is not weighed."""
        return self._beside[COLLEGE]

    @property
    def days(self) -> NDArray[np.int32]:
        """The day of each row as `date.toordinal` says it; ABSENT where none is known. A view, as `Cells.array`."""
        return self._days.seen()

    @property
    def taken_off(self) -> NDArray[np.int32]:
        """The rows whose place another took, in the order they left."""
        return self._superseded.seen() - 1

    def extend(self, ballots: Iterable[Ballot]) -> None:
        coming = iter(ballots)
        while run := list(islice(coming, RUN)):
            self._check_order(run)
            self.take(self._reader.read(run, self._baskets))

    def take(self, run: Run) -> None:
        """Append ballots that are columns already, whose codes are this frame's."""
        for place, cells in self.places.items():
            cells.extend(run.columns[place])
        self._days.extend(run.columns[DAY])
        self._alive.extend(run.counted)
        start, self.seq = self.seq, self.seq + len(run)
        self._superseded.extend(run.superseded)
        self._by.extend(run.by)
        self._count(np.flatnonzero(run.counted) + start, 1)
        self._take_off(run.superseded - 1, run.by)
        self._erase(run.superseded[run.taken_back] - 1)
        self._hear(place for place in self._said if place[1] > start)

    def correct(self, corrections: Iterable[Correction]) -> None:
        """Take what people heard for what was read, in the order they said it; of ballots to come, once they come."""
        changed: dict[tuple[str, int], None] = {}
        for each in corrections:
            place = (each.question_id, each.seq)
            self._said[place] = each.label
            changed[place] = None
            self.corrected = each.id
        self._hear(changed)

    def corrected_rows(self, question_id: str) -> list[int]:
        """Those of a question that count and whose reading is a person's."""
        alive = self._alive.seen()
        return sorted(row for asked, row in self._read if asked == question_id and alive[row])

    def run(self, start: int, end: int) -> Run:
        """The rows from `start` to before `end` as `take` was given them, but for what was erased since; copies.

        They hold what the analysis read, as people's corrections are kept apart from it.
        """
        columns: dict[Place, NDArray[Any]] = {
            place: np.array(cells.array(start)[: end - start]) for place, cells in self.places.items()
        }
        for (question_id, row), code in self._read.items():
            if start <= row < end:
                columns[question_id, voice_of(question_id)][row - start] = code
        columns[DAY] = np.array(self.days[start:end])
        counted = np.array(self._alive.seen()[start:end])
        counted[[row - start for row in self.left_at if start <= row < end]] = True
        first, last = np.searchsorted(self._by.seen(), (start + 1, end + 1))
        superseded, by = (each.seen()[first:last].astype(np.int64) for each in (self._superseded, self._by))
        return Run(columns, counted, superseded, by, ~counted[by - 1 - start])

    def chosen(self) -> dict[str, dict[str, int]]:
        """By question, how many people gave each of its options, or filled in each of its rows, by its id."""
        return {question_id: self._chosen(question_id) for question_id in self._columns}

    def counted_rows(self, start: int = 0) -> NDArray[np.bool_]:
        """Which rows count, from one on; a view, as `Cells.array`: all is computed on columns, never a ballot alone."""
        return self._alive.seen(start)

    def cells(self, question_id: str, *, column: str = "") -> Cells:
        """One column of a question; its own where it has a single one."""
        return self._columns[question_id][column or question_id]

    def crossable(self, question_id: str, *, column: str = "") -> Cells:
        """The same, to tell people apart by: where nobody may be found again, what the analysis alone read.

        There, one text heard otherwise would take its author from one group to another, and tell whose it is.
        """
        if question_id in self._alone and column == voice_of(question_id):
            return self._alone[question_id]
        return self.cells(question_id, column=column)

    def columns(self, question_id: str) -> Mapping[str, Cells]:
        """Every column of a question by its name, in their order."""
        return self._columns[question_id]

    def attribute(self, name: str) -> Cells:
        """One of ATTRIBUTES as categories, in the order they were first met; none where a ballot keeps none."""
        return self._beside[attribute_place(name)]

    def tallies_of(self, rows: NDArray[Any]) -> dict[str, Tally]:
        """By question, what these rows amount to; a mark a row, or their places. Give it rows that count."""
        places = np.flatnonzero(rows) if rows.dtype == np.bool_ else rows
        return {question_id: tally_of(columns, places) for question_id, columns in self._columns.items()}

    def written(self, question_id: str, *, column: str = "", reading: str = "") -> NDArray[np.int64]:
        """The seqs of the counted ballots in which something is written, the newest first.

        `column` names the texts of a question that has some beside its answer; `reading` keeps those so read.
        """
        columns = self._columns[question_id]
        wanted = self.counted_rows() & (columns[column or question_id].array() == 1)
        if reading:
            voice = columns.get(voice_of(question_id))
            if voice is None or reading not in voice.codes:
                return np.empty(0, dtype=np.int64)
            wanted &= voice.array() == voice.code_of(reading)
        return np.flatnonzero(wanted)[::-1] + 1

    def standing(self, seq: int) -> int | None:
        """The ballot that counts now of whoever gave this one; None where they took it back."""
        row = seq - 1
        while row in self.left_at:
            row = self.left_at[row] - 1
        return row + 1 if 0 <= row < self.seq and bool(self.counted_rows()[row]) else None

    def text_in(self, ballot: Ballot, question_id: str, *, column: str = "", unmasked: bool = False) -> tuple[str, str]:
        """(text, reading) of one ballot; the text is "" where there is none, the reading where nothing was read.

        The one way to people's own words: personal data in them are masked, unless it is asked otherwise in as many
        words.
        """
        each = self._counted[question_id]
        answers = ballot.answers or {}
        if each.asked_as not in answers or ballot.version not in each.asked:
            return "", ""
        values = values_of(each, ballot, answers[each.asked_as])
        said = self._said.get((each.asked_as, ballot.seq)) or values.get(voice_of(question_id))
        text, reading = str(values.get(column or question_id) or ""), str(said or "")
        if unmasked or each.question.asks_data:
            return text, reading
        return masked_in(self.definition.languages[0], text), reading

    def _columns_alone(self) -> dict[str, Cells]:
        """By question whose texts are read, what was read with everybody's thresholds and as nobody corrected it."""
        voices = {question_id: columns.get(voice_of(question_id)) for question_id, columns in self._columns.items()}
        return {
            question_id: Cells(each.kind, tuple(each.codes)) for question_id, each in voices.items() if each is not None
        }

    def _chosen(self, question_id: str) -> dict[str, int]:
        tally = self.tallies[question_id]
        found: dict[str, int] = {}
        for name, cells in self._columns[question_id].items():
            counts = tally.of(name)
            if name == question_id and cells.kind is ColumnKind.CATEGORY:
                found |= {str(code): count for code, count in counts.items()}
            else:
                found[name.removeprefix(f"{question_id}.")] = counts.total() - counts[False]
        return found

    def _check_order(self, ballots: Sequence[Ballot]) -> None:
        for seq, ballot in enumerate(ballots, start=self.seq + 1):
            if ballot.seq != seq:
                raise ValueError(f"ballot {ballot.seq} after {seq - 1}: the log has a hole or a repeat")

    def _take_off(self, rows: NDArray[np.int64], by: NDArray[np.int64]) -> None:
        standing = self._alive.seen()[rows]
        rows, by = rows[standing], by[standing]
        if len(rows):
            self._count(rows, -1)
            self._alive.put(rows, False)
            self.left_at.update(zip(rows.tolist(), by.tolist(), strict=True))

    def _erase(self, rows: NDArray[np.int64]) -> None:
        """As if these, and what they took the place of, had never counted: nothing of them stays readable in memory."""
        gone = [each for row in rows.tolist() for each in self._back_from(row)]
        for row in gone:
            self.left_at.pop(row, None)
        if gone:
            self._days.put(np.array(gone), ABSENT)
            for cells in self.places.values():
                cells.clear(np.array(gone))
            for question_id, each in self._counted.items():
                for row in gone:
                    self._read.pop((question_id, row), None)
                    self._said.pop((each.asked_as, row + 1), None)

    def _back_from(self, row: int) -> Iterator[int]:
        """The row, and those of the same voter before it."""
        by = self._by.seen()
        while row >= 0:
            yield row
            place = int(np.searchsorted(by, row + 1))
            row = int(self._superseded.seen()[place]) - 1 if place < len(by) and by[place] == row + 1 else -1

    def _hear(self, places: Iterable[tuple[str, int]]) -> None:
        """What people said of these texts, by question in the ballots and seq, stands in the columns and the counts."""
        wanted = {(asked_as, seq - 1) for asked_as, seq in places if seq <= self.seq}
        for question_id, each in self._counted.items() if wanted else ():
            voice, own = voice_of(question_id), self._columns[question_id]
            if voice not in own:
                continue
            written = own[question_id].array()
            rows = np.array([row for asked_as, row in wanted if asked_as == each.asked_as and written[row] == 1], int)
            counting = rows[self._alive.seen()[rows]]
            self.tallies[question_id].change(tally_of(own, counting), -1)
            for row in rows.tolist():
                own[voice].put(row, self._heard(question_id, each.asked_as, row, own[voice]))
            self.tallies[question_id].change(tally_of(own, counting), 1)

    def _heard(self, question_id: str, asked_as: str, row: int, voice: Cells) -> int:
        """The code of what a person said of this row, or the analysis's own once they took it back."""
        said, place = self._said[asked_as, row + 1], (question_id, row)
        if not said:
            return self._read.pop(place, int(voice.array()[row]))
        self._read.setdefault(place, int(voice.array()[row]))
        return voice.code_of(said)

    def _count(self, rows: NDArray[np.int64], by: int) -> None:
        self.counted += by * len(rows)
        for question_id, columns in self._columns.items():
            self.tallies[question_id].change(tally_of(columns, rows), by)
        if self._baskets:
            prices = {"": self._beside[PRICE]}
            for price, times in tallied(prices, {"": prices[""].at(rows)}).of("").items():
                _add(self.own_prices, int(price), by * times)


def _told(definition: Definition) -> Definition:
    """Results are everybody's: a text that holds an answer holds its question's title there."""
    return definition.model_copy(update={"questionnaire": told(definition.questionnaire)})


def _working_out(definition: Definition) -> WorkingOut:
    return WorkingOut(definition.questionnaire, base=definition.price.base if definition.price else None)


def _add(counter: Counter[int], value: int, by: int) -> None:
    counter[value] += by
    if not counter[value]:
        del counter[value]
