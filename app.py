"""The server: Streamlit's pages, and what is served beside them. `python manage.py run` starts it."""

from pathlib import Path

import streamlit as st

from pages.http import EXCEPTION_HANDLERS, MIDDLEWARE, ROUTES, say_error
from pages.http.lifespan import lifespan

app = st.App(
    Path(__file__).parent / "pages" / "main.py",
    routes=ROUTES,
    middleware=MIDDLEWARE,
    lifespan=lifespan,
    on_script_error=say_error,
    exception_handlers=EXCEPTION_HANDLERS,
)
