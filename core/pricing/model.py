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
    excludes: tuple[str, ...] = ()  # ids of options of other criteria that cannot stand with this one
    requires: tuple[str, ...] = ()  # ids of options that this one cannot stand without

    def gaps(self) -> list[Problem]:
        if self.delta < 0 or any(part < 0 for part in self.parts.values()):
            return [problem("amount_negative")]
        if self.delta > LARGEST_MILS:
            return [problem("amount_too_large")]
        if sum(self.parts.values()) > self.delta:
            return [problem("split_exceeds", label=self.label.say("fr"))]
        return []


class Evidence(BaseModel):
    """What shows that the producer needs that much: a cost of production, an index, an invoice.

    `address` is a web page, `file` the hash of a stored document; `figure` is what it says, in its own words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default_factory=new_short_id)
    label: Wording = Wording()
    figure: Wording = Wording()
    address: str = ""
    file: str = ""


class Floor(BaseModel):
    """The least that an actor must get, in mils, and why. No price that gives less is recommended."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    actor: str = ""
    amount: int = Field(default=0, ge=0, le=LARGEST_MILS)
    evidence: tuple[Evidence, ...] = ()


class PriceModel(BaseModel):
    """What is sold, its base price and who gets what of it before any criterion is chosen.

    `vat_rate` is in hundredths of a percent of the price without it, 0 where VAT is an actor like any other: at 5.5 %
    (550), `vat_actor` gets what the rate makes of the whole price. `today` is the price people pay now, 0 where there
    is none; `yearly` how many units a household buys a year, with where that figure comes from.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    product: Wording = Wording()
    unit: Wording = Wording()
    base: int = 0
    actors: tuple[Actor, ...] = ()
    parts: Split = Field(default_factory=dict)
    rest: str = ""
    illustrative: bool = False
    vat_rate: int = Field(default=0, ge=0, le=10_000)
    vat_actor: str = ""
    today: int = Field(default=0, ge=0, le=LARGEST_MILS)
    yearly: int = Field(default=0, ge=0, le=100_000)
    yearly_source: Wording = Wording()
    floor: Floor = Floor()
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
        if self.vat_rate and self.vat_actor not in self.actor_ids:
            found.append(problem("vat_actor_missing"))
        elif self.vat_rate and self.vat_actor == self.rest:
            found.append(problem("vat_actor_is_rest"))
        if self._named(self.base, self.parts) > self.base:
            found.append(problem("base_split_exceeds"))
        return found + self._floor_gaps()

    def option_gaps(self, option: PriceOption) -> list[Problem]:
        """What the option alone cannot know: with VAT, less is left to share."""
        if self._named(option.delta, option.parts) > option.delta >= sum(option.parts.values()):
            return [problem("split_exceeds", label=option.label.say("fr"))]
        return []

    def _floor_gaps(self) -> list[Problem]:
        if not self.floor.amount:
            return []
        found = [] if self.floor.actor in self.actor_ids else [problem("floor_actor_missing")]
        if not any(each.label and (each.address or each.file or each.figure) for each in self.floor.evidence):
            found.append(problem("floor_evidence_missing"))
        return found

    def _named(self, amount: int, parts: Split) -> int:
        named = sum(part for actor, part in parts.items() if not self.vat_rate or actor != self.vat_actor)
        return named + self.vat_of(amount)

    def vat_of(self, amount: int) -> int:
        """The VAT within an amount that includes it, to the nearest mil, halves up.

        >>> PriceModel(vat_rate=550, vat_actor="vat").vat_of(1270)
        66
        """
        whole = 10_000 + self.vat_rate
        return (2 * amount * self.vat_rate + whole) // (2 * whole)

    def below_floor(self, split: Split) -> int:
        """What the producer would lack, in mils; 0 where the floor is kept or there is none."""
        return max(0, self.floor.amount - split.get(self.floor.actor, 0))

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
        if self.vat_rate and self.vat_actor in split:
            split[self.vat_actor] = self.vat_of(amount)
        split[self.rest] = split.get(self.rest, 0) + amount - sum(split.values())
        return split
