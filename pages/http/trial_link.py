"""Trial links: the secret leaves the address for a cookie that no script reads, as a personal link's does."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from core.actions.answering import find
from core.actions.trying import Trier, tried
from core.identity import new_secret
from core.problems import Refused
from pages.http.answer_page import answer_address
from pages.http.links import SECRET, UNSEEN, keep_secret
from pages.http.plain_page import not_found
from pages.http.short_link import readable_code
from pages.parts.addresses import trial_address
from pages.parts.database import open_store_of_process
from pages.parts.visit import BROWSER_COOKIE, TRIAL_COOKIE

LASTS = 30 * 86_400
BROWSER_LASTS = 365 * 86_400


async def trial_link(request: Request) -> Response:
    """`/essai/KX7M2P/<secret>` leads to the trial; to the page that counts where there is none any more."""
    code, secret = readable_code(request.path_params["code"]), request.path_params["secret"]
    if not code or not SECRET.fullmatch(secret):
        return not_found(request)
    address = await to_thread.run_sync(_led, request, code, secret)
    if not address:
        return not_found(request)
    answer = RedirectResponse(address, status_code=303, headers=UNSEEN)
    if address == trial_address(code):
        keep_secret(request, answer, TRIAL_COOKIE + code, secret, lasts=LASTS)
        if BROWSER_COOKIE not in request.cookies:
            keep_secret(request, answer, BROWSER_COOKIE, new_secret(), lasts=BROWSER_LASTS)
    return answer


def _led(request: Request, code: str, secret: str) -> str:
    """Nowhere where there is neither a trial nor a page."""
    with open_store_of_process()(read_only=True) as store:
        try:
            tried(store, code, Trier(secret))
        except Refused:
            return answer_address(request, code) if _is_known(code) else ""
    return trial_address(code)


def _is_known(code: str) -> bool:
    try:
        with open_store_of_process()(read_only=True) as store:
            find(store, code)
    except Refused:
        return False
    return True
