"""Answers in one's own words: any language, any length that was announced, no character that cannot be kept."""

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.long_text import VOICES, LongText
from core.question_types.passage import Passage
from core.question_types.short_text import LINE_CHARACTERS, ShortText
from tests.core.question_types.counting import bars, summary_of

LINE = ShortText(id="q", title=Wording("Un mot ?"))
PARAGRAPH = LongText(id="q", title=Wording("Pourquoi ?"), most=20_000)


@pytest.mark.parametrize("question", [LINE, PARAGRAPH])
@pytest.mark.parametrize(
    "text",
    [
        "🐄👩‍🌾",
        "مرحبا بكم",
        "\u202egnirts",
        "<script>alert(1)</script>",
        "=SUM(A1)",
        "a\tb\r\nc",
        "**gras**",
        "é" * 300,
    ],
)
def test_whatever_a_keyboard_writes_is_accepted(question, text):
    assert question.check(text) == []


@pytest.mark.parametrize("question", [LINE, PARAGRAPH])
@pytest.mark.parametrize(
    "text",
    ["\x00", "a\x07b", "\x0b", "\x1b[31m", "\x7f", "\x85", "\ud83d", "\ufffe", "\uffff", 12, True, ["a"], {}],
)
def test_what_no_keyboard_writes_is_refused(question, text):
    assert question.check(text) == [problem("text_unreadable")]


def test_a_text_longer_than_announced_is_refused_with_both_lengths():
    assert LINE.check("a" * 301) == [problem("text_too_long", most=LINE_CHARACTERS, given=301)]
    assert PARAGRAPH.check("a" * 100_000) == [problem("text_too_long", most=20_000, given=100_000)]


def test_blanks_are_no_answer_where_one_is_required():
    assert LINE.model_copy(update={"required": True}).check(" \n\u00a0") == [problem("answer_missing")]


def test_the_readings_of_a_paragraph_are_counted_in_their_order():
    readings = ["favourable", "unfavourable", "favourable", "too_short"]

    summary = summary_of(PARAGRAPH, ["Bien.", "Non.", "Oui.", "x", None], readings=readings)

    assert list(bars(summary)) == list(VOICES)
    assert {code: count for code, count in bars(summary).items() if count} == {
        "favourable": 2,
        "unfavourable": 1,
        "too_short": 1,
    }
    assert (summary.answered, summary.sentence) == (4, "voices")
    assert summary.facts == {"favourable": 2, "unfavourable": 1, "unsure": 0, "unheard": 1}


def test_a_line_is_counted_and_not_read():
    assert [(each.answered, each.sentence) for each in (summary_of(LINE, ["a", "b"]), summary_of(LINE, [None]))] == [
        (2, "written"),
        (0, "nobody"),
    ]


def test_a_passage_asks_nothing_and_needs_words():
    assert Passage(id="p", text=Wording("Lisez.")).gaps() == []
    assert Passage(id="p").gaps() == [problem("passage_empty")]
    assert Passage(id="p", required=True).check("lu") == [problem("nothing_asked")]
