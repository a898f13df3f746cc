"""Choosing a file and waiting for it: its format and options, how far it is, a way to stop it, and the file."""

from html import escape

import streamlit as st

from core.actions import exporting
from core.actions.watching import Watcher
from core.community.access import Person
from core.consultation.records import Consultation
from core.exports import FORMATS, Choices, Format, Separator
from core.exports.about import who_said
from core.language import ANSWER_LANGUAGES
from core.language.texts import Texts
from core.problems import Problem
from core.results.answer_table import AnswerTable
from pages.parts import state
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.export_work import WORKS, Stage, Work
from pages.parts.personal_data import asks_unmasked, draw_doubtful
from pages.parts.sight import watcher_of
from pages.parts.visit import Visit

ASK_EVERY_SECONDS = 1.0


def draw_choices(visit: Visit, consultation: Consultation) -> None:
    watcher = watcher_of(visit, consultation)
    with open_store_of_process()(read_only=True) as store:
        refusal, now = exporting.refusal(store, consultation.code, watcher), store.now()
    rows = exporting.rows_now(consultation, now)
    _draw_what_is_inside(visit, consultation, refusal, rows)
    offered = [each for each in FORMATS if refusal is None or not each.rows]
    with st.container(border=True):
        chosen: Format = st.radio(
            visit.texts("export-format"),
            offered,
            format_func=lambda each: f"**{visit.texts(f'export-format-{each.name}')}**",
            captions=[plain(visit.texts(f"export-format-{each.name}-for")) for each in offered],
            key="w_format",
        )
        choices = _choices(visit, consultation, chosen)
        unmasked = chosen.rows and asks_unmasked(visit, consultation, key="w_unmasked")
        if chosen.rows:
            draw_doubtful(visit, consultation)
        if st.button(visit.texts("export-prepare"), type="primary", icon=":material/download:", key="w_prepare"):
            _start(visit, consultation, watcher, chosen, choices, unmasked=unmasked)


def _draw_what_is_inside(visit: Visit, consultation: Consultation, refusal: Problem | None, rows: int) -> None:
    if refusal:
        st.info(plain(visit.texts.problem(refusal)), icon=":material/lock:")
        return
    waiting = consultation.ballots - rows
    said = [visit.texts("export-rows", count=rows)]
    if waiting:
        said.append(visit.texts("export-waiting", count=waiting))
    st.markdown(plain(" ".join(said)))
    st.caption(plain(who_said(consultation.definition.rules.anonymity, visit.texts)))


def _choices(visit: Visit, consultation: Consultation, chosen: Format) -> Choices:
    """Only what the format heeds is asked."""
    texts, given = visit.texts, Choices(language=visit.language)
    said, language, french = given.said, given.language, False
    if "said" in chosen.heeds:
        kinds = ["codes", "words"]
        picked = st.segmented_control(
            texts("export-cells"),
            kinds,
            default="codes",
            format_func=lambda kind: texts(f"export-cells-{kind}"),
            required=True,
            key="w_said",
        )
        said = picked == "words"
    languages = list(consultation.definition.languages)
    if "language" in chosen.heeds and len(languages) > 1:
        language = st.segmented_control(
            texts("export-language"),
            languages,
            default=language if language in languages else languages[0],
            format_func=ANSWER_LANGUAGES.__getitem__,
            required=True,
            key="w_words_in",
        )
    if "separator" in chosen.heeds:
        french = st.checkbox(texts("export-french-excel"), value=visit.language == "fr", key="w_french")
    separator = Separator.SEMICOLON if french else Separator.COMMA
    return Choices(language=language, said=said, separator=separator, decimal_comma=french)


def _start(
    visit: Visit, consultation: Consultation, watcher: Watcher, chosen: Format, choices: Choices, *, unmasked: bool
) -> None:
    person, code, open_store = visit.person, consultation.code, open_store_of_process()
    assert person  # the guard lets nobody else through
    reader = exporting.Reader(Texts(choices.language), visit.zone)

    def make() -> AnswerTable:
        if chosen.rows:
            return exporting.answers_for_team(open_store, lookout(), code, watcher, reader, unmasked=unmasked)
        with open_store(read_only=True) as store:
            return exporting.what_was_asked(store, person, code)

    def done(table: AnswerTable) -> None:
        with open_store() as store:
            exporting.note_export(store, person, consultation.id, kind=chosen.name, rows=table.rows, unmasked=unmasked)

    work = Work(person.id, code, chosen, choices, make, done, unmasked=unmasked)
    WORKS.start(work)
    st.session_state[state.EXPORT] = work.id


def draw_work(visit: Visit) -> None:
    """The file last asked for on this visit; while it is written, the screen asks every second how far it is."""
    work = _work(visit.person)
    if work is None:
        return
    working = work.stage is Stage.WORKING
    st.fragment(_draw_stage, run_every=ASK_EVERY_SECONDS if working else None)(visit, working=working)


def _work(person: Person | None) -> Work | None:
    work_id: str = st.session_state.get(state.EXPORT, "")
    return WORKS.of(work_id, person.id) if work_id and person else None


def _draw_stage(visit: Visit, *, working: bool) -> None:
    work = _work(visit.person)
    if work is None:
        return
    if working and work.stage is not Stage.WORKING:
        st.rerun()
    if work.stage is Stage.WORKING:
        _draw_progress(visit, work)
    elif work.stage is Stage.READY:
        _draw_file(visit, work)
    elif work.stage is Stage.REFUSED and work.problem:
        st.error(plain(visit.texts.problem(work.problem)))
    else:
        st.info(visit.texts(f"export-{work.stage}"))


def _draw_progress(visit: Visit, work: Work) -> None:
    with st.container(border=True, key="export_progress"):
        said = visit.texts("export-writing", written=work.written, rows=work.rows)
        if not work.rows:
            said = visit.texts("export-reading")
        st.progress(min(1.0, work.written / work.rows) if work.rows else 0.0, text=plain(said))
        st.button(visit.texts("export-stop"), icon=":material/stop:", key="w_stop", on_click=work.stop)


def _draw_file(visit: Visit, work: Work) -> None:
    name = work.format.file_name(work.code)
    with st.container(border=True, key="export_ready"):
        st.markdown(f"**{plain(visit.texts('export-ready', name=name))}**")
        link = f'<a href="/export/{escape(work.id)}" download>{escape(visit.texts("export-download"))}</a>'
        st.html(f'<p class="downloads">{link}</p>')
        st.caption(plain(visit.texts("export-kept")))
