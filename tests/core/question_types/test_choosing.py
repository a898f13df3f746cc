"""« Autre, précisez » and a comment beside a choice: written where asked for, kept apart from the choice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language.limits import LINE
from core.language.wording import Wording
from core.problems import problem
from core.question_types.base import Option
from core.question_types.choosing import COMMENT_CHARACTERS, OTHER, put_together, taken_apart
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.single_choice import SingleChoice
from core.results.columns import ColumnKind
from core.results.summary import Writing
from tests.core.question_types.counting import bars, summary_of

OPTIONS = tuple(Option(id=name, label=Wording(name.title())) for name in ("red", "green"))
BESIDE = {"id": "q", "title": Wording("?"), "options": OPTIONS, "other": True, "comment": True}
ONE, SOME = SingleChoice(**BESIDE), MultipleChoice(**BESIDE)
PLAIN = SingleChoice(id="q", title=Wording("?"), options=OPTIONS)


@pytest.mark.parametrize("answer", ["red", {"chosen": "red"}, {"chosen": "other", "other": "Mauve"}])
def test_a_choice_with_or_without_words_is_accepted(answer):
    assert ONE.check(answer) == []


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("other", problem("other_unsaid")),
        ({"chosen": "other", "other": " "}, problem("other_unsaid")),
        ({"chosen": "red", "other": "Mauve"}, problem("other_not_chosen")),
        ({"chosen": "other", "other": "m" * (LINE + 1)}, problem("text_too_long", most=LINE, given=LINE + 1)),
        ({"chosen": "other", "other": "\0"}, problem("text_unreadable")),
        ({"chosen": "other", "other": ["Mauve"]}, problem("text_unreadable")),
        ({"chosen": None, "comment": "Bien."}, problem("choice_missing")),
        ({"comment": "Bien."}, problem("choice_missing")),
        ({"chosen": "red", "comment": 4}, problem("text_unreadable")),
        (
            {"chosen": "red", "comment": "é" * (COMMENT_CHARACTERS + 1)},
            problem("text_too_long", most=COMMENT_CHARACTERS, given=COMMENT_CHARACTERS + 1),
        ),
        ({"chosen": "yellow", "comment": "Bien."}, problem("option_unknown")),
        ({"chosen": "red", "else": "?"}, problem("option_unknown")),
        ({}, problem("choice_missing")),
    ],
)
def test_what_is_written_goes_with_a_choice_and_within_bounds(answer, found):
    several = (
        {**answer, "chosen": [answer["chosen"]] if answer.get("chosen") else []} if answer != "other" else ["other"]
    )

    assert ONE.check(answer) == [found]
    assert SOME.check(several) == [found]


@pytest.mark.parametrize("answer", ["other", {"chosen": "red", "comment": "Bien."}, {"chosen": "other", "other": "x"}])
def test_nothing_is_written_where_nothing_more_was_asked(answer):
    assert PLAIN.check(answer) == [problem("option_unknown")]


def test_the_words_have_columns_of_their_own():
    assert [(column.name, column.kind) for column in ONE.columns()] == [
        ("q", ColumnKind.CATEGORY),
        ("q.other_text", ColumnKind.TEXT),
        ("q.comment", ColumnKind.TEXT),
    ]
    assert ONE.columns()[0].codes == ("red", "green", OTHER)
    assert ONE.values({"chosen": OTHER, "other": "Mauve"}) == {"q": OTHER, "q.other_text": "Mauve", "q.comment": None}
    assert SOME.values({"chosen": ["red", OTHER], "other": "Mauve", "comment": "Joli."}) == {
        "q.red": True,
        "q.green": False,
        "q.other": True,
        "q.other_text": "Mauve",
        "q.comment": "Joli.",
    }


def test_other_is_counted_among_the_options_and_its_words_are_for_the_team():
    mauve = {"chosen": OTHER, "other": "Mauve"}
    one = summary_of(ONE, ["red", mauve, mauve, {"chosen": "red", "comment": "Joli."}, None])
    several = summary_of(SOME, [["red"], {"chosen": ["green", OTHER], "other": "Mauve"}])

    assert (bars(one), one.answered) == ({"red": 2, "green": 0, OTHER: 2}, 4)
    assert (bars(several), several.answered) == ({"red": 1, "green": 1, OTHER: 1}, 2)
    assert one.rows[2].label.say("fr") == "Autre"
    assert one.writings == (
        Writing("q.other_text", "live-read-other"),
        Writing("q.comment", "live-read-comments"),
    )
    assert summary_of(PLAIN, ["red"]).writings == ()


def test_conditions_compare_what_was_chosen():
    assert ONE.compared({"chosen": OTHER, "other": "Mauve"}) == OTHER
    assert SOME.compared({"chosen": ["red"], "comment": "Joli."}) == ["red"]
    assert list(ONE.choices()) == ["red", "green", OTHER]
    assert [OTHER] in SOME.imagined([OTHER])


def test_other_needs_its_place_and_its_name():
    taken = (*OPTIONS, Option(id=OTHER, label=Wording("Une autre")))
    alike = (*OPTIONS, Option(id="x", label=Wording("autre")))

    assert ONE.gaps() == []
    assert ONE.model_copy(update={"options": taken}).gaps() == [problem("option_reserved")]
    assert ONE.model_copy(update={"options": alike}).gaps() == [problem("options_alike", label="autre")]


@given(
    chosen=st.sampled_from(["red", OTHER, None, ["red"], ["red", OTHER]]),
    other=st.text(max_size=5),
    comment=st.text(max_size=5),
)
def test_what_is_put_together_is_taken_apart_the_same(chosen, other, comment):
    has_other = chosen is not None and OTHER in chosen
    found = taken_apart(put_together(chosen, other=other, comment=comment))

    assert found.chosen == chosen
    assert found.other == (other if has_other and other.strip() else "")
    assert found.comment == (comment if comment.strip() else "")
