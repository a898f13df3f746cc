"""Files given as an answer: each is kept as soon as it is chosen, and listed with a way to take it away."""

from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from core.problems import Problem, Refused
from core.question_types.file import MEGABYTE, File
from pages.parts.escape import plain
from pages.parts.widgets.paper import KeepFile, Place


@dataclass
class _Table:
    """What lies between two runs: `edition` empties the uploader once its files are kept."""

    edition: int = 0
    given: list[dict[str, Any]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def file(question: File, answer: Any, place: Place) -> Any:
    texts = place.visit.texts
    table: _Table = st.session_state.setdefault(f"_files_{place.key}", _Table())
    kept = _together(question.given(answer), table.given, most=question.most)
    table.given = []
    st.caption(texts(f"files-hint-{question.accepted_said}", most=question.most, heaviest=question.heaviest))
    kept = [given for number, given in enumerate(kept, start=1) if not _is_taken_away(question, given, number, place)]
    if len(kept) < question.most:
        _draw_uploader(question, len(kept), table, place)
    for problem in table.problems:
        st.error(texts.problem(problem), icon=":material/error:")
    st.caption(texts("files-explained"))
    return kept or None


def _is_taken_away(question: File, given: dict[str, Any], number: int, place: Place) -> bool:
    """Draws the file's line; true once its button is pressed, when the line goes again."""
    texts = place.visit.texts
    kind = "document" if question.is_document(given) else "picture"
    line = st.empty()
    with line.container(horizontal=True, vertical_alignment="center", border=True):
        icon = "picture_as_pdf" if kind == "document" else "image"
        size = texts("files-received", size=-(-given["size"] // 1024))
        said = f"**{plain(texts(f'files-{kind}', number=number))}** :small[{plain(size)}]"
        st.markdown(f":material/{icon}: {said}", width="stretch")
        pressed = st.button(
            texts("files-remove"), key=f"{place.key}_{given['digest']}", icon=":material/close:", type="tertiary"
        )
    if pressed:
        line.empty()
    return pressed


def _draw_uploader(question: File, kept: int, table: _Table, place: Place) -> None:
    if place.keep_file is None:
        st.info(place.visit.texts("files-preview"), icon=":material/upload_file:")
        return
    key = f"{place.key}_{table.edition}"
    several = question.most > 1
    st.file_uploader(
        place.label,
        type=question.accept.split(","),
        accept_multiple_files=several,
        max_upload_size=question.heaviest,
        label_visibility="collapsed",
        key=key,
        on_change=_take,
        args=(question, kept, table, key, place.keep_file),
    )


def _take(question: File, kept: int, table: _Table, key: str, keep_file: KeepFile) -> None:
    chosen = st.session_state.get(key)
    uploads = chosen if isinstance(chosen, list) else [chosen] if chosen else []
    table.edition += 1
    table.problems = []
    for upload in uploads:
        try:
            if kept + len(table.given) >= question.most:
                raise Refused(question.refusal("files_too_many"))
            if upload.size > question.heaviest * MEGABYTE:
                raise Refused(question.refusal("file_too_heavy"))
            table.given.append(keep_file(question.id, upload.getvalue()))
        except Refused as refused:
            table.problems += refused.problems


def _together(before: list[dict[str, Any]], new: list[dict[str, Any]], *, most: int) -> list[dict[str, Any]]:
    """The same file given twice stands once."""
    return [*before, *(given for given in new if given not in before)][:most]
