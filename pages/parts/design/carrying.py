"""« Reprendre les choix d’une question »: the list of a question taken up from an earlier one."""

import streamlit as st

from core.question_types.listed import Carried, Listed
from core.questionnaire.carrying import sources_before
from pages.parts.design import fields
from pages.parts.design.setting import Setting
from pages.parts.escape import plain

OWN = "own"
TAKEN = ("chosen", "not_chosen")


def draw_carried(setting: Setting) -> None:
    """Nothing where no question before this one offers choices, unless some were taken up from one that is gone."""
    carried: Carried = setting.value
    texts = setting.visit.texts
    questionnaire = setting.desk.draft.definition.questionnaire
    sources = {each.id: each.title for each in sources_before(questionnaire.questions(), setting.question.id)}
    if not sources and not carried:
        return
    named = {OWN: texts("carry-own")} | {
        question_id: texts("carry-from", question=title.say(texts.language) or texts("condition-untitled"))
        for question_id, title in sources.items()
    }
    if carried and carried.question not in named:
        named[carried.question] = texts("condition-gone")
    fields.menu(setting.desk, setting.place, setting.label, named, carried.question or OWN, setting.edit(_taken_from))
    if carried:
        _draw_taken(setting, carried)


def _draw_taken(setting: Setting, carried: Carried) -> None:
    texts = setting.visit.texts
    fields.menu(
        setting.desk,
        f"{setting.place}-taken",
        texts("carry-taken"),
        {taken: texts(f"carry-{taken.replace('_', '-')}") for taken in TAKEN},
        carried.taken,
        setting.edit(lambda before, taken: Carried(question=before.question, taken=taken)),
    )
    things = setting.question.things if isinstance(setting.question, Listed) else ()
    labels = ", ".join(thing.label.say(texts.language) or "…" for thing in things)
    st.caption(plain(texts("carry-explained", labels=labels)))


def _taken_from(before: Carried, chosen: str) -> Carried:
    return Carried() if chosen == OWN else Carried(question=chosen, taken=before.taken)
