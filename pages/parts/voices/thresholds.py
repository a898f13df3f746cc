"""What people's corrections taught: how many there are, the thresholds learnt from them, and the way back."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from core.actions import hearing
from core.actions.rereading import reread_once
from core.actions.store import Store
from core.community import access
from core.community.access import Person
from core.language.formats import calendar_day, number
from core.problems import Refused
from core.voices.calibration import FEWEST
from core.voices.hearing import Hearing, standing
from core.voices.sentiment import DEFAULT, Thresholds
from pages.parts import state
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.sight import Sight
from pages.parts.visit import Visit, this_visit

Change = Callable[[Store, Person, str], Hearing]


def draw_thresholds(visit: Visit, sight: Sight) -> None:
    consultation_id = sight.consultation.id
    with open_store_of_process()(read_only=True) as store:
        heard = store.hearings.get(consultation_id)
        count = len(standing(store.hearings.corrections(consultation_id)))
    with st.container(border=True, key="voices_thresholds", gap="xsmall"):
        st.subheader(visit.texts("voices-thresholds-title"), anchor=False)
        st.markdown(plain(visit.texts("voices-thresholds-read", count=count)))
        if heard.waiting:
            st.info(visit.texts("voices-thresholds-waiting"), icon=":material/autorenew:")
            _read_anew(consultation_id)
        for sentence in _sentences(visit, heard):
            st.markdown(plain(sentence))
        if not heard.learnt and not heard.kept_default:
            st.caption(plain(visit.texts("voices-thresholds-from", fewest=FEWEST)))
        if access.may_organize(visit.person, sight.consultation.team_id):
            _draw_buttons(visit, consultation_id, heard)
        st.caption(plain(visit.texts("voices-thresholds-changed")))


def _sentences(visit: Visit, heard: Hearing) -> list[str]:
    if heard.kept_default:
        return [visit.texts("voices-thresholds-kept")]
    if heard.learnt is None:
        return []
    learnt, texts = heard.learnt, visit.texts
    when = texts("voices-thresholds-when", texts=learnt.texts, day=calendar_day(learnt.on, visit.language))
    if heard.thresholds == DEFAULT:
        return [when, texts("voices-thresholds-no-better", before=learnt.before, texts=learnt.texts)]
    better = texts("voices-thresholds-better", before=learnt.before, after=learnt.after, texts=learnt.texts)
    return [when, _said(heard.thresholds, visit), better]


def _said(thresholds: Thresholds, visit: Visit) -> str:
    lower, upper, was_lower, was_upper = (
        number(each, visit.language).replace("-", "−") for each in (*thresholds, *DEFAULT)
    )
    return visit.texts("voices-thresholds-are", lower=lower, upper=upper, was_lower=was_lower, was_upper=was_upper)


def _draw_buttons(visit: Visit, consultation_id: str, heard: Hearing) -> None:
    if st.session_state.get(state.VOICE_REFUSED):
        st.error(plain(visit.texts.problem(st.session_state.pop(state.VOICE_REFUSED))))
    if heard.thresholds != DEFAULT:
        _draw_button(visit, "back", hearing.keep_default, consultation_id)
    elif heard.kept_default:
        _draw_button(visit, "again", hearing.use_learnt, consultation_id)


def _draw_button(visit: Visit, name: str, change: Change, consultation_id: str) -> None:
    st.button(
        visit.texts(f"voices-thresholds-{name}"),
        key=f"w_thresholds_{name}",
        on_click=_change,
        args=(change, consultation_id),
    )


def _change(change: Change, consultation_id: str) -> None:
    person = this_visit().person
    if person is None:
        return
    try:
        with open_store_of_process()() as store:
            heard = change(store, person, consultation_id)
    except Refused as refused:
        st.session_state[state.VOICE_REFUSED] = refused.problems[0]
        return
    if heard.waiting:
        _read_anew(consultation_id)


def _read_anew(consultation_id: str) -> None:
    lookout().later(partial(reread_once, open_store_of_process(), consultation_id))
