"""Tables of answers for the tests of formats: every kind of question, random answers, and texts that mean harm."""

from datetime import UTC, datetime
from random import Random

from core.consultation.definition import Anonymity, Definition
from core.consultation.records import Ballot, BallotStatus
from core.language.wording import Wording
from core.questionnaire.codebook import Variable
from core.results.answer_table import AnswerTable, copied, in_an_order_of_their_own, texts
from core.results.columns import ColumnKind, Value
from core.results.frame import Frame
from tests.builders import a_questionnaire_of_every_kind, random_answers, read

HOSTILE = ("=1+1", "+33 6", "-1", "@SUM(A1)", "\t=1", "ligne\nligne", 'dit "oui"; non, peut-être', "حليب 🐄 é", " ")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def filled(definition: Definition, ballots: int, *, seed: int = 1) -> Frame:
    """A frame of random ballots, each tenth of which changes an earlier one, with hostile texts among the words."""
    chance, frame = Random(seed), Frame(definition)
    for seq in range(1, ballots + 1):
        answers = random_answers(definition, chance)
        if "long_text" in answers:
            answers["long_text"] = chance.choice(HOSTILE)
        readings = {"long_text": read(answers["long_text"])} if "long_text" in answers else {}
        earlier = seq - 1 if seq % 10 == 0 else None
        frame.extend([Ballot(seq, f"{seq}", BallotStatus.CAST, earlier, answers, readings)])
    return frame


def a_table(ballots: int = 40, *, anonymity: str = "named", definition: Definition | None = None) -> AnswerTable:
    asked = definition or a_questionnaire_of_every_kind(anonymity=anonymity)
    counted = copied(filled(asked, ballots), over=True)
    series = counted.series
    if asked.rules.anonymity is Anonymity.NAMED:
        named = [f"Léa {row}" for row in range(len(counted.rows))]
        days = [f"2026-11-{1 + row % 28:02}" for row in range(len(counted.rows))]
        series = (texts(_beside("name"), named), texts(_beside("day"), days), *series)
    else:
        series = in_an_order_of_their_own(series, len(counted.rows))
    return AnswerTable(asked, "KX7M2P", series, len(counted.rows), counted.counted, (("Code", "KX7M2P"),))


def rows_of(table: AnswerTable) -> list[dict[str, Value]]:
    columns = [series.values() for series in table.series]
    names = [variable.name for variable in table.variables]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def nobody_stops(rows: int) -> None:
    """What is told how far it is, and lets it go on."""


def _beside(name: str) -> Variable:
    return Variable(name, ColumnKind.TEXT, Wording(name))
