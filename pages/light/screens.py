"""The light page's screens as HTML: the promise, a step, the receipt and the ending, each from its template."""

import gzip
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from core.actions.answering import Paper
from core.actions.commenting import may_comment
from core.actions.trying import Tried
from core.consultation.attributes_said import kept_said
from core.consultation.basket import price_now
from core.consultation.deciding_said import decided_by
from core.consultation.definition import Access, Visibility
from core.consultation.going_together import said_beside
from core.consultation.records import Receipt
from core.identity import holder_key
from core.language import ANSWER_LANGUAGES
from core.language.formats import countdown, day_and_time, time_with_seconds
from core.problems import Problem
from core.question_types.base import Question
from core.questionnaire.duration import minutes
from core.questionnaire.model import Page
from core.questionnaire.path import path_of, shown_on
from core.questionnaire.timing import Phase, end_of, length_said, seconds_given
from pages.http.assets import FOLDER as ASSETS
from pages.http.front import packed_response
from pages.light.answering import check_step, drawn_now, home_address, phase_now
from pages.light.commenting import Commented
from pages.light.drawing import TEMPLATES
from pages.light.place import Place
from pages.light.price import price_facts, shown_price
from pages.light.proof import shown_fixed
from pages.light.replies import shown_replies
from pages.light.visitor import Visitor
from pages.parts.database import open_store_of_process

# Scripts and styles come from files of ours alone: unlike Streamlit's pages, these need nothing inline.
POLICY = "; ".join(
    (
        "default-src 'none'",
        *(f"{kind}-src 'self'" for kind in ("script", "style", "img", "font", "connect")),
        *(f"{rule} 'self'" for rule in ("form-action", "frame-ancestors")),
        "base-uri 'none'",
    )
)
EDITED = ("light.css", "light.js", "line.js", "room.js", "light_rank.js", "rank.js", "rank.css")
_HEADERS = {"Cache-Control": "no-store", "Vary": "Cookie, Accept-Language", "Content-Security-Policy": POLICY}


def answered(request: Request, html: str) -> Response:
    """A page for this reader alone, packed where their browser reads it."""
    return packed_response(request, gzip.compress(html.encode(), mtime=0), "text/html", _HEADERS)


def promise(
    visitor: Visitor,
    *,
    has_ideas: bool = False,
    paper: Paper | None = None,
    refusal: Problem | None = None,
    said: str = "",
    wrong: str = "",
    commented: Commented | None = None,
) -> str:
    """With a paper, the way in; with a refusal, why there is none."""
    with open_store_of_process()(read_only=True) as store:
        now = store.now()
        notes = store.consultations.notes(visitor.consultation.id)
    closes_at = visitor.consultation.closes_at
    values: dict[str, Any] = {"paper": paper, "refusal": refusal, "said": said, "wrong": wrong, "notes": notes}
    left = countdown(closes_at - now) if closes_at else None
    return _draw(
        "promise",
        visitor,
        **values,
        left=left,
        minutes=minutes(visitor.consultation.definition.questionnaire),
        holds=_what_holds(visitor),
        sealed=shown_fixed(visitor),
        facts=price_facts(visitor.consultation.definition, visitor.texts, code=visitor.code),
        commented=commented,
        has_ideas=has_ideas,
        replies=shown_replies(visitor),
    )


@dataclass(frozen=True)
class Asked:
    """A question as it stands on the page: its answer so far, and its place with what is wrong."""

    question: Question
    answer: Any
    place: Place


def step(
    visitor: Visitor,
    paper: Paper,
    index: int,
    *,
    review: bool,
    part: bool = False,
    commented: Commented | None = None,
) -> str:
    """One page of questions; with `review`, what is wrong on it; with `part`, what stands in its frame."""
    definition = visitor.consultation.definition
    questionnaire = paper.questionnaire
    path = path_of(questionnaire, paper.answers)
    page = questionnaire.pages[index]
    limit = _limit(visitor, paper, page)
    questions = shown_on(page, path) if limit.is_open else []
    problems = check_step(visitor, paper, index) if review and limit.is_open else []
    number, count = path.progress(index)
    price, model = price_now(definition, paper.answers), definition.price
    beside = said_beside(questionnaire, paper.answers, visitor.texts)
    values: dict[str, Any] = {
        "paper": paper,
        "index": index,
        "page": page,
        "limit": limit,
        "number": number,
        "count": count,
        "is_last": path.next_page(index) is None,
        "review": review,
        "drawn": "" if review else drawn_now(),
        "problems": problems,
        "asked": [_asked(visitor, paper, question, problems, beside) for question in questions],
        "titles": {question.id: visitor.say(question.title) for question in questions},
        "price": shown_price(price, model, visitor.texts, units=paper.household) if price and model else None,
        "facts": price_facts(definition, visitor.texts, code=visitor.code),
        "commented": commented,
    }
    return _draw("step", visitor, part=part, **values)


