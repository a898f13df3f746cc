"""What every template has."""

from dataclasses import dataclass

from core.consultation.definition import Definition


@dataclass(frozen=True)
class Template:
    """Named by the text `template-<name>` and told by `template-<name>-for`; `icon` is a Material symbol."""

    name: str
    icon: str
    definition: Definition
