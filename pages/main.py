"""The script that every visit runs: who is here, which page, may they; the navigation."""

from pathlib import Path

import streamlit as st

from pages.parts import state
from pages.parts.browser_cookie import keep_cookie
from pages.parts.own_password import draw_own_password
from pages.parts.screens import BY_PATH, SCREENS, Screen
from pages.parts.shell import draw_footer, draw_head
from pages.parts.sign_in_form import draw_sign_in
from pages.parts.spoken import say_language
from pages.parts.theme import follow_theme
from pages.parts.visit import Visit, as_drawn, this_visit

FOLDER = Path(__file__).parent


def page_of(screen: Screen, visit: Visit) -> st.Page:
    shown = screen.in_menu and screen.may(visit.person)
    return st.Page(
        FOLDER / f"{screen.script}.py",
        title=visit.texts(f"screen-{screen.script}".replace("_", "-")),
        icon=f":material/{screen.icon}:",
        url_path=screen.path or None,
        default=not screen.path,
        visibility="visible" if shown else "hidden",
    )


st.session_state.pop(state.ROUTED, None)
st.session_state.pop(state.SPOKEN, None)
visit = this_visit()
draw_head(visit)
keep_cookie()  # first, since a page may stop before its end
# All pages are always registered, so that a deep link survives signing in; who may be there is decided after.
page = st.navigation([page_of(screen, visit) for screen in SCREENS], position="top" if visit.person else "hidden")
# Said once a run: a page that widened itself afterwards would jump at every click.
st.set_page_config(layout="wide" if BY_PATH[page.url_path].wide else "centered")
if visit.newcomer:
    draw_own_password(visit, visit.newcomer)
elif BY_PATH[page.url_path].may(visit.person):
    st.session_state[state.ROUTED] = page.url_path
    page.run()
elif visit.person:
    st.error(visit.texts("guard-not-here"))
else:
    draw_sign_in(visit)
drawn = as_drawn(visit)
draw_footer(drawn)
say_language(drawn)
follow_theme(drawn)
