"""The settings of a question, drawn from its own fields: a control for each kind of value."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from core.language import FRENCH
from core.language.formats import bare, price_to_type
from core.language.limits import LINE, PARAGRAPH, kept
from core.language.wording import Wording
from core.pricing.model import PriceOption
from core.pricing.money import Mils, euros_to_mils, list_of_prices
from core.problems import Refused, problem
from core.question_types.base import Option, Question
from core.question_types.listed import Carried
from core.question_types.multiple_choice import Tickable
from core.question_types.picture_choice import PictureOption
from core.question_types.pictured import StoredPicture
from core.question_types.price_change import ProposedPrice
from core.questionnaire.settings import bounds_of, settings_of
from pages.parts.design import fields
from pages.parts.design.carrying import draw_carried
from pages.parts.design.desk import Desk
from pages.parts.design.options import draw_options, draw_tickable_options
from pages.parts.design.pictures import draw_picture, draw_picture_options
from pages.parts.design.price_options import draw_price_options
from pages.parts.design.proposed_prices import draw_proposed_prices
from pages.parts.design.setting import Setting
from pages.parts.visit import Visit
from pages.parts.widgets.number import read_number


def draw_settings(desk: Desk, visit: Visit, question: Question) -> None:
    for name, field in settings_of(question).items():
        control_of(field)(Setting(desk, visit, question, name, field))


def control_of(field: FieldInfo) -> Callable[[Setting], None]:
    """What draws a field, by the type of its value alone. An unknown type is a bug and raises KeyError."""
    return _one_of if get_origin(field.annotation) is Literal else CONTROLS[field.annotation]


def _words(setting: Setting) -> None:
    extra = setting.field.json_schema_extra
    is_long = isinstance(extra, dict) and bool(extra.get("long"))
    draw, most = (fields.paragraph, PARAGRAPH) if is_long else (fields.line, LINE)
    wording: Wording = setting.value

    def reworded(before: Wording, typed: str) -> Wording:
        return before.saying(FRENCH, kept(typed, most=most))

    draw(
        setting.desk,
        setting.visit,
        setting.place,
        setting.label,
        wording.say(FRENCH),
        setting.edit(reworded),
        example=setting.example,
        way=(setting.name,),
    )
    setting.draw_explanation()


def _tick(setting: Setting) -> None:
    fields.tick(
        setting.desk,
        setting.place,
        setting.label,
        value=setting.value,
        edit=setting.edit(lambda _before, ticked: bool(ticked)),
    )


def _one_of(setting: Setting) -> None:
    """One among a few that the kind names itself."""
    fields.menu(
        setting.desk,
        setting.place,
        setting.label,
        {value: setting.called(value) for value in get_args(setting.field.annotation)},
        setting.value,
        setting.edit(lambda _before, chosen: chosen),
    )


def _whole(setting: Setting) -> None:
    lowest, highest = bounds_of(setting.field)
    fields.whole(
        setting.desk,
        setting.visit,
        setting.place,
        setting.label,
        setting.value,
        setting.edit(lambda _before, typed: typed),
        lowest=lowest,
        highest=highest,
    )
    setting.draw_explanation()


def _decimal(setting: Setting) -> None:
    """A number that may be left out; typed as text, for a browser's own number field misreads a comma."""
    value: float | None = setting.value
    fields.line(
        setting.desk,
        setting.visit,
        setting.place,
        setting.label,
        "" if value is None else bare(Decimal(str(value)), setting.visit.language),
        setting.edit(lambda _before, typed: _read(typed)),
    )
    setting.draw_explanation()


def _price(setting: Setting) -> None:
    value: Mils = setting.value
    fields.line(
        setting.desk,
        setting.visit,
        setting.place,
        setting.label,
        price_to_type(value, setting.visit.language) if value else "",
        setting.edit(lambda _before, typed: euros_to_mils(typed) if typed.strip() else 0),
        example=setting.example,
    )


def _prices(setting: Setting) -> None:
    """Several on one line, as one lists them."""
    value: tuple[Mils, ...] = setting.value
    fields.line(
        setting.desk,
        setting.visit,
        setting.place,
        setting.label,
        "\u00a0; ".join(price_to_type(price, setting.visit.language) for price in value),
        setting.edit(lambda _before, typed: list_of_prices(typed)),
        example=setting.example,
    )
    setting.draw_explanation()


def _read(typed: str) -> int | float | None:
    found = read_number(typed)
    if isinstance(found, str):
        raise Refused(problem("number_unreadable"))
    return found


def _address(setting: Setting) -> None:
    """A line of no language: what is typed is what is kept."""
    fields.line(
        setting.desk,
        setting.visit,
        setting.place,
        setting.label,
        setting.value,
        setting.edit(lambda _before, typed: kept(typed.strip(), most=LINE)),
        example=setting.example,
    )
    setting.draw_explanation()


CONTROLS: dict[Any, Callable[[Setting], None]] = {
    Wording: _words,
    bool: _tick,
    int: _whole,
    float | None: _decimal,
    Mils: _price,
    tuple[Mils, ...]: _prices,
    Carried: draw_carried,
    tuple[Option, ...]: draw_options,
    tuple[Tickable, ...]: draw_tickable_options,
    tuple[PriceOption, ...]: draw_price_options,
    tuple[ProposedPrice, ...]: draw_proposed_prices,
    tuple[PictureOption, ...]: draw_picture_options,
    StoredPicture: draw_picture,
    str: _address,
}
