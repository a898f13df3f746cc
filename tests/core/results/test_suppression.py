"""No group under ten can be found: not in what is shown, and by no sum or difference of it, at any moment."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations, product
from random import Random

import numpy as np
import pytest

from core.consultation.definition import Anonymity
from core.consultation.records import Ballot, BallotStatus
from core.consultation.smallest_group import SMALLEST_GROUP
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.single_choice import SingleChoice
from core.results import suppression
from core.results.crossing import Crossed, crossed
from core.results.filtered import filtered
from core.results.filtering import Condition, Filter
from core.results.frame import Frame
from core.results.suppression import moments
from core.results.variables import Of, Variable
from tests.builders import a_questionnaire

COLLEGES = ("Éleveurs", "Magasins", "Clients")
FIRST, SECOND = Variable(Of.QUESTION, "first"), Variable(Of.QUESTION, "second")
COLLEGE = Variable(Of.ATTRIBUTE, "college")
VALUES = {FIRST: ("a", "b", "c", ""), SECOND: ("a", "b", ""), COLLEGE: COLLEGES}
CELLS = list(product(*VALUES.values()))


def a_definition(**rules):
    questions = tuple(
        SingleChoice(
            id=variable.name,
            title=Wording(variable.name),
            options=tuple(Option(id=value, label=Wording(value)) for value in VALUES[variable] if value),
        )
        for variable in (FIRST, SECOND)
    )
    definition = a_questionnaire(**rules)
    page = definition.questionnaire.pages[0].model_copy(update={"questions": questions})
    return definition.model_copy(
        update={"questionnaire": definition.questionnaire.model_copy(update={"pages": (page,)})}
    )


def some_ballots(count: int, seed: int, *, changing: float = 0.1) -> list[Ballot]:
    """Answers that go together, some frequent and some rare, some of them changed later."""
    chance, ballots, standing = Random(seed), [], {}
    while len(ballots) < count:
        changed = bool(standing) and chance.random() < changing
        key = chance.choice(sorted(standing)) if changed else f"{len(ballots)}"
        first = chance.choices(VALUES[FIRST], [5, 3, 1, 1])[0]
        second = chance.choices(VALUES[SECOND], [6, 3, 1] if first == "a" else [3, 6, 1])[0]
        college = chance.choices(COLLEGES, [5, 4, 1])[0]
        answers = {name: value for name, value in (("first", first), ("second", second)) if value}
        seq = len(ballots) + 1
        ballots.append(
            Ballot(
                seq,
                key,
                BallotStatus.CAST,
                standing.get(key),
                answers,
                attributes={"college": college},
                cast_on=date(2027, 1, 1),
            )
        )
        standing[key] = seq
    return ballots


def frame_of(ballots, **rules):
    frame = Frame(a_definition(**rules))
    frame.extend(ballots)
    return frame


def every_filter() -> Iterator[Filter]:
    """Of up to two variables, each with any of its values or several of them."""
    choices = {
        variable: [
            Condition.on(variable, *some)
            for size in (1, 2)
            for some in combinations([value for value in values if value], size)
        ]
        for variable, values in VALUES.items()
    }
    yield Filter()
    for variables in (*combinations(VALUES, 1), *combinations(VALUES, 2)):
        yield from (Filter.of(*some) for some in product(*(choices[variable] for variable in variables)))


def group(**wanted) -> np.ndarray:
    """Which cells of the whole table a group is made of."""
    names = dict(zip(("first", "second", "college"), range(3), strict=True))
    return np.array(
        [all(cell[names[name]] in values for name, values in wanted.items()) for cell in CELLS], dtype=float
    )


def meets(wanted: Filter, **more) -> np.ndarray:
    return group(**({each.variable.name: each.values for each in wanted.conditions})) * group(**more)


def everything_shown(frame: Frame, *, over: bool) -> Iterator[tuple[np.ndarray, int, int]]:
    """(the cells that a count is of, the count, the moment) of everything that one can ask for."""
    now = frame.seq
    for variable in (FIRST, SECOND):
        for code, count in frame.tallies[variable.name].of(variable.name).items():
            yield group(**{variable.name: (code,)}), count, now
    yield group(), frame.counted, now
    for wanted in every_filter():
        if not wanted:
            continue
        found = filtered(frame, wanted, over=over)
        if found.counted is not None:
            yield meets(wanted), found.counted, found.seq
    for wanted in every_filter():
        for row, column in combinations(VALUES, 2):
            yield from cells_of(crossed(frame, row, column, wanted, over=over), wanted)


def cells_of(table: Crossed | None, wanted: Filter) -> Iterator[tuple[np.ndarray, int, int]]:
    for rows, line in zip(table.rows if table else (), table.counts if table else (), strict=True):
        for columns, count in zip(table.columns, line, strict=True):
            cells = meets(wanted, **{table.row.name: rows}) * group(**{table.column.name: columns})
            yield cells, count, table.seq


def test_counts_of_one_moment_tell_no_group_under_ten_by_any_sum_or_difference():
    frame = frame_of(some_ballots(260, 3))
    shown = [(cells, count) for cells, count, _ in everything_shown(frame, over=True)]
    known = np.array([cells for cells, _ in shown])
    counts = np.array([count for _, count in shown], dtype=float)

    secret = [wanted for wanted in groups_of_several_variables() if 0 < size_of(frame, wanted) < SMALLEST_GROUP]

    assert len(shown) > 100
    assert len(secret) > 20
    assert [wanted for wanted in secret if follows_from(known, counts, group(**wanted)) is not None] == []


def groups_of_several_variables():
    names = {"first": VALUES[FIRST], "second": VALUES[SECOND], "college": VALUES[COLLEGE]}
    for size in (2, 3):
        for chosen in combinations(names, size):
            some = ([(value,) for value in names[name]] + list(combinations(names[name], 2)) for name in chosen)
            yield from (dict(zip(chosen, values, strict=True)) for values in product(*some))


def size_of(frame: Frame, wanted: dict) -> int:
    rows = frame.counted_rows().copy()
    for name, values in wanted.items():
        cells = frame.attribute("college") if name == "college" else frame.cells(name)
        held = np.array([*(code in values for code in cells.codes), "" in values])
        rows &= held[cells.array()]
    return int(rows.sum())


def follows_from(known: np.ndarray, counts: np.ndarray, wanted: np.ndarray) -> float | None:
    """What a combination of the known counts says of the wanted cells; None where none says anything."""
    weights, *_ = np.linalg.lstsq(known.T, wanted, rcond=None)
    return float(weights @ counts) if np.abs(known.T @ weights - wanted).max() < 1e-6 else None


def test_the_whole_table_follows_where_nothing_is_hidden():
    frame = frame_of(some_ballots(260, 3), anonymity="named")
    shown = [(cells, count) for cells, count, _ in everything_shown(frame, over=True)]
    known, counts = np.array([cells for cells, _ in shown]), np.array([count for _, count in shown], dtype=float)
    wanted = {"first": ("c",), "college": ("Clients",)}

    assert follows_from(known, counts, group(**wanted)) == pytest.approx(size_of(frame, wanted))


def test_two_moments_of_an_open_consultation_differ_by_ten_or_not_at_all():
    ballots, seen = some_ballots(1_600, 5), {}
    frame = frame_of([])
    smallest = []

    for start in range(0, 1_600, 40):
        frame.extend(ballots[start : start + 40])
        for wanted in (Filter.of(Condition.on(COLLEGE, name)) for name in COLLEGES):
            table = crossed(frame, FIRST, SECOND, wanted, over=False)
            for r, row in enumerate(table.rows if table else ()):
                for c, column in enumerate(table.columns):
                    seen.setdefault((wanted, row, column), set()).add((table.seq, table.counts[r][c]))
            found = filtered(frame, wanted, over=False)
            if found.counted is not None:
                seen.setdefault(wanted, set()).add((found.seq, found.counted))
    for each in seen.values():
        counts = [count for _, count in sorted(each)]
        smallest += [abs(later - earlier) for earlier, later in combinations(counts, 2)]

    assert len(smallest) > 20
    assert min(smallest) >= SMALLEST_GROUP


def test_what_is_shown_while_open_is_alike_for_all_ballots_until_the_next_moment():
    ballots = some_ballots(200, 5)
    wanted = Filter.of(Condition.on(COLLEGE, "Éleveurs"))

    shown = {length: filtered(frame_of(ballots[:length]), wanted, over=False) for length in (180, 187, 200)}

    assert moments(200)[-1] == 180
    assert all(each == shown[180] for each in (replace(each, whole=shown[180].whole) for each in shown.values()))
    assert shown[180].summaries


@pytest.mark.parametrize("anonymity", [Anonymity.ANONYMOUS, Anonymity.CONFIDENTIAL])
def test_a_group_under_ten_is_hidden_with_those_it_leaves_out(anonymity):
    ballots = [
        Ballot(n, f"{n}", BallotStatus.CAST, None, {"first": "a"}, attributes={"college": COLLEGES[n % 30 == 0]})
        for n in range(1, 101)
    ]
    frame = frame_of(ballots, anonymity=anonymity)

    few, rest = (filtered(frame, Filter.of(Condition.on(COLLEGE, name)), over=True) for name in COLLEGES[1::-1])

    assert [(each.counted, each.whole, each.summaries) for each in (few, rest)] == [(None, 100, ()), (None, 100, ())]


def test_a_named_consultation_shows_everything():
    ballots = [
        Ballot(n, f"{n}", BallotStatus.CAST, None, {"first": "a"}, attributes={"college": COLLEGES[n == 1]})
        for n in range(1, 30)
    ]
    frame = frame_of(ballots, anonymity="named")

    alone = filtered(frame, Filter.of(Condition.on(COLLEGE, "Magasins")), over=False)

    assert (alone.counted, alone.summaries[0].answered, alone.hidden) == (1, 1, frozenset())


def test_a_large_roll_is_grouped_in_few_tries(monkeypatch):
    tries, sizes = [], (60, 50, 50)
    chance = np.random.default_rng(7)
    cells = chance.poisson(
        np.outer(np.outer(*(1 / np.arange(1, size + 1) for size in sizes[:2])), 1 / np.arange(1, sizes[2] + 1)).reshape(
            sizes
        )
        * 5_000
    )
    enough = suppression._each_holds_enough
    monkeypatch.setattr(suppression, "_each_holds_enough", lambda *asked: tries.append(1) or enough(*asked))

    found = suppression._finest(
        cells, (1, 1, 1), [suppression.Part(None, apart=True)] * 3, [range(size) for size in sizes]
    )

    assert len(tries) <= sum(sizes)
    assert min(found) > 1
    assert enough(cells, [range(size) for size in sizes], found)
    for place in range(3):
        finer = tuple(level + (other == place) for other, level in enumerate(found))
        assert not enough(cells, [range(size) for size in sizes], finer)
