"""Importing members: what the file holds and what is wrong in it, line by line, before anything is kept."""

from collections.abc import Sequence

import streamlit as st

from core.actions.members import import_members, is_frozen
from core.community.weighed_roll import roll_warnings
from core.consultation.records import Consultation, Member, State
from core.exports.csv_table import csv_table
from core.imports.members_csv import FIELDS, BadLine, MembersFile, read_members
from core.problems import Refused
from pages.parts import state
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.members.tables import table
from pages.parts.shell import say_next
from pages.parts.visit import Visit

MOST_BAD_LINES_SHOWN = 50
ENDINGS = ["csv", "txt", "tsv"]


def draw_import(visit: Visit, consultation: Consultation, people: Sequence[Member]) -> None:
    texts = visit.texts
    if is_frozen(consultation):
        st.info(texts("problem-roll-frozen"), icon=":material/lock:")
        return
    st.subheader(texts("members-import-title"), anchor=False)
    if consultation.state is State.OPEN:
        st.caption(texts("members-may-add"))
    st.write(texts("members-import-help"))
    st.download_button(
        texts("members-import-model"),
        csv_table([texts(f"members-column-{field}") for field in FIELDS], []),
        file_name=f"{texts('members-import-model-file')}.csv",
        mime="text/csv",
        type="tertiary",
        icon=":material/download:",
        on_click="ignore",
        key="w_members_model",
    )
    times = st.session_state.setdefault(state.IMPORTED, 0)
    given = st.file_uploader(texts("members-import-file"), type=ENDINGS, key=f"w_members_file_{times}")
    if given:
        content = given.getvalue()
        found = read_members(content, on_roll={member.email for member in people})
        for problem in found.problems:
            st.error(plain(texts.problem(problem)))
        _draw_columns(visit, found)
        if not found.problems:
            _draw_lines(visit, consultation, content, found)


def _draw_lines(visit: Visit, consultation: Consultation, content: bytes, found: MembersFile) -> None:
    texts = visit.texts
    st.markdown(f"**{texts('members-import-good', count=len(found.members))}**")
    if found.members:
        columns = {field: [getattr(member, field) for member in found.members] for field in FIELDS}
        table(visit, "members-import-preview", columns)
        for outside in roll_warnings(consultation.definition.rules.weighing, found.members):
            st.warning(plain(texts.problem(outside)))
        _offer_import(visit, consultation, content, len(found.members))
    if found.known:
        st.write(texts("members-import-known", count=len(found.known)))
    if found.bad_lines:
        _draw_bad_lines(visit, found)


def _draw_columns(visit: Visit, found: MembersFile) -> None:
    named = {"recognised": [heading for _, heading in found.columns], "ignored": found.ignored}
    for key, headings in named.items():
        if headings:
            st.caption(visit.texts(f"members-import-{key}", columns=plain(", ".join(headings))))


def _draw_bad_lines(visit: Visit, found: MembersFile) -> None:
    texts = visit.texts
    with st.container(border=True):
        st.markdown(f"**{texts('members-import-bad', count=len(found.bad_lines))}**")
        if found.members:
            st.caption(texts("members-import-bad-help"))
        for bad in found.bad_lines[:MOST_BAD_LINES_SHOWN]:
            given = " · ".join(filter(None, bad.cells))[:80]
            line = texts("members-import-line", line=bad.line)
            st.markdown(f"**{line}** {plain(given)}  \n{plain(_said(visit, bad))}")
        if len(found.bad_lines) > MOST_BAD_LINES_SHOWN:
            st.caption(texts("members-import-bad-more", count=len(found.bad_lines) - MOST_BAD_LINES_SHOWN))
        st.download_button(
            texts("members-import-bad-download"),
            bad_lines_csv(visit, found),
            file_name=f"{texts('members-import-bad-file')}.csv",
            mime="text/csv",
            icon=":material/download:",
            on_click="ignore",
            key="w_members_bad",
        )


def bad_lines_csv(visit: Visit, found: MembersFile) -> bytes:
    """The file's own columns, so that it can be imported once corrected, after two that say what to correct."""
    headings = [visit.texts(f"members-column-{column}") for column in ("line", "problem")]
    rows = [(str(bad.line), _said(visit, bad), *bad.cells) for bad in found.bad_lines]
    return csv_table([*headings, *found.headings], rows)


def _said(visit: Visit, bad: BadLine) -> str:
    return " ".join(visit.texts.problem(problem) for problem in bad.problems)


def _offer_import(visit: Visit, consultation: Consultation, content: bytes, count: int) -> None:
    texts = visit.texts
    label = texts("members-import-do", count=count)
    if not st.button(label, type="primary", icon=":material/group_add:", key="w_members_import"):
        return
    try:
        with open_store_of_process()() as store:
            taken = import_members(store, visit.person, consultation.id, content)
    except Refused as refused:
        st.error(plain(texts.problem(refused.problems[0])))
        return
    if not taken.bad_lines:
        st.session_state[state.IMPORTED] += 1  # an empty place for the next file; a file to correct stays shown
    say_next(texts("members-imported", count=len(taken.members)))
    st.rerun()
