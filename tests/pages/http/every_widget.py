"""A page with everything that Streamlit draws for us, and a server of its own to open it from a browser."""

import datetime
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import altair as alt
import pandas as pd
import streamlit as st

from core.charts.theme import configure, palette
from tests.servers.app import ROOT
from tests.servers.ports import free_port

STARTS_WITHIN_SECONDS = 60
STOPS_WITHIN_SECONDS = 15
APP = """
import streamlit as st
from pages.http import EXCEPTION_HANDLERS, MIDDLEWARE, ROUTES, say_error
from pages.http.lifespan import lifespan

app = st.App("main.py", routes=ROUTES, middleware=MIDDLEWARE, lifespan=lifespan, on_script_error=say_error,
             exception_handlers=EXCEPTION_HANDLERS)
"""
MAIN = """
import streamlit as st
from tests.pages.http.every_widget import draw, draw_broken

st.set_page_config(page_title="Tablée")
st.navigation([st.Page(draw, title="Accueil"), st.Page(draw_broken, title="Cassée", url_path="cassee")]).run()
"""
COMPONENT = "export default function({ parentElement }) { parentElement.querySelector('p').textContent = 'prêt' }"


def draw() -> None:
    st.title("Le juste prix du litre de lait")
    st.write("Dix minutes, jusqu’au **30 novembre 2026**. [Comment ça marche](https://exemple.fr)")
    st.metric("Prix de départ", "0,73 €", border=True)
    st.caption("Bulletins simulés d’après les parts publiées.")
    st.header("Ce qui se choisit")
    _draw_choices()
    st.header("Ce qui s’écrit")
    _draw_fields()
    st.header("Ce qui se dit")
    _draw_messages()
    st.header("Ce qui se voit")
    _draw_results()


def draw_broken() -> None:
    raise ValueError("the secret password is 1234")


def _draw_choices() -> None:
    with st.container(border=True):
        st.radio("Combien doit toucher l’éleveur ?", ["0,27 €", "0,33 €"], captions=["le cours", "un salaire"])
        st.checkbox("Pâturage de 3 à 6 mois", value=True)
        st.toggle("Bouteille en verre", value=True)
    st.pills("Ce qui compte le plus", ["Le prix", "L’éleveur"], default="L’éleveur")
    st.segmented_control("Note", ["1", "2", "3"], default="2")
    st.slider("Part du bio", 0, 100, 40)
    st.selectbox("Collège", ["Consommateurs", "Éleveurs"], index=None)
    st.multiselect("Cercles", ["Nord", "Sud"], default=["Nord"])


def _draw_fields() -> None:
    st.text_input("Prix accepté", placeholder="0,99")
    st.text_area("Un mot pour les éleveurs")
    st.text_input("Mot de passe", type="password")
    st.number_input("Nombre", 0, 10)
    st.date_input("Date limite", datetime.date(2026, 11, 30), format="DD/MM/YYYY")
    st.file_uploader("Liste des membres", type="csv")
    st.button("Envoyer", type="primary")
    if st.button("Ouvrir la fenêtre"):
        _window()


@st.dialog("Supprimer la question ?")
def _window() -> None:
    st.button("Supprimer", type="primary")


def _draw_messages() -> None:
    for say in (st.info, st.success, st.warning, st.error):
        say("Reçu : `K7XM2P`")
    st.progress(0.4, "Question 2 sur 5")
    with st.expander("Pourquoi ce prix ?", expanded=True):
        st.write("Parce que.")


def _draw_results() -> None:
    parts = pd.DataFrame({"acteur": ["Éleveur", "Laiterie"], "centimes": [39.5, 28.0]})
    bars = alt.Chart(parts).mark_bar().encode(x="centimes:Q", y="acteur:N")
    st.altair_chart(configure(bars, palette(st.context.theme.type), "fr"))
    st.dataframe(parts)
    st.data_editor(parts, num_rows="dynamic", key="editor")
    st.components.v2.component("attente", js=COMPONENT, html="<p>attente</p>")(key="component")


@dataclass(frozen=True)
class WidgetServer:
    url: str
    log: Path
    process: subprocess.Popen[bytes]

    def stop(self) -> int:
        """As an operator's SIGTERM would; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(STOPS_WITHIN_SECONDS)


@contextmanager
def serving_every_widget(folder: Path, *, database_url: str) -> Iterator[WidgetServer]:
    (folder / "app.py").write_text(APP)
    (folder / "main.py").write_text(MAIN)
    shutil.copytree(ROOT / ".streamlit", folder / ".streamlit")
    port = free_port()
    command = [sys.executable, "-c", f"from pages.http.serve import serve; serve('127.0.0.1', {port})"]
    environment = os.environ | {"PYTHONPATH": f"{folder}:{ROOT}", "DATABASE_URL": database_url}
    log = folder / "server.log"
    with log.open("wb") as said:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=said, stderr=said)
    server = WidgetServer(url=f"http://127.0.0.1:{port}", log=log, process=process)
    try:
        _wait_until_up(server)
        yield server
    finally:
        if process.poll() is None:
            server.stop()


def _wait_until_up(server: WidgetServer) -> None:
    deadline = time.monotonic() + STARTS_WITHIN_SECONDS
    while time.monotonic() < deadline and server.process.poll() is None:
        try:
            with urlopen(server.url, timeout=5):
                return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"The server does not start:\n{server.log.read_text()}")
