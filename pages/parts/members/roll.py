"""The roll on screen: counts by college, search, who has voted; a lost link made again, somebody taken off."""

from collections.abc import Mapping, Sequence

import streamlit as st

from core.actions.members import remove_members
from core.community.roll import colleges, entities, search
from core.consultation.records import Consultation, Member, State
from core.language.formats import number
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.members.links import draw_renewed, offer_renewal
from pages.parts.members.tables import table
from pages.parts.visit import Visit

MOST_PILLS = 8


def draw_roll(visit: Visit, consultation: Consultation, people: Sequence[Member], *, changing: bool) -> None:
    st.subheader(visit.texts("members-roll-title"), anchor=False)
    shown = _chosen(visit, people)
    _draw_counts(visit, shown)
    if not shown:
        st.info(visit.texts("members-nobody-found"))
    elif changing:
        _draw_actions(visit, consultation, _ticked(visit, consultation, shown))
        draw_renewed(visit, consultation)
    else:
        _say_above_table(visit.texts("members-seen"))
        table(visit, "members-table", _columns(visit, shown))


def _chosen(visit: Visit, people: Sequence[Member]) -> list[Member]:
    college = _draw_groups(visit, "college", colleges(people))
    entity = _draw_groups(visit, "entity", entities(people))
    words = st.text_input(
        visit.texts("members-search"), placeholder=visit.texts("members-search-hint"), key="w_members_search"
    )
    within = [member for member in people if college in (None, member.college) and entity in (None, member.entity)]
    return search(within, words)


def _draw_groups(visit: Visit, name: str, counts: Mapping[str, int]) -> str | None:
    if len(counts) == 1:
        return None

    def label(group: str) -> str:
        said = group or visit.texts(f"members-{name}-none")
        return visit.texts("members-college-choice", name=said, count=counts[group])

    title, key = visit.texts(f"members-{name}"), f"w_members_{name}"
    if len(counts) <= MOST_PILLS:
        return st.pills(title, list(counts), format_func=lambda group: plain(label(group)), key=key)
    return st.selectbox(title, list(counts), index=None, format_func=label, key=key)


def _draw_counts(visit: Visit, shown: Sequence[Member]) -> None:
    counts = {
        "members-on-roll": len(shown),
        "members-with-link": sum(member.has_link for member in shown),
    }
    if all(member.has_voted is not None for member in shown):
        counts["members-voted"] = sum(bool(member.has_voted) for member in shown)
    with st.container(horizontal=True, gap="medium"):
        for key, count in counts.items():
            st.metric(visit.texts(key, count=count), number(count, visit.language), width="content")


def _columns(visit: Visit, shown: Sequence[Member]) -> dict[str, list[str]]:
    said = {True: visit.texts("members-yes"), False: visit.texts("members-no"), None: visit.texts("members-not-said")}
    return {
        "name": [member.name for member in shown],
        "voted": [said[member.has_voted] for member in shown],
        "link": [said[member.has_link] for member in shown],
        "email": [member.email for member in shown],
        "college": [member.college for member in shown],
        "circle": [member.circle for member in shown],
        "entity": [member.entity for member in shown],
        "language": [member.language for member in shown],
    }


def _ticked(visit: Visit, consultation: Consultation, shown: Sequence[Member]) -> list[Member]:
    several = consultation.state is State.DRAFT
    _say_above_table(visit.texts("members-tick-several" if several else "members-tick"))
    chosen = table(
        visit,
        "members-table",
        _columns(visit, shown),
        on_select="rerun",
        selection_mode="multi-row" if several else "single-row",
        # Ticks are row numbers: those of other rows must not be taken for them.
        key=f"w_roll_{hash(tuple(member.id for member in shown))}",
    )
    return [shown[row] for row in chosen["selection"]["rows"] if row < len(shown)]


def _say_above_table(sentence: str) -> None:
    st.caption(sentence)
    st.space("xsmall")  # on a phone the table's own tools stay in sight, just above it


def _draw_actions(visit: Visit, consultation: Consultation, ticked: Sequence[Member]) -> None:
    if not ticked:
        return
    first = plain(ticked[0].name)
    st.markdown(f"**{visit.texts('members-ticked', count=len(ticked), name=first)}**")
    with st.container(horizontal=True):
        if len(ticked) == 1:
            offer_renewal(visit, consultation, ticked[0])
        if consultation.state is State.DRAFT:
            _offer_removal(visit, consultation, ticked, first)


def _offer_removal(visit: Visit, consultation: Consultation, ticked: Sequence[Member], first: str) -> None:
    texts = visit.texts
    ids = [member.id for member in ticked]

    def remove() -> None:
        with open_store_of_process()() as store:
            remove_members(store, visit.person, consultation.id, ids)

    question = f"remove {hash(tuple(ids))}"
    label, icon = texts("members-remove"), ":material/person_remove:"
    st.button(label, icon=icon, key="w_members_remove", on_click=ask, args=(question,))
    if is_asked(question):
        confirm(
            visit,
            title=label,
            explained=texts("members-remove-explained", count=len(ids), name=first),
            do=texts("members-remove-do"),
            act=remove,
            done=texts("members-removed", count=len(ids)),
        )
