"""What every choice among an organizer's options has in common: « Autre, précisez », and a comment beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.language.everywhere import in_every_language
from core.language.joining import joined
from core.language.limits import LINE, is_keepable
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Labelled, Option, option_gaps
from core.question_types.listed import Listed
from core.questionnaire.conditions import Compared
from core.results.columns import Column, ColumnKind, Value
from core.results.summary import Writing

OTHER = "other"  # no option has this id where « Autre » is offered
COMMENT_CHARACTERS = 2_000


@dataclass(frozen=True)
class Choice:
    """An answer taken apart: what was chosen, an id or a list of them, and what was written beside it."""

    chosen: Any = None
    other: Any = ""
    comment: Any = ""


def taken_apart(answer: Any) -> Choice:
    """Of any answer, right or wrong.

    >>> taken_apart("red"), taken_apart({"chosen": "other", "other": "Mauve"})
    (Choice(chosen='red', other='', comment=''), Choice(chosen='other', other='Mauve', comment=''))
    """
    if not isinstance(answer, dict):
        return Choice(answer)
    return Choice(answer.get("chosen"), answer.get("other", ""), answer.get("comment", ""))


def put_together(chosen: Any, *, other: str = "", comment: str = "") -> Any:
    """The answer as it is kept: what was chosen alone where nothing more was written; None where there is nothing.

    What was written for « Autre » goes with its tick.

    >>> put_together("red", other="Mauve"), put_together(["red", "other"], other="Mauve")
    ('red', {'chosen': ['red', 'other'], 'other': 'Mauve'})
    """
    written = {"other": other if _has_other(chosen) else "", "comment": comment}
    kept = {name: text for name, text in written.items() if text.strip()}
    return {"chosen": chosen or None, **kept} if kept else chosen or None


class Choosing(Listed):
    """An answer is what was chosen, or `{"chosen": ..., "other": text, "comment": text}` where something was written.

    A kind says of what was chosen, an id or a list of them, whether it may be (`check_chosen`), what its columns are
    (`chosen_columns`) and their values (`chosen_values`).
    """

    options: tuple[Option, ...] = ()
    other: bool = False
    comment: bool = False

    @property
    def offered(self) -> tuple[Labelled, ...]:
        """The options, and « Autre » after them where it is offered."""
        return (*self.options, _other()) if self.other else self.options

    def gaps(self) -> list[Problem]:
        reserved = self.other and any(option.id == OTHER for option in self.options)
        found = super().gaps() + option_gaps(self.offered, fewest=2)
        return found + ([problem("option_reserved")] if reserved else [])

    def check_given(self, answer: object) -> list[Problem]:
        if isinstance(answer, dict) and not answer.keys() <= self._parts():
            return [problem("option_unknown")]
        given = taken_apart(answer)
        if isinstance(answer, dict) and given.chosen in (None, []):
            return [problem("choice_missing")]
        return (
            self.check_chosen(given.chosen)
            or self._check_other(given)
            or _check_text(given.comment, COMMENT_CHARACTERS)
        )

    def check_chosen(self, chosen: Any) -> list[Problem]:
        raise NotImplementedError

    def choices(self) -> dict[Compared, Wording]:
        return {option.id: option.label for option in self.offered}

    def compared(self, answer: Any) -> Any:
        return taken_apart(answer).chosen

    def worded(self, answer: Any) -> Wording:
        """What was chosen; « Autre » in the words of whoever chose it."""
        given, labels = taken_apart(answer), self.choices()
        chosen = given.chosen if isinstance(given.chosen, list) else [given.chosen]
        return joined([Wording(given.other) if each == OTHER else labels[each] for each in chosen])

    def columns(self) -> tuple[Column, ...]:
        return (*self.chosen_columns(), *(Column(name, ColumnKind.TEXT) for name, _ in self._written()))

    def chosen_columns(self) -> tuple[Column, ...]:
        raise NotImplementedError

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        given = taken_apart(answer)
        texts: dict[str, Value] = {name: text_of(given) or None for name, text_of in self._written()}
        return self.chosen_values(given.chosen) | texts

    def published(self, answer: Any) -> Any:
        """What was chosen, without what was written beside it."""
        return taken_apart(answer).chosen

    def chosen_values(self, chosen: Any) -> dict[str, Value]:
        raise NotImplementedError

    def own_words(self) -> tuple[Writing, ...]:
        keys = {f"{self.id}.other_text": "live-read-other", f"{self.id}.comment": "live-read-comments"}
        return tuple(Writing(name, keys[name]) for name, _ in self._written())

    def _written(self) -> tuple[tuple[str, Callable[[Choice], Any]], ...]:
        """The columns of texts, each with what stands in it."""
        other = ((f"{self.id}.other_text", lambda given: given.other),) if self.other else ()
        comment = ((f"{self.id}.comment", lambda given: given.comment),) if self.comment else ()
        return (*other, *comment)

    def _parts(self) -> set[str]:
        return {"chosen", *(("other",) if self.other else ()), *(("comment",) if self.comment else ())}

    def _check_other(self, given: Choice) -> list[Problem]:
        ticked = self.other and _has_other(given.chosen)
        if not ticked and given.other == "":
            return []
        if found := _check_text(given.other, LINE):
            return found
        if not ticked:
            return [problem("other_not_chosen")]
        return [] if given.other.strip() else [problem("other_unsaid")]


def _has_other(chosen: Any) -> bool:
    return chosen == OTHER or (isinstance(chosen, list) and OTHER in chosen)


def _check_text(text: Any, most: int) -> list[Problem]:
    if not isinstance(text, str) or not is_keepable(text):
        return [problem("text_unreadable")]
    return [problem("text_too_long", most=most, given=len(text))] if len(text) > most else []


def _other() -> Option:
    return Option(id=OTHER, label=in_every_language("choice-other"))
