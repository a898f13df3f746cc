"""What was written on the walls of a room, for its team to take away as a file."""

from core.actions.consultations import seen
from core.actions.noting import note_down
from core.actions.store import Store
from core.archive.journal import WALLS_EXPORTED
from core.community import access
from core.community.access import Person
from core.room.model import WALLS
from core.room.wall import Post, TextState


def wall_posts(store: Store, person: Person | None, consultation_id: str) -> list[Post]:
    """Of every wall; held and refused ones are for those who lead the room, as they are on its screen."""
    consultation = seen(store, person, consultation_id)
    leads = access.may_animate(person, consultation.team_id)
    posts = [post for wall in WALLS for post in store.walls.posts(consultation_id, wall, viewer="")]
    return [post for post in posts if leads or post.state is TextState.SHOWN]


def take_posts(store: Store, person: Person | None, consultation_id: str) -> list[Post]:
    """The same, and the journal keeps that somebody took them, and how many."""
    posts = wall_posts(store, person, consultation_id)
    store.ballots.lock(consultation_id)
    note_down(store, person, seen(store, person, consultation_id), WALLS_EXPORTED, count=len(posts))
    return posts
