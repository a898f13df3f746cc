"""Personal links on screen: made, held until they are downloaded once, made again where they were lost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from core.actions.members import Links, create_links, renew_link, renew_links
from core.actions.store import Store
from core.community.access import Person
from core.consultation.records import Consultation, Member, State
from core.exports.csv_table import csv_table
from core.problems import Refused
from pages.parts import state
from pages.parts.addresses import personal_address
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.shell import say_next
from pages.parts.visit import Visit

Make = Callable[[Store, Person | None, str], Links]
COLUMNS = ("name", "email", "link", "language")


@dataclass(frozen=True)
class Held:
    """Links just made, on their way to whoever made them; the only place where their secrets are."""

    links: dict[str, tuple[Member, str]]  # by member id: whose, and its address
    by_hand: bool  # to be passed on one by one, not in a file


def draw_links(visit: Visit, consultation: Consultation, people: Sequence[Member]) -> None:
    st.subheader(visit.texts("members-links-title"), anchor=False)
    held = _held().get(_key(visit, consultation))
    without = sum(not member.has_link for member in people)
    if held and not held.by_hand:
        _draw_file(visit, consultation, held)
    elif without:
        _offer_links(visit, consultation, without)
    else:
        _draw_all_given(visit, consultation, sum(not member.has_voted for member in people))


def offer_renewal(visit: Visit, consultation: Consultation, member: Member) -> None:
    texts = visit.texts
    held = _held().get(_key(visit, consultation))
    if held and not held.by_hand:
        return  # the file that waits holds this member's link
    if member.has_voted:
        st.write(texts("problem-member-has-voted"))
        return

    def renew(store: Store, person: Person | None, consultation_id: str) -> Links:
        return [renew_link(store, person, consultation_id, member.id)]

    question = f"renew {member.id}"
    st.button(texts("members-renew"), icon=":material/link:", key="w_members_renew", on_click=ask, args=(question,))
    if is_asked(question):
        confirm(
            visit,
            title=texts("members-renew-title", name=plain(member.name)),
            explained=texts("members-renew-explained"),
            do=texts("members-renew-do"),
            act=lambda: _make(visit, consultation, renew, by_hand=True),
            done=texts("members-renew-done"),
        )


def draw_renewed(visit: Visit, consultation: Consultation) -> None:
    """The links made again just now, where the eyes are."""
    texts = visit.texts
    held = _held().get(_key(visit, consultation))
    if held is None or not held.by_hand:
        return
    with st.container(border=True):
        for member, address in held.links.values():
            st.markdown(f"**{texts('members-renewed', name=plain(member.name))}**")
            st.code(address, language=None, wrap_lines=True)
        st.button(texts("members-renewed-seen"), key="w_links_seen", on_click=_let_go, args=(visit, consultation))


def _offer_links(visit: Visit, consultation: Consultation, count: int) -> None:
    texts = visit.texts
    st.write(texts("members-links-missing", count=count), texts("members-links-explained"))
    if consultation.state is State.DRAFT:
        st.caption(texts("members-links-draft"))
    label = texts("members-links-create", count=count)
    if not st.button(label, type="primary", icon=":material/link:", key="w_links_create"):
        return
    try:
        _make(visit, consultation, create_links)
    except Refused as refused:
        st.error(texts.problem(refused.problems[0]))
        return
    st.rerun()


def _draw_file(visit: Visit, consultation: Consultation, held: Held) -> None:
    texts = visit.texts
    with st.container(border=True):
        st.markdown(f"**{texts('members-links-ready', count=len(held.links))}**")
        st.write(texts("members-links-care"))
        st.download_button(
            texts("members-links-download"),
            _file(visit, held),
            file_name=f"tablee-{consultation.code}-{texts('members-links-file')}.csv",
            mime="text/csv",
            type="primary",
            icon=":material/download:",
            on_click=_downloaded,
            args=(visit, consultation),
            key="w_links_download",
        )


def _draw_all_given(visit: Visit, consultation: Consultation, waiting: int) -> None:
    texts = visit.texts
    st.write(texts("members-links-all"))
    if not waiting:
        return
    question = f"renew all {consultation.id}"
    lost = texts("members-links-lost")
    st.button(lost, icon=":material/refresh:", key="w_links_renew", on_click=ask, args=(question,))
    if is_asked(question):
        confirm(
            visit,
            title=lost,
            explained=texts("members-links-renew-explained", count=waiting),
            do=texts("members-links-renew-do", count=waiting),
            act=lambda: _make(visit, consultation, renew_links),
            done=texts("members-links-renew-done"),
        )


def _make(visit: Visit, consultation: Consultation, make: Make, *, by_hand: bool = False) -> None:
    """The place that will hold them is taken first: a second click may stop this run right after they are made."""
    held, key, start = _held(), _key(visit, consultation), personal_address(consultation.code, "")
    with open_store_of_process()() as store:
        links = make(store, visit.person, consultation.id)
    if links:
        made = {member.id: (member, f"{start}{secret}") for member, secret in links}
        before = held[key].links if by_hand and key in held else {}
        held[key] = Held(before | made, by_hand)


def _file(visit: Visit, held: Held) -> bytes:
    headings = [visit.texts(f"members-column-{column}") for column in COLUMNS]
    rows = [(member.name, member.email, address, member.language) for member, address in held.links.values()]
    return csv_table(headings, rows)


def _downloaded(visit: Visit, consultation: Consultation) -> None:
    _let_go(visit, consultation)
    say_next(visit.texts("members-links-downloaded"))


def _let_go(visit: Visit, consultation: Consultation) -> None:
    _held().pop(_key(visit, consultation), None)


def _held() -> dict[tuple[str, str], Held]:
    return st.session_state.setdefault(state.LINKS, {})


def _key(visit: Visit, consultation: Consultation) -> tuple[str, str]:
    """Whoever signs in next on this screen finds nothing of it."""
    return (visit.person.id if visit.person else "", consultation.id)
