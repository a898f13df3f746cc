"""How long a hundred thousand answers take to become a file."""

import time
from random import Random

import pytest

from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus
from core.exports import FORMATS, Choices
from core.question_types import KINDS
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question, random_answers, read
from tests.core.exports.tables import nobody_stops, table_of
from tests.figures import record

ASKED = 12
CSV_AT_MOST = 2.0  # seconds at a hundred thousand


@pytest.fixture(scope="module")
def table(pytestconfig):
    """Of twelve kinds of questions; the deep run takes a hundred thousand ballots."""
    ballots = 100_000 if pytestconfig.getoption("--deep") else 10_000
    kinds = [kind for kind in KINDS if kind.asks and not kind.uploads and not kind.priced][:ASKED]
    questionnaire = Questionnaire(pages=(Page(questions=tuple(map(a_question, kinds))),))
    definition, chance = Definition(questionnaire=questionnaire), Random(1)
    given = [random_answers(definition, chance) for _ in range(1_000)]
    readings = {"long_text": read("Oui")}
    return table_of(
        definition,
        [Ballot(seq, f"{seq}", BallotStatus.CAST, None, given[seq % 1_000], readings) for seq in range(1, ballots + 1)],
    )


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
def test_an_export_is_written(each, table, tmp_path):
    started = time.perf_counter()
    each.write(table, Choices(), tmp_path / "written", nobody_stops)
    seconds = time.perf_counter() - started

    record(f"an export as {each.name}", ballots=table.rows, columns=len(table.series), seconds=seconds)
    assert each.name != "csv" or seconds <= CSV_AT_MOST
