"""Options are changed one by one or pasted from a list; what is wrong with one is said beside it."""

import pytest

from core.language.wording import Wording
from core.pricing.model import PriceOption
from core.problems import Refused, problem
from core.question_types.base import Option
from core.questionnaire import options as rows


def some(*labels: str) -> tuple[Option, ...]:
    return tuple(Option(id=f"o{place}", label=Wording(label)) for place, label in enumerate(labels))


def make(label: Wording) -> Option:
    return Option(label=label)


def labels(options: tuple[Option, ...]) -> list[str]:
    return [option.label.say("fr") for option in options]


def test_one_option_changes_and_keeps_its_name():
    changed = rows.change(some("Rouge", "Vert"), "o1", lambda each: each.model_copy(update={"label": Wording("Bleu")}))

    assert changed == (Option(id="o0", label=Wording("Rouge")), Option(id="o1", label=Wording("Bleu")))


@pytest.mark.parametrize(
    ("option", "by", "moved"),
    [("o0", 1, ["b", "a", "c"]), ("o2", -1, ["a", "c", "b"]), ("o0", -1, ["a", "b", "c"]), ("o2", 1, ["a", "b", "c"])],
)
def test_an_option_moves_one_place_and_never_off_the_list(option, by, moved):
    assert labels(rows.move(some("a", "b", "c"), option, by=by)) == moved


def test_an_option_that_somebody_else_removed_is_nobodys_loss():
    options = some("a", "b")

    assert rows.move(options, "gone", by=1) == options
    assert rows.remove(options, "gone") == options


def test_a_list_is_pasted_without_its_bullets_in_place_of_empty_options():
    pasted = rows.paste(some("", ""), "- Nature\n\n • Vanille \n* مشمش 🍑\r\n", make=make)

    assert labels(pasted) == ["Nature", "Vanille", "مشمش 🍑"]


def test_what_was_written_stays_before_what_is_pasted():
    assert labels(rows.paste(some("Nature", ""), "Vanille", make=make)) == ["Nature", "Vanille"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (" \n - \n", problem("lines_missing")),
        ("x" * 301, problem("text_too_long", most=300, given=301)),
        ("\n".join(map(str, range(101))), problem("options_too_many", most=100)),
    ],
)
def test_a_list_that_cannot_be_kept_is_refused_whole(typed, said):
    with pytest.raises(Refused) as refused:
        rows.paste(some("a"), typed, make=make)

    assert refused.value.problems == (said,)


def test_no_more_options_than_a_page_can_hold():
    with pytest.raises(Refused):
        rows.add(some(*map(str, range(100))), Option())


def test_the_second_of_two_alike_is_told_whatever_its_capitals():
    wrong = rows.wrong_in(some("Rouge", "Vert", " rouge"))

    assert wrong == {"o2": [problem("options_alike", label="rouge")]}


def test_empty_options_are_not_alike_while_they_wait_to_be_written():
    assert rows.wrong_in(some("", "")) == {}


def test_a_split_larger_than_its_option_is_told_beside_it():
    option = PriceOption(id="o", label=Wording("Bio"), delta=50, parts={"farmer": 60})

    assert rows.wrong_in((option,)) == {"o": [problem("split_exceeds", label="Bio")]}
