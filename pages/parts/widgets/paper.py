"""Where a widget is drawn: for whom, under which key and label."""

from dataclasses import dataclass

from core.pricing.model import PriceModel
from pages.parts.visit import Visit


@dataclass(frozen=True)
class Place:
    """`label` is the title, escaped for Markdown: it is drawn above, and names the widget for those who listen.

    `seed` is the paper's: what is drawn by lot is drawn from it, and found again on the next visit.
    """

    visit: Visit
    key: str
    label: str
    price_model: PriceModel | None
    seed: str
