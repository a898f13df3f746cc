"""The colours and letters of every chart: those of .streamlit/config.toml, in light and in dark."""

from dataclasses import dataclass
from typing import Any, TypeVar

import altair as alt

Chart = TypeVar("Chart", bound=alt.TopLevelMixin)

FONT = "Public Sans, system-ui, sans-serif"
TEXT_SIZE = 14
TITLE_SIZE = 15


@dataclass(frozen=True)
class Palette:
    """Colour-blind readers tell the `categorical` ones apart; `diverging` goes from against to for."""

    kind: str
    background: str
    text: str
    muted: str
    grid: str
    accent: str
    categorical: tuple[str, ...]
    sequential: tuple[str, ...]
    diverging: tuple[str, ...]


LIGHT = Palette(
    kind="light",
    background="#FBF7F0",
    text="#1A140F",
    muted="#5A5145",
    grid="#DDD3C3",
    accent="#9C3D16",
    categorical=("#2D4684", "#CF744E", "#126F5D", "#731B54", "#9E6406", "#0097C5", "#4A2A1A", "#798088"),
    sequential=(
        *("#F6E3D3", "#F0CFB6", "#E8B998", "#DEA27A", "#D08B60"),
        *("#BF7247", "#AB5A30", "#93441E", "#7A3212", "#60240B"),
    ),
    diverging=(
        *("#7A3212", "#A5552B", "#C98055", "#E2AE8B", "#F0D8C4"),
        *("#CFDDE2", "#9DBECB", "#6498AF", "#31708F", "#14496A"),
    ),
)
DARK = Palette(
    kind="dark",
    background="#1F1B18",
    text="#F0E9DF",
    muted="#BFB5A9",
    grid="#443D36",
    accent="#EBA27A",
    categorical=("#7AA4F0", "#F5A04F", "#A6CDA8", "#C070AA", "#EEDC6C", "#49CBE0", "#9E6135", "#A99C80"),
    sequential=(
        *("#3A2619", "#53331F", "#6C4127", "#865132", "#A0633F"),
        *("#B9764F", "#D08B63", "#E3A27C", "#F0BA9A", "#F8D3BC"),
    ),
    diverging=(
        *("#F2B08A", "#DB8F63", "#B87146", "#8B573A", "#5C4438"),
        *("#40505A", "#456E82", "#5690AC", "#77B2CD", "#A5D3E8"),
    ),
)
# On paper, often without colours: for and against differ by their greys as well, the darkest being the most in favour.
PRINT = Palette(
    kind="print",
    background="#FFFFFF",
    text="#1A140F",
    muted="#5A5145",
    grid="#D9D2C7",
    accent="#9C3D16",
    categorical=LIGHT.categorical,
    sequential=LIGHT.sequential,
    diverging=(
        *("#B95C2E", "#D08153", "#D68C60", "#E3AE8B", "#F2D3BC"),
        *("#E6F0F4", "#BFD6E0", "#7BA9BF", "#35708F", "#0C3550"),
    ),
)

