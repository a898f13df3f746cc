"""The replies that stand at the consultation's link, as the team published them."""

import streamlit as st

from core.actions.replying import published_replies, withdraw_reply
from core.consultation.records import Reply
from core.language.formats import day
from core.problems import Refused
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.voices.ideas.desk import Desk, attempt


def draw_replies(desk: Desk) -> None:
    """Nothing before the first."""
    texts, consultation = desk.visit.texts, desk.sight.consultation
    try:
        with open_store_of_process()(read_only=True) as store:
            found = published_replies(store, desk.visit.person, consultation.id, desk.question.id)
    except Refused:
        return
    if not found:
        return
    st.subheader(texts("ideas-replies"), anchor=False)
    for each in found:
        with st.container(border=True, key=f"reply_{each.id}"):
            st.markdown(f"**{plain(each.idea)}**  \n{plain_paragraphs(each.text)}")
            when = day(each.at, desk.visit.language, zone=desk.visit.zone) if each.at else ""
            st.caption(plain(texts("ideas-reply-facts", count=each.people, who=each.by, day=when)))
            if desk.may_organize:
                st.button(
                    texts("ideas-reply-withdraw"),
                    key=f"w_withdraw_{each.id}",
                    icon=":material/undo:",
                    type="tertiary",
                    on_click=_withdraw,
                    args=(consultation.id, each),
                )


def _withdraw(consultation_id: str, reply: Reply) -> None:
    attempt(lambda store, person: withdraw_reply(store, person, consultation_id, reply.id))
