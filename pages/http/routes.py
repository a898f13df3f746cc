"""Every address served beside Streamlit's. To add one: write its file, then list it here."""

from starlette.routing import BaseRoute, Mount, Route

from pages.http.api import ROUTES as API
from pages.http.archive import ROUTES as ARCHIVE
from pages.http.assets import assets, favicon
from pages.http.chart_pictures import chart_picture
from pages.http.chosen_language import choose_language
from pages.http.evidence import evidence
from pages.http.exports import prepared_export
from pages.http.front import PREFIX, front
from pages.http.given_files import given_file
from pages.http.health import health
from pages.http.links import ROUTES as LINKS
from pages.http.pictures import picture
from pages.http.pulse import pulse
from pages.http.qr import qr
from pages.http.report import report
from pages.http.short_link import short_link
from pages.http.sign_in import ROUTES as SIGN_IN
from pages.http.specification import specification
from pages.http.trial_link import trial_link
from pages.light.routes import ROUTES as LIGHT

ROUTES: list[BaseRoute] = [
    Route(PREFIX + "/{edition}/{name:path}", front),
    Mount("/assets", assets),
    Route("/favicon.png", favicon),
    Route("/favicon.ico", favicon),
    Route("/healthz", health),
    Route("/langue/{language}", choose_language),
    Route("/s/{code}", short_link),
    *LINKS,
    Route("/essai/{code}/{secret}", trial_link),
    *LIGHT,
    *SIGN_IN,
    *ARCHIVE,
    *API,
    Route("/api/version/{code}", pulse),
    Route("/qr/{code}.{kind}", qr),
    Route("/image/{digest}", picture),
    Route("/files/{code}/{digest}", given_file),
    Route("/cahier-des-charges/{code}.{ending}", specification),
    Route("/export/{work}", prepared_export),
    Route("/rapport/{code}.pdf", report),
    Route("/graphique/{code}/{name}.{ending}", chart_picture),
    Route("/preuve/{code}/{digest}", evidence),
]
