"""Changes to a price model while it is designed; each returns a new one whose split still sums to the price."""

from collections.abc import Callable

from core.language.wording import Wording
from core.pricing.model import Actor, Evidence, Floor, PriceModel, PriceOption, Split
from core.problems import Refused, problem

MOST_EVIDENCE = 10


def add_actor(price: PriceModel, *, name: Wording = Wording()) -> PriceModel:  # noqa: B008 - a frozen value
    """The first one gets the rest, until somebody else is named."""
    actor = Actor(name=name)
    return price.model_copy(update={"actors": (*price.actors, actor), "rest": price.rest or actor.id})


def rename_actor(price: PriceModel, actor_id: str, name: Wording) -> PriceModel:
    renamed = tuple(
        actor.model_copy(update={"name": name}) if actor.id == actor_id else actor for actor in price.actors
    )
    return price.model_copy(update={"actors": renamed})


def remove_actor(price: PriceModel, actor_id: str) -> PriceModel:
    """Their part falls to whoever gets the rest: the last of those who stay, where they got it themselves."""
    staying = tuple(actor for actor in price.actors if actor.id != actor_id)
    rest = price.rest if price.rest != actor_id else staying[-1].id if staying else ""
    parts = {actor: part for actor, part in price.parts.items() if actor not in (actor_id, rest)}
    floor = price.floor.model_copy(update={"actor": ""}) if price.floor.actor == actor_id else price.floor
    vat_actor = "" if price.vat_actor == actor_id else price.vat_actor
    return price.model_copy(
        update={"actors": staying, "rest": rest, "parts": parts, "floor": floor, "vat_actor": vat_actor}
    )


def move_actor(price: PriceModel, actor_id: str, *, by: int) -> PriceModel:
    actors = list(price.actors)
    place = next((place for place, actor in enumerate(actors) if actor.id == actor_id), None)
    if place is None or not 0 <= place + by < len(actors):
        return price
    actors.insert(place + by, actors.pop(place))
    return price.model_copy(update={"actors": tuple(actors)})


def with_part(price: PriceModel, actor_id: str, mils: int) -> PriceModel:
    return price.model_copy(update={"parts": _with_part(price.parts, actor_id, mils)})


def give_rest(price: PriceModel, actor_id: str) -> PriceModel:
    """Whoever got the rest so far keeps the same amount, now by name."""
    parts = _named(price.base_split(), but=actor_id)
    return price.model_copy(update={"rest": actor_id, "parts": parts})


def with_vat_actor(price: PriceModel, actor_id: str) -> PriceModel:
    """What the rate makes of the price goes to that actor, whatever was named for them before."""
    parts = {actor: part for actor, part in price.parts.items() if actor != actor_id}
    return price.model_copy(update={"vat_actor": actor_id, "parts": parts})


def change_floor(price: PriceModel, edit: Callable[[Floor], Floor]) -> PriceModel:
    return price.model_copy(update={"floor": edit(price.floor)})


def add_evidence(price: PriceModel) -> PriceModel:
    if len(price.floor.evidence) >= MOST_EVIDENCE:
        raise Refused(problem("evidence_too_much", most=MOST_EVIDENCE))
    return _with_evidence(price, (*price.floor.evidence, Evidence()))


def change_evidence(price: PriceModel, evidence_id: str, edit: Callable[[Evidence], Evidence]) -> PriceModel:
    return _with_evidence(price, tuple(edit(e) if e.id == evidence_id else e for e in price.floor.evidence))


def remove_evidence(price: PriceModel, evidence_id: str) -> PriceModel:
    return _with_evidence(price, tuple(e for e in price.floor.evidence if e.id != evidence_id))


def with_excluded(option: PriceOption, others: tuple[str, ...]) -> PriceOption:
    """What goes with it no longer is not asked for either."""
    requires = tuple(other for other in option.requires if other not in others)
    return option.model_copy(update={"excludes": others, "requires": requires})


def with_required(option: PriceOption, others: tuple[str, ...]) -> PriceOption:
    excludes = tuple(other for other in option.excludes if other not in others)
    return option.model_copy(update={"requires": others, "excludes": excludes})


def with_option_part(option: PriceOption, actor_id: str, mils: int) -> PriceOption:
    return option.model_copy(update={"parts": _with_part(option.parts, actor_id, mils)})


def drop_part(option: PriceOption, actor_id: str) -> PriceOption:
    return with_option_part(option, actor_id, 0)


def share_without(option: PriceOption, price: PriceModel, *, rest: str) -> PriceOption:
    """The same split as under `price`, said so that `rest` gets the remainder."""
    return option.model_copy(update={"parts": _named(price.option_split(option), but=rest)})


def _with_evidence(price: PriceModel, evidence: tuple[Evidence, ...]) -> PriceModel:
    return change_floor(price, lambda floor: floor.model_copy(update={"evidence": evidence}))


def _with_part(parts: Split, actor_id: str, mils: int) -> Split:
    kept = {actor: part for actor, part in parts.items() if actor != actor_id}
    return kept | {actor_id: mils} if mils else kept


def _named(split: Split, *, but: str) -> Split:
    return {actor: part for actor, part in split.items() if part and actor and actor != but}
