"""The way out for what people wrote on the walls of a room: one file, where somebody wrote."""

import streamlit as st

from core.actions.exporting_walls import take_posts, wall_posts
from core.consultation.records import Consultation
from core.exports.walls_csv import walls_csv
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.personal_data import asks_unmasked
from pages.parts.visit import Visit


def draw_walls(visit: Visit, consultation: Consultation) -> None:
    texts, person, open_store = visit.texts, visit.person, open_store_of_process()
    with open_store(read_only=True) as store:
        posts = wall_posts(store, person, consultation.id)
    if not posts:
        return

    def taken() -> bytes:
        with open_store() as store:
            return walls_csv(take_posts(store, person, consultation.id, unmasked=unmasked), texts)

    with st.container(border=True, key="export_walls"):
        st.markdown(f"**{plain(texts('walls-export'))}**")
        st.caption(plain(texts("walls-export-for", count=len(posts))))
        unmasked = asks_unmasked(visit, consultation, key="w_walls_unmasked")
        st.download_button(
            texts("walls-export-take"),
            taken,
            file_name=f"tablee-{consultation.code}-{texts('walls-export-file')}.csv",
            mime="text/csv",
            icon=":material/download:",
            on_click="ignore",
            key="w_export_walls",
        )
