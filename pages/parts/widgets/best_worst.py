"""Sets of things, a card each: which is the most, and which the least, in two columns side by side."""

from typing import Any

import streamlit as st

from core.question_types.best_worst import BestWorst
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def best_worst(question: BestWorst, answer: Any, place: Place) -> Any:
    asked = question.sets_asked(answer, place.seed)
    answered = [_draw_set(question, each, number, place) for number, each in enumerate(asked, start=1)]
    return answered if any(len(each) > 1 for each in answered) else None


def _draw_set(question: BestWorst, each: dict[str, Any], number: int, place: Place) -> dict[str, Any]:
    texts = place.visit.texts
    named = texts("widget-set", number=number, count=question.sets)
    ends = {"best": question.best_said.say(texts.language), "worst": question.worst_said.say(texts.language)}
    labels = {
        option.id: plain(option.label.say(texts.language)) or f"({rank})"
        for rank, option in enumerate(question.options, start=1)
    }
    chosen = {"shown": each["shown"]}
    with st.container(border=True, gap="xsmall", key=f"set_{place.key}_{number}"):
        st.markdown(f":small[{named}]")
        with st.container(horizontal=True, gap="small", key=f"ends_{place.key}_{number}"):
            for end, said in ends.items():
                with st.container(gap="xxsmall", key=f"end_{place.key}_{number}_{end}"):
                    st.markdown(f":small[**{plain(said)}**]")
                    found = st.radio(
                        texts("widget-set-choice", end=named, label=plain(said)),
                        each["shown"],
                        index=each["shown"].index(each[end]) if end in each else None,
                        format_func=labels.__getitem__,
                        label_visibility="collapsed",
                        key=f"{place.key}_{number}_{end}",
                        width="stretch",
                    )
                if found is not None:
                    chosen[end] = found
    return chosen
