"""The changes to an open questionnaire before they are published: what they are, what they do to the answers given."""

from functools import partial

import streamlit as st

from core.actions import versions
from core.actions.consultations import save_draft
from core.actions.watching import Watcher
from core.consultation.consequences import Chosen, consequence
from core.consultation.differences import Change, Nature, differences, only
from core.consultation.records import Consultation
from core.language.formats import number
from core.problems import Problem, Refused
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.database import lookout, open_store_of_process
from pages.parts.design.changes import draw_changes
from pages.parts.design.changing import leave
from pages.parts.design.desk import Desk
from pages.parts.design.opening import draw_list
from pages.parts.visit import Visit

PUBLISHING, ABANDONING = "publishing", "abandoning"


def unready(desk: Desk, consultation: Consultation) -> list[Problem]:
    """What is missing in the changes on the desk, and what was typed and could not be read."""
    draft = desk.draft.definition
    changed = draft != consultation.definition
    return (versions.unpublishable(consultation, draft) if changed else []) + desk.unread()


def draw_publishing(desk: Desk, visit: Visit, consultation: Consultation, found: list[Problem]) -> None:
    texts = visit.texts
    st.header(texts("versions-publish", number=consultation.version + 1), anchor=False)
    changes = differences(consultation.definition, desk.draft.definition)
    if not changes:
        st.caption(texts("problem-nothing-changed"))
        return
    _draw_groups(desk, visit, consultation, changes)
    if found:
        st.caption(texts("design-missing-explained", count=len(found)))
        draw_list(desk, visit, consultation, found, "missing")
    with st.container(horizontal=True, gap="xsmall"):
        st.button(
            texts("versions-publish", number=consultation.version + 1),
            key="w_publish",
            type="primary",
            icon=":material/publish:",
            disabled=bool(found or desk.refusal),
            on_click=ask,
            args=(PUBLISHING,),
        )
        st.button(texts("versions-abandon"), key="w_abandon", type="tertiary", on_click=ask, args=(ABANDONING,))
    _draw_questions(desk, visit, consultation)


def _draw_groups(desk: Desk, visit: Visit, consultation: Consultation, changes: tuple[Change, ...]) -> None:
    texts, chosen = visit.texts, _chosen(visit, consultation)
    for nature in Nature:
        group = only(changes, nature)
        if group:
            st.subheader(texts(f"versions-{nature}"), anchor=False)
            st.caption(texts(f"versions-{nature}-explained"))
            said = partial(_does, visit=visit, consultation=consultation, chosen=chosen)
            draw_changes(visit, group, desk.draft.definition.questionnaire, key=f"changes_{nature}", said_after=said)


def _does(change: Change, *, visit: Visit, consultation: Consultation, chosen: Chosen | None) -> str:
    """What it does to the answers already given; "" where it does nothing."""
    before = consultation.definition.questionnaire.question(change.where)
    found = consequence(change, before=before, ballots=consultation.ballots, chosen=chosen)
    if found is None:
        return ""
    return visit.texts(f"consequence-{found.code}", count=found.count, shown=number(found.count, visit.language))


def _chosen(visit: Visit, consultation: Consultation) -> Chosen | None:
    """How many chose each option, where the team may know it already."""
    try:
        return lookout().chosen(consultation.code, Watcher(person=visit.person))
    except Refused:
        return None


def _draw_questions(desk: Desk, visit: Visit, consultation: Consultation) -> None:
    texts, version = visit.texts, consultation.version
    if is_asked(PUBLISHING):
        confirm(
            visit,
            title=texts("versions-publish-title", number=version + 1),
            explained=texts("versions-publish-explained"),
            do=texts("versions-publish-do"),
            act=lambda: _publish(desk, visit, consultation),
            done=texts("versions-published", number=version + 1),
        )
    elif is_asked(ABANDONING):
        confirm(
            visit,
            title=texts("versions-abandon-title"),
            explained=texts("versions-abandon-explained", number=version),
            do=texts("versions-abandon"),
            act=lambda: _abandon(desk, visit, consultation),
            done=texts("versions-abandoned"),
        )


def _publish(desk: Desk, visit: Visit, consultation: Consultation) -> None:
    if visit.person:
        with open_store_of_process()() as store:
            versions.publish_changes(store, visit.person, consultation.id, revision=desk.revision)
        leave()


def _abandon(desk: Desk, visit: Visit, consultation: Consultation) -> None:
    """The draft is what is published again."""
    if visit.person:
        with open_store_of_process()() as store:
            save_draft(
                store,
                visit.person,
                consultation.id,
                consultation.definition,
                consultation.closes_at,
                revision=desk.revision,
            )
        leave()
