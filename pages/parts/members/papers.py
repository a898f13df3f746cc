"""Votes in a room on the members' screen: batches entered, entered again by somebody else, or cancelled."""

from collections.abc import Callable

import streamlit as st

from core.actions import papers
from core.actions.papers import options_on_paper, questions_on_paper
from core.actions.store import Store
from core.community.access import Person
from core.consultation.definition import Access, Anonymity, Visibility
from core.consultation.records import Consultation, PaperBatch, PaperState
from core.problems import Refused
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.shell import say_next
from pages.parts.visit import Visit

MOST_PAPERS = 100_000
Tallies = dict[str, dict[str, int]]


def draw_papers(visit: Visit, consultation: Consultation) -> None:
    """Once it is open, where a question can be answered by hands."""
    if consultation.published is None or not questions_on_paper(consultation.definition):
        return
    with open_store_of_process()(read_only=True) as store:
        found = papers.batches(store, visit.person, consultation.id)
        open_now = consultation.is_answerable(store.now())
    if not found and not open_now:
        return
    st.subheader(visit.texts("papers-title"), anchor=False)
    if _would_tell(consultation):
        st.caption(visit.texts("papers-would-tell"))
        return
    st.caption(visit.texts("papers-explained"))
    for batch in found:
        _draw_batch(visit, consultation, batch, open_now=open_now)
    if open_now:
        with st.expander(visit.texts("papers-enter"), icon=":material/how_to_vote:"):
            _draw_entry(visit, consultation)


def _draw_batch(visit: Visit, consultation: Consultation, batch: PaperBatch, *, open_now: bool) -> None:
    """Never its figures: the second person must not see them, and nobody before closing."""
    texts = visit.texts
    with st.container(border=True, key=f"batch_{batch.id}", gap="small"):
        facts = [batch.college, texts("papers-count", count=batch.voters), texts(f"papers-state-{batch.state.value}")]
        st.markdown(f"**{plain(batch.label)}**  \n{plain(' · '.join(filter(None, facts)))}")
        if not open_now or batch.state is PaperState.CANCELLED:
            return
        own = visit.person is not None and visit.person.id == batch.entered_by
        if batch.state is PaperState.ENTERED and not own:
            with st.popover(texts("papers-check"), icon=":material/done_all:"):
                _draw_check(visit, consultation, batch)
        _offer_cancelling(visit, consultation, batch)


def _draw_entry(visit: Visit, consultation: Consultation) -> None:
    texts = visit.texts
    rules = consultation.definition.rules
    college, members = "", []
    label = st.text_input(
        texts("papers-label"), placeholder=texts("papers-label-example"), key="w_paper_label", autocomplete="off"
    )
    st.caption(texts("papers-label-public"))
    if rules.weighing.colleges:
        names = [each.name for each in rules.weighing.colleges]
        college = st.selectbox(texts("papers-college"), names, format_func=plain, key="w_paper_college")
    voters = _count(texts("papers-voters"), "w_paper_voters")
    if rules.access is Access.PERSONAL:
        members = _choose_members(visit, consultation, college)
    tallies = _ask_tallies(visit, consultation, "w_paper")
    if st.button(texts("papers-keep"), type="primary", key="w_paper_keep"):

        def keep(store: Store, person: Person) -> None:
            papers.enter_batch(
                store,
                person,
                consultation.id,
                label=label,
                voters=voters,
                tallies=tallies,
                college=college,
                members=members,
            )

        _do(visit, keep, texts("papers-kept"))


def _choose_members(visit: Visit, consultation: Consultation, college: str) -> list[str]:
    with open_store_of_process()(read_only=True) as store:
        people = {member.id: member for member in store.roll.members(consultation.id)}
    weighing = consultation.definition.rules.weighing
    of = [each.id for each in people.values() if not weighing.colleges or weighing.college_of(each.college) == college]
    chosen = st.multiselect(
        visit.texts("papers-members"),
        of,
        format_func=lambda member_id: plain(people[member_id].name),
        placeholder=visit.texts("papers-members"),
        key=f"w_paper_members_{college}",
    )
    st.caption(visit.texts("papers-members-explained"))
    return chosen


def _draw_check(visit: Visit, consultation: Consultation, batch: PaperBatch) -> None:
    texts = visit.texts
    st.markdown(f"**{plain(texts('papers-check-title', label=batch.label))}**")
    voters = _count(texts("papers-voters"), f"w_check_voters_{batch.id}")
    tallies = _ask_tallies(visit, consultation, f"w_check_{batch.id}")
    if st.button(texts("papers-check-keep"), type="primary", key=f"w_check_keep_{batch.id}"):

        def check(store: Store, person: Person) -> None:
            papers.check_batch(store, person, consultation.id, batch.id, voters=voters, tallies=tallies)

        _do(visit, check, texts("papers-check-done"))


def _ask_tallies(visit: Visit, consultation: Consultation, key: str) -> Tallies:
    found: Tallies = {}
    for question in questions_on_paper(consultation.definition):
        st.markdown(f"**{plain(question.title.say(visit.language))}**")
        labels = question.choices()
        found[question.id] = {
            code: _count(plain(labels[code].say(visit.language)), f"{key}_{question.id}_{code}")
            for code in options_on_paper(question)
            if code in labels
        }
    return found


def _count(label: str, key: str) -> int:
    return int(st.number_input(label, min_value=0, max_value=MOST_PAPERS, value=0, step=1, key=key))


def _offer_cancelling(visit: Visit, consultation: Consultation, batch: PaperBatch) -> None:
    texts, question = visit.texts, f"cancel {batch.id}"
    label = texts("papers-cancel")
    st.button(
        label, key=f"w_cancel_{batch.id}", icon=":material/undo:", type="tertiary", on_click=ask, args=(question,)
    )
    if not is_asked(question) or visit.person is None:
        return
    person = visit.person

    def cancel() -> None:
        with open_store_of_process()() as store:
            papers.cancel_batch(store, person, consultation.id, batch.id)

    confirm(
        visit,
        title=texts("papers-cancel-title", label=plain(batch.label)),
        explained=texts("papers-cancel-explained"),
        do=texts("papers-cancel-do"),
        act=cancel,
        done=texts("papers-cancel-done"),
    )


def _do(visit: Visit, act: Callable[[Store, Person], None], done: str) -> None:
    if visit.person is None:
        return
    try:
        with open_store_of_process()() as store:
            act(store, visit.person)
    except Refused as refused:
        st.error("  \n".join(visit.texts.problem(found, escape=plain) for found in refused.problems))
        return
    for key in [key for key in st.session_state if str(key).startswith(("w_paper", "w_check"))]:
        del st.session_state[key]
    say_next(done)
    st.rerun()


def _would_tell(consultation: Consultation) -> bool:
    rules = consultation.definition.rules
    live = rules.visibility is not Visibility.AT_CLOSING and rules.anonymity is Anonymity.ANONYMOUS
    return live and rules.access is Access.PERSONAL
