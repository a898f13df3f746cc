"""Who visits a light page: the consultation, the language and the voter's own secret, from the request alone."""

from dataclasses import dataclass
from datetime import tzinfo

from starlette.requests import Request

from core.actions.answering import Voter, find
from core.consultation.definition import Access
from core.consultation.records import Consultation
from core.identity import new_secret
from core.language.texts import Texts
from core.language.wording import Wording
from pages.http.browser import NEW_SECRET
from pages.http.language import texts_of
from pages.parts.database import open_store_of_process, settings
from pages.parts.visit import BROWSER_COOKIE, LINK_COOKIE


@dataclass(frozen=True)
class Visitor:
    """`voter` is somebody new where the browser brought no secret; `has_cookie` says whether it did.

    In a trial, the consultation holds its draft in the place of what members answer.
    """

    consultation: Consultation
    answerable: bool
    texts: Texts
    zone: tzinfo
    voter: Voter
    has_cookie: bool
    is_trial: bool = False

    @property
    def language(self) -> str:
        return self.texts.language

    @property
    def code(self) -> str:
        return self.consultation.code

    def say(self, wording: Wording) -> str:
        return wording.say(self.language)


def visitor_of(request: Request) -> Visitor:
    """Raises Refused for a code that is no consultation's."""
    with open_store_of_process()(read_only=True) as store:
        consultation = find(store, request.path_params["code"])
        answerable = consultation.is_answerable(store.now())
    cookie = _cookie_of(consultation)
    secret = request.cookies.get(cookie, "")
    coming = request.scope.get("state", {}).get(NEW_SECRET, "") if cookie == BROWSER_COOKIE else ""
    return Visitor(
        consultation=consultation,
        answerable=answerable,
        texts=texts_of(request, consultation.definition.languages),
        zone=settings().zone,
        voter=Voter(secret or coming or new_secret()),
        has_cookie=bool(secret),
    )


def _cookie_of(consultation: Consultation) -> str:
    personal = consultation.definition.rules.access is Access.PERSONAL
    return LINK_COOKIE + consultation.code if personal else BROWSER_COOKIE
