"""The gallery: every kind of question with its picture, and questions ready to ask; choosing one adds it."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from core.actions import library
from core.consultation.records import KeptQuestion
from core.language.texts import Texts
from core.question_types import BY_NAME, FAMILIES, KINDS
from core.question_types.base import Question
from core.questionnaire.library import BY_ID, THEMES, taken_up
from pages.parts import state
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.database import open_store_of_process
from pages.parts.design.adding import add_page, add_question, next_place
from pages.parts.design.desk import Desk
from pages.parts.style import ASSETS
from pages.parts.visit import Visit

FOLDER = Path(__file__).parent
SPOKEN = ("fr", "en")  # the languages one may search in, whichever the screen speaks
FORGETTING = "forgetting a kept question"
MOST_OPTIONS_SAID = 4
_gallery = st.components.v2.component(
    "gallery",
    css=(FOLDER / "gallery.css").read_text(encoding="utf8"),
    js=(FOLDER / "gallery.js").read_text(encoding="utf8"),
)


@dataclass(frozen=True)
class Choices:
    """What a tile of the gallery stands for, by the tile's id."""

    kept: tuple[KeptQuestion, ...]

    def question(self, tile: str) -> Question | None:
        """A new question of one's own."""
        where, _, name = tile.partition("/")
        if where == "kind" and name in BY_NAME:
            return BY_NAME[name].model_validate({})
        model = BY_ID.get(name) if where == "library" else self._kept(name)
        return taken_up(model) if model else None

    def _kept(self, kept_id: str) -> Question | None:
        return next((each.question for each in self.kept if each.id == kept_id), None)


def draw_gallery(desk: Desk, visit: Visit, team_id: str) -> None:
    with open_store_of_process()(read_only=True) as store:
        choices = Choices(tuple(library.kept_questions(store, visit.person, team_id)))
    st.header(visit.texts("design-add-question"), anchor=False)
    _gallery(
        key="gallery",
        data={"tabs": gallery_tabs(visit.texts, choices), "words": _words(desk, visit)},
        on_chosen_change=lambda: _add(desk, choices),
        on_forgotten_change=_ask_to_forget,
    )
    st.button(
        visit.texts("design-add-page"),
        key=desk.key("add/page"),
        icon=":material/note_add:",
        type="tertiary",
        on_click=add_page,
        args=(desk,),
    )
    if is_asked(FORGETTING):
        confirm(
            visit,
            title=visit.texts("library-forget-title"),
            explained=visit.texts("library-forget-explained"),
            do=visit.texts("library-forget-do"),
            act=lambda: _forget(visit, team_id),
            done=visit.texts("library-forgotten"),
        )


def _add(desk: Desk, choices: Choices) -> None:
    question = choices.question(st.session_state["gallery"].get("chosen") or "")
    if question:
        add_question(desk, question)


def _ask_to_forget() -> None:
    tile = st.session_state["gallery"].get("forgotten")
    if tile:
        st.session_state[state.FORGOTTEN] = tile.partition("/")[2]
        ask(FORGETTING)


def _forget(visit: Visit, team_id: str) -> None:
    if visit.person:
        with open_store_of_process()() as store:
            library.forget_question(store, visit.person, team_id, st.session_state.pop(state.FORGOTTEN, ""))


def _words(desk: Desk, visit: Visit) -> dict[str, Any]:
    texts = visit.texts
    _, after = next_place(desk)
    question = desk.draft.definition.questionnaire.question(after)
    title = question.title.say(visit.language) if question else ""
    where = texts("gallery-after", title=title) if title else texts("gallery-at-end")
    return {
        "search": texts("gallery-search"),
        "example": texts("gallery-search-example"),
        "where": where,
        "keys": texts("gallery-keys"),
        # The browser counts: it searches without asking anybody.
        "found": [texts("gallery-found", count=count) for count in (0, 1, "COUNT")],
        "forget": texts("library-forget"),
    }


def gallery_tabs(texts: Texts, choices: Choices) -> list[dict[str, Any]]:
    kept = [_ready(texts, f"kept/{each.id}", each.question, removable=True) for each in choices.kept]
    themes = [
        _group(texts(f"library-{theme}"), [_ready(texts, f"library/{each.id}", each) for each in questions])
        for theme, questions in THEMES.items()
    ]
    own = _group(texts("library-team"), kept, note=texts("library-team-empty"))
    return [
        {"id": "kinds", "label": texts("gallery-kinds"), "groups": list(_families(texts.language))},
        {"id": "library", "label": texts("gallery-library"), "groups": [own, *themes]},
    ]


@cache
def _families(language: str) -> tuple[dict[str, Any], ...]:
    texts = Texts(language)
    return tuple(
        _group(texts(f"family-{family}"), [_kind(texts, kind) for kind in KINDS if kind.family == family])
        for family in FAMILIES
    )


def _group(label: str, tiles: list[dict[str, Any]], *, note: str = "") -> dict[str, Any]:
    return {"label": label, "tiles": tiles, "note": note}


def _kind(texts: Texts, kind: type[Question]) -> dict[str, Any]:
    name = kind.model_fields["type"].default
    key = f"question-{name}".replace("_", "-")
    return {
        "id": f"kind/{name}",
        "name": texts(key),
        "hint": texts(f"{key}-for"),
        "picture": picture_of(name),
        "words": " ".join(_words_of(name, language) for language in SPOKEN),
    }


def _ready(texts: Texts, tile: str, question: Question, *, removable: bool = False) -> dict[str, Any]:
    """A question that is already written: found by its own words, whatever its kind."""
    title = question.title.say(texts.language)
    offered = [label.say(texts.language) for label in question.choices().values()][:MOST_OPTIONS_SAID]
    said = " ".join(words for each in (question.title, *question.choices().values()) for words in each.root.values())
    return {
        "id": tile,
        "name": title,
        "hint": " · ".join(offered) or texts(f"question-{question.type}".replace("_", "-")),
        "picture": picture_of(question.type),
        "words": f"{folded(said)} {' '.join(_words_of(question.type, language) for language in SPOKEN)}",
        "removable": removable,
    }


@cache
def _words_of(name: str, language: str) -> str:
    """Its name, what it is for, and the other words by which people look for it."""
    texts = Texts(language)
    name = name.replace("_", "-")
    keys = (f"question-{name}", f"question-{name}-for", f"gallery-words-{name}")
    return folded(" ".join(texts(key) for key in keys))


def folded(text: str) -> str:
    """The words alone, without accents or capitals, as gallery.js folds what is typed.

    >>> folded("L’échelle : d’un pôle à l’autre")
    'l echelle d un pole a l autre'
    """
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain).split())


@cache
def picture_of(name: str) -> str:
    return (ASSETS / "kinds" / f"{name}.svg").read_text(encoding="utf8")
