"""Why something was not done or is not shown, said where it was asked."""

from collections.abc import Callable, Mapping

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from core.problems import Refused
from pages.parts.escape import plain
from pages.parts.visit import Visit

ANYWHERE = ""


def say_refusal(visit: Visit, refused: Refused, places: Mapping[str, DeltaGenerator]) -> None:
    """`places` are empty spots by field; the one called ANYWHERE takes what belongs to no other."""
    said: dict[str, list[str]] = {}
    for problem in refused.problems:
        where = problem.where if problem.where in places else ANYWHERE
        said.setdefault(where, []).append(plain(visit.texts.problem(problem)))
    for where, sentences in said.items():
        places[where].error("  \n".join(sentences))


def attempt(visit: Visit, draw: Callable[[], None]) -> None:
    """Draw a part of a page; where it is refused, why is said in its place."""
    try:
        draw()
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
