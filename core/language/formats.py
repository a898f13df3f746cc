"""Money, numbers, shares and dates as a reader of the page's language writes them."""

from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from fractions import Fraction

from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_decimal, format_percent

MILS_PER_EURO = 1000
MILS_PER_CENT = 10
MINUS = "\u2212"  # the typographic minus: as wide as the plus it stands beside
NO_BREAK_SPACE = "\u00a0"


def euros(mils: int, language: str) -> str:
    """`990` mils is « 0,99 € »; a tenth of a cent shows only where there is one."""
    places = "0.000" if mils % MILS_PER_CENT else "0.00"
    pattern = f"¤#,##{places}" if language == "en" else f"#,##{places}{NO_BREAK_SPACE}¤"
    amount = Decimal(mils) / MILS_PER_EURO
    return str(format_currency(amount, "EUR", pattern, locale=_locale(language), currency_digits=False))


def cents(mils: int, language: str) -> str:
    """`65` mils is « 6,5 c »."""
    return f"{number(Decimal(mils) / MILS_PER_CENT, language)}{NO_BREAK_SPACE}c"


def signed_cents(mils: int, language: str) -> str:
    """`60` mils is « +6 c », `-60` is « −6 c », none is « 0 c »."""
    sign = "+" if mils > 0 else MINUS if mils < 0 else ""
    return sign + cents(abs(mils), language)


def signed_euros(mils: int, language: str) -> str:
    """`2400` mils is « +2,40 € », `-2400` is « −2,40 € »."""
    sign = "+" if mils > 0 else MINUS if mils < 0 else ""
    return sign + euros(abs(mils), language)


def number(value: int | float | Decimal, language: str) -> str:
    return str(format_decimal(value, "#,##0.####", locale=_locale(language)))


def bare(value: int | float | Decimal, language: str) -> str:
    """A number as one types it: nothing between the thousands, which a reader of amounts could take for decimals."""
    return str(format_decimal(value, "0.####", locale=_locale(language)))


def price_to_type(mils: int, language: str) -> str:
    """A price as one types it in a field that says « € » beside: `1450` mils is « 1,45 »."""
    pattern = "0.000" if mils % MILS_PER_CENT else "0.00"
    return str(format_decimal(Decimal(mils) / MILS_PER_EURO, pattern, locale=_locale(language)))


def signed_score(value: Fraction, language: str) -> str:
    """A score from -1 to 1: « +0,42 », « −0,5 », « 0 »."""
    rounded = round(Decimal(value.numerator) / value.denominator, 2)
    sign = "+" if rounded > 0 else MINUS if rounded < 0 else ""
    return sign + number(abs(rounded), language)


def signed_points(value: Fraction) -> str:
    """« +4 », « −12 », « 0 »: a difference of two shares, in whole points."""
    points = round(value * 100)
    return f"{'+' if points > 0 else MINUS if points < 0 else ''}{abs(points)}"


def share(value: Fraction | float, language: str, *, places: int = 0) -> str:
    """A share from 0 to 1 as a percentage."""
    pattern = "#,##0" + ("." + "0" * places if places else "") + ("\u00a0%" if language in ("fr", "de") else "%")
    exact = (
        Decimal(value.numerator) / Decimal(value.denominator) if isinstance(value, Fraction) else Decimal(str(value))
    )
    return str(format_percent(exact, format=pattern, locale=_locale(language)))


def day(moment: datetime, language: str, *, zone: tzinfo) -> str:
    """« 23 novembre 2026 »"""
    return str(format_date(moment.astimezone(zone), format="long", locale=_locale(language)))


def calendar_day(when: date, language: str) -> str:
    """« 23 novembre 2026 », of a day that has no hour"""
    return str(format_date(when, format="long", locale=_locale(language)))


def weekday(when: date, language: str) -> str:
    """« lundi 23 novembre »"""
    return str(format_date(when, _WEEKDAY[language], locale=_locale(language)))


def day_and_time(moment: datetime, language: str, *, zone: tzinfo) -> str:
    """« lundi 23 novembre 2026 à 18:00 »"""
    return str(format_datetime(moment.astimezone(zone), _DAY_AND_TIME[language], locale=_locale(language)))


def time_of_day(moment: datetime, *, zone: tzinfo) -> str:
    """« 14:02 »"""
    return moment.astimezone(zone).strftime("%H:%M")


def time_with_seconds(moment: datetime, *, zone: tzinfo) -> str:
    """« 14:02:30 »"""
    return moment.astimezone(zone).strftime("%H:%M:%S")


def countdown(left: timedelta) -> tuple[str, int]:
    """The largest whole unit left, as a text key's ending and a count: `("days", 3)`."""
    seconds = max(0, int(left.total_seconds()))
    for name, size in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= size:
            return name, seconds // size
    return "seconds", seconds


def _locale(language: str) -> str:
    return _LOCALES.get(language, language)


_LOCALES = {"pt": "pt_PT"}  # "pt" alone is Brazil's, where a thousand and a date are written otherwise
_WEEKDAY = {"fr": "EEEE d MMMM", "en": "EEEE d MMMM", "pt": "EEEE, d 'de' MMMM", "de": "EEEE, d. MMMM"}
_DAY_AND_TIME = {
    "fr": "EEEE d MMMM y 'à' HH:mm",
    "en": "EEEE d MMMM y 'at' HH:mm",
    "pt": "EEEE, d 'de' MMMM 'de' y 'às' HH:mm",
    "de": "EEEE, d. MMMM y 'um' HH:mm",
}
