"""The addresses of the light answer page: `/r/KX7M2P` and what follows it. Every form leads to an address to reload."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any
from urllib.parse import quote

from anyio import to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from core.actions import answering as actions
from core.actions.answering import Paper
from core.actions.trying import Tried
from core.consultation.records import Receipt
from core.problems import Refused
from core.questionnaire.path import path_of
from pages.http.plain_page import no_consultation, not_found
from pages.light import answering, room, screens
from pages.light.commenting import (
    WHOLE,
    Commented,
    comment_with,
    comments_with,
    name_in,
    remember_name,
)
from pages.light.ending import ending
from pages.light.form import Form, form_of
from pages.light.picture import sponsor_picture
from pages.light.trial import no_trial, trial_visitor_of
from pages.light.uploads import with_uploads
from pages.light.visitor import Visitor, visitor_of
from pages.parts.database import open_store_of_process

PART_HEADER = "x-tablee"
MOST_ASKED = 100  # characters: a receipt has 64

Endpoint = Callable[[Request], Awaitable[Response]]
Visit = Callable[[Request], Visitor]
Show = Callable[[Request, Visitor], Response]
Do = Callable[[Request, Visitor, Form], Response]


def show_home(request: Request, visitor: Visitor) -> Response:
    """The room while people are in it; the promise while it runs, the ending once it is over."""
    if not visitor.is_trial and "accueil" not in request.query_params and room.leads_to_room(visitor):
        return _to(room.home_of_room(visitor))
    if not visitor.answerable:
        sought = request.query_params.get("recu", "")[:MOST_ASKED]
        return screens.answered(request, ending(visitor, receipt=sought))
    asked = request.query_params
    said = visitor.texts("withdraw-done") if asked.get("fait") == "retrait" else ""
    wrong = visitor.texts("light-no-cookie") if "temoin" in asked and not visitor.has_cookie else ""
    try:
        paper = answering.paper_of(visitor)
    except Refused as refused:
        return screens.answered(request, screens.promise(visitor, refusal=refused.problems[0]))
    commented = commented_in(request, visitor)
    ideas = not visitor.is_trial and room.offers_ideas(visitor)
    values: dict[str, Any] = {"said": said, "wrong": wrong, "commented": commented, "has_ideas": ideas}
    return screens.answered(request, screens.promise(visitor, paper=paper, **values))


def begin(request: Request, visitor: Visitor, form: Form) -> Response:  # noqa: ARG001 - every form is handled alike
    if not visitor.has_cookie:
        return _to(f"{answering.home_address(visitor)}?temoin=1")
    return _to(answering.begin(visitor))


def show_step(request: Request, visitor: Visitor) -> Response:
    paper, index = answering.paper_of(visitor), _index(request, visitor)
    if visitor.is_trial and visitor.has_cookie and not paper.has_draft:
        return _to(answering.begin(visitor, at=index))  # from the page that is being designed
    if not paper.has_draft or not visitor.answerable:
        return _to(answering.home_address(visitor))
    nearest = path_of(paper.questionnaire, paper.answers).nearest(index)
    if nearest != index:
        return _to(answering.step_address(visitor, nearest))
    review, commented = "revoir" in request.query_params, commented_in(request, visitor)
    return screens.answered(request, screens.step(visitor, paper, index, review=review, commented=commented))


def receive_step(request: Request, visitor: Visitor, form: Form) -> Response:
    """Where the page leads; or, for the page's own script, the page's changed parts."""
    paper, index = answering.paper_of(visitor), _index(request, visitor)
    if answering.is_fresh(paper, form):
        form = with_uploads(visitor, index, form, leaving=PART_HEADER not in request.headers)
    if PART_HEADER not in request.headers:
        return (_receive_trial if visitor.is_trial else _receive)(request, visitor, paper, index, form)
    kept = answering.keep_part(visitor, paper, index, form)
    if kept is None:
        return Response(status_code=409)
    review, commented = answering.REVIEW in form, commented_in(request, visitor)
    drawn = screens.step(visitor, kept, index, review=review, part=True, commented=commented)
    return screens.answered(request, drawn)


def show_receipt(request: Request, visitor: Visitor) -> Response:
    receipt = _receipt(visitor)
    if receipt is None:
        return _to(answering.home_address(visitor))
    return screens.answered(request, screens.receipt(visitor, answering.paper_of(visitor), receipt))


def download_receipt(request: Request, visitor: Visitor) -> Response:
    receipt = _receipt(visitor)
    if receipt is None:
        return not_found(request)
    name = f'attachment; filename="recu-{visitor.code}.txt"'
    headers = {"Content-Disposition": name, "Cache-Control": "no-store"}
    return Response(receipt.file, media_type="text/plain", headers=headers)


def withdraw(request: Request, visitor: Visitor, form: Form) -> Response:  # noqa: ARG001 - every form is handled alike
    answering.withdraw(visitor)
    return _to(f"{answering.home_address(visitor)}?fait=retrait")


def show_picture(request: Request, visitor: Visitor) -> Response:
    found = sponsor_picture(visitor.consultation.definition.sponsor.picture)
    if found is None:
        return not_found(request)
    return Response(found, media_type="image/jpeg", headers={"Cache-Control": "private, max-age=86400"})


def receive_comment(request: Request, visitor: Visitor, form: Form) -> Response:
    """On the whole; what was refused waits in its field."""
    said = comment_with(visitor, WHOLE, form)
    if said.problem:
        paper = answering.paper_of(visitor)
        return screens.answered(request, screens.promise(visitor, paper=paper, commented=said))
    return remember_name(request, _to(f"{answering.home_address(visitor)}?commente=#comment_"), said)


def shown(show: Show, visit: Visit = visitor_of) -> Endpoint:
    async def answer(request: Request) -> Response:
        return await to_thread.run_sync(_for_visitor, request, visit, partial(show, request))

    return answer


def sent(do: Do, visit: Visit = visitor_of, *, tells_late: bool = False) -> Endpoint:
    """`tells_late`: to its script, what comes after the deadline says itself what was lost."""

    async def answer(request: Request) -> Response:
        with await form_of(request) as form:
            done = partial(_done, request, do, form, always=tells_late and PART_HEADER in request.headers)
            return await to_thread.run_sync(_for_visitor, request, visit, done)

    return answer


def _answered_at(home: str, visit: Visit) -> list[BaseRoute]:
    """What a trial has of the answer page."""
    return [
        Route(home, shown(show_home, visit), methods=["GET"]),
        Route(home, sent(begin, visit), methods=["POST"]),
        Route(home + "/image", shown(show_picture, visit), methods=["GET"]),
        Route(home + "/{step:int}", shown(show_step, visit), methods=["GET"]),
        Route(home + "/{step:int}", sent(receive_step, visit), methods=["POST"]),
    ]


ROUTES: list[BaseRoute] = [
    *_answered_at("/r/{code}", visitor_of),
    Route("/r/{code}/recu", shown(show_receipt), methods=["GET"]),
    Route("/r/{code}/recu.json", shown(download_receipt), methods=["GET"]),
    Route("/r/{code}/retrait", sent(withdraw), methods=["POST"]),
    Route("/r/{code}/salle", shown(room.show_room), methods=["GET"]),
    Route("/r/{code}/salle", sent(room.receive_answer, tells_late=True), methods=["POST"]),
    Route("/r/{code}/idees", shown(room.show_ideas), methods=["GET"]),
    Route("/r/{code}/idees", sent(room.receive_idea, tells_late=True), methods=["POST"]),
    *_answered_at("/r/{code}/essai", trial_visitor_of),
    Route("/r/{code}/essai/commentaire", sent(receive_comment, trial_visitor_of), methods=["POST"]),
]


def commented_in(request: Request, visitor: Visitor) -> Commented | None:
    """While trying: what the address says was just sent, and the name given with it."""
    if not visitor.is_trial:
        return None
    return Commented(author=name_in(request), question_id=request.query_params.get("commente"))


def _receive(request: Request, visitor: Visitor, paper: Paper, index: int, form: Form) -> Response:
    led = answering.receive(visitor, paper, index, form)
    return screens.answered(request, screens.trial_over(visitor, led)) if isinstance(led, Tried) else _to(led)


def _receive_trial(request: Request, visitor: Visitor, paper: Paper, index: int, form: Form) -> Response:
    """A comment is kept with whatever else the page brings; one that is refused holds the page, and its words."""
    pressed = (form.get(answering.GO) or [""])[-1]
    asked = pressed.removeprefix(answering.COMMENT) if pressed.startswith(answering.COMMENT) else None
    said = comments_with(visitor, paper.questionnaire.pages[index], form, pressed=asked)
    if said.problem:
        filled = answering.keep_part(visitor, paper, index, form) or paper
        return screens.answered(request, screens.step(visitor, filled, index, review=False, commented=said))
    answer = _receive(request, visitor, paper, index, form)
    if asked is not None and said.is_sent:
        answer = _to(f"{answering.step_address(visitor, index)}?commente={quote(asked)}#comment_{quote(asked)}")
    return remember_name(request, answer, said)


def _for_visitor(request: Request, visit: Visit, do: Callable[[Visitor], Response]) -> Response:
    """What is refused on the way, the deadline or the link, is explained on the first page."""
    try:
        visitor = visit(request)
    except Refused:
        return no_consultation(request) if visit is visitor_of else no_trial(request)
    try:
        return do(visitor)
    except Refused:
        return _to(answering.home_address(visitor))


def _done(request: Request, do: Do, form: Form, visitor: Visitor, *, always: bool) -> Response:
    """Nothing after the deadline, when the first page says so."""
    return do(request, visitor, form) if visitor.answerable or always else _to(answering.home_address(visitor))


def _index(request: Request, visitor: Visitor) -> int:
    step: int = request.path_params["step"]
    if not 1 <= step <= len(visitor.consultation.definition.questionnaire.pages):
        raise HTTPException(404)
    return step - 1


def _receipt(visitor: Visitor) -> Receipt | None:
    with open_store_of_process()(read_only=True) as store:
        return actions.receipt_of(store, visitor.code, visitor.voter)


def _to(address: str) -> Response:
    return RedirectResponse(address, status_code=303, headers={"Cache-Control": "no-store"})
