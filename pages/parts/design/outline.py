"""The structure of a consultation as a list to choose from: one element, however many questions there are."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import streamlit as st

from core.consultation.definition import Definition
from core.consultation.draft import Draft
from core.questionnaire.piping import told
from pages.parts.visit import Visit

FOLDER = Path(__file__).parent
FIRST = "promise"
_outline = st.components.v2.component(
    "outline",
    css=(FOLDER / "outline.css").read_text(encoding="utf8"),
    js=(FOLDER / "outline.js").read_text(encoding="utf8"),
)


@dataclass(frozen=True)
class Entry:
    """`kind` is "part", "page", "question" or "deed"; `lacks` marks where something is missing before opening.

    `comments` is how many wait to be read, 0 for none, and `to_read` says so.
    """

    id: str
    kind: str
    icon: str
    label: str
    lacks: bool = False
    comments: int = 0
    to_read: str = ""


@dataclass(frozen=True)
class Placed:
    """Where something was dropped, with `at` others before it: on `page`, or "" where it is a page itself."""

    id: str
    page: str
    at: int


def selected(draft: Draft) -> str:
    """What the editor shows: named by the address, so that reloading the page or sending its link keeps it."""
    asked = st.query_params.get("s", FIRST)
    pages = draft.definition.questionnaire.pages
    known = {"promise", "rules", "languages", "price", "computed", "add", "open", *(page.id for page in pages)}
    known.update(question.id for page in pages for question in page.questions)
    return asked if asked in known else FIRST


def select(where: str) -> None:
    st.query_params["s"] = where


def draw_outline(
    visit: Visit,
    draft: Draft,
    *,
    here: str,
    lacking: set[str],
    choose: Callable[[str], None] = select,
    place: Callable[[Placed], None] | None = None,
    but: Collection[str] = (),
    names: Mapping[str, str] = MappingProxyType({}),
    comments: Mapping[str, int] = MappingProxyType({}),
) -> None:
    """Only to read where nothing can be placed; `but` is left out, `names` are other names than the usual ones.

    `comments` is how many wait to be read at an entry.
    """
    texts = visit.texts
    entries = _entries(visit, draft.definition, lacking, read_only=place is None)
    entries = [replace(entry, label=names.get(entry.id, entry.label)) for entry in entries if entry.id not in but]
    entries = [_commented(visit, entry, comments.get(entry.id, 0)) for entry in entries]
    _outline(
        key="outline",
        data={
            "entries": [asdict(entry) for entry in entries],
            "selected": here,
            "movable": place is not None,
            "title": texts("design-structure"),
            "lacks": texts("design-lacks-something"),
            # The browser fills these in: it says a move before the server has heard of it.
            "words": {
                "drag": texts("design-drag"),
                "question": texts("design-placed-question", page="PAGE", place="PLACE", count="COUNT"),
                "page": texts("design-placed-page", place="PLACE", count="COUNT"),
            },
        },
        on_chosen_change=lambda: _tell("chosen", choose),
        on_placed_change=lambda: _tell("placed", lambda said: place(_placed(said)) if place else None),
    )


def _commented(visit: Visit, entry: Entry, count: int) -> Entry:
    return replace(entry, comments=count, to_read=visit.texts("comments-to-read", count=count)) if count else entry


def _placed(said: dict[str, Any]) -> Placed:
    return Placed(id=str(said["id"]), page=str(said["page"]), at=int(said["at"]))


def _tell(name: str, listener: Callable[[Any], None]) -> None:
    said = st.session_state["outline"].get(name)
    if said:
        listener(said)


def _entries(visit: Visit, definition: Definition, lacking: set[str], *, read_only: bool) -> list[Entry]:
    texts = visit.texts
    parts = [
        Entry("promise", "part", "handshake", texts("design-promise"), "promise" in lacking),
        Entry("rules", "part", "balance", texts("design-rules"), "members" in lacking),
        Entry("languages", "part", "translate", texts("design-languages")),
    ]
    if definition.price is not None or any(question.priced for question in definition.questionnaire.questions()):
        parts.append(Entry("price", "part", "sell", texts("design-price"), "price" in lacking))
    for number, page in enumerate(told(definition.questionnaire).pages, start=1):
        title = page.title.say(visit.language)
        label = (
            texts("design-page-titled", number=number, title=title) if title else texts("design-page", number=number)
        )
        parts.append(Entry(page.id, "page", "", label, page.id in lacking))
        parts += [
            Entry(
                question.id,
                "question",
                question.icon,
                question.title.say(visit.language) or texts(f"question-{question.type}".replace("_", "-")),
                question.id in lacking,
            )
            for question in page.questions
        ]
    if read_only:
        return parts
    deeds = [
        Entry("add", "deed", "add", texts("design-add-question"), "questions" in lacking),
        Entry("computed", "deed", "calculate", texts("design-computed"), "computed" in lacking),
        Entry("open", "deed", "rocket_launch", texts("design-before-opening")),
    ]
    return parts + deeds
