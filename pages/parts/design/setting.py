"""One setting of one question: its value, its words, and how it is changed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st
from pydantic.fields import FieldInfo

from core.consultation.draft import Draft
from core.question_types.base import Question
from core.questionnaire import editing
from core.questionnaire.model import Questionnaire
from core.questionnaire.settings import with_setting
from pages.parts.design.desk import Desk, Edit
from pages.parts.visit import Visit


@dataclass(frozen=True)
class Setting:
    """Named by the text `setting-<type>-<field>` where a kind calls it otherwise, else by `setting-<field>`."""

    desk: Desk
    visit: Visit
    question: Question
    name: str
    field: FieldInfo

    @property
    def value(self) -> Any:
        return getattr(self.question, self.name)

    @property
    def place(self) -> str:
        return f"{self.question.id}/{self.name}"

    @property
    def label(self) -> str:
        return self.visit.texts(self._key(""))

    def called(self, value: str) -> str:
        """One of the values it can take, by name."""
        return self.visit.texts(self._key(f"-{value}"))

    @property
    def example(self) -> str:
        key = self._key("-example")
        return self.visit.texts(key) if self.visit.texts.has(key) else ""

    def draw_explanation(self) -> None:
        key = self._key("-explained")
        if self.visit.texts.has(key):
            st.caption(self.visit.texts(key))

    def edit(self, change: Callable[[Any, Any], Any]) -> Edit:
        """An edit of the draft that turns the setting's value, and what was typed, into its next value."""
        return lambda draft, typed: self.changed(draft, lambda value: change(value, typed))

    def changed(self, draft: Draft, change: Callable[[Any], Any]) -> Draft:
        """The value as it stands in `draft` is what changes: the one drawn may have changed since."""

        def edited(questions: Questionnaire) -> Questionnaire:
            question = questions.question(self.question.id)
            if question is None:
                return questions
            return editing.change_question(
                questions, with_setting(question, self.name, change(getattr(question, self.name)))
            )

        return draft.change_questions(edited)

    def _key(self, ending: str) -> str:
        field = self.name.replace("_", "-")
        own = f"setting-{self.question.type.replace('_', '-')}-{field}{ending}"
        return own if self.visit.texts.has(own) else f"setting-{field}{ending}"
