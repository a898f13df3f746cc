"""Short texts are read, not counted: their sentence says how many there are, and no chart is drawn."""

from core.charts.theme import Palette
from core.language.texts import Texts
from core.results.summary import Summary


def draw(summary: Summary, *, palette: Palette, texts: Texts, scale: float = 1) -> None:  # noqa: ARG001
    return None
