"""Tables of answers for the tests of formats: every kind of question, random answers, and texts that mean harm."""

from datetime import UTC, datetime
from random import Random

from core.consultation.definition import Anonymity, Definition
from core.consultation.records import Ballot, BallotStatus
from core.language.wording import Wording
from core.questionnaire.codebook import Variable
from core.results.answer_table import AnswerTable, copied, in_an_order_of_their_own, texts, texts_in
from core.results.columns import ColumnKind, Value
from core.results.frame import Frame
from tests.builders import a_questionnaire_of_every_kind, random_answers, read

HOSTILE = ("=1+1", "+33 6", "-1", "@SUM(A1)", "\t=1", "ligne\nligne", 'dit "oui"; non, peut-être', "حليب 🐄 é", " ")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def some_ballots(definition: Definition, ballots: int, *, seed: int = 1) -> list[Ballot]:
    """Random ballots, each tenth of which changes an earlier one, with hostile texts among the words."""
    chance, found = Random(seed), []
    for seq in range(1, ballots + 1):
        answers = random_answers(definition, chance)
        if "long_text" in answers:
            answers["long_text"] = chance.choice(HOSTILE)
        readings = {"long_text": read(answers["long_text"])} if "long_text" in answers else {}
        earlier = seq - 1 if seq % 10 == 0 else None
        found.append(Ballot(seq, f"{seq}", BallotStatus.CAST, earlier, answers, readings))
    return found


def table_of(asked: Definition, ballots: list[Ballot]) -> AnswerTable:
    """What these ballots make, named or not as `asked` says."""
    frame = Frame(asked)
    frame.extend(ballots)
    counted, beside = copied(frame, over=True), ()
    if asked.rules.anonymity is Anonymity.NAMED:
        named = [f"Léa {seq}" for seq in counted.seqs]
        days = [f"2026-11-{1 + seq % 28:02}" for seq in counted.seqs]
        beside = (texts(_beside("name"), named), texts(_beside("day"), days))
    else:
        counted = in_an_order_of_their_own(counted)
    by_seq = {ballot.seq: ballot for ballot in ballots}

    def read_texts(seqs):
        return texts_in(frame, (each.variable for each in counted.series), [by_seq[seq] for seq in seqs])

    about = (("Code", "KX7M2P"),)
    return AnswerTable(asked, "KX7M2P", (*beside, *counted.series), counted.seqs, counted.counted, read_texts, about)


def a_table(ballots: int = 40, *, anonymity: str = "named") -> AnswerTable:
    asked = a_questionnaire_of_every_kind(anonymity=anonymity)
    return table_of(asked, some_ballots(asked, ballots))


def rows_of(table: AnswerTable) -> list[dict[str, Value]]:
    names = [variable.name for variable in table.variables]
    return [
        dict(zip(names, row, strict=True))
        for _, chunk in table.chunks()
        for row in zip(*(series.values() for series in chunk), strict=True)
    ]


def nobody_stops(rows: int) -> None:
    """What is told how far it is, and lets it go on."""


def _beside(name: str) -> Variable:
    return Variable(name, ColumnKind.TEXT, Wording(name))
