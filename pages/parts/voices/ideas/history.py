"""What people did to the groups, who and when, and taking it back."""

import streamlit as st

from core.actions.ideas import Drafted
from core.language.formats import day_and_time
from core.voices.ideas.editing import (
    Act,
    Gather,
    Merge,
    Move,
    Redo,
    Undo,
    act_of,
    folded,
    idea_of,
    standing,
    taken_back,
)
from core.voices.ideas.model import Step
from pages.parts.escape import plain
from pages.parts.voices.ideas.desk import Desk, do, short

MOST_SHOWN = 30


def draw_history(desk: Desk, drafted: Drafted, *, keys: bool = True) -> None:
    """Nothing before the first step. Without `keys` where another button of the screen has them."""
    if not drafted.steps:
        return
    texts = desk.visit.texts
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="ideas_history"):
        if desk.may_correct:
            _draw_back(desk, "undo", Undo(), "z" if keys else "", possible=bool(standing(drafted.steps)))
            _draw_back(desk, "redo", Redo(), "y" if keys else "", possible=bool(taken_back(drafted.steps)))
        with st.popover(texts("ideas-history", count=len(drafted.steps)), icon=":material/history:", type="tertiary"):
            for line in _lines(desk, drafted)[-MOST_SHOWN:][::-1]:
                st.markdown(plain(line))


def _draw_back(desk: Desk, name: str, act: Act, key: str, *, possible: bool) -> None:
    st.button(
        desk.visit.texts(f"ideas-{name}"),
        key=f"w_ideas_{name}",
        icon=f":material/{name}:",
        shortcut=key or None,
        disabled=not possible,
        on_click=do,
        args=(desk, act),
    )


def _lines(desk: Desk, drafted: Drafted) -> list[str]:
    return [_line(desk, drafted, step, drafted.steps[:place]) for place, step in enumerate(drafted.steps)]


def _line(desk: Desk, drafted: Drafted, step: Step, before: tuple[Step, ...]) -> str:
    """Each group under the name it had when the step was taken."""
    texts, act = desk.visit.texts, act_of(step)
    grouping = folded(drafted.start, before)

    def named(idea_id: str) -> str:
        idea = idea_of(grouping, idea_id)
        return short(idea.title) if idea else texts("ideas-rest")

    first = getattr(act, "into", "") or getattr(act, "of", "") or getattr(act, "to", "") or getattr(act, "idea", "")
    said = texts(
        f"ideas-did-{act.name}",
        idea=named(first),
        other=named(act.other) if isinstance(act, Merge) else "",
        title=short(getattr(act, "title", "")),
        count=len(act.seqs) if isinstance(act, Move | Gather) else 1,
    )
    when = day_and_time(step.at, desk.visit.language, zone=desk.visit.zone)
    return texts("ideas-did", who=step.by, what=said, when=when)
