"""What an animator's console is drawn from, and how its buttons act: in the database, so that two see each other."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import streamlit as st

from core.actions.running_room import change_room, may_reveal, room_of
from core.actions.store import Store
from core.community.access import Person
from core.consultation.records import Consultation
from core.problems import Refused
from core.question_types.base import Question
from core.room.model import Item, Room
from pages.parts import state
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.pulse import follow
from pages.parts.sight import Sight, sight_of
from pages.parts.visit import Visit, this_visit

ITEM = "i"  # the address's own word for the item one looks at, where it is not the one everybody is at
SAID_FOR = timedelta(seconds=15)

Edit = Callable[[Room], Room]
Deed = Callable[[Store, Person], Any]


@dataclass(frozen=True)
class Console:
    """`item` is the one looked at: as a rule the one that everybody is at. `revealable` is False while results are
    sealed, or where those of this item are kept from the public."""

    visit: Visit
    sight: Sight
    room: Room
    revision: int
    item: Item | None
    revealable: bool

    @property
    def consultation(self) -> Consultation:
        return self.sight.consultation

    @property
    def open_to_answers(self) -> bool:
        return self.consultation.is_answerable(self.sight.now)

    def question(self, item: Item) -> Question | None:
        return self.consultation.definition.questionnaire.question(item.question_id)

    def title(self, item: Item) -> str:
        """Its own, else its question's, else what it is."""
        question, language = self.question(item), self.visit.language
        said = item.title.say(language) or (question.title.say(language) if question else "")
        return said or self.visit.texts(f"animate-kind-{item.kind}")

    def is_here(self, item: Item) -> bool:
        """Whether everybody in the room is at this item."""
        return item.id == self.room.current

    def edit(self, edit: Edit) -> Deed:
        """What a button does with the room as it was drawn: refused where somebody else changed it since."""
        consultation_id, revision = self.consultation.id, self.revision
        return lambda store, person: change_room(store, person, consultation_id, edit, revision=revision)

    def timed(self, edit: Callable[[Room, datetime], Room]) -> Deed:
        """The same by the database's clock at the moment it is done."""
        consultation_id, revision = self.consultation.id, self.revision

        def deed(store: Store, person: Person) -> None:
            now = store.now()
            change_room(store, person, consultation_id, lambda room: edit(room, now), revision=revision)

        return deed


def console_of(visit: Visit, code: str) -> Console:
    """Raises Refused for an unknown code."""
    sight = sight_of(visit, code)
    with open_store_of_process()(read_only=True) as store:
        now = room_of(store, sight.consultation)
        item = _looked_at(now.room)
        revealable = may_reveal(store, sight.consultation, item)
    return Console(
        visit=visit,
        sight=sight,
        room=now.room,
        revision=now.revision,
        item=item,
        revealable=revealable,
    )


def look_at(item_id: str) -> None:
    """On this console alone: nobody in the room is moved."""
    st.query_params[ITEM] = item_id
    st.session_state[state.AGENDA_UNFOLDED] = False


def follow_room(console: Console) -> None:
    follow(console.consultation.code, console.sight.mark)


def do(deed: Deed, *, stay: bool = False) -> None:
    """A button's callback. Looks again at where the room is, but with `stay`."""
    attempt(deed, stay=stay)


def attempt(deed: Deed, *, stay: bool = False) -> bool:
    """True where it was done; `draw_refusal` says why not."""
    visit = this_visit()
    st.session_state.pop(state.REFUSED, None)
    if not stay:
        st.query_params.pop(ITEM, None)
    if visit.person is None:
        return False
    try:
        with open_store_of_process()() as store:
            deed(store, visit.person)
            return True
    except Refused as refused:
        with open_store_of_process()(read_only=True) as store:
            until = store.now() + SAID_FOR
        said = "  \n".join(visit.texts.problem(each, escape=plain) for each in refused.problems)
        st.session_state[state.REFUSED] = (said, until)
    return False


def draw_refusal(console: Console) -> None:
    """Why the last thing was not done, for as long as it takes to read it: the page is redrawn meanwhile."""
    said, until = st.session_state.get(state.REFUSED, ("", console.sight.now))
    if said and console.sight.now < until:
        st.error(said, icon=":material/error:")


def draw_deed(
    console: Console,
    name: str,
    deed: Deed,
    *,
    icon: str = "",
    primary: bool = False,
    shortcut: str = "",
    stay: bool = False,
    key: str = "",
) -> None:
    """A button named by the text `animate-do-<name>`."""
    st.button(
        console.visit.texts(f"animate-do-{name}"),
        key=f"w_{key or name}",
        icon=f":material/{icon}:" if icon else None,
        type="primary" if primary else "secondary",
        width="stretch" if primary else "content",
        shortcut=shortcut or None,
        on_click=do,
        args=(deed,),
        kwargs={"stay": stay},
    )


def _looked_at(room: Room) -> Item | None:
    return room.item(st.query_params.get(ITEM, "")) or room.now_at or room.next_to("")
