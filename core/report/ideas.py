"""The chapter of the walls: the ideas and the questions of a room, those most supported first, for the team."""

from core.language.formats import number
from core.language.texts import Texts
from core.report.blocks import Heading, Said, Section, Table, Together
from core.report.material import Material
from core.room.wall import Post

MOST = 20


def ideas_chapter(material: Material, texts: Texts) -> Section | None:
    """Only what the team let through; None where nothing was, and in the public edition."""
    walls = {"report-ideas-ideas": material.beside.ideas, "report-ideas-posed": material.beside.posed}
    blocks = tuple(Together((Heading(texts(key)), _table(posts, texts))) for key, posts in walls.items() if posts)
    if not blocks or not material.for_team:
        return None
    return Section(texts("report-ideas"), (Said(texts("report-ideas-intro")), *blocks))


def _table(posts: tuple[Post, ...], texts: Texts) -> Table:
    heads = tuple(texts(f"report-ideas-{name}") for name in ("said", "supports"))
    most = sorted(posts, key=lambda post: (-post.supports, post.at, post.id))[:MOST]
    return Table(heads, tuple((post.text, number(post.supports, texts.language)) for post in most))
