"""What other programs read: JSON over HTTP, with a team's token, under the visibility that was locked at opening."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from anyio import to_thread
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from core.actions import exporting
from core.actions.answering import find
from core.actions.api_tokens import token_of, watcher_with
from core.actions.closing import close_due
from core.community import access
from core.community.api_tokens import ApiToken
from core.consultation.records import Consultation
from core.exports import BY_NAME, Choices, Separator
from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import Problem, Refused, problem
from core.results.answer_table import AnswerTable
from pages.http.api_said import consultation_said, definition_said, look_said
from pages.http.language import language_of
from pages.http.rate import Rate
from pages.parts.database import lookout, open_store_of_process, settings
from pages.parts.export_work import WORKS, Stage, Work

A_MINUTE = 120  # requests of one token
STATUS = {
    "token_unknown": 401,
    "tallies_sealed": 403,
    "export_too_few": 403,
    "code_unknown": 404,
    "format_unknown": 404,
    "asked_too_often": 429,
}
ASK_EVERY_SECONDS = 0.1
_HEADERS = {"Cache-Control": "no-store"}
_rate = Rate(A_MINUTE)

Answer = Callable[[ApiToken, Request, Texts], dict[str, Any]]


def consultations(token: ApiToken, request: Request, texts: Texts) -> dict[str, Any]:  # noqa: ARG001 - as every Answer
    with open_store_of_process()(read_only=True) as store:
        found, now = store.consultations.of_teams([token.team_id]), store.now()
    return {"consultations": [consultation_said(each, now) for each in found if each.published]}


def consultation(token: ApiToken, request: Request, texts: Texts) -> dict[str, Any]:  # noqa: ARG001 - as every Answer
    with open_store_of_process()(read_only=True) as store:
        found = _found(store.consultations.by_code(request.path_params["code"]), token)
        return consultation_said(found, store.now()) | definition_said(found)


def results(token: ApiToken, request: Request, texts: Texts) -> dict[str, Any]:
    open_store, code = open_store_of_process(), request.path_params["code"]
    close_due(open_store)
    with open_store(read_only=True) as store:
        found, now = _found(store.consultations.by_code(code), token), store.now()
    look = lookout().look(code, watcher_with(token))
    questions = found.definition.questionnaire.questions()
    return {"code": code, "final": found.is_over(now)} | look_said(look, questions, texts)


def _route(answer: Answer) -> Callable[[Request], Any]:
    async def answered(request: Request) -> Response:
        texts = _texts(request)
        try:
            token = await _token(request)
            said = await to_thread.run_sync(answer, token, request, texts)
        except Refused as refused:
            return _refusal(refused.problems[0], texts)
        return JSONResponse(said, headers=_HEADERS)

    return answered


async def export(request: Request) -> Response:
    """The same file as the screen makes, without names; whoever hangs up stops the work."""
    texts = _texts(request)
    try:
        token = await _token(request)
        work = await to_thread.run_sync(_start, token, request, texts)
    except Refused as refused:
        return _refusal(refused.problems[0], texts)
    while work.stage is Stage.WORKING:
        await asyncio.sleep(ASK_EVERY_SECONDS)
        WORKS.of(work.id, work.person_id)
        if await request.is_disconnected():
            work.stop()
    stage = Stage.STOPPED if work.unwanted.is_set() else work.stage  # a newer one of this token takes its place
    if stage is Stage.READY:
        name = work.format.file_name(work.code)
        gone = BackgroundTask(WORKS.end, work)
        return FileResponse(
            work.path, media_type=work.format.media_type, filename=name, headers=_HEADERS, background=gone
        )
    WORKS.end(work)
    if work.problem:
        return _refusal(work.problem, texts)
    return JSONResponse({"error": {"code": stage, "message": texts(f"export-{stage}")}}, status_code=503)


ROUTES: list[BaseRoute] = [
    Route("/api/v1/consultations", _route(consultations), methods=["GET"]),
    Route("/api/v1/consultations/{code}", _route(consultation), methods=["GET"]),
    Route("/api/v1/consultations/{code}/results", _route(results), methods=["GET"]),
    Route("/api/v1/consultations/{code}/export.{format}", export, methods=["GET"]),
]


async def _token(request: Request) -> ApiToken:
    """Raises Refused without one that holds, and where it asks too often."""
    kind, _, secret = request.headers.get("authorization", "").partition(" ")
    token = None
    if kind.lower() == "bearer" and secret:
        token = await to_thread.run_sync(token_of, open_store_of_process(), secret.strip())
    if token is None:
        raise Refused(problem("token_unknown"))
    if wait := _rate.wait(token.id):
        raise Refused(Problem("asked_too_often", {"wait": wait}))
    return token


def _found(consultation: Consultation | None, token: ApiToken) -> Consultation:
    """Another team's is told from nothing by nobody."""
    person = watcher_with(token).person
    if consultation is None or consultation.published is None or not access.may_see(person, consultation.team_id):
        raise Refused(problem("code_unknown"))
    return consultation


def _start(token: ApiToken, request: Request, texts: Texts) -> Work:
    open_store, watcher, code = open_store_of_process(), watcher_with(token), request.path_params["code"]
    chosen = BY_NAME.get(request.path_params["format"])
    if chosen is None:
        raise Refused(problem("format_unknown", formats=", ".join(BY_NAME)))
    close_due(open_store)
    with open_store(read_only=True) as store:
        _found(store.consultations.by_code(code), token)
    choices = _choices(request.query_params, texts)
    reader = exporting.Reader(Texts(choices.language), settings().zone)

    def make() -> AnswerTable:
        if chosen.rows:
            return exporting.answers_for_team(open_store, lookout(), code, watcher, reader)
        with open_store(read_only=True) as store:
            return exporting.what_was_asked(store, watcher.person, find(store, code).code)

    def done(table: AnswerTable) -> None:
        exporting.note_export_by(exporting.BY_PROGRAM, open_store, code, kind=chosen.name, rows=table.rows)

    work = Work(f"token {token.id}", code, chosen, choices, make, done)
    WORKS.start(work)
    return work


def _choices(asked: Mapping[str, str], texts: Texts) -> Choices:
    semicolon = asked.get("separator") == Separator.SEMICOLON
    return Choices(
        language=texts.language,
        said=asked.get("words") == "1",
        separator=Separator.SEMICOLON if semicolon else Separator.COMMA,
        decimal_comma=asked.get("decimal_comma") == "1",
    )


def _texts(request: Request) -> Texts:
    asked = request.query_params.get("language", "")
    return Texts(asked if asked in LANGUAGES else language_of(request, LANGUAGES))


def _refusal(found: Problem, texts: Texts) -> JSONResponse:
    headers = dict(_HEADERS)
    status = STATUS.get(found.code, 403)
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if status == 429:
        headers["Retry-After"] = str(found.values["wait"])
    said = {"error": {"code": found.code, "message": texts.problem(found)}}
    return JSONResponse(said, status_code=status, headers=headers)
