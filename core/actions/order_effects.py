"""Reads in the log whether the order drawn for each person moved their choice; for the team alone."""

from core.actions.store import OpenStore
from core.actions.tail import CHUNK
from core.actions.watching import Watcher, watched_by
from core.results.order_effects import OrderEffects, Place


def order_effects(open_store: OpenStore, code: str, watcher: Watcher, question_id: str) -> tuple[Place, ...]:
    """Raises Refused while the tallies may not be seen, and for whoever is not of the team."""
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=True)
        versions = store.consultations.versions(consultation.id)
    effects = OrderEffects(question_id, {each.number: each.definition.questionnaire for each in versions})
    seq, more = 0, True
    while more:
        with open_store(read_only=True) as store:
            ballots = store.ballots.after(consultation.id, seq, most=CHUNK)
        effects.extend(ballots)
        seq, more = seq + len(ballots), len(ballots) == CHUNK
    return effects.places()
