"""What was written on the walls of a room as a CSV: neither who wrote it, nor when, nor in which order."""

from collections.abc import Iterable

from core.exports.csv_table import csv_table
from core.language.texts import Texts
from core.room.model import WALLS
from core.room.wall import Post

COLUMNS = ("wall", "text", "theme", "supports", "state", "why")


def walls_csv(posts: Iterable[Post], texts: Texts) -> bytes:
    """A line a text: wall by wall, the best supported first."""
    headings = [texts(f"walls-column-{column}") for column in COLUMNS]
    in_order = sorted(posts, key=lambda post: (WALLS.index(post.wall), -post.supports, post.text))
    return csv_table(headings, [_row(post, texts) for post in in_order])


def _row(post: Post, texts: Texts) -> tuple[str, ...]:
    wall, state = texts(f"walls-of-{post.wall.value}"), texts(f"walls-state-{post.state.value}")
    return wall, post.text, post.theme, str(post.supports), state, post.why
