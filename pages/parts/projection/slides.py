"""The slides of a projector that follows no room: the price, each criterion, then each other question."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from core.results.look import Look
from core.results.summary import Summary
from pages.parts.basket_card import draw_acceptability
from pages.parts.chart_card import Size, draw_summary
from pages.parts.live_board import refusal_words, summaries_beside_criteria
from pages.parts.projection.drawing import Scene
from pages.parts.projection.inks import Inks
from pages.parts.projection.price import baskets_scene, price_scene
from pages.parts.projection.results import scene_of, scene_of_criterion
from pages.parts.projection.words import cloud_scene, prose_scene
from pages.parts.sight import Sight
from pages.parts.visit import Visit

ON_SCREEN = Size(scale=2.8, room=560, with_table=False)  # what title and foot leave of 1080 lines


@dataclass(frozen=True)
class Slide:
    """`beside` draws with Streamlit over an empty scene, for the charts that have no scene of their own."""

    key: str
    scene: Scene
    beside: Callable[[], None] | None = None


def slides_of(visit: Visit, sight: Sight, inks: Inks) -> list[Slide]:
    """Alone, why there is nothing to see."""
    if sight.look is None:
        return [Slide("refused", Scene("words", {"words": refusal_words(visit, sight)}))]
    if not sight.look.counted:
        return [Slide("nobody", Scene("words", {"words": visit.texts("live-nobody")}))]
    others = [
        slide
        for each in summaries_beside_criteria(sight.look)
        for slide in (result_slide(visit, sight, each, inks), *_slides_of_words(visit, sight, each))
    ]
    return [*_slides_of_the_price(visit, sight, sight.look, inks), *others]


def result_slide(visit: Visit, sight: Sight, summary: Summary, inks: Inks, *, in_room: bool = False) -> Slide:
    """The criterion's own where the question moves the price."""
    look = sight.look
    for outcome in look.outcome.criteria if look and look.outcome else ():
        if outcome.question_id == summary.question_id:
            voted = scene_of_criterion(visit, sight, outcome)
            price = price_scene(visit, sight, inks).values if in_room and voted.name == "bars" else None
            return Slide(f"q-{summary.question_id}", _with_price(voted, price))
    scene = cloud_scene(visit, sight, summary, in_room=in_room) or scene_of(visit, sight, summary, inks)
    if scene:
        return Slide(f"q-{summary.question_id}", scene)
    drawn = partial(draw_summary, replace(visit, dark=inks.dark), sight, summary, size=ON_SCREEN)
    return Slide(f"q-{summary.question_id}", Scene("beside"), drawn)


def _slides_of_words(visit: Visit, sight: Sight, summary: Summary) -> list[Slide]:
    """What long texts say, after how they were read."""
    scene = prose_scene(visit, sight, summary)
    return [Slide(f"w-{summary.question_id}", scene)] if scene else []


def _with_price(scene: Scene, price: dict[str, Any] | None) -> Scene:
    """A room sees what its votes make of the price; a projector that turns by itself has a slide for it."""
    return Scene("criterion", {**scene.values, "price": price}) if price else scene


def _slides_of_the_price(visit: Visit, sight: Sight, look: Look, inks: Inks) -> list[Slide]:
    if look.outcome is None:
        return []
    slides = [Slide("price", price_scene(visit, sight, inks))]
    slides += [Slide(f"q-{each.question_id}", scene_of_criterion(visit, sight, each)) for each in look.outcome.criteria]
    if look.baskets:
        slides.append(Slide("baskets", baskets_scene(visit, look, look.baskets)))
    if len(look.acceptability) > 1:
        drawn = partial(draw_acceptability, replace(visit, dark=inks.dark), sight, look, size=ON_SCREEN)
        slides.append(Slide("acceptability", Scene("beside"), drawn))
    return slides
