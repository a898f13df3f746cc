"""Tries to join people and ballots, as whoever holds a whole copy of the database would: by key, by order, by time."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy
import pandas
from sqlalchemy import inspect, text

from db.store import StoreOpener

Row = dict[str, Any]
Tables = dict[str, list[Row]]

# What the rows of the table are called where they lie on the disk, and who wrote them there.
PHYSICAL = {"sqlite": "rowid AS place", "postgresql": "CAST(ctid AS text) AS place, CAST(xmin AS text) AS writer"}
# A value of so many rows of one table says nothing of one of them: a consultation, a college, a day.
SHARED_BY = 5
# Chance alone reaches it once in a million tries, and a few hundred pairs of columns are tried.
BETTER_THAN_CHANCE = 6.0


@dataclass(frozen=True)
class Truth:
    """Who cast what: the roll's row and the ballot's row of one voter, named by values that only these rows hold."""

    person: str
    ballot: str


def dump(open_store: StoreOpener) -> Tables:
    """Every column of every row of every table, each table in the order it lies in."""
    with open_store(read_only=True) as store:
        bind = store.session.connection()
        tables = inspect(bind)
        keys = {name: tables.get_pk_constraint(name)["constrained_columns"] for name in tables.get_table_names()}
        physical = PHYSICAL[bind.dialect.name]
        rows = {name: bind.execute(text(f"SELECT {physical}, * FROM {name}")).mappings().all() for name in keys}
        return {name: _as_it_lies([_named(dict(row), keys[name]) for row in rows[name]]) for name in keys}


def joined_by_key(tables: Tables, truths: list[Truth]) -> list[Truth]:
    """The voters whose row leads to their ballot's row over equal values, through any tables."""
    rows = [(name, row) for name, table in tables.items() for row in table]
    holders: dict[Any, list[int]] = defaultdict(list)
    for number, (_, row) in enumerate(rows):
        for value in {value for value in _values(row) if _is_telling(value)}:
            holders[value].append(number)
    group = list(range(len(rows)))
    for numbers in holders.values():
        if _most_in_one_table(numbers, rows) <= SHARED_BY:
            for number in numbers[1:]:
                _unite(group, numbers[0], number)
    where = {value: _group(group, numbers[0]) for value, numbers in holders.items()}
    return [truth for truth in truths if where[truth.person] == where[truth.ballot]]


def joined_by_order(tables: Tables, truths: list[Truth]) -> list[str]:
    """Pairs of columns, of a table with these people and of one with these ballots, whose orders agree too well."""
    return [
        f"{person} ~ {ballot}"
        for person, people in _orders(tables, [truth.person for truth in truths])
        for ballot, ballots in _orders(tables, [truth.ballot for truth in truths])
        if person.split(".")[0] != ballot.split(".")[0]
        if _agreement(people, ballots) > BETTER_THAN_CHANCE
    ]


def times_beside(tables: Tables, keys: set[str]) -> list[str]:
    """Columns finer than the day in the rows that hold one of these values."""
    return sorted(
        {
            f"{name}.{column}"
            for name, table in tables.items()
            for row in table
            if keys & set(map(str, _values(row)))
            for column, value in row.items()
            if any(_is_a_moment(each) for each in _values({column: value}))
        }
    )


def _named(row: Row, key: list[str]) -> Row:
    """With its key of several columns as one value: tables with the same key speak of the same thing."""
    return row | {"key of the row": "|".join(f"{column}={row[column]}" for column in key)} if len(key) > 1 else row


def _as_it_lies(rows: list[Row]) -> list[Row]:
    def place(row: Row) -> Any:
        return row["place"] if isinstance(row["place"], int) else tuple(map(int, row["place"].strip("()").split(",")))

    return [row | {"place": number} for number, row in enumerate(sorted(rows, key=place))]


def _values(row: Mapping[str, Any]) -> Iterator[Any]:
    """Every value of a row, those within its JSON as well."""
    for value in row.values():
        yield from _within(value)


def _within(value: Any) -> Iterator[Any]:
    if isinstance(value, str) and value[:1] in ("{", "["):
        value = json.loads(value)
    if isinstance(value, Mapping):
        for each in value.values():
            yield from _within(each)
    elif isinstance(value, list):
        for each in value:
            yield from _within(each)
    else:
        yield value


def _is_telling(value: Any) -> bool:
    """Small numbers are equal by accident: orders look at those."""
    return len(str(value)) >= 8 and not isinstance(value, date | bool | None)


def _most_in_one_table(numbers: list[int], rows: list[tuple[str, Row]]) -> int:
    tables = [rows[number][0] for number in numbers]
    return max(tables.count(name) for name in set(tables))


def _unite(group: list[int], one: int, other: int) -> None:
    group[_group(group, other)] = _group(group, one)


def _group(group: list[int], number: int) -> int:
    while group[number] != number:
        number = group[number]
    return number


def _orders(tables: Tables, keys: list[str]) -> Iterator[tuple[str, pandas.Series]]:
    """The rank of each of these rows by each column of its table, where the table holds them all."""
    for name, table in tables.items():
        row_of = {str(value): row for row in table for value in row.values()}
        if not set(keys) <= row_of.keys():
            continue
        for column in table[0]:
            values = pandas.Series([str(row_of[key][column]) for key in keys])
            numbers = pandas.to_numeric(values, errors="coerce")
            ranks = (values if numbers.isna().any() else numbers).rank()
            if ranks.nunique() > 1:
                yield f"{name}.{column}", ranks


def _agreement(one: pandas.Series, other: pandas.Series) -> float:
    """Spearman's rank correlation, in standard deviations of what chance gives."""
    return float(abs(numpy.corrcoef(one, other)[0, 1]) * numpy.sqrt(len(one) - 1))


def _is_a_moment(value: Any) -> bool:
    if isinstance(value, datetime):
        return True
    if isinstance(value, int | float) and not isinstance(value, bool):
        return 1.6e9 < value < 4e9 or 1.6e12 < value < 4e12  # seconds or milliseconds of these decades
    try:
        return isinstance(value, str) and len(value) > len("2026-11-23") and bool(datetime.fromisoformat(value))
    except ValueError:
        return False
