"""The price model: a base price split by actor, and options whose deltas are split the same way.

Every amount is in mils (integer tenths of a cent). A split is built so that it always sums to its price:
the organizer names what some actors get, and `rest` gets the remainder.
"""

from pydantic import BaseModel, ConfigDict, Field

from core.identity import new_short_id
from core.language.wording import Wording
from core.pricing.money import LARGEST_MILS
from core.problems import Problem, problem

Split = dict[str, int]


class Actor(BaseModel):
    """Somebody who gets a part of the price: farmer, dairy, shop, VAT... The list is the organizer's own."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default_factory=new_short_id)
    name: Wording = Wording()


class PriceOption(BaseModel):
    """An option of a criterion: what it adds to the shelf price, and who gets it.

    `parts` names what some actors get of `delta`; what is left goes to the model's `rest` actor.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default_factory=new_short_id)
    label: Wording = Wording()
    delta: int = 0
    parts: Split = Field(default_factory=dict)
    illustrative: bool = False

    def gaps(self) -> list[Problem]:
        if self.delta < 0 or any(part < 0 for part in self.parts.values()):
            return [problem("amount_negative")]
        if self.delta > LARGEST_MILS:
            return [problem("amount_too_large")]
        if sum(self.parts.values()) > self.delta:
            return [problem("split_exceeds", label=self.label.say("fr"))]
        return []


class PriceModel(BaseModel):
    """What is sold, its base price and who gets what of it before any criterion is chosen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    product: Wording = Wording()
    unit: Wording = Wording()
    base: int = 0
    actors: tuple[Actor, ...] = ()
    parts: Split = Field(default_factory=dict)
    rest: str = ""
    illustrative: bool = False
    published: int = 0  # a retold vote's own published price: what no source itemises is shown as such

    def gaps(self) -> list[Problem]:
        """What keeps this model from being put to people; the split sums to the price once it is empty."""
        found = [] if self.product else [problem("product_missing")]
        if not 0 < self.base <= LARGEST_MILS:
            found.append(problem("base_price_missing"))
        if not self.actors or not all(actor.name for actor in self.actors):
            found.append(problem("actors_missing"))
        elif self.rest not in self.actor_ids:
            found.append(problem("rest_missing"))
        if any(part < 0 for part in self.parts.values()):
            found.append(problem("amount_negative"))
        if sum(self.parts.values()) > self.base:
            found.append(problem("base_split_exceeds"))
        return found

    @property
    def actor_ids(self) -> tuple[str, ...]:
        return tuple(actor.id for actor in self.actors)

    def base_split(self) -> Split:
        return self.split(self.base, self.parts)

    def option_split(self, option: PriceOption) -> Split:
        return self.split(option.delta, option.parts)

    def main_part(self, option: PriceOption) -> tuple[Actor, int] | None:
        """Who gets most of what this option adds, and how much; nobody is named while it adds nothing."""
        if not option.delta or not self.actors:
            return None
        split = self.option_split(option)
        actor = max(self.actors, key=lambda each: split.get(each.id, 0))
        return actor, split[actor.id]

    def split(self, amount: int, parts: Split) -> Split:
        """`amount` by actor, in the actors' order; sums to `amount` exactly, whatever `parts` says.

        >>> model = PriceModel(actors=(Actor(id="farmer"), Actor(id="shop")), rest="shop")
        >>> model.split(990, {"farmer": 390})
        {'farmer': 390, 'shop': 600}
        """
        split = {actor: parts.get(actor, 0) for actor in self.actor_ids}
        split[self.rest] = split.get(self.rest, 0) + amount - sum(split.values())
        return split
