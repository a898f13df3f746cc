"""The room on a phone: what its holder sees now, and what their forms do."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from core.actions import answering_in_room, reacting, walls
from core.actions.answering_in_room import InRoom
from core.actions.running_room import room_of
from core.consultation.basket import price_now
from core.consultation.definition import Access
from core.consultation.going_together import said_beside
from core.consultation.mark import room_mark_of, wall_mark_of
from core.identity import new_secret
from core.problems import Problem, Refused, problem
from core.question_types.base import Question
from core.questionnaire.given import is_given
from core.room.model import WALLS, Item, ItemKind, Room, Stage
from core.room.reactions import Reacted, Reaction, takes_reactions
from core.room.wall import Post
from pages.http.pace import pace_of_texts
from pages.http.plain_page import not_found
from pages.http.presence import presence
from pages.light import screens
from pages.light.form import Form
from pages.light.place import Place
from pages.light.price import ShownPrice, shown_price
from pages.light.readers import READERS
from pages.light.room_result import RoomResult, result_of
from pages.light.visitor import Visitor
from pages.parts.database import open_store_of_process

ERASE = "erase "  # with the question whose answer is taken back
KEY, ITEM, GO, WALL, POST, TEXT = "_key", "_item", "_go", "_wall", "_post", "_text"
REACTION = "_reaction"
CHANGE = "modifier"
TOO_LATE = ("room_question_closed", "closed")
PART_HEADER = "x-tablee"
SAY, SUPPORT, LEAVE, TAKE_BACK = "say", "support", "leave", "take-back"


@dataclass(frozen=True)
class Shown:
    """What a phone shows. `at` names it: the page is drawn again only where it changed.

    `question` is as it is put to this person, None where it is not. `answer` is what they gave, or tried to.
    `lost` says what came too late to be counted or kept.
    """

    at: str
    mark: str
    watches: str  # what of the consultation the phone asks after
    now: datetime
    room: Room
    item: Item | None
    stage: Stage
    takes: bool
    title: str
    question: Question | None = None
    answer: Any = None
    said: str = ""
    is_filling: bool = False
    place: Place | None = None
    problems: tuple[Problem, ...] = ()
    result: RoomResult | None = None
    posts: tuple[Post, ...] = ()
    typed: str = ""
    lost: str = ""
    reactions: tuple[Reacted, ...] = ()
    own_price: ShownPrice | None = None

    @property
    def kind(self) -> str:
        return self.item.kind.value if self.item else ""

    @property
    def ends_at(self) -> datetime | None:
        return self.room.ends_at if self.item and (self.takes or not self.is_closable) else None

    def takes_words(self, wall: ItemKind) -> bool:
        return self.takes and self.item is not None and self.item.kind is wall

    @property
    def is_closable(self) -> bool:
        return self.item is not None and self.item.kind not in (ItemKind.DISCUSSION, ItemKind.BREAK)


def show_room(request: Request, visitor: Visitor) -> Response:
    """Where everybody is now; the consultation's own page where nobody is in a room."""
    _is_here(visitor)
    shown = _shown(visitor, changes=CHANGE in request.query_params)
    if not shown.room.running:
        return _to(f"/r/{visitor.code}")
    return _drawn(request, visitor, shown)


def receive_answer(request: Request, visitor: Visitor, form: Form) -> Response:
    """An answer to the question that everybody is at, words for the wall they are at, or a reaction."""
    if form.get(WALL):
        return _receive_words(request, visitor, form)
    if form.get(REACTION):
        return _receive_reaction(request, visitor, form)
    with open_store_of_process()(read_only=True) as store:
        here = answering_in_room.enter(store, visitor.consultation, visitor.voter)
    item = here.now.room.item(_last(form, ITEM))
    question = here.put(item.question_id) if item else None
    if item is None or question is None:
        return _led(request, visitor, _shown(visitor))
    erases = _last(form, GO).startswith(ERASE)
    if erases and not is_given(here.answers.get(question.id)):
        return _led(request, visitor, _shown(visitor))
    answer = None if erases else READERS[question.widget](question, form)
    try:
        answering_in_room.answer_in_room(
            open_store_of_process(),
            visitor.code,
            visitor.voter,
            question_id=question.id,
            answer=answer,
            submit_key=_last(form, KEY) or new_secret(),
            seed=here.seed,
            language=visitor.language,
        )
    except Refused as refused:
        return _refused(request, visitor, item, question, answer, refused.problems)
    return _led(request, visitor, _shown(visitor))


