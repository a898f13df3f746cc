"""What every template has."""

from dataclasses import dataclass

from core.consultation.definition import Definition

# What it is about, in the order of the start screen.
GROUPS = ("blank", "price", "members", "product", "team", "workshop")


@dataclass(frozen=True)
class Template:
    """Named by the text `template-<name>`, told by `template-<name>-for`; `icon` is a Material symbol.

    Texts `template-<name>-<part>` are examples that guide whoever writes the benefit, and then the debrief.
    """

    name: str
    group: str
    icon: str
    definition: Definition

    @property
    def is_blank(self) -> bool:
        return self.group == "blank"

    @property
    def draft(self) -> Definition:
        """The draft that it starts, which remembers it: its examples go with it to the debrief."""
        return self.definition if self.is_blank else self.definition.model_copy(update={"template": self.name})
