"""Draws the templates of the big screen: everything said is escaped."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = Path(__file__).parent / "templates"
_TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


@dataclass(frozen=True)
class Scene:
    """One thing to show: the template of that name, with its values."""

    name: str
    values: dict[str, Any] = field(default_factory=dict)


def draw(name: str, **values: Any) -> str:
    return _TEMPLATES.get_template(f"{name}.html").render(values)