def show_ideas(request: Request, visitor: Visitor) -> Response:
    """The wall of ideas, at the consultation's link before the room and after it."""
    shown = _wall(visitor, ItemKind.IDEAS)
    if not shown.room.has_wall(ItemKind.IDEAS):
        return not_found(request)
    return _drawn_ideas(request, visitor, shown)


def receive_idea(request: Request, visitor: Visitor, form: Form) -> Response:
    return _receive_words(request, visitor, form, at_home=True)


def leads_to_room(visitor: Visitor) -> bool:
    """Whether this visitor's link leads to a room where people are now."""
    if not visitor.consultation.room_revision:
        return False
    with open_store_of_process()(read_only=True) as store:
        try:
            return answering_in_room.enter(store, visitor.consultation, visitor.voter).now.room.running
        except Refused:
            return False  # the first page says why


def offers_ideas(visitor: Visitor) -> bool:
    if not visitor.consultation.room_revision:
        return False
    with open_store_of_process()(read_only=True) as store:
        return room_of(store, visitor.consultation).room.ideas_at_home


def home_of_room(visitor: Visitor) -> str:
    return f"/r/{visitor.code}/salle"


def _receive_words(request: Request, visitor: Visitor, form: Form, *, at_home: bool = False) -> Response:
    wall, go = _wall_named(form), _last(form, GO)
    open_store, post_id = open_store_of_process(), _last(form, POST)
    problems: tuple[Problem, ...] = ()
    try:
        if go == SAY:
            _refuse_a_flood(request, visitor)
            walls.say(open_store, visitor.code, visitor.voter, wall=wall, text=_last(form, TEXT))
        elif go == TAKE_BACK:
            walls.take_back(open_store, visitor.code, visitor.voter, post_id)
        elif go in (SUPPORT, LEAVE):
            walls.support(open_store, visitor.code, visitor.voter, post_id, supported=go == SUPPORT)
    except Refused as refused:
        problems = refused.problems
    typed = _last(form, TEXT) if problems and go == SAY else ""
    if not problems and PART_HEADER not in request.headers:
        return _to(f"/r/{visitor.code}/idees" if at_home else home_of_room(visitor))
    shown = _wall(visitor, wall) if at_home else _shown(visitor)
    lost = visitor.texts("room-words-lost", text=typed) if typed and not shown.takes_words(wall) else ""
    shown = replace(shown, problems=problems, typed=typed, lost=lost)
    return _drawn_ideas(request, visitor, shown) if at_home else _drawn(request, visitor, shown)


def _refuse_a_flood(request: Request, visitor: Visitor) -> None:
    """A script has as many cookies as it likes. Members are known by their links: each has a pace of their own."""
    address = request.client.host if request.client else ""
    anybody = visitor.consultation.definition.rules.access is Access.OPEN
    if anybody and not pace_of_texts().takes((visitor.code, address)):
        raise Refused(problem("wall_flooded"))


def _wall_named(form: Form) -> ItemKind:
    named = _last(form, WALL)
    if named not in WALLS:
        raise HTTPException(404)
    return ItemKind(named)


def _receive_reaction(request: Request, visitor: Visitor, form: Form) -> Response:
    """The form says what is meant, given or taken off: sent twice, it still means that."""
    named, given, item_id = _last(form, REACTION), _last(form, GO) == SUPPORT, _last(form, ITEM)
    if named not in set(Reaction):
        raise HTTPException(404)
    reaction, open_store = Reaction(named), open_store_of_process()
    try:
        reacting.react(open_store, visitor.code, visitor.voter, item_id=item_id, reaction=reaction, given=given)
    except Refused as refused:
        return _drawn(request, visitor, replace(_shown(visitor), problems=refused.problems))
    return _led(request, visitor, _shown(visitor))


def _refused(
    request: Request, visitor: Visitor, item: Item, question: Question, answer: Any, problems: tuple[Problem, ...]
) -> Response:
    """With what was given, where the question still takes it; with why not, in any case."""
    shown = _shown(visitor)
    if shown.item is None or shown.item.id != item.id or not shown.takes:
        late = any(each.code in TOO_LATE for each in problems)
        lost = visitor.texts("room-answer-lost", question=visitor.say(question.title)) if late else ""
        return _drawn(request, visitor, replace(shown, problems=problems, lost=lost))
    place = replace(shown.place, problems=problems) if shown.place else None
    return _drawn(request, visitor, replace(shown, answer=answer, is_filling=True, place=place, problems=problems))


