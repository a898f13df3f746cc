"""What a projector shows of a room: how to come in, what is asked, the time left, the result once it is revealed."""

from collections.abc import Callable

from core.actions.reacting import reactions_to
from core.actions.running_room import room_of
from core.actions.walls import posts, top_posts
from core.language.formats import signed_cents
from core.question_types.base import Question
from core.results.summary import Summary
from core.room.model import Item, ItemKind, Room, Shows, Stage
from core.room.wall import Post, by_theme
from core.voices.insults.finding import covered
from pages.http.presence import presence
from pages.http.short_link import short_address
from pages.parts.addresses import site
from pages.parts.database import open_store_of_process
from pages.parts.live_board import refusal_words
from pages.parts.projection.drawing import Scene
from pages.parts.projection.groups import groups_slide
from pages.parts.projection.inks import Inks
from pages.parts.projection.rounds import rounds_scene
from pages.parts.projection.slides import Slide, result_slide
from pages.parts.sight import Sight
from pages.parts.visit import Visit

MOST_OPTIONS = 10
MOST_POSTS = 6
MOST_THEMES = 6
MOST_OF_A_THEME = 4


def slide_of(visit: Visit, sight: Sight, room: Room, inks: Inks) -> Slide:
    """The one thing that everybody is at."""
    item = room.now_at
    if item is None or room.screen.shows is Shows.JOIN:
        return Slide("join", _join(visit, sight))
    if room.screen.shows is Shows.TOP_IDEAS:
        return Slide("top", _top(visit, sight))
    if room.screen.shows is Shows.GROUPS:
        return groups_slide(visit, sight, room.screen)
    return _SHOWN[item.kind](visit, sight, room, item, inks)


def running_room(sight: Sight) -> Room | None:
    """The room of this consultation, while people are in it."""
    with open_store_of_process()(read_only=True) as store:
        room = room_of(store, sight.consultation).room
    return room if room.running else None


def _join(visit: Visit, sight: Sight) -> Scene:
    code, texts = sight.consultation.code, visit.texts
    return Scene(
        "join",
        {
            "how": texts("screen-join"),
            "or_code": texts("screen-join-code"),
            "qr_said": texts("screen-join-qr"),
            "here": texts("screen-here", count=presence().count(code)),
        },
    )


def spoken_address(code: str) -> str:
    """As one types it: nobody types https://."""
    return short_address(site(), code).removeprefix("https://").removeprefix("http://")


def _question(visit: Visit, sight: Sight, room: Room, item: Item, inks: Inks) -> Slide:
    question = sight.consultation.definition.questionnaire.question(item.question_id)
    if question is None:
        return Slide("join", _join(visit, sight))
    stage = room.stage(item.id)
    if stage is Stage.OPEN and not room.takes_answers(item.id, sight.now):
        stage = Stage.CLOSED  # the time is over
    if stage is Stage.REVEALED:
        return _revealed(visit, sight, question, inks)
    title = item.title.say(visit.language) or question.title.say(visit.language) or visit.texts("widget-untitled")
    options = _options(visit, question)
    values = {
        "heading": title,
        "note": question.note.say(visit.language),
        "options": options[:MOST_OPTIONS],
        "more": _more(visit, "screen-more-choices", len(options) - MOST_OPTIONS),
        "state": _state(visit, stage),
        "counter": _counter(visit, sight, question) if stage is not Stage.WAITING else "",
        **_time(visit, sight, room if stage is not Stage.CLOSED else None),
    }
    return Slide(f"slide-asked-{item.id}", Scene("asked", values))


def _state(visit: Visit, stage: Stage) -> str:
    said = {Stage.WAITING: "screen-soon", Stage.CLOSED: "screen-closed"}
    return visit.texts(said[stage]) if stage in said else ""


def _revealed(visit: Visit, sight: Sight, question: Question, inks: Inks) -> Slide:
    summary = _summary(sight, question)
    if summary is None:
        return Slide("refused", Scene("words", {"words": refusal_words(visit, sight)}))
    rounds = rounds_scene(visit, sight, question, summary)
    if rounds:
        return Slide(f"q-{question.id}", rounds)
    return result_slide(visit, sight, summary, inks, in_room=True)


def _summary(sight: Sight, question: Question) -> Summary | None:
    found = sight.look.summaries if sight.look else ()
    return next((summary for summary in found if summary.question_id == question.id), None)


def _options(visit: Visit, question: Question) -> list[dict[str, str]]:
    """What one may choose, in the order published, with what each changes of a price; nothing for other kinds."""
    return [
        {
            "label": option.label.say(visit.language),
            "beside": signed_cents(option.delta, visit.language) if question.priced else "",
        }
        for option in getattr(question, "options", ())
    ]


