"""Draws the light page's templates: everything said is escaped, save what a filter here has made itself."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from core.language.formats import bare, cents, day_and_time, signed_cents, time_with_seconds
from core.pricing.model import PriceOption
from core.question_types.base import MOST_BUTTONS
from core.question_types.choosing import taken_apart
from core.voices.insults.finding import covered, is_insulting
from pages.light.place import Place
from pages.parts.widgets.marks import mark_said, mark_shape

if TYPE_CHECKING:  # it brings the routes along, which draw with what is here
    from pages.light.visitor import Visitor

FOLDER = Path(__file__).parent / "templates"


def paragraphs(text: str) -> Markup:
    """Text from people, a paragraph where they left a line empty, a new line where they began one."""
    parts = [part.strip() for part in text.replace("\r\n", "\n").split("\n\n")]
    line_end = Markup("<br>")
    return Markup("").join(Markup("<p>{}</p>").format(line_end.join(part.split("\n"))) for part in parts if part)


def emphasis(text: str) -> Markup:
    """Our own texts, where `**` stands around what matters."""
    pieces = text.split("**")
    return Markup("").join(
        Markup("<strong>{}</strong>").format(piece) if number % 2 else piece for number, piece in enumerate(pieces)
    )


def moment(visitor: "Visitor", at: datetime) -> str:
    return day_and_time(at, visitor.language, zone=visitor.zone)


def clock(at: datetime, visitor: "Visitor") -> str:
    return time_with_seconds(at, zone=visitor.zone)


def web_address(address: str) -> bool:
    """Whether it may be linked to: no other kind of address is a page to read."""
    return address.startswith(("https://", "http://"))


def typed_number(answer: Any, language: str) -> str:
    """A number as one writes it in this language; what was typed, where it is none."""
    if isinstance(answer, int | float) and not isinstance(answer, bool):
        return bare(Decimal(str(answer)), language)
    return answer if isinstance(answer, str) else ""


def option_caption(place: Place, option: PriceOption) -> str:
    """What an option adds to the price and, where somebody gets most of it, who."""
    said = signed_cents(option.delta, place.language) if option.delta else place.texts("widget-same-price")
    main = place.price_model.main_part(option) if place.price_model else None
    if main:
        actor, part = main
        named = place.texts("widget-part", part=cents(part, place.language), actor=place.say(actor.name))
        said += f" · {named}"
    told = [said, *([place.texts("illustrative")] if option.illustrative else []), place.beside.get(option.id, "")]
    return " · ".join(filter(None, told))


def _templates() -> Environment:
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for each in (
        paragraphs,
        emphasis,
        moment,
        clock,
        typed_number,
        option_caption,
        taken_apart,
        mark_said,
        mark_shape,
        covered,
    ):
        made.filters[each.__name__] = each
    made.tests["web_address"] = web_address
    made.tests["insulting"] = is_insulting
    made.globals["MOST_BUTTONS"] = MOST_BUTTONS
    return made


TEMPLATES = _templates()
