"""« Tester »: the trial in a new tab, from the page being designed, and its link for a phone or a colleague."""

import streamlit as st

from core.actions import trying
from core.actions.commenting import may_comment
from core.actions.store import Store
from core.actions.trying import Trier
from core.consultation.draft import Draft
from core.consultation.records import Consultation
from core.problems import Refused
from pages.http.qr import svg
from pages.parts import state
from pages.parts.addresses import trial_address, trial_link
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.shell import say_next
from pages.parts.visit import Visit

QR_WIDTH = 220


def draw_trying(visit: Visit, consultation: Consultation, draft: Draft, here: str) -> None:
    """Where there is something to try: a draft, or changes not yet published."""
    if consultation.published is not None and draft.definition == consultation.published:
        return
    texts = visit.texts
    with st.container(horizontal=True, gap="xsmall", key="trying"):
        address = _address(consultation.code, draft, here)
        st.link_button(texts("trial-try"), address, icon=":material/open_in_new:")
        with st.popover(texts("trial-share"), icon=":material/qr_code_2:"):
            _draw_link(visit, consultation)


def _address(code: str, draft: Draft, here: str) -> str:
    """The first screen, or the page that is being designed."""
    for number, page in enumerate(draft.definition.questionnaire.pages, start=1):
        if page.id == here or any(question.id == here for question in page.questions):
            return f"{trial_address(code)}/{number}"
    return trial_address(code)


def _draw_link(visit: Visit, consultation: Consultation) -> None:
    texts = visit.texts
    with open_store_of_process()(read_only=True) as store:
        exists = trying.has_link(store, visit.person, consultation.id)
        secret = _secret(store, consultation)
    open_already = not may_comment(consultation)
    st.markdown(plain(texts("trial-share-explained-open" if open_already else "trial-share-explained")))
    if secret:
        address = trial_link(consultation.code, secret)
        st.image(svg(address).decode(), alt=texts("trial-link-qr"), width=QR_WIDTH)
        st.code(address, language=None, wrap_lines=True)
    elif exists:
        st.caption(plain(texts("trial-link-once")))
    with st.container(horizontal=True, gap="xsmall"):
        label = texts("trial-link-renew" if exists else "trial-link-make")
        st.button(label, key="w_trial_link", on_click=_make, args=(visit, consultation.id))
        if exists:
            remove = texts("trial-link-remove")
            st.button(remove, key="w_trial_remove", type="tertiary", on_click=_remove, args=(visit, consultation.id))


def _secret(store: Store, consultation: Consultation) -> str:
    """Of the link made on this visit, unless somebody renewed or removed it since."""
    secret: str = st.session_state.get(state.TRIAL_LINKS, {}).get(consultation.id, "")
    try:
        trying.tried(store, consultation.code, Trier(secret))
    except Refused:
        return ""
    return secret


def _make(visit: Visit, consultation_id: str) -> None:
    if visit.person is None:
        return
    try:
        with open_store_of_process()() as store:
            secret = trying.make_link(store, visit.person, consultation_id)
    except Refused as refused:
        say_next(visit.texts.problem(refused.problems[0]))
        return
    st.session_state.setdefault(state.TRIAL_LINKS, {})[consultation_id] = secret


def _remove(visit: Visit, consultation_id: str) -> None:
    if visit.person is None:
        return
    with open_store_of_process()() as store:
        trying.remove_link(store, visit.person, consultation_id)
    st.session_state.get(state.TRIAL_LINKS, {}).pop(consultation_id, None)
    say_next(visit.texts("trial-link-removed"))
