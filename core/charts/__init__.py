"""Every way of drawing a summary. To add one: write its file, then list it in CHARTS.

Each draws `(summary, palette=..., texts=..., scale=...)` as a chart, or None where there is nothing to draw.
`scale` enlarges letters and bars together: 1 for a page, about 2 for a projector.
"""

from typing import Protocol

import altair as alt

from core.charts import bars, columns, nothing, sentiment, stacks, verbatims
from core.charts.theme import Palette
from core.language.texts import Texts
from core.results.summary import Summary


class Draw(Protocol):
    def __call__(
        self, summary: Summary, *, palette: Palette, texts: Texts, scale: float = 1
    ) -> alt.LayerChart | None: ...


CHARTS: dict[str, Draw] = {
    "bars": bars.draw,
    "columns": columns.draw,
    "stacks": stacks.draw,
    "sentiment": sentiment.draw,
    "verbatims": verbatims.draw,
    "files": nothing.draw,
    "nothing": nothing.draw,
}
