"""Where a widget is drawn: for whom, under which key and label."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from core.pricing.model import PriceModel
from pages.parts.visit import Visit

KeepFile = Callable[[str, bytes], dict[str, Any]]


@dataclass(frozen=True)
class Place:
    """`label` is the title, escaped for Markdown: it is drawn above, and names the widget for those who listen.

    `seed` is the paper's: what is drawn by lot is drawn from it, and found again on the next visit.
    `keep_file` keeps a file for a question, by its id; there is none where nobody answers.
    `beside` says of an option of a price, by its id, what it does not go with.
    """

    visit: Visit
    key: str
    label: str
    price_model: PriceModel | None
    seed: str
    keep_file: KeepFile | None = None
    beside: Mapping[str, str] = field(default_factory=dict)