def _counter(visit: Visit, sight: Sight, question: Question) -> str:
    """How many answered this question, of those here; nothing while even that is sealed."""
    summary = _summary(sight, question)
    if summary is None:
        return ""
    here = presence().count(sight.consultation.code)
    if not here or here < summary.answered:
        return visit.texts("screen-answered", count=summary.answered)
    return visit.texts("screen-answered-of", count=summary.answered, here=here)


def _time(visit: Visit, sight: Sight, room: Room | None) -> dict[str, object]:
    """For the browser to count down; nothing where nothing is timed."""
    if room is None or room.ends_at is None:
        return {"ends_at": "", "left": 0, "time_said": ""}
    left = max(0, round((room.ends_at - sight.now).total_seconds() * 1000))
    return {"ends_at": room.ends_at.isoformat(), "left": left, "time_said": visit.texts("screen-time-left")}


def _more(visit: Visit, key: str, count: int) -> str:
    return visit.texts(key, count=count) if count > 0 else ""


def _pause(visit: Visit, sight: Sight, room: Room, item: Item, inks: Inks) -> Slide:  # noqa: ARG001
    title = item.title.say(visit.language)
    kind = visit.texts(f"screen-{item.kind}")
    values = {
        "heading": title or kind,
        "sentence": kind if title else "",
        "reactions": _reactions(visit, sight, item),
        **_time(visit, sight, room),
    }
    return Slide(f"pause-{item.id}", Scene("pause", values))


def _reactions(visit: Visit, sight: Sight, item: Item) -> list[dict[str, object]]:
    """Nothing until somebody touched one."""
    with open_store_of_process()(read_only=True) as store:
        found = reactions_to(store, sight.consultation, item)
    if not any(each.count for each in found):
        return []
    return [{"said": visit.texts(f"reaction-{each.reaction}"), "count": each.count} for each in found]


def _wall(visit: Visit, sight: Sight, room: Room, item: Item, inks: Inks) -> Slide:  # noqa: ARG001
    with open_store_of_process()(read_only=True) as store:
        found = posts(store, sight.consultation, item.kind)
    heading = item.title.say(visit.language) or visit.texts(f"screen-{item.kind}")
    grouped = by_theme(found)
    if any(grouped):
        return Slide(f"themes-{item.id}", _themes(visit, grouped, heading))
    closed = room.stage(item.id) is Stage.CLOSED
    sentence = "" if found else visit.texts("screen-wall-empty")
    return Slide(
        f"wall-{item.id}",
        Scene(
            "posts",
            {
                "heading": heading,
                "sentence": visit.texts("screen-wall-closed") if closed else sentence,
                "posts": [_post(visit, post) for post in found[:MOST_POSTS]],
                "ranked": False,
                "more": _more(visit, "screen-more-posts", len(found) - MOST_POSTS),
                **_time(visit, sight, room),
            },
        ),
    )


def _themes(visit: Visit, grouped: dict[str, list[Post]], heading: str) -> Scene:
    themes = [
        {
            "name": theme or visit.texts("screen-no-theme"),
            "count": len(group),
            "texts": [covered(post.text, visit.texts("post-covered")) for post in group[:MOST_OF_A_THEME]],
            "more": _more(visit, "screen-more-posts", len(group) - MOST_OF_A_THEME),
        }
        for theme, group in list(grouped.items())[:MOST_THEMES]
    ]
    return Scene("themes", {"heading": heading, "sentence": "", "themes": themes, "notes": []})


def _top(visit: Visit, sight: Sight) -> Scene:
    with open_store_of_process()(read_only=True) as store:
        found = top_posts(store, sight.consultation, ItemKind.IDEAS)
    values = {
        "heading": visit.texts("screen-top"),
        "sentence": "" if found else visit.texts("screen-wall-empty"),
        "posts": [_post(visit, post) for post in found],
        "ranked": True,
        "more": "",
        "ends_at": "",
    }
    return Scene("posts", values)


def _post(visit: Visit, post: Post) -> dict[str, object]:
    said = visit.texts("screen-supports", count=post.supports)
    text = covered(post.text, visit.texts("post-covered"))
    return {"id": post.id, "text": text, "pinned": post.pinned, "supports": post.supports, "supports_said": said}


_SHOWN: dict[ItemKind, Callable[[Visit, Sight, Room, Item, Inks], Slide]] = {
    ItemKind.QUESTION: _question,
    ItemKind.DISCUSSION: _pause,
    ItemKind.BREAK: _pause,
    ItemKind.IDEAS: _wall,
    ItemKind.QUESTIONS: _wall,
}
