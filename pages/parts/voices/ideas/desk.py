"""What the section of ideas is drawn from, and how its buttons act: on the groups as they were drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from core.actions import grouping, ideas
from core.actions.ideas import Drafted
from core.actions.store import Store
from core.actions.watching import Watcher
from core.community import access
from core.community.access import Person
from core.problems import Refused
from core.question_types.base import Question
from core.voices.ideas.editing import Act
from core.voices.ideas.model import Idea, StoredGrouping
from pages.parts import state
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit, this_visit

Deed = Callable[[Store, Person], Any]
REST = "rest"  # in the address, of what is opened
OPENED, ONCE = "idee", "fois"
MOST_OF_A_TITLE = 60
MOST_OF_A_LINE = 300


@dataclass(frozen=True)
class Desk:
    """`drafted` is None until groups were made."""

    visit: Visit
    sight: Sight
    question: Question
    watcher: Watcher
    drafted: Drafted | None

    @property
    def may_correct(self) -> bool:
        return access.may_animate(self.visit.person, self.sight.consultation.team_id)

    @property
    def may_organize(self) -> bool:
        return access.may_organize(self.visit.person, self.sight.consultation.team_id)

    def words(self, seqs: list[int]) -> dict[int, str]:
        code = self.sight.consultation.code
        return ideas.words_of(lookout(), open_store_of_process(), code, self.watcher, self.question.id, seqs)


def desk_of(visit: Visit, sight: Sight, question: Question) -> Desk:
    """Raises Refused while nothing of it may be seen."""
    watcher = watcher_of(visit, sight.consultation)
    found = ideas.ideas_of(lookout(), open_store_of_process(), sight.consultation.code, watcher, question.id)
    return Desk(visit, sight, question, watcher, found)


def latest_of(visit: Visit, sight: Sight, question: Question) -> StoredGrouping | None:
    """What was asked for last; what nobody works on is taken up, and what follows a room is brought up to date."""
    with open_store_of_process()(read_only=True) as store:
        latest = grouping.latest(store, visit.person, sight.consultation.id, question.id)
        now = store.now()
    if latest is None or visit.person is None:
        return latest
    grouping.tend(open_store_of_process(), lookout(), latest, now=now)
    return grouping.follow(open_store_of_process(), lookout(), visit.person, latest)


def counts_once() -> bool:
    """Whether near-identical texts count for one."""
    return st.query_params.get(ONCE) == "une"


def size_of(drafted: Drafted, members: tuple[int, ...]) -> int:
    """How many texts; of those nearly the same, one, where they count once."""
    if not counts_once():
        return len(members)
    inside = set(members)
    again = (len(inside.intersection(alike)) for alike in drafted.grouping.near)
    return len(members) - sum(count - 1 for count in again if count > 1)


def by_size(drafted: Drafted) -> list[Idea]:
    """The largest first."""
    return sorted(drafted.grouping.ideas, key=lambda idea: (-size_of(drafted, idea.members), idea.title))


def short(title: str) -> str:
    return title if len(title) <= MOST_OF_A_TITLE else f"{title[:MOST_OF_A_TITLE].rstrip()}…"


def one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_OF_A_LINE else f"{line[:MOST_OF_A_LINE].rstrip()}…"


def open_idea(idea_id: str) -> None:
    """On this screen alone; "" closes what is open."""
    if idea_id:
        st.query_params[OPENED] = idea_id
    else:
        st.query_params.pop(OPENED, None)


def opened() -> str:
    return st.query_params.get(OPENED, "")


def correct(desk: Desk, act: Act) -> bool:
    """This is done to the groups as they were drawn; True where it was."""
    drafted = desk.drafted
    if drafted is None:
        return False
    return attempt(lambda store, person: ideas.act(store, person, drafted, act))


def do(desk: Desk, act: Act) -> None:
    correct(desk, act)


def attempt(deed: Deed) -> bool:
    """True where it was done; `draw_refusal` says why not, and whatever was typed stays."""
    visit = this_visit()
    st.session_state.pop(state.IDEA_REFUSED, None)
    if visit.person is None:
        return False
    try:
        with open_store_of_process()() as store:
            deed(store, visit.person)
            return True
    except Refused as refused:
        refuse(refused)
    return False


def refuse(refused: Refused) -> None:
    visit = this_visit()
    said = [visit.texts.problem(each, escape=plain) for each in refused.problems]
    st.session_state[state.IDEA_REFUSED] = "  \n".join(said)


def say(sentence: str) -> None:
    st.session_state[state.IDEA_SAID] = sentence


def draw_said() -> None:
    """What was just done, or why it was not."""
    refused, done = st.session_state.pop(state.IDEA_REFUSED, ""), st.session_state.pop(state.IDEA_SAID, "")
    if refused:
        st.error(refused, icon=":material/error:")
    if done:
        st.success(plain(done), icon=":material/check_circle:")
