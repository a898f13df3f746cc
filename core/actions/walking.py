"""How people walk through a questionnaire, for its team, once the results may be seen: a page may hang on an answer."""

from core.actions.store import Store
from core.actions.watching import Watcher, watched_by
from core.results.passages import Walk, walk_through


def walk(store: Store, code: str, watcher: Watcher) -> Walk:
    """Raises Refused for anybody else, and while the tallies may not be seen."""
    consultation = watched_by(store, code, watcher, team_only=True)
    return walk_through(consultation.definition.questionnaire, store.passages.of(consultation.id))
