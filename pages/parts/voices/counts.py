"""How many texts say what, one group of people after the other; each count leads to its texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

import streamlit as st

from core.language.formats import share
from core.question_types.long_text import VOICES
from core.results.summary import share_of
from pages.parts.escape import plain
from pages.parts.visit import Visit
from pages.parts.voices.address import go, key_of

READ = ("favourable", "mixed", "uncertain", "unfavourable")
DECIDED = ("favourable", "unfavourable")


@dataclass(frozen=True)
class Line:
    """`counts` are by what was read, several put together where they may not be told apart; `leads` is the address of
    these texts, None where there is none."""

    name: str
    counts: Mapping[tuple[str, ...], int]
    leads: Mapping[str, str] | None = field(default_factory=dict)

    @property
    def whole(self) -> int:
        return sum(self.counts.values())


def draw_line(visit: Visit, line: Line, *, key: str) -> None:
    texts = visit.texts
    with st.container(border=True, gap="xsmall", key=f"said_{key}"):
        st.markdown(f"**{plain(line.name)}** · {plain(texts('voices-texts-count', count=line.whole))}")
        st.html(bar(visit, line))
        with st.container(horizontal=True, gap="small", key=f"said_ways_{key}"):
            for labels, count in line.counts.items():
                _draw_count(visit, line, labels, count, key=f"w_said_{key}_{'_'.join(labels)}")


def in_order(counts: Mapping[tuple[str, ...], int]) -> dict[tuple[str, ...], int]:
    """As they are always shown; what is not scored stands there where there is any, what is undecided always."""
    shown = {labels: count for labels, count in counts.items() if count or set(labels) & set(READ)}
    return dict(sorted(shown.items(), key=lambda each: min(map(VOICES.index, each[0]))))


def bar(visit: Visit, line: Line) -> str:
    """One strip: decided parts in colour, what is undecided hatched and never left out; read aloud as its sentence."""
    parts = "".join(
        f'<span class="{_kind(labels)}" style="flex-grow:{count}"></span>' for labels, count in line.counts.items()
    )
    return f'<div class="said-bar" role="img" aria-label="{escape(sentence(visit, line))}">{parts}</div>'


def sentence(visit: Visit, line: Line) -> str:
    """« +7 c : 12 favorables, 3 défavorables, 20 sans avis tranché, sur 35 textes. »"""
    said = [said_of(visit, labels, count) for labels, count in line.counts.items()]
    return visit.texts("voices-said-line", name=line.name, counts=", ".join(said), count=line.whole)


def said_of(visit: Visit, labels: Sequence[str], count: int) -> str:
    if len(labels) == 1:
        return visit.texts(f"voices-sentiment-count-{key_of(labels[0])}", count=count)
    names = ", ".join(visit.texts(f"voices-sentiment-{key_of(each)}") for each in labels)
    return visit.texts("voices-said-together", count=count, names=names)


def _draw_count(visit: Visit, line: Line, labels: Sequence[str], count: int, *, key: str) -> None:
    said = f"{said_of(visit, labels, count)} ({share(share_of(count, line.whole), visit.language)})"
    label = labels[0] if len(labels) == 1 else ""
    st.button(
        plain(said),
        key=key,
        type="tertiary",
        disabled=line.leads is None or not count,
        help=visit.texts("voices-said-read"),
        on_click=go,
        kwargs={"voir": "texts", "dit": label, "page": "", "ordre": "", "filtre": "", **(line.leads or {})},
    )


def _kind(labels: Sequence[str]) -> str:
    return labels[0] if len(labels) == 1 and labels[0] in DECIDED else "undecided"
