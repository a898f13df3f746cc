"""What a form's fields say, as the answer they stand for. To add one: write it here beside its line in READERS.

A reader is given its question and every field of the page, by name. It gives None where nothing was given; what
cannot be read comes back as it was typed: the question's own check says what is wrong, and nothing is lost.
"""

from collections.abc import Callable, Mapping
from typing import Any

from core.pricing.money import read_euros
from core.question_types.base import Question
from core.question_types.best_worst import BestWorst
from core.question_types.by_row import ByRow
from core.question_types.choosing import OTHER, put_together
from core.question_types.coded import Coded
from core.question_types.file import File
from core.question_types.four_prices import FourPrices
from core.question_types.ranking import Ranking
from core.question_types.sharing import Sharing
from pages.parts.widgets.number import read_number
from pages.parts.widgets.share_out import read_part

Fields = Mapping[str, list[str]]


def one_value(question: Question, fields: Fields) -> str | None:
    """The field's value; several values of one field are not an answer to it, and the last one counts."""
    given = fields.get(question.id)
    return given[-1] or None if given else None


def one_choice(question: Question, fields: Fields) -> Any:
    return _with_written(question, fields, one_value(question, fields), OTHER)


def several_choices(question: Question, fields: Fields) -> Any:
    return _with_written(question, fields, fields.get(question.id), [OTHER])


def _with_written(question: Question, fields: Fields, chosen: Any, only_other: Any) -> Any:
    """Who chooses nothing and says what « Autre » is has chosen it."""
    other, comment = (
        fields.get(f"{question.id}.{part}", [""])[-1].replace("\r\n", "\n") for part in (OTHER, "comment")
    )
    return put_together(chosen or (only_other if other.strip() else None), other=other, comment=comment)


def text(question: Question, fields: Fields) -> str | None:
    """Browsers end the lines of a form with two characters; a paragraph's limit counts one."""
    typed = one_value(question, fields)
    return typed.replace("\r\n", "\n") if typed else None


def whole_number(question: Question, fields: Fields) -> int | str | None:
    typed = one_value(question, fields)
    return int(typed) if typed and typed.isascii() and typed.isdigit() and len(typed) < 10 else typed


def number(question: Question, fields: Fields) -> int | float | str | None:
    return read_number(one_value(question, fields) or "")


def by_row(question: ByRow, fields: Fields) -> dict[str, str] | None:
    given = {row.id: fields.get(f"{question.id}.{row.id}", [""])[-1] for row in question.rows}
    return {row_id: option for row_id, option in given.items() if option} or None


def ranks(question: Ranking, fields: Fields) -> list[str] | dict[str, int] | None:
    """The order that the ranks make; the ranks themselves where two things have the same."""
    given = {option.id: fields.get(f"{question.id}.{option.id}", [""])[-1] for option in question.options}
    read = {option: int(rank) for option, rank in given.items() if rank.isascii() and rank.isdigit() and len(rank) < 4}
    if len(set(read.values())) < len(read):
        return read
    return sorted(read, key=read.__getitem__) or None


def parts(question: Sharing, fields: Fields) -> dict[str, Any] | None:
    typed = {option.id: fields.get(f"{question.id}.{option.id}", [""])[-1] for option in question.options}
    read = {option: read_part(part, euros=question.euros) for option, part in typed.items()}
    return {option: part for option, part in read.items() if part is not None} or None


def four_prices(question: FourPrices, fields: Fields) -> dict[str, Any] | None:
    typed = {name: fields.get(f"{question.id}.{name}", [""])[-1] for name in question.prices}
    steps = {name: fields.get(f"{question.id}.{name}", [""])[-1] or None for name in question.intents_asked.values()}
    read = {name: read_euros(price) for name, price in typed.items()} | steps
    return {name: given for name, given in read.items() if given is not None} or None


def sets(question: BestWorst, fields: Fields) -> list[dict[str, Any]] | None:
    """Each set with what was shown in it, which the form carries; None where nothing is chosen in any."""
    found = [_one_set(f"{question.id}.{number}", fields) for number in range(1, question.sets + 1)]
    return found if any(len(each) > 1 for each in found) else None


def _one_set(name: str, fields: Fields) -> dict[str, Any]:
    ends = {end: fields.get(f"{name}.{end}", [""])[-1] for end in ("best", "worst")}
    return {"shown": fields.get(f"{name}.shown", []), **{end: item for end, item in ends.items() if item}}


def coded(question: Coded, fields: Fields) -> str | None:
    return question.read(one_value(question, fields) or "") or None


def files(question: File, fields: Fields) -> list[Any] | None:
    """Those kept before and, in the same field, what was made of those that came with the page."""
    return [question.read_back(value) for value in fields.get(question.id, [])] or None


def nothing(question: Question, fields: Fields) -> None:
    """For a kind that only shows something."""


READERS: dict[str, Callable[[Any, Fields], Any]] = {
    "best_worst": sets,
    "by_row": by_row,
    "choose_one": one_choice,
    "choose_pictures": several_choices,
    "choose_several": several_choices,
    "coded": coded,
    "consent": text,
    "file": files,
    "four_prices": four_prices,
    "line": text,
    "number": number,
    "paragraph": text,
    "passage": nothing,
    "picture": nothing,
    "price_change": one_value,
    "price_options": one_value,
    "rank": ranks,
    "scale": whole_number,
    "share_out": parts,
    "shown_value": nothing,
    "slide": number,
    "video": nothing,
}