NUMBERS: dict[str, dict[str, Any]] = {
    "fr": {
        "decimal": ",",
        "thousands": "\u202f",
        "grouping": [3],
        "currency": ["", "\u00a0€"],
        "percent": "\u00a0%",
    },
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["€", ""]},
    "pt": {"decimal": ",", "thousands": "\u00a0", "grouping": [3], "currency": ["", "\u00a0€"]},
    "de": {
        "decimal": ",",
        "thousands": ".",
        "grouping": [3],
        "currency": ["", "\u00a0€"],
        "percent": "\u00a0%",
    },
}
TIMES: dict[str, dict[str, Any]] = {
    "fr": {
        "dateTime": "%A %e %B %Y à %H:%M",
        "date": "%d/%m/%Y",
        "time": "%H:%M",
        "periods": ["", ""],
        "days": ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        "shortDays": ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
        "months": [
            *("janvier", "février", "mars", "avril", "mai", "juin"),
            *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        ],
        "shortMonths": [
            *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
            *("juil.", "août", "sept.", "oct.", "nov.", "déc."),
        ],
    },
    "en": {
        "dateTime": "%A %e %B %Y at %H:%M",
        "date": "%d/%m/%Y",
        "time": "%H:%M",
        "periods": ["AM", "PM"],
        "days": ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        "shortDays": ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        "months": [
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ],
        "shortMonths": [
            *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
            *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        ],
    },
    "pt": {
        "dateTime": "%A, %e de %B de %Y às %H:%M",
        "date": "%d/%m/%Y",
        "time": "%H:%M",
        "periods": ["", ""],
        "days": [
            *("domingo", "segunda-feira", "terça-feira", "quarta-feira"),
            *("quinta-feira", "sexta-feira", "sábado"),
        ],
        "shortDays": ["dom.", "seg.", "ter.", "qua.", "qui.", "sex.", "sáb."],
        "months": [
            *("janeiro", "fevereiro", "março", "abril", "maio", "junho"),
            *("julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
        ],
        "shortMonths": [
            *("jan.", "fev.", "mar.", "abr.", "mai.", "jun."),
            *("jul.", "ago.", "set.", "out.", "nov.", "dez."),
        ],
    },
    "de": {
        "dateTime": "%A, %e. %B %Y um %H:%M",
        "date": "%d.%m.%Y",
        "time": "%H:%M",
        "periods": ["", ""],
        "days": ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        "shortDays": ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"],
        "months": [
            *("Januar", "Februar", "März", "April", "Mai", "Juni"),
            *("Juli", "August", "September", "Oktober", "November", "Dezember"),
        ],
        "shortMonths": [
            *("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni"),
            *("Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
        ],
    },
}


def palette(kind: str | None) -> Palette:
    """The palette of `st.context.theme.type`; light where it is not known."""
    return DARK if kind == "dark" else LIGHT


def configure(chart: Chart, colours: Palette, language: str) -> Chart:
    """The finished chart drawn the house's way. Call it last, on the outermost layer or facet."""
    return chart.configure(**_config(colours, language))


def _config(colours: Palette, language: str) -> dict[str, Any]:
    words = {"labelFont": FONT, "titleFont": FONT, "labelFontSize": TEXT_SIZE, "titleFontSize": TEXT_SIZE}
    inks = {"labelColor": colours.text, "titleColor": colours.muted, "titleFontWeight": "normal"}
    return {
        "font": FONT,
        "background": "transparent",
        "locale": {"number": NUMBERS[language], "time": TIMES[language]},
        "mark": {"color": colours.categorical[0]},
        "bar": {"cornerRadiusEnd": 3},
        "text": {"color": colours.text, "font": FONT, "fontSize": TEXT_SIZE},
        "rule": {"color": colours.muted},
        "line": {"strokeWidth": 2.5},
        "range": {
            "category": list(colours.categorical),
            "ordinal": list(colours.sequential),
            "ramp": list(colours.sequential),
            "heatmap": list(colours.sequential),
            "diverging": list(colours.diverging),
        },
        "axis": words
        | inks
        | {
            "gridColor": colours.grid,
            "domain": False,
            "ticks": False,
            "labelPadding": 8,
            "titlePadding": 12,
            "labelLimit": 260,  # longer than the default: options are sentences
        },
        "axisBand": {"grid": False},
        "axisQuantitative": {"tickCount": 5},  # French labels are long and would overlap
        "legend": words | inks | {"labelLimit": 260, "symbolType": "circle", "orient": "bottom", "columns": 2},
        "header": words | inks,
        "title": {
            "font": FONT,
            "fontSize": TITLE_SIZE,
            "color": colours.text,
            "anchor": "start",
            "subtitleFont": FONT,
            "subtitleColor": colours.muted,
        },
        "view": {"stroke": None},
    }
