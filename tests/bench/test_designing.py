"""Designing a hundred questions on twelve pages is as quick, edit by edit, as designing ten."""

import gc
import time
from itertools import cycle, islice
from statistics import median

import pytest

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types import KINDS
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_draft, a_question
from tests.figures import record
from tests.pages.designing import open_designer, press, write

TIMES = 9
DEARER_AT_MOST = 2.5
PLAIN = [kind for kind in KINDS if not kind.priced]


def a_questionnaire(count, *, pages):
    """Every kind in turn, a choice in the middle; each is shown where the one before it was answered."""
    questions = []
    for number, kind in enumerate(islice(cycle(PLAIN), count)):
        before = [each for each in questions if each.asks][-1:]
        answered = tuple(Condition(question=each.id, test=Comparison.IS_ANSWERED) for each in before)
        new = a_question(SingleChoice if number == count // 2 else kind, title=Wording(f"Question {number}"))
        questions.append(new.model_copy(update={"id": f"q{number}", "shown_if": Group(parts=answered)}))
    size = -(-count // pages)
    return Questionnaire(
        pages=tuple(
            Page(id=f"p{first}", title=Wording(f"Page {first}"), questions=tuple(questions[first : first + size]))
            for first in range(0, count, size)
        )
    )


class Designed:
    """A questionnaire of so many questions, open in the designer at one in its middle."""

    def __init__(self, open_screen, open_store, count, *, pages):
        definition = Definition(title=Wording("Longue"), questionnaire=a_questionnaire(count, pages=pages))
        self.here = f"q{count // 2}"
        self.screen = open_designer(open_screen, a_draft(open_store, definition), self.here)
        self.names = iter(f"Autrement {number}" for number in range(1_000))

    def rename(self):
        write(self.screen, f"{self.here}/title", next(self.names))

    def move(self):
        press(self.screen, f"{self.here}/up")

    def duplicate(self):
        press(self.screen, f"{self.here}/duplicate")
        self.here = self.screen.query_params["s"]


def timed(act):
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


@pytest.mark.parametrize("edit", ["rename", "move", "duplicate"])
def test_an_edit_costs_what_is_open_and_not_what_is_written(open_screen, open_sqlite_store, edit):
    few = Designed(open_screen, open_sqlite_store, 10, pages=2)
    many = Designed(open_screen, open_sqlite_store, 100, pages=12)
    gc.collect()
    gc.freeze()  # as the server does once it has started

    times = [(timed(getattr(few, edit)), timed(getattr(many, edit))) for _ in range(TIMES)]

    gc.unfreeze()
    least, most = (median(each) for each in zip(*times, strict=True))
    record(f"{edit} a question in the designer", ms_of_10=least * 1000, ms_of_100=most * 1000, ratio=most / least)
    assert most / least <= DEARER_AT_MOST
