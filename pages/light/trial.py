"""Who tries a draft on the light page: with the cookie that its link left, or as one of its team."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from core.actions.answering import Voter, find
from core.actions.trying import Trier, tried
from core.identity import clean_code, new_secret
from core.problems import Refused
from pages.http.language import texts_of
from pages.http.plain_page import not_found
from pages.http.watcher import person_of
from pages.light.visitor import Visitor
from pages.parts.database import open_store_of_process, settings
from pages.parts.visit import BROWSER_COOKIE, TRIAL_COOKIE


def trial_visitor_of(request: Request) -> Visitor:
    """Raises Refused where there is nothing to try, or for somebody who may not."""
    code = clean_code(request.path_params["code"])
    with open_store_of_process()(read_only=True) as store:
        trier = Trier(request.cookies.get(TRIAL_COOKIE + code, ""), person_of(store, request.cookies))
        consultation = tried(store, code, trier)
    secret = request.cookies.get(BROWSER_COOKIE, "")
    return Visitor(
        consultation=consultation,
        answerable=True,
        texts=texts_of(request, consultation.definition.languages),
        zone=settings().zone,
        voter=Voter(secret or new_secret()),
        has_cookie=bool(secret),
        is_trial=True,
    )


def no_trial(request: Request) -> Response:
    """Once it is open, a trial's address leads to the page that counts."""
    try:
        with open_store_of_process()(read_only=True) as store:
            code = find(store, request.path_params["code"]).code
    except Refused:
        return not_found(request)
    return RedirectResponse(f"/r/{code}", status_code=303, headers={"Cache-Control": "no-store"})
