"""Diffuser: the link, the QR code, the code to say aloud, and a message ready to send."""

import streamlit as st

from core.actions.members import roll
from core.community import access
from core.consultation.definition import Access
from core.consultation.records import Consultation, State
from pages.http.qr import svg
from pages.http.short_link import short_address
from pages.parts.addresses import site, spelled
from pages.parts.consultation_bar import draw_bar, shown_state
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.guard import enter, team_consultation
from pages.parts.ideas_to_share import draw_ideas_to_share
from pages.parts.invitation import draw_invitation
from pages.parts.named_links import draw_named_links
from pages.parts.qr_files import draw_qr_files
from pages.parts.visit import Visit

QR_WIDTH = 320


def draw_common_link(visit: Visit, consultation: Consultation, address: str) -> None:
    texts = visit.texts
    words, picture = st.columns(2, gap="large", vertical_alignment="center")
    with words:
        st.markdown(f"**{texts('share-link')}**")
        with st.container(key="copied_link"):
            st.code(address, language=None, wrap_lines=True)
        st.caption(texts("share-open-to-all"))
        st.metric(texts("share-code"), spelled(consultation.code))
        st.caption(plain(texts("share-code-help", address=site())))
    with picture.container(horizontal_alignment="center", gap="small"):
        st.image(svg(address).decode(), alt=texts("share-qr", code=consultation.code), width=QR_WIDTH)
        with st.container(horizontal=True, horizontal_alignment="center", gap="small"):
            draw_qr_files(visit, address, name=f"tablee-{consultation.code}", key="w_qr")


def draw_personal_links(visit: Visit, consultation: Consultation) -> None:
    """No common address here: it would lead members to a closed door."""
    texts = visit.texts
    with open_store_of_process()(read_only=True) as store:
        people = roll(store, visit.person, consultation.id)
    st.subheader(texts("share-personal-title"), anchor=False)
    st.write(texts("share-personal"))
    links = sum(member.has_link for member in people)
    if people:
        st.write(texts("share-personal-members", count=len(people)), texts("share-personal-links", count=links))
    else:
        st.write(texts("share-personal-nobody"))
    next_step = "see" if people and links == len(people) else "go"
    if st.button(texts(f"share-personal-{next_step}"), type="primary", icon=":material/groups:", key="w_members"):
        st.switch_page("members.py", query_params={"c": consultation.code})


visit = enter("diffuser")
consultation = team_consultation(visit, may=access.may_share)
draw_bar(visit, consultation, "share")
with open_store_of_process()(read_only=True) as store:
    state = shown_state(consultation, store.now())
if state is State.DRAFT:
    st.info(visit.texts("share-not-open"), icon=":material/schedule:")
elif state is not State.OPEN:
    st.info(visit.texts("share-over"), icon=":material/lock_clock:")
personal = consultation.definition.rules.access is Access.PERSONAL
if personal:
    draw_personal_links(visit, consultation)
else:
    address = short_address(site(), consultation.code)
    draw_common_link(visit, consultation, address)
if state is not State.DRAFT and not personal:
    draw_named_links(visit, consultation, runs=state is State.OPEN)
    draw_ideas_to_share(visit, consultation)
if state in (State.DRAFT, State.OPEN):
    draw_invitation(visit, consultation, link="" if personal else address)
