"""The section « Idées »: asked for, computed, then read and corrected, one opened group at a time."""

from core.results.text_columns import TextColumn
from pages.parts.sight import Sight
from pages.parts.style import wear
from pages.parts.visit import Visit
from pages.parts.voices.ideas.asking import draw_asking, draw_under_way
from pages.parts.voices.ideas.desk import desk_of, draw_said, latest_of
from pages.parts.voices.ideas.overview import draw_groups, draw_summary
from pages.parts.voices.ideas.proposing import draw_proposals
from pages.parts.voices.ideas.replies import draw_replies
from pages.parts.voices.ideas.replying import draw_begun


def is_shown(asked: TextColumn) -> bool:
    """What is written beside a choice is a remark on it: it is no idea of its own."""
    return not asked.is_beside


def draw(visit: Visit, sight: Sight, asked: TextColumn) -> None:
    wear("ideas")
    latest = latest_of(visit, sight, asked.question)
    desk = desk_of(visit, sight, asked.question)
    draw_said()
    if latest and draw_under_way(desk, latest):
        return
    if desk.drafted is None:
        draw_asking(desk, latest)
        return
    draw_summary(desk, desk.drafted)
    draw_proposals(desk, desk.drafted)
    draw_begun(desk, desk.drafted)
    draw_groups(desk, desk.drafted)
    draw_replies(desk)
