"""Who was asked, and what the team says of the population it would hear: for its eyes alone, and binding nobody."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.actions.consultations import seen
from core.actions.store import Store
from core.community import access
from core.community.access import Person
from core.consultation.attributes import ON_ROLL, roll_as_kept
from core.consultation.definition import Access
from core.consultation.population import Population, Stated, stated_problems
from core.consultation.records import Consultation
from core.problems import Refused, problem


@dataclass(frozen=True)
class Asked:
    """How many are on the roll, and how many have each value of each attribute, "" where their ballots keep none."""

    people: int = 0
    by: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def asked(store: Store, person: Person | None, consultation_id: str) -> Asked:
    """Nobody by name; nothing where anyone with the link may answer. Grouped as their ballots are, to be compared."""
    consultation = seen(store, person, consultation_id)
    rules = consultation.definition.rules
    if rules.access is Access.OPEN:
        return Asked()
    combinations = store.roll.combinations(consultation_id)
    by: dict[str, Counter[str]] = {name: Counter() for name in ON_ROLL}
    for kept, count in roll_as_kept(rules, combinations):
        for name, counts in by.items():
            counts[kept.get(name, "")] += count
    return Asked(sum(combinations.values()), by)


def population(store: Store, person: Person | None, consultation_id: str) -> Population:
    return store.populations.get(seen(store, person, consultation_id).id)


def state_population(
    store: Store,
    person: Person | None,
    consultation_id: str,
    question_id: str,
    *,
    shares: Mapping[str, float],
    source: str,
) -> None:
    """How the population answers this question, in percent by option. Raises Refused with what is missing."""
    consultation = _organized(store, person, consultation_id)
    question = consultation.definition.questionnaire.question(question_id)
    options = {option.id for option in getattr(question, "options", ())}
    if question is None or not options or set(shares) != options:
        raise Refused(problem("population_question_unknown"))
    if found := stated_problems(shares, source):
        raise Refused(*found)
    known = store.populations.get(consultation_id)
    stated = known.stated | {question_id: Stated(shares=dict(shares), source=source.strip())}
    store.populations.keep(consultation_id, known.model_copy(update={"stated": stated}))


def forget_population(store: Store, person: Person | None, consultation_id: str, question_id: str) -> None:
    _organized(store, person, consultation_id)
    known = store.populations.get(consultation_id)
    stated = {name: each for name, each in known.stated.items() if name != question_id}
    store.populations.keep(consultation_id, known.model_copy(update={"stated": stated}))


def say_drawn(store: Store, person: Person | None, consultation_id: str, *, drawn: bool, size: int = 0) -> None:
    """Whether those on the roll were chosen by lot, among how many: without it, no margin of error is said."""
    consultation = _organized(store, person, consultation_id)
    if drawn and consultation.definition.rules.access is Access.OPEN:
        raise Refused(problem("population_nobody_asked"))
    known = store.populations.get(consultation_id)
    told = {"drawn_by_lot": drawn, "size": size if drawn else 0}
    store.populations.keep(consultation_id, Population.model_validate(known.model_dump() | told))


def _organized(store: Store, person: Person | None, consultation_id: str) -> Consultation:
    consultation = seen(store, person, consultation_id)
    if not access.may_organize(person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    return consultation
