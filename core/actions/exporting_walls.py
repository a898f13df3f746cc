"""What was written on the walls of a room, for its team to take away as a file."""

from core.actions.consultations import seen
from core.actions.noting import note_down
from core.actions.store import Store
from core.actions.walls import every_text
from core.archive.journal import WALLS_EXPORTED, WALLS_EXPORTED_UNMASKED
from core.community import access
from core.community.access import Person
from core.problems import Refused, problem
from core.room.model import WALLS
from core.room.wall import Post, TextState


def wall_posts(store: Store, person: Person | None, consultation_id: str, *, unmasked: bool = False) -> list[Post]:
    """Of every wall; held and refused ones are for those who lead the room, as they are on its screen.

    Personal data are masked, and `unmasked` for organizers alone.
    """
    consultation = seen(store, person, consultation_id)
    if unmasked and not access.may_organize(person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    leads = access.may_animate(person, consultation.team_id)
    posts = [post for wall in WALLS for post in every_text(store, consultation, wall, unmasked=unmasked)]
    return [post for post in posts if leads or post.state is TextState.SHOWN]


def take_posts(store: Store, person: Person | None, consultation_id: str, *, unmasked: bool = False) -> list[Post]:
    """The same, and the journal keeps that somebody took them, how many, and whether unmasked."""
    posts = wall_posts(store, person, consultation_id, unmasked=unmasked)
    store.ballots.lock(consultation_id)
    act = WALLS_EXPORTED_UNMASKED if unmasked else WALLS_EXPORTED
    note_down(store, person, seen(store, person, consultation_id), act, count=len(posts))
    return posts
