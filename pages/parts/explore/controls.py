"""Controls whose choice stands in the address alone: sending the address shows the same view."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from core.actions.exploring import Explorer
from core.charts import crossed
from core.problems import Refused
from core.results.offered import Offered
from core.results.variables import Variable
from core.results.view import View
from pages.parts.sight import Sight
from pages.parts.visit import Visit


@dataclass(frozen=True)
class Table:
    """All that one draw of the page works with."""

    visit: Visit
    sight: Sight
    explorer: Explorer
    view: View
    offered: tuple[Offered, ...]

    def of(self, variable: Variable | None) -> Offered | None:
        return next((each for each in self.offered if each.variable == variable), None)

    def title(self, offered: Offered) -> str:
        return crossed.title_of(offered, self.visit.texts)


def view_of_address() -> View:
    """Raises Refused where the address says nothing clear."""
    return View.read(st.query_params.to_dict())


def go(view: View) -> None:
    """The same page at this view."""
    kept = {name: value for name, value in st.query_params.to_dict().items() if name in ("c", "lang", "embed")}
    st.query_params.from_dict({**kept, **view.address})


def change(**settings: Any) -> None:
    """Of the view that the address says now, whichever run this is called from."""
    try:
        go(replace(view_of_address(), **settings))
    except Refused:
        go(View(**settings))


def choose(label: str, field: str, current: Any, words: Mapping[Any, str], *, as_list: bool = False) -> None:
    """One of `words`, of which a list shows the letters as they are; what is chosen becomes this field of the view."""
    key = f"w_explore_{field}"
    options = list(words)
    st.session_state[key] = current if current in words else options[0]

    def keep() -> None:
        chosen = st.session_state[key]
        change(**{field: options[0] if chosen is None else chosen})

    if as_list:
        st.selectbox(label, options, format_func=lambda each: words[each], key=key, on_change=keep)
    else:
        st.segmented_control(label, options, format_func=lambda each: words[each], key=key, on_change=keep)


def titles(table: Table, offered: Sequence[Offered]) -> dict[Variable, str]:
    return {each.variable: table.title(each) for each in offered}
