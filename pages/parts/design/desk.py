"""The desk a consultation is designed at: the draft, its history, and what was typed and could not be read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Any

import streamlit as st

from core.actions import consultations
from core.community.access import Person
from core.consultation.draft import Draft
from core.consultation.history import History
from core.consultation.records import Consultation
from core.problems import Problem, Refused
from pages.parts import state
from pages.parts.database import open_store_of_process

Edit = Callable[[Draft, Any], Draft]


@dataclass(frozen=True)
class Typed:
    """What somebody typed and why it is not kept; it stays in its field until it is mended."""

    value: Any
    problems: tuple[Problem, ...]


@dataclass
class Desk:
    """`refusal` is why the last change is not saved: as a rule, somebody else saved meanwhile.

    A place is named `<where>/<field>`, where `where` is what the structure selects. `edition` numbers the fields: they
    are drawn afresh, with the draft's own words, when it changes other than by typing.
    """

    consultation_id: str
    revision: int
    history: History[Draft]
    saved_at: datetime | None = None
    refusal: Problem | None = None
    edition: int = 0
    typed: dict[str, Typed] = field(default_factory=dict)
    lock: Any = field(default_factory=Lock)  # two clicks in a hurry run at once

    @property
    def draft(self) -> Draft:
        return self.history.present

    def key(self, place: str) -> str:
        return f"w_{self.consultation_id}_{self.edition}_{place}"

    def shown(self, place: str, value: Any) -> Any:
        """What a field holds: the draft's value, or what was typed there and could not be read."""
        return self.typed[place].value if place in self.typed else value

    def problems(self, place: str) -> tuple[Problem, ...]:
        return self.typed[place].problems if place in self.typed else ()

    def unread(self) -> list[Problem]:
        """What was typed and is not kept, each leading to its place; a draft cannot open around it."""
        pages = self.draft.definition.questionnaire.pages
        known = {"promise", "rules", "price", *(page.id for page in pages)}
        known.update(question.id for page in pages for question in page.questions)
        return [
            problem.at(where)
            for where, typed in ((place.split("/")[0], typed) for place, typed in self.typed.items())
            if where in known
            for problem in typed.problems
        ]

    def take(self, person: Person, place: str, value: Any, edit: Edit, *, writing: bool = False) -> None:
        """Make a change of what was typed; what cannot be read is remembered as it stands, and said beside it."""
        with self.lock:
            try:
                changed = edit(self.draft, value)
            except Refused as refused:
                self.typed[place] = Typed(value, refused.problems)
                return
            self.typed.pop(place, None)
            self._turn(person, self.history.step(changed, writing=place if writing else ""))

    def change(self, person: Person, edit: Callable[[Draft], Draft]) -> tuple[Problem, ...]:
        """A change made by a button; says why where it cannot be made."""
        with self.lock:
            try:
                changed = edit(self.draft)
            except Refused as refused:
                return refused.problems
            self.draw_afresh()
            self._turn(person, self.history.step(changed))
            return ()

    def draw_afresh(self) -> None:
        """Every field starts again from the draft, or from what could not be read there."""
        self.edition += 1

    def undo(self, person: Person) -> None:
        with self.lock:
            self.draw_afresh()
            self._turn(person, self.history.undo())

    def redo(self, person: Person) -> None:
        with self.lock:
            self.draw_afresh()
            self._turn(person, self.history.redo())

    def keep_mine(self, person: Person) -> None:
        """Save over what somebody else saved meanwhile."""
        with self.lock:
            with open_store_of_process()(read_only=True) as store:
                self.revision = consultations.organized(store, person, self.consultation_id).draft_revision
            self._save(person)

    def take_theirs(self, consultation: Consultation) -> None:
        """Their version on the desk; one's own is an undo away."""
        with self.lock:
            self.draw_afresh()
            self.history = self.history.step(Draft.of(consultation))
            self.revision = consultation.draft_revision
            self.refusal = None

    def _turn(self, person: Person, history: History[Draft]) -> None:
        if history is self.history:
            return
        self.history = history
        self._save(person)

    def _save(self, person: Person) -> None:
        draft = self.draft
        try:
            with open_store_of_process()() as store:
                self.revision = consultations.save_draft(
                    store,
                    person,
                    self.consultation_id,
                    draft.definition,
                    draft.closes_at,
                    revision=self.revision,
                )
                self.saved_at = store.now()
            self.refusal = None
        except Refused as refused:
            self.refusal = refused.problems[0]


def desk_for(consultation: Consultation) -> Desk:
    """This visit's desk; a fresh one where somebody else saved since and nothing waits here."""
    desk = st.session_state.get(state.DESK)
    if isinstance(desk, Desk) and desk.consultation_id == consultation.id:
        if desk.refusal or consultation.draft_revision <= desk.revision:
            return desk
        edition, typed = desk.edition + 1, desk.typed
    else:
        edition, typed = 0, {}
    fresh = Desk(
        consultation.id,
        consultation.draft_revision,
        History(Draft.of(consultation)),
        edition=edition,
        typed=typed,
    )
    st.session_state[state.DESK] = fresh
    return fresh
