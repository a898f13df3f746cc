"""Pictures put into a question: chosen from a file, shown small, taken away again."""

from typing import Any

import streamlit as st

from core.actions import consultations
from core.consultation.draft import Draft
from core.consultation.pictures import MOST_BYTES
from core.question_types.picture_choice import PictureOption
from core.question_types.pictured import NO_PICTURE, StoredPicture
from pages.parts.database import open_store_of_process
from pages.parts.design import fields
from pages.parts.design.desk import Desk, Edit
from pages.parts.design.menu import change
from pages.parts.design.options import draw_rows, option_edit
from pages.parts.design.setting import Setting
from pages.parts.pictures import picture_address
from pages.parts.visit import this_visit

TYPES = ["png", "jpg", "jpeg", "webp"]


def draw_picture(setting: Setting) -> None:
    st.markdown(f"**{setting.label}**")
    _draw(setting, setting.place, setting.label, setting.value, setting.edit(_replaced))


def draw_picture_options(setting: Setting) -> None:
    """The rows of options, a picture under each."""
    draw_rows(setting, PictureOption, beneath=_draw_of_option)
    setting.draw_explanation()


def _draw_of_option(setting: Setting, option: Any, number: int) -> None:
    if option.excludes:
        return
    label = setting.visit.texts("design-picture-of", number=number)
    edit = option_edit(setting, option.id, _with_picture)
    _draw(setting, f"{setting.place}-{option.id}-picture", label, option.picture, edit)


def _draw(setting: Setting, place: str, label: str, digest: StoredPicture, edit: Edit) -> None:
    if digest:
        _draw_chosen(setting, place, digest, edit)
        return
    desk = setting.desk
    st.file_uploader(
        label,
        type=TYPES,
        max_upload_size=MOST_BYTES // (1024 * 1024),
        label_visibility="collapsed",
        key=desk.key(place),
        on_change=_take,
        args=(desk, place, edit),
    )
    fields.draw_problems(setting.visit, desk.problems(place))


def _draw_chosen(setting: Setting, place: str, digest: StoredPicture, edit: Edit) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.html(f'<img class="picture-chosen" src="{picture_address(digest)}" alt="">', width="content")
        st.button(
            setting.visit.texts("design-picture-remove"),
            key=setting.desk.key(f"{place}-remove"),
            icon=":material/delete:",
            type="tertiary",
            on_click=change,
            args=(setting.desk, lambda draft: edit(draft, NO_PICTURE)),
        )


def _take(desk: Desk, place: str, edit: Edit) -> None:
    person = this_visit().person
    uploaded = st.session_state[desk.key(place)]
    if not person or not uploaded:
        return

    def with_picture(draft: Draft, content: bytes) -> Draft:
        with open_store_of_process()() as store:
            return edit(draft, consultations.keep_picture(store, person, desk.consultation_id, content))

    desk.take(person, place, uploaded.getvalue(), with_picture)


def _replaced(_before: Any, digest: Any) -> StoredPicture:
    return StoredPicture(digest)


def _with_picture(option: PictureOption, digest: Any) -> PictureOption:
    return option.model_copy(update={"picture": digest})