def _shown(visitor: Visitor, *, changes: bool = False) -> Shown:
    with open_store_of_process()(read_only=True) as store:
        here = answering_in_room.enter(store, visitor.consultation, visitor.voter)
        now = store.now()
        item = here.now.room.now_at
        posts = walls.posts(store, here.consultation, item.kind, visitor.voter) if item and item.is_wall else []
        reactions = reacting.reactions_to(store, here.consultation, item, visitor.voter) if item else []
    shown = _seen(visitor, here, item, now, posts)
    if item and here.consultation.is_answerable(now) and takes_reactions(here.now.room, item.id):
        shown = replace(shown, reactions=tuple(reactions))
    if item is None or item.kind is not ItemKind.QUESTION:
        return shown
    return _with_question(visitor, here, shown, item, changes=changes)


def _wall(visitor: Visitor, wall: ItemKind) -> Shown:
    with open_store_of_process()(read_only=True) as store:
        here = answering_in_room.enter(store, visitor.consultation, visitor.voter)
        now = store.now()
        posts = walls.posts(store, here.consultation, wall, visitor.voter)
    takes = here.consultation.is_answerable(now) and here.now.room.takes_posts(wall, now)
    shown = _seen(visitor, here, Item(id=wall, kind=wall), now, posts)
    return replace(shown, takes=takes, at=f"{wall}|{takes}")


def _seen(visitor: Visitor, here: InRoom, item: Item | None, now: datetime, posts: list[Post]) -> Shown:
    room, answerable = here.now.room, here.consultation.is_answerable(now)
    stage = room.stage(item.id) if item else Stage.WAITING
    takes = item is not None and answerable and room.takes_answers(item.id, now)
    of_wall = item is not None and item.is_wall
    question = here.consultation.definition.questionnaire.question(item.question_id) if item else None
    title = visitor.say(item.title) if item else ""
    return Shown(
        at="|".join((item.id if item else "", stage, str(takes), title)),
        mark=(wall_mark_of if of_wall else room_mark_of)(here.consultation, now),
        watches="mur" if of_wall else "salle",
        now=now,
        room=room,
        item=item,
        stage=stage,
        takes=takes,
        title=title or (visitor.say(question.title) if question else ""),
        posts=tuple(posts),
    )


def _with_question(visitor: Visitor, here: InRoom, shown: Shown, item: Item, *, changes: bool) -> Shown:
    question = here.put(item.question_id)
    answer = here.answers.get(item.question_id)
    given = is_given(answer)
    definition = here.consultation.definition
    beside = said_beside(definition.put(here.answers, here.seed), here.answers, visitor.texts)
    place = Place(item.question_id, visitor.texts, definition.price, seed=here.seed, beside=beside)
    is_filling = question is not None and shown.takes and (changes or not given)
    return replace(
        shown,
        at=f"{shown.at}|{is_filling}",
        question=question,
        answer=answer,
        said=visitor.say(question.worded(answer)) if question and given else "",
        is_filling=is_filling,
        place=place,
        own_price=_own_price(visitor, here) if question and question.priced and given else None,
        result=result_of(visitor, item.question_id) if shown.stage is Stage.REVEALED else None,
    )


def _own_price(visitor: Visitor, here: InRoom) -> ShownPrice | None:
    definition = here.consultation.definition
    price, model = price_now(definition, here.answers), definition.price
    return shown_price(price, model, visitor.texts) if price and model else None


def _is_here(visitor: Visitor) -> None:
    if visitor.has_cookie:
        presence().came(visitor.code, visitor.voter.secret)


def _led(request: Request, visitor: Visitor, shown: Shown) -> Response:
    """A form of its own leads to an address to reload; the page's script takes what changed."""
    return _drawn(request, visitor, shown) if PART_HEADER in request.headers else _to(home_of_room(visitor))


def _drawn(request: Request, visitor: Visitor, shown: Shown) -> Response:
    part = PART_HEADER in request.headers
    drawn = screens.draw_screen("room", visitor, part=part, shown=shown, key=new_secret())
    return screens.answered(request, drawn)


def _drawn_ideas(request: Request, visitor: Visitor, shown: Shown) -> Response:
    part = PART_HEADER in request.headers
    drawn = screens.draw_screen("ideas", visitor, part=part, shown=shown, key="")
    return screens.answered(request, drawn)


def _last(form: Form, name: str) -> str:
    return (form.get(name) or [""])[-1]


def _to(address: str) -> Response:
    return RedirectResponse(address, status_code=303, headers={"Cache-Control": "no-store"})
