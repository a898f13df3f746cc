"""Filtered tallies and cross tables equal pandas, after any order of ballots, changes and withdrawals."""

from collections import Counter
from fractions import Fraction

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2_contingency, spearmanr

from core.problems import Refused
from core.results.columns import ColumnKind
from core.results.crossing import crossed
from core.results.filtered import filtered
from core.results.filtering import Condition, Filter, filtered_rows
from core.results.frame import Frame
from core.results.variables import Of, Variable, said_number, variables
from tests.builders import a_questionnaire_of_every_kind, read
from tests.core.results.test_frame import STEPS, Log

DEFINITION = a_questionnaire_of_every_kind(anonymity="named")


def played(steps) -> Log:
    log = Log()
    for step in steps:
        log.play(step)
    return log


def frame_of(log: Log) -> Frame:
    frame = Frame(DEFINITION)
    frame.extend(log.ballots)
    return frame


def as_pandas(log: Log) -> pd.DataFrame:
    """A row for each voter whose word stands, a column for each of every question."""
    rows = []
    for answers in log.standing.values():
        row = {}
        for question in DEFINITION.questionnaire.asked():
            given = answers.get(question.id)
            values = {} if given is None else question.values(given, read(given) if question.voiced and given else None)
            row |= {column.name: values.get(column.name) for column in question.columns()}
        rows.append(row)
    columns = [column.name for question in DEFINITION.questionnaire.asked() for column in question.columns()]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def value_of(text: str, kind: ColumnKind):
    if kind is ColumnKind.NUMBER:
        return float(text)
    return text == "true" if kind is ColumnKind.BOOLEAN else text


@given(STEPS, st.data())
def test_filtered_tallies_equal_those_of_pandas(steps, data):
    log = played(steps)
    frame, table = frame_of(log), as_pandas(log)
    known = [each for each in variables(frame) if each.of is Of.QUESTION]
    variable = data.draw(st.sampled_from(known))
    kind = frame.cells(variable.name, column=variable.column).kind
    present = sorted(
        {
            said_number(v) if kind is ColumnKind.NUMBER else str(v).lower() if kind is ColumnKind.BOOLEAN else v
            for v in table[variable.column].dropna()
        }
    )
    if not present:
        return
    values = data.draw(st.sets(st.sampled_from(present), min_size=1))
    kept = table[table[variable.column].isin([value_of(value, kind) for value in values])]

    rows = filtered_rows(frame, Filter.of(Condition.on(variable, *values)))
    tallies = frame.tallies_of(rows)

    assert rows.sum() == len(kept)
    for question in frame.questions:
        names = [column.name for column in question.columns()]
        assert tallies[question.id].answered == int(kept[names].notna().any(axis=1).sum())
        for column in question.columns():
            if column.kind is not ColumnKind.TEXT:
                assert tallies[question.id].of(column.name) == Counter(kept[column.name].dropna())


@given(STEPS, st.data())
def test_cross_tables_equal_those_of_pandas(steps, data):
    log = played(steps)
    frame, table = frame_of(log), as_pandas(log)
    known = [each for each in variables(frame) if each.of is Of.QUESTION]
    row, column = data.draw(st.lists(st.sampled_from(known), min_size=2, max_size=2, unique=True))

    found = crossed(frame, row, column, Filter(), over=True)

    both = table[[row.column, column.column]].dropna()
    pairs = Counter(map(tuple, both.itertuples(index=False)))
    kinds = [frame.cells(each.name, column=each.column).kind for each in (row, column)]
    if any(".." in value for groups in (found.rows, found.columns) for (value,) in groups):
        return
    assert {
        (value_of(r, kinds[0]), value_of(c, kinds[1])): found.counts[i][j]
        for i, (r,) in enumerate(found.rows)
        for j, (c,) in enumerate(found.columns)
        if found.counts[i][j]
    } == dict(pairs)


@given(STEPS)
def test_a_filter_that_everybody_meets_changes_no_summary(steps):
    log = played(steps)
    frame = frame_of(log)
    everybody = Filter.of(Condition.on(Variable(Of.QUESTION, "rating"), "0..10"))
    kept = {voter: answers for voter, answers in log.standing.items() if "rating" in answers}

    found = filtered(frame, everybody, over=True)

    whole = filtered(frame, Filter(), over=True)
    assert found.counted == len(kept)
    if len(kept) == len(log.standing):
        assert found.summaries == whole.summaries


def test_the_test_the_effect_and_the_ranks_are_those_of_scipy():
    log = Log()
    for voter in range(120):
        log.cast(
            f"{voter}",
            {
                "single_choice": ("rouge", "vert", "bleu")[voter % 3],
                "rating": 1 + (voter % 3 + voter // 40) % 5,
                "recommendation": (voter * 7) % 11,
            },
        )
    frame = frame_of(log)
    choice, rating, liked = (Variable(Of.QUESTION, name) for name in ("single_choice", "rating", "recommendation"))

    by_choice = crossed(frame, choice, rating, Filter(), over=True)
    by_rating = crossed(frame, rating, liked, Filter(), over=True)

    expected = chi2_contingency(by_choice.counts, correction=False)
    table = as_pandas(log).astype({"rating": float, "recommendation": float})
    groups = table.groupby("single_choice")["rating"]
    middle = table["rating"].mean()
    between = sum(len(each) * (each.mean() - middle) ** 2 for _, each in groups)
    assert by_choice.link.chi_squared == pytest.approx(expected.statistic)
    assert by_choice.link.chance == pytest.approx(expected.pvalue)
    assert by_choice.link.degrees == expected.dof
    assert {each.group[0]: each.mean for each in by_choice.means} == pytest.approx(groups.mean().to_dict())
    assert by_choice.explained == pytest.approx(between / ((table["rating"] - middle) ** 2).sum())
    assert by_rating.ranked == pytest.approx(spearmanr(table["rating"], table["recommendation"]).statistic)


def test_a_table_of_few_warns_and_two_things_that_go_together_are_said():
    log = Log()
    for voter in range(40):
        log.cast(f"{voter}", {"single_choice": ("rouge", "vert")[voter % 2], "yes_no": ("yes", "no")[voter % 2]})
    log.cast("last", {"single_choice": "bleu", "yes_no": "yes"})
    frame = frame_of(log)

    found = crossed(frame, Variable(Of.QUESTION, "single_choice"), Variable(Of.QUESTION, "yes_no"), Filter(), over=True)

    assert (found.link.verdict, found.link.few) == ("clear", True)
    assert found.share_of_row(0, 0) == Fraction(1)
    assert found.strongest is not None


@pytest.mark.parametrize(
    "variable", [Variable(Of.QUESTION, "nothing"), Variable(Of.QUESTION, "short_text"), Variable(Of.ROUND, "4")]
)
def test_what_the_consultation_does_not_ask_is_refused(variable):
    frame = frame_of(Log())

    with pytest.raises(Refused) as refused:
        filtered(frame, Filter.of(Condition.on(variable, "x")), over=True)

    assert [each.code for each in refused.value.problems] == ["filter_unknown"]
