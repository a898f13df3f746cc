"""The surest texts of the rest, each proposed for a group: taken or not, never moved in silence."""

import streamlit as st

from core.actions.ideas import Drafted, proposals
from core.voices.ideas.editing import Leave, Move
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.voices.ideas.desk import Desk, do, one_line, short

SHOWN = "w_ideas_propose"


def draw_proposals(desk: Desk, drafted: Drafted) -> None:
    """Looked for only where they are asked for: it takes a moment on many texts."""
    if not desk.may_correct or not drafted.grouping.rest or not drafted.grouping.ideas:
        return
    texts = desk.visit.texts
    st.toggle(texts("ideas-propose"), key=SHOWN)
    if not st.session_state.get(SHOWN):
        return
    code = desk.sight.consultation.code
    found = proposals(lookout(), open_store_of_process(), code, desk.watcher, drafted)
    if not found:
        st.caption(texts("ideas-propose-none"))
        return
    seq, idea_id = found[0]
    idea = drafted.idea(idea_id)
    if idea is None:
        return
    with st.container(border=True, key="idea_proposed"):
        st.caption(plain(texts("ideas-propose-left", count=len(found))))
        st.markdown(plain(one_line(desk.words([seq]).get(seq, ""))))
        st.markdown(plain(texts("ideas-propose-to", title=short(idea.title))))
        with st.container(horizontal=True, gap="small"):
            st.button(
                texts("ideas-propose-yes"),
                key="w_propose_yes",
                type="primary",
                icon=":material/check:",
                shortcut="o",
                on_click=do,
                args=(desk, Move(seqs=(seq,), to=idea.id)),
            )
            st.button(
                texts("ideas-propose-no"),
                key="w_propose_no",
                icon=":material/close:",
                shortcut="x",
                on_click=do,
                args=(desk, Leave(seq=seq, idea=idea.id)),
            )
