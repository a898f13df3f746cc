"""Differences as one reads them: a line each, in plain words, what went struck out and what came in bold."""

from collections.abc import Callable, Iterable

import streamlit as st

from core.consultation.difference_sentences import heading, sentence
from core.consultation.differences import Change, What
from core.consultation.word_changes import Fate, Piece, word_changes
from core.questionnaire.model import Questionnaire
from core.questionnaire.naming import Names
from pages.parts.escape import plain
from pages.parts.visit import Visit

MARKS = {Fate.STAYED: "{}", Fate.WENT: ":gray[~~{}~~]", Fate.CAME: "**{}**"}


def draw_changes(
    visit: Visit,
    changes: Iterable[Change],
    questionnaire: Questionnaire,
    *,
    key: str,
    said_after: Callable[[Change], str] = lambda _change: "",
) -> None:
    """`questionnaire` is the one after the changes; `said_after` adds a line of what each change does."""
    names = Names(questionnaire)
    lines = []
    for change in changes:
        after = said_after(change)
        told = f"  \n:small[{plain(after)}]" if after else ""
        lines.append(f"- {_line(change, questionnaire, names, visit)}{told}")
    with st.container(key=key):
        st.markdown("\n".join(lines))


def _line(change: Change, questionnaire: Questionnaire, names: Names, visit: Visit) -> str:
    if change.what is not What.WORDED:
        return plain(names.shown(sentence(change, questionnaire, visit.texts)))
    pieces = word_changes(names.shown(change.old), names.shown(change.new))
    return f"{plain(names.shown(heading(change, visit.texts)))}  \n{' '.join(map(_piece, pieces))}"


def _piece(piece: Piece) -> str:
    return MARKS[piece.fate].format(plain(piece.words))
