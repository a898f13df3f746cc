"""Correcting a group with buttons and lists that a keyboard reaches: its name, its texts, and whether it is one."""

from collections.abc import Mapping

import streamlit as st

from core.actions.ideas import Drafted, split_in_two
from core.identity import new_short_id
from core.language.limits import LINE
from core.problems import Refused
from core.voices.ideas.editing import REST, Dissolve, Gather, Merge, Move, Rename
from core.voices.ideas.model import Idea
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.voices.ideas.desk import Desk, by_size, correct, one_line, open_idea, refuse, short

NEW = "new"


def draw_correcting(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    texts = desk.visit.texts
    st.markdown(f"**{plain(texts('ideas-correct'))}**")
    draw_renaming(desk, idea)
    with st.container(horizontal=True, gap="small", key="idea_deeds"):
        draw_merging(desk, drafted, idea)
        if len(idea.members) > 1:
            st.button(
                texts("ideas-split"),
                key="w_idea_split",
                icon=":material/call_split:",
                shortcut="s",
                help=texts("ideas-split-help"),
                on_click=_split,
                args=(desk, drafted, idea),
            )
        st.button(
            texts("ideas-dissolve"),
            key="w_idea_dissolve",
            icon=":material/blur_on:",
            help=texts("ideas-dissolve-help"),
            on_click=_dissolve,
            args=(desk, idea),
        )


def draw_renaming(desk: Desk, idea: Idea) -> None:
    key = f"w_idea_title_{idea.id}"
    _follow_title(key, idea.title)
    with st.form(key=f"w_rename_{idea.id}", border=False):
        st.text_input(desk.visit.texts("ideas-name"), key=key, max_chars=LINE, autocomplete="off")
        st.form_submit_button(
            desk.visit.texts("ideas-rename"), icon=":material/edit:", on_click=_rename, args=(desk, idea.id, key)
        )


def draw_merging(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    texts = desk.visit.texts
    others = {each.id: each.title for each in by_size(drafted) if each.id != idea.id}
    if not others:
        return
    unfolded = f"w_merging_{idea.id}"
    popover = st.popover(texts("ideas-merge"), icon=":material/merge:", key=unfolded, on_change="rerun")
    with popover, st.form(key=f"w_merge_{idea.id}", border=False):
        key = f"w_merge_with_{idea.id}"
        st.selectbox(
            texts("ideas-merge-with"), list(others), format_func=lambda each: plain(short(others[each])), key=key
        )
        st.caption(plain(texts("ideas-merge-explained", title=short(idea.title))))
        st.form_submit_button(
            texts("ideas-merge-do"),
            type="primary",
            key="w_merge_do",
            on_click=_merge,
            args=(desk, idea.id, key, unfolded),
        )


def draw_picking(desk: Desk, drafted: Drafted, idea_id: str, found: Mapping[int, str]) -> None:
    """Where the ticked texts go, a group, a new one, or none, above the texts with a box to tick each."""
    texts = desk.visit.texts
    places = {each.id: each.title for each in by_size(drafted) if each.id != idea_id}
    said = {**places, NEW: texts("ideas-move-new"), **({REST: texts("ideas-rest")} if idea_id else {})}
    to = st.selectbox(
        texts("ideas-move-to"),
        list(said),
        format_func=lambda each: plain(short(said[each])),
        key=f"w_move_to_{idea_id}",
    )
    with st.form(key=f"w_picking_{idea_id}", border=False):
        named = st.container()  # there even when empty: what is ticked below stays where it is
        if to == NEW:
            named.text_input(texts("ideas-move-name"), max_chars=LINE, key=f"w_move_name_{idea_id}", autocomplete="off")
        st.form_submit_button(
            texts("ideas-move"),
            type="primary",
            icon=":material/drive_file_move:",
            key="w_move_do",
            on_click=_move,
            args=(desk, idea_id, tuple(found)),
        )
        for seq, text in found.items():
            st.checkbox(plain(one_line(text)), key=f"w_text_{seq}")


def _follow_title(key: str, title: str) -> None:
    """A new name given elsewhere shows, unless something else is being typed here."""
    known = f"_known_{key}"
    if st.session_state.get(known) == title and key in st.session_state:
        return
    if st.session_state.get(key) in (None, st.session_state.get(known)):
        st.session_state[key] = title
    st.session_state[known] = title


def _rename(desk: Desk, idea_id: str, key: str) -> None:
    correct(desk, Rename(idea=idea_id, title=st.session_state[key]))


def _merge(desk: Desk, idea_id: str, key: str, unfolded: str) -> None:
    if correct(desk, Merge(into=idea_id, other=st.session_state[key])):
        st.session_state[unfolded] = False


def _dissolve(desk: Desk, idea: Idea) -> None:
    if correct(desk, Dissolve(idea=idea.id)):
        open_idea("")


def _split(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    code = desk.sight.consultation.code
    try:
        parted = split_in_two(lookout(), open_store_of_process(), code, desk.watcher, drafted, idea.id)
    except Refused as refused:
        refuse(refused)
        return
    correct(desk, parted)


def _move(desk: Desk, idea_id: str, listed: tuple[int, ...]) -> None:
    picked = tuple(seq for seq in listed if st.session_state.get(f"w_text_{seq}"))
    to, name = st.session_state[f"w_move_to_{idea_id}"], f"w_move_name_{idea_id}"
    if to == NEW:
        done = correct(desk, Gather(idea=new_short_id(), title=st.session_state[name], seqs=picked))
    else:
        done = correct(desk, Move(seqs=picked, to=to))
    if done:
        st.session_state.pop(name, None)
        for seq in picked:
            st.session_state[f"w_text_{seq}"] = False
