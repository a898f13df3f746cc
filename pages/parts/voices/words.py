"""The words that come back most, as large as many said them; each leads to the texts that hold it."""

import streamlit as st

from core.actions.key_words import KeyWords, texts_saying
from core.charts import cloud
from core.language.formats import number
from core.results.text_columns import TextColumn
from core.voices.cloud import Entry
from pages.parts.chart_card import draw_table
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.projection.words import notes_of, words_of
from pages.parts.report_links import draw_picture_links
from pages.parts.sight import Sight, watcher_of
from pages.parts.verbatims import as_list
from pages.parts.visit import Visit
from pages.parts.voices.address import chosen, go

WIDE, HIGH = 60, 22  # in letters of the page
SMALLER = 0.7  # than on a big screen
PAGE = 50


def draw(visit: Visit, sight: Sight, asked: TextColumn) -> None:
    with st.spinner(visit.texts("voices-words-reading")):
        found = words_of(visit, sight, asked.question.id, column=_column(asked))
    entries = found.cloud.entries
    st.markdown(f"**{plain(cloud.sentence(entries, visit.texts, people=found.cloud.people))}**")
    entry = next((each for each in entries if each.form == chosen("mot")), None)
    place, beside = st.columns([3, 2], gap="large") if entry else (st.container(), st.container())
    with place:
        if entries:
            _draw_cloud(visit, entries)
            draw_table(visit, cloud.table(entries, visit.texts))
            if not asked.is_beside:
                draw_picture_links(visit, sight, f"words_{asked.question.id}")
    if entry:
        with beside:
            _draw_texts(visit, sight, asked, found, entry)
    _draw_left_out(visit, found)


def _draw_cloud(visit: Visit, entries: tuple[Entry, ...]) -> None:
    """Each word is a button: by mouse, by touch or by keyboard it opens what people wrote."""
    st.caption(visit.texts("voices-words-touch"))
    sizes = cloud.sizes(entries, width=WIDE, height=HIGH)
    style = "".join(
        f".st-key-w_word_{place} p {{ font-size: {max(1, size * SMALLER):.2f}rem }}" for place, size in enumerate(sizes)
    )
    st.html(f"<style>{style}</style>")
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="voices_words"):
        for place, entry in enumerate(entries):
            st.button(
                f"{plain(entry.form)} :small[{number(entry.people, visit.language)}]",
                key=f"w_word_{place}",
                type="tertiary",
                help=visit.texts("voices-words-open", count=entry.people),
                on_click=go,
                kwargs={"mot": entry.form},
            )


def _draw_left_out(visit: Visit, found: KeyWords) -> None:
    """What is not there, and why: a cloud that says nothing of it would pass for all that was said."""
    notes = [*notes_of(visit, found), visit.texts("voices-words-small")]
    with st.container(key="voices_left_out", gap="xxsmall"):
        for note in notes:
            st.caption(plain(note))


def _draw_texts(visit: Visit, sight: Sight, asked: TextColumn, found: KeyWords, entry: Entry) -> None:
    seqs = [found.seqs[place] for place in entry.said_in]
    with st.container(border=True, key="voices_word"):
        st.subheader(plain(visit.texts("voices-words-texts", word=entry.form, count=entry.people)), anchor=False)
        texts = texts_saying(
            lookout(),
            open_store_of_process(),
            sight.consultation.code,
            watcher_of(visit, sight.consultation),
            asked.question.id,
            column=_column(asked),
            seqs=seqs[:PAGE],
        )
        st.html(as_list(texts, more=visit.texts("live-read-on")))
        if len(seqs) > PAGE:
            st.caption(visit.texts("voices-words-newest", shown=PAGE, count=len(seqs)))
        st.button(visit.texts("voices-words-close"), key="w_word_close", on_click=go, kwargs={"mot": ""})


def _column(asked: TextColumn) -> str:
    return asked.name if asked.is_beside else ""
