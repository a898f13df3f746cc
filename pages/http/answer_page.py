"""Which drawing of the answer page a link leads to, and which languages a page that members meet may speak."""

from collections.abc import Collection

from starlette.requests import Request

from core.actions.running_room import is_held
from core.consultation.definition import AnswerPage, Definition
from core.identity import clean_code
from core.language import LANGUAGES
from pages.parts.database import open_store_of_process
from pages.parts.visit import SESSION_COOKIE

_ANSWERED_AT = "/repondre"
_SEEN_AT = ("/en-direct", "/resultat")  # the team sees these too, in its own languages


def answer_address(request: Request, code: str) -> str:
    """The room while people are in it; else the light page on a phone, Streamlit's at a desk, or as was chosen.

    Each offers the other. It reads the database: not for the event loop.
    """
    if _is_in_room(code):
        return f"/r/{code}/salle"
    is_phone = "Mobile" in request.headers.get("user-agent", "")
    found = _definition(code) if is_phone else None
    is_light = is_phone and (found is None or found.answer_page is AnswerPage.LIGHT)
    return f"/r/{code}" if is_light else f"{_ANSWERED_AT}?c={code}"


def languages_of_page(request: Request) -> Collection[str]:
    """Those that the consultation offers, for whoever answers it or follows it; the team's own anywhere else."""
    path = request.url.path.rstrip("/")
    is_member = path == _ANSWERED_AT or (path in _SEEN_AT and SESSION_COOKIE not in request.cookies)
    code = clean_code(request.query_params.get("c", ""))
    found = _definition(code) if is_member and code else None
    return found.languages if found else LANGUAGES


def _is_in_room(code: str) -> bool:
    with open_store_of_process()(read_only=True) as store:
        found = store.consultations.by_code(code)
        return found is not None and found.published is not None and is_held(store, found)


def _definition(code: str) -> Definition | None:
    with open_store_of_process()(read_only=True) as store:
        consultation = store.consultations.by_code(code)
    return consultation.definition if consultation else None