@dataclass(frozen=True)
class Limit:
    """Of the time for a page: `lengths` are offered before it begins, `until` is when it ends."""

    phase: Phase
    lengths: tuple[str, str]
    until: str

    @property
    def is_open(self) -> bool:
        return self.phase in (Phase.FREE, Phase.RUNNING)


def _limit(visitor: Visitor, paper: Paper, page: Page) -> Limit:
    end = end_of(page, paper.clocks)
    lengths = (length_said(seconds_given(page, longer=longer), visitor.texts) for longer in (False, True))
    until = time_with_seconds(end, zone=visitor.zone) if end else ""
    return Limit(phase_now(page, paper), (next(lengths), next(lengths)), until)


def receipt(visitor: Visitor, paper: Paper, receipt: Receipt) -> str:
    definition = visitor.consultation.definition
    price = price_now(definition, paper.answers)
    rules = definition.rules
    return _draw(
        "receipt",
        visitor,
        receipt=receipt,
        price=shown_price(price, definition.price, visitor.texts) if price and definition.price else None,
        shows_live=rules.public_results and rules.visibility is not Visibility.AT_CLOSING,
        replies=shown_replies(visitor),
    )


def trial_over(visitor: Visitor, tried: Tried) -> str:
    said = [(visitor.say(title) or visitor.texts("widget-untitled"), visitor.say(words)) for title, words in tried.said]
    return _draw("tried", visitor, said=said, commented=None)


def draw_screen(name: str, visitor: Visitor, *, part: bool = False, **values: Any) -> str:
    return _draw(name, visitor, part=part, **values)


def _draw(name: str, visitor: Visitor, *, part: bool = False, **values: Any) -> str:
    languages = visitor.consultation.definition.languages
    common = {
        "visitor": visitor,
        "code": visitor.code,
        "holder": holder_key(visitor.voter.secret),
        "home": home_address(visitor),
        "may_comment": visitor.is_trial and may_comment(visitor.consultation),
        "definition": visitor.consultation.definition,
        "texts": visitor.texts,
        "say": visitor.say,
        "until": _until(visitor),
        "languages": {tongue: ANSWER_LANGUAGES[tongue] for tongue in languages if tongue != visitor.language},
        "edition": edition(),
        "is_personal": visitor.consultation.definition.rules.access is Access.PERSONAL,
    }
    template = TEMPLATES.get_template(f"{name}.html")
    if part:
        return "".join(template.blocks["main"](template.new_context(common | values)))
    return template.render(common | values)


def _asked(
    visitor: Visitor, paper: Paper, question: Question, problems: Sequence[Problem], beside: Mapping[str, str]
) -> Asked:
    wrong = tuple(problem for problem in problems if problem.where == question.id)
    place = Place(question.id, visitor.texts, visitor.consultation.definition.price, wrong, paper.seed, beside)
    return Asked(question, paper.answers.get(question.id), place)


def _until(visitor: Visitor) -> str:
    closes_at = visitor.consultation.closes_at
    return day_and_time(closes_at, visitor.language, zone=visitor.zone) if closes_at else ""


def _what_holds(visitor: Visitor) -> list[str]:
    definition, texts = visitor.consultation.definition, visitor.texts
    rules = definition.rules
    is_open = rules.access is Access.OPEN
    return [
        texts(f"answer-anonymity-{'open' if is_open else rules.anonymity.value}"),
        *kept_said(rules, texts),
        texts(f"answer-visibility-{rules.visibility.value.replace('_', '-')}"),
        texts("answer-freedom"),
        *decided_by(definition, texts),
        *([texts("answer-one-a-browser")] if is_open else []),
        *([texts("simulated")] if definition.simulated else []),
    ]


@lru_cache(maxsize=1)
def edition() -> str:
    """Browsers keep the styles and the scripts for a day: their address changes when they do."""
    content = b"".join((ASSETS / name).read_bytes() for name in EDITED)
    return hashlib.sha256(content).hexdigest()[:8]
