"""Reads in the log whether the order drawn for each person moved their choice; for the team alone."""

from core.actions.store import OpenStore
from core.actions.tail import every_ballot
from core.actions.watching import Watcher, watched_by
from core.results.order_effects import OrderEffects, Place


def order_effects(open_store: OpenStore, code: str, watcher: Watcher, question_id: str) -> tuple[Place, ...]:
    """Raises Refused while the tallies may not be seen, and for whoever is not of the team."""
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=True)
        versions = store.consultations.versions(consultation.id)
    effects = OrderEffects(question_id, {each.number: each.definition.questionnaire for each in versions})
    effects.extend(every_ballot(open_store, consultation.id))
    return effects.places()
