"""What the team takes away from the results: the report in both editions, and any chart as a picture."""

from html import escape
from urllib.parse import quote, urlencode

import streamlit as st

from core.language import LANGUAGES
from core.report.material import Edition
from core.results.view import View
from pages.parts.escape import plain
from pages.parts.sight import Sight
from pages.parts.visit import Visit

EDITIONS = {Edition.TEAM: "report-download-team", Edition.PUBLIC: "report-download-public"}
PICTURES = ("png", "svg")
WHOLE = View()


def draw_report_links(visit: Visit, sight: Sight) -> None:
    """Nothing for anybody else, nor while the results are sealed."""
    if not sight.of_team or sight.look is None:
        return
    code = escape(sight.consultation.code)
    links = "".join(
        f'<a href="/rapport/{code}.pdf?langue={_language(visit)}&amp;edition={edition.value}" download>'
        f"{escape(visit.texts(said))}</a>"
        for edition, said in EDITIONS.items()
    )
    st.html(f'<p class="downloads">{links}</p>')
    st.caption(plain(visit.texts("report-download-said")))


def draw_picture_links(visit: Visit, sight: Sight, name: str, *, view: View = WHOLE) -> None:
    """Below a chart, small: for slides. `name` is as the route takes it, with what `view` filters or crosses."""
    if not sight.of_team:
        return
    address = f"/graphique/{escape(sight.consultation.code)}/{quote(name, safe='')}"
    asked = escape(urlencode({"langue": _language(visit), **_drawn_by(view)}))
    links = " · ".join(
        f'<a href="{address}.{ending}?{asked}" download aria-label="'
        f'{escape(visit.texts(f"picture-{ending}"))}">{ending.upper()}</a>'
        for ending in PICTURES
    )
    st.html(f'<p class="picture-links">{escape(visit.texts("picture-download"))} {links}</p>')


def _drawn_by(view: View) -> dict[str, str]:
    return View(wanted=view.wanted, row=view.row, column=view.column).address


def _language(visit: Visit) -> str:
    """Reports speak French or English."""
    return visit.language if visit.language in LANGUAGES else next(iter(LANGUAGES))
