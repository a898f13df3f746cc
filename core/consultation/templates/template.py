"""What every template has."""

from dataclasses import dataclass

from core.consultation.definition import Definition
from core.room.model import Item

# What it is about, in the order of the start screen.
GROUPS = ("blank", "price", "members", "product", "team", "workshop")


@dataclass(frozen=True)
class Template:
    """Named by the text `template-<name>`, told by `template-<name>-for`; `icon` is a Material symbol.

    `agenda` names questions by their ids; those that it leaves out come at its end.
    Texts `template-<name>-<part>` are examples that guide whoever writes the benefit, and then the debrief.
    """

    name: str
    group: str
    icon: str
    definition: Definition
    agenda: tuple[Item, ...] = ()  # of its room, where it is held in one

    @property
    def is_blank(self) -> bool:
        return self.group == "blank"

    @property
    def draft(self) -> Definition:
        """The draft that it starts, which remembers it: its examples go with it to the debrief."""
        return self.definition if self.is_blank else self.definition.model_copy(update={"template": self.name})
