"""Groups of converging ideas on the big screen: their names, their counts, and a text that the team let through."""

from typing import Any

from core.actions.projecting import ProjectedIdea, projected_ideas
from core.problems import Refused
from core.room.model import Screen
from pages.parts.database import lookout, open_store_of_process
from pages.parts.live_board import refusal_words
from pages.parts.projection.drawing import Scene
from pages.parts.projection.slides import Slide
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit

MOST_SHOWN = 6


def groups_slide(visit: Visit, sight: Sight, screen: Screen) -> Slide:
    """Why not, where results may not be seen."""
    if sight.look is None:
        return Slide("refused", Scene("words", {"words": refusal_words(visit, sight)}))
    watcher = watcher_of(visit, sight.consultation)
    try:
        found = projected_ideas(lookout(), open_store_of_process(), sight.consultation.code, watcher, screen)
    except Refused as refused:
        return Slide("refused", Scene("words", {"words": visit.texts.problem(refused.problems[0])}))
    texts = visit.texts
    values = {
        "heading": texts("screen-groups"),
        "sentence": "" if found.ideas else texts("screen-groups-none"),
        "groups": [_group(visit, each, found.largest) for each in found.ideas[:MOST_SHOWN]],
        "alone": bool(screen.idea),
        "notes": [texts("screen-groups-rest", count=found.rest)] if found.rest and not screen.idea else [],
    }
    return Slide(f"groups-{screen.grouping}-{screen.idea}", Scene("groups", values))


def _group(visit: Visit, idea: ProjectedIdea, largest: int) -> dict[str, Any]:
    share = round(100 * idea.count / largest) if largest else 0
    title = idea.title or visit.texts("screen-groups-unnamed", place=idea.place)
    return {"id": idea.id, "title": title, "count": idea.count, "text": idea.text, "share": share}
