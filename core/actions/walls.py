"""The walls of a room: people write ideas or questions and support each other's; the team shows, groups, refuses."""

from dataclasses import replace
from datetime import datetime

from core import identity
from core.actions.answering import Voter, find, voter_known
from core.actions.consultations import seen
from core.actions.running_room import animated, room_of
from core.actions.store import OpenStore, Store
from core.community import access
from core.community.access import Person
from core.consultation.records import Consultation
from core.language.limits import kept
from core.problems import Refused, problem
from core.room.model import ItemKind
from core.room.wall import (
    AT_ONCE,
    MOST_A_PERSON,
    MOST_AT_ONCE,
    MOST_CHARACTERS,
    MOST_CHARACTERS_OF_A_REASON,
    MOST_CHARACTERS_OF_A_THEME,
    MOST_EVER_ON_A_WALL,
    MOST_ON_A_WALL,
    TOP,
    Decided,
    Post,
    TextState,
    in_order,
    top,
)
from core.voices.personal.masking import masked_in


def say(open_store: OpenStore, code: str, voter: Voter, *, wall: ItemKind, text: str) -> Post:
    """Write on a wall. The same words of the same person, sent again, are the same post, refused if it was."""
    written = kept(" ".join(text.split()), most=MOST_CHARACTERS)
    if not written:
        raise Refused(problem("wall_empty"))
    with open_store() as store:
        consultation = _taking(store, code, voter, wall)
        key = _key(consultation, voter)
        post_id = identity.post_id(key, wall, written)
        mine = store.walls.said_by(consultation.id, wall, key=key)
        said = next((post for post in mine if post.id == post_id), None)
        if said and said.text:
            return said
        now = store.now()
        if said is None:
            _has_space(store, consultation, wall, mine)
        if _is_too_fast(mine, said, now):
            raise Refused(problem("wall_too_fast"))
        state = TextState.HELD if room_of(store, consultation).room.holds_texts else TextState.SHOWN
        post = Post(post_id, wall, written, state, False, "", "", 0, True, False, now)
        if said and said.state is TextState.REFUSED:
            post = replace(post, state=said.state, why=said.why)
        store.walls.put(consultation.id, post, key=key)
        store.rooms.stir(consultation.id)
        return post


def take_back(open_store: OpenStore, code: str, voter: Voter, post_id: str) -> None:
    """Erase what one wrote, with the support it had. What was refused stays refused, should it be said again."""
    with open_store() as store:
        consultation = find(store, code)
        if store.walls.take_back(consultation.id, post_id, key=_key(consultation, voter)):
            store.rooms.stir(consultation.id)


def support(open_store: OpenStore, code: str, voter: Voter, post_id: str, *, supported: bool = True) -> None:
    """Once a person, however often it is sent; `supported=False` takes it back. Nobody supports their own words."""
    with open_store() as store:
        consultation = find(store, code)
        key = _key(consultation, voter)
        post = store.walls.get(consultation.id, post_id, viewer=key)
        if post is None or post.state is not TextState.SHOWN:
            raise Refused(problem("wall_post_gone"))
        if post.mine:
            raise Refused(problem("wall_own_post"))
        _taking(store, code, voter, post.wall)
        if post.supported != supported:
            store.walls.support(post_id, key=key, supported=supported)
            store.rooms.stir(consultation.id)


def posts(store: Store, consultation: Consultation, wall: ItemKind, viewer: Voter | None = None) -> list[Post]:
    """What shows, and one's own posts whatever became of them; of nobody's where nobody looks."""
    key = _key(consultation, viewer) if viewer else ""
    found = every_text(store, consultation, wall, key=key)
    return in_order(post for post in found if post.mine or post.state is TextState.SHOWN)


def every_post(store: Store, person: Person | None, consultation_id: str, wall: ItemKind) -> list[Post]:
    """Held and refused ones too, for those who lead the room."""
    consultation = seen(store, person, consultation_id)
    if not access.may_animate(person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    return in_order(every_text(store, consultation, wall))


def top_posts(store: Store, consultation: Consultation, wall: ItemKind, *, most: int = TOP) -> list[Post]:
    return top(every_text(store, consultation, wall), most=most)


def every_text(
    store: Store, consultation: Consultation, wall: ItemKind, *, key: str = "", unmasked: bool = False
) -> list[Post]:
    """The one way to what was written on a wall, whatever became of it, as who holds `key` sees it: personal data are
    masked, to whoever wrote them too, who thus knows what others read.
    """
    found = store.walls.posts(consultation.id, wall, viewer=key)
    if unmasked:
        return found
    language = consultation.definition.languages[0]
    return [replace(post, text=masked_in(language, post.text)) for post in found]


def moderate(
    store: Store,
    person: Person,
    consultation_id: str,
    post_id: str,
    *,
    state: TextState,
    pinned: bool = False,
    theme: str = "",
    why: str = "",
) -> None:
    """Hold, show, pin, group, or refuse with a reason that its author reads."""
    consultation = animated(store, person, consultation_id)
    if store.walls.get(consultation_id, post_id, viewer="") is None:
        raise Refused(problem("wall_post_gone"))
    store.walls.decide(consultation_id, post_id, decided(state=state, pinned=pinned, theme=theme, why=why))
    store.rooms.stir(consultation.id)


def decided(*, state: TextState, pinned: bool, theme: str, why: str) -> Decided:
    """What is held or refused is pinned nowhere. Raises Refused for a refusal without its reason."""
    reason = kept(why, most=MOST_CHARACTERS_OF_A_REASON)
    if state is TextState.REFUSED and not reason:
        raise Refused(problem("wall_reason_missing"))
    grouped = kept(theme, most=MOST_CHARACTERS_OF_A_THEME)
    return Decided(state, pinned and state is TextState.SHOWN, grouped, reason if state is TextState.REFUSED else "")


def _has_space(store: Store, consultation: Consultation, wall: ItemKind, mine: list[Post]) -> None:
    if len(mine) >= MOST_A_PERSON:
        raise Refused(problem("wall_enough", most=MOST_A_PERSON))
    full = store.walls.standing(consultation.id, wall) >= MOST_ON_A_WALL
    if full or store.walls.count(consultation.id, wall) >= MOST_EVER_ON_A_WALL:
        raise Refused(problem("wall_full", most=MOST_ON_A_WALL))


def _is_too_fast(mine: list[Post], again: Post | None, now: datetime) -> bool:
    """Many at once, or the same taken back and said again: each wakes every phone in the room."""
    recent = [post for post in mine if now - post.at < AT_ONCE]
    return len(recent) >= MOST_AT_ONCE or again in recent


def _taking(store: Store, code: str, voter: Voter, wall: ItemKind) -> Consultation:
    """The consultation, where this wall takes what this person writes now."""
    consultation = voter_known(store, code, voter)
    now = store.now()
    if not consultation.is_answerable(now) or not room_of(store, consultation).room.takes_posts(wall, now):
        raise Refused(problem("wall_closed"))
    return consultation


def _key(consultation: Consultation, voter: Voter) -> str:
    return identity.wall_key(consultation.id, voter.secret)
