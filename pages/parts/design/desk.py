"""The desk a consultation is designed at: the draft, its history, and what was typed and could not be read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Any

import streamlit as st

from core.actions import consultations, versions
from core.community.access import Person
from core.consultation.draft import Draft
from core.consultation.history import History
from core.consultation.meeting import Meeting, meet, put_together, with_theirs
from core.consultation.records import Consultation
from core.problems import Problem, Refused
from core.questionnaire.naming import Names
from pages.parts import state
from pages.parts.database import open_store_of_process

Edit = Callable[[Draft, Any], Draft]
WITHOUT_ANSWERS = ("promise/", "rules/", "price/")  # nothing was asked before these texts are read


@dataclass(frozen=True)
class Typed:
    """What somebody typed and why it is not kept; it stays in its field until it is mended."""

    value: Any
    problems: tuple[Problem, ...]


@dataclass
class Desk:
    """`refusal` is why the last change is not saved: as a rule, somebody else changed the same thing meanwhile.

    `base` is the draft as it was last read or saved: what both sides of a `meeting` began with. `is_open` says that
    people answer already, and what is fixed since.

    A place is named `<where>/<field>`, where `where` is what the structure selects. `edition` numbers the fields: they
    are drawn afresh, with the draft's own words, when it changes other than by typing. `entered` is the key of the
    field that a button has just made.
    """

    consultation_id: str
    revision: int
    history: History[Draft]
    base: Draft
    is_open: bool = False
    saved_at: datetime | None = None
    refusal: Problem | None = None
    meeting: Meeting | None = None
    edition: int = 0
    entered: str = ""
    typed: dict[str, Typed] = field(default_factory=dict)
    lock: Any = field(default_factory=Lock)  # two clicks in a hurry run at once

    @property
    def draft(self) -> Draft:
        return self.history.present

    def key(self, place: str) -> str:
        return f"w_{self.consultation_id}_{self.edition}_{place}"

    def shown(self, place: str, value: Any) -> Any:
        """What a field holds: the draft's value, or what was typed there and could not be read."""
        return self.typed[place].value if place in self.typed else self._named(place, value, Names.shown)

    def problems(self, place: str) -> tuple[Problem, ...]:
        return self.typed[place].problems if place in self.typed else ()

    def unread(self) -> list[Problem]:
        """What was typed and is not kept, each leading to its place; a draft cannot open around it."""
        pages = self.draft.definition.questionnaire.pages
        known = {"promise", "rules", "languages", "price", "computed", *(page.id for page in pages)}
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
                changed = edit(self.draft, self._named(place, value, Names.read))
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

    def _named(self, place: str, value: Any, say: Callable[[Names, str], str]) -> Any:
        """Between braces, organizers read and write titles where the draft keeps ids."""
        if not isinstance(value, str) or "{" not in value or place.startswith(WITHOUT_ANSWERS):
            return value
        return say(Names(self.draft.definition.questionnaire), value)

    def settle(self, person: Person, *, keep_mine: bool) -> None:
        """What both changed stays as one of the two has it; everything else is kept from both."""
        with self.lock:
            met, self.meeting = self.meeting, None
            if met:
                self._settle(person, met, keep_mine=keep_mine)

    def _turn(self, person: Person, history: History[Draft]) -> None:
        if history is self.history:
            return
        self.history, self.meeting = history, None
        self._save(person)

    def _settle(self, person: Person, met: Meeting, *, keep_mine: bool) -> None:
        theirs_first, _ = put_together(self.base, mine=met.theirs, theirs=self.draft)
        both = with_theirs(self.history, self.base, met.theirs)
        self.history = both if keep_mine else both.step(theirs_first)
        self.base, self.revision = met.theirs, met.revision
        self.draw_afresh()
        self._save(person)

    def _meet(self, person: Person) -> None:
        """Somebody else saved meanwhile: what does not touch the same things is put together at once."""
        with open_store_of_process()(read_only=True) as store:
            found = consultations.organized(store, person, self.consultation_id)
            who = "" if found.draft_by == person.id else versions.who_saved(store, found)
        theirs = Draft(found.draft, found.closes_at)
        self.meeting = meet(self.base, mine=self.draft, theirs=theirs, revision=found.draft_revision, who=who)
        if not self.meeting.conflicts:
            self._settle(person, self.meeting, keep_mine=True)

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
            self.base, self.refusal = draft, None
        except Refused as refused:
            self.refusal = refused.problems[0]
            if self.refusal.code == "changed_elsewhere":
                self._meet(person)


def desk_for(consultation: Consultation) -> Desk:
    """This visit's desk; a fresh one where somebody else saved since and nothing waits here."""
    desk = st.session_state.get(state.DESK)
    is_open = consultation.published is not None
    if isinstance(desk, Desk) and (desk.consultation_id, desk.is_open) == (consultation.id, is_open):
        if desk.refusal or consultation.draft_revision <= desk.revision:
            return desk
        edition, typed = desk.edition + 1, desk.typed
    else:
        edition, typed = 0, {}
    drawn = Draft(consultation.draft, consultation.closes_at)
    fresh = Desk(
        consultation.id,
        consultation.draft_revision,
        History(drawn),
        drawn,
        is_open,
        edition=edition,
        typed=typed,
    )
    st.session_state[state.DESK] = fresh
    return fresh
