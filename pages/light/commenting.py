"""Comments on a light page while trying: one a question, sent with the page they stand on."""

from dataclasses import dataclass
from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import Response

from core.actions.commenting import LONGEST_NAME, comment
from core.problems import Problem, Refused
from core.questionnaire.model import Page
from pages.light.form import Form
from pages.light.visitor import Visitor
from pages.parts.database import open_store_of_process

TEXT, AUTHOR = "_comment ", "_author "  # followed by the question's id; by nothing for the whole
WHOLE = ""
NAME_COOKIE = "tablee_name"
_NAME_LASTS = 30 * 86_400


@dataclass(frozen=True)
class Commented:
    """What the page says of a comment just sent, and the name to begin the next one with.

    `question_id` is None where none was sent; with a `problem`, the text waits in its field.
    """

    author: str = ""
    question_id: str | None = None
    text: str = ""
    problem: Problem | None = None

    @property
    def is_sent(self) -> bool:
        return self.question_id is not None and self.problem is None


def comments_with(visitor: Visitor, page: Page, form: Form, *, pressed: str | None) -> Commented:
    """Keeps every comment written on a page, whichever button sent it. `pressed` is the question whose own did."""
    said = Commented()
    for question_id in (question.id for question in page.questions):
        if _text(form, question_id).strip() or question_id == pressed:
            said = comment_with(visitor, question_id, form)
            if said.problem:
                return said
    return said


def comment_with(visitor: Visitor, question_id: str, form: Form) -> Commented:
    author, text = (form.get(AUTHOR + question_id) or [""])[-1], _text(form, question_id)
    try:
        with open_store_of_process()() as store:
            comment(store, visitor.consultation, question_id=question_id, author=author, text=text)
    except Refused as refused:
        return Commented(author, question_id, text, refused.problems[0])
    return Commented(author, question_id)


def name_in(request: Request) -> str:
    """As it was typed with the last comment."""
    return unquote(request.cookies.get(NAME_COOKIE, ""))[:LONGEST_NAME]


def remember_name(request: Request, answer: Response, said: Commented) -> Response:
    """With the next comment it need not be typed again."""
    if said.is_sent:
        secure = request.url.scheme == "https"
        name = quote(said.author[:LONGEST_NAME])
        answer.set_cookie(NAME_COOKIE, name, max_age=_NAME_LASTS, httponly=True, samesite="lax", secure=secure)
    return answer


def _text(form: Form, question_id: str) -> str:
    return (form.get(TEXT + question_id) or [""])[-1]
