"""The languages of a consultation: those offered, what each still misses, and every text beside its translations."""

import streamlit as st

from core.consultation import translation_table
from core.consultation.definition import Definition
from core.consultation.draft import Draft
from core.consultation.wordings import PRICE, PROMISE, Said, wordings
from core.language import ANSWER_LANGUAGES, FRENCH
from core.language.texts import Texts
from pages.parts.design import fields
from pages.parts.design.called import called
from pages.parts.design.desk import Desk, Edit
from pages.parts.design.outline import select
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.shell import say_next
from pages.parts.visit import Visit, this_visit

MOST_LISTED = 8
EXCERPT = 70


def draw_languages(desk: Desk, visit: Visit) -> None:
    texts = visit.texts
    definition = desk.draft.definition
    st.header(texts("design-languages"), anchor=False)
    st.caption(texts("design-languages-explained"))
    st.markdown(f"**{texts('design-languages-offered')}**")
    with st.container(horizontal=True, gap="medium"):
        for language, name in ANSWER_LANGUAGES.items():
            if language != FRENCH:
                offered = language in definition.languages
                fields.tick(desk, f"languages/{language}", name, value=offered, edit=_offer(language))
    st.caption(texts("design-languages-french"))
    others = [language for language in definition.languages if language != FRENCH]
    if not others:
        return
    found = [said for said in wordings(definition) if _french(said)]
    for language in others:
        _draw_lacking(visit, definition, language, [said for said in found if said.lacks(language)])
    _draw_translating(desk, visit, others, found)
    _draw_table(desk, visit)


def _offer(language: str) -> Edit:
    return lambda draft, ticked: draft.offer(language, offered=bool(ticked))


def _draw_lacking(visit: Visit, definition: Definition, language: str, found: list[Said]) -> None:
    texts = visit.texts
    if not found:
        st.success(texts("design-language-whole", language=language), icon=":material/check_circle:")
        return
    st.markdown(f"**{texts('design-language-lacks', language=language, count=len(found))}**")
    with st.container(key=f"lacking_{language}", gap="xxsmall"):
        for number, said in enumerate(found[:MOST_LISTED]):
            st.button(
                f"**{plain(called(definition, texts, said.where))}** · {plain(_excerpt(said))}",
                key=f"w_lacking_{language}_{number}",
                icon=":material/arrow_forward:",
                type="tertiary",
                on_click=select,
                args=(said.where,),
            )
        if len(found) > MOST_LISTED:
            st.caption(texts("design-language-more", count=len(found) - MOST_LISTED))


def _excerpt(said: Said) -> str:
    words = " ".join(said.wording.say(FRENCH).split())
    return words if len(words) <= EXCERPT else words[: EXCERPT - 1].rstrip() + "…"


def _draw_translating(desk: Desk, visit: Visit, others: list[str], found: list[Said]) -> None:
    """One part at a time, however long the questionnaire: its texts stay in place while they are filled in."""
    definition, texts = desk.draft.definition, visit.texts
    st.subheader(texts("design-translate"), anchor=False)
    parts = {part: [said for said in found if said.where in places] for part, places in _parts(definition).items()}
    part = st.selectbox(
        texts("design-translate-where"),
        list(parts),
        format_func=lambda part: _part_said(definition, texts, part, parts.get(part, []), others),
        key=f"w_translate_{desk.consultation_id}",
    )
    if not parts.get(part):
        st.caption(texts("design-translate-nothing"))
    for said in parts.get(part, []):
        _draw_said(desk, visit, said, others)


def _draw_said(desk: Desk, visit: Visit, said: Said, others: list[str]) -> None:
    """The French to read, and a field a language beside it."""
    with st.container(key=f"said_{desk.key('/'.join((said.where, *said.way)))}", gap="xsmall"):
        with st.container(gap=None):
            st.caption(plain(called(desk.draft.definition, visit.texts, said.where)))
            st.markdown(plain_paragraphs(desk.shown(f"{said.where}/french", _french(said))))
        for language in others:
            with st.container(gap=None):
                fields.translation(
                    desk, visit, said.where, said.way, _excerpt(said), language, long=said.long, bare=True
                )


def _draw_table(desk: Desk, visit: Visit) -> None:
    texts = visit.texts
    st.caption(texts("design-table-explained"))
    st.download_button(
        texts("design-table-download"),
        translation_table.written(desk.draft.definition),
        file_name="traductions.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )
    place = "languages/table"
    st.file_uploader(
        texts("design-table-upload"),
        type=["csv"],
        max_upload_size=translation_table.MOST_BYTES // (1024 * 1024),
        key=desk.key(place),
        on_change=_take_table,
        args=(desk, place),
    )
    fields.draw_problems(visit, desk.problems(place))


def _take_table(desk: Desk, place: str) -> None:
    visit = this_visit()
    uploaded = st.session_state[desk.key(place)]
    if not visit.person or not uploaded:
        return

    def take(draft: Draft, content: bytes) -> Draft:
        return draft.change_definition(lambda definition: translation_table.taken(definition, content))

    before = _said_by_place(desk.draft.definition)
    desk.take(visit.person, place, uploaded.getvalue(), take)
    if not desk.problems(place):
        after = _said_by_place(desk.draft.definition)
        changed = sum(len(after[key].items() - before[key].items()) for key in after)
        desk.draw_afresh()
        say_next(visit.texts("design-table-taken", count=changed))


def _said_by_place(definition: Definition) -> dict[tuple[str, ...], dict[str, str]]:
    return {(said.where, *said.way): said.wording.root for said in wordings(definition)}


def _parts(definition: Definition) -> dict[str, set[str]]:
    """What is translated together, with the places of each."""
    price = {PRICE: {PRICE}} if definition.price is not None else {}
    pages = {
        page.id: {page.id, *(question.id for question in page.questions)} for page in definition.questionnaire.pages
    }
    return {PROMISE: {PROMISE}, **price, **pages}


def _part_said(definition: Definition, texts: Texts, part: str, found: list[Said], others: list[str]) -> str:
    name = called(definition, texts, part)
    count = sum(said.lacks(language) for said in found for language in others)
    return texts("design-translate-lacking", where=name, count=count) if count else name


def _french(said: Said) -> str:
    return said.wording.root.get(FRENCH, "").strip()
