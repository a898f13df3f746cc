"""A questionnaire is pages of questions, in order."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel, ConfigDict, Field, SerializeAsAny, field_validator

from core.identity import new_short_id
from core.language.wording import Wording
from core.question_types import AnyQuestion
from core.question_types.base import Question
from core.questionnaire.carrying import following_their_source
from core.questionnaire.computed import Computed
from core.questionnaire.conditions import Group
from core.questionnaire.quotas import Quota


class Page(BaseModel):
    """`shuffled` draws the order of its questions by lot for each person.

    `seconds` is a limit of time, 0 for none; `reason` tells people why there is one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default_factory=new_short_id)
    title: Wording = Wording()
    shown_if: Group = Group()
    shuffled: bool = False
    seconds: int = Field(default=0, ge=0, le=3600)
    reason: Wording = Wording()
    questions: tuple[SerializeAsAny[AnyQuestion], ...] = ()


class Questionnaire(BaseModel):
    """`shuffled` draws the order of its pages by lot for each person, but for the first and the last."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pages: tuple[Page, ...] = Field(default_factory=lambda: (Page(),))
    computed: tuple[Computed, ...] = ()
    shuffled: bool = False
    quotas: tuple[Quota, ...] = ()

    @field_validator("pages")
    @classmethod
    def _with_sources(cls, pages: tuple[Page, ...]) -> tuple[Page, ...]:
        return _replaced(pages, following_their_source(question for page in pages for question in page.questions))

    def resolved(self) -> "Questionnaire":
        """After a change: what is carried forward from a question follows it."""
        return self.replacing(following_their_source(self.questions()))

    def replacing(self, changed: Mapping[str, Question]) -> "Questionnaire":
        """With these questions in the place of those of the same id; the same questionnaire where there are none."""
        return self.model_copy(update={"pages": _replaced(self.pages, changed)}) if changed else self

    def questions(self) -> Iterator[Question]:
        for page in self.pages:
            yield from page.questions

    def asked(self) -> Iterator[Question]:
        """The questions that expect an answer."""
        return (question for question in self.questions() if question.asks)

    def question(self, question_id: str) -> Question | None:
        return next((question for question in self.questions() if question.id == question_id), None)

    def compared(self, name: str) -> Question | Computed | None:
        """What a condition compares by this name: a question, or a computed value."""
        return self.question(name) or next((each for each in self.computed if each.id == name), None)

    def page_of(self, question_id: str) -> Page | None:
        return next((page for page in self.pages if any(q.id == question_id for q in page.questions)), None)


def _replaced(pages: tuple[Page, ...], changed: Mapping[str, Question]) -> tuple[Page, ...]:
    """The same pages where nothing changed."""
    if not changed:
        return pages
    return tuple(
        page.model_copy(update={"questions": tuple(changed.get(question.id, question) for question in page.questions)})
        for page in pages
    )
