"""How many texts somebody has to look at before they leave the team in a file: personal data may be left in them."""

from dataclasses import dataclass

from core.actions.moderating import texts_to_moderate
from core.actions.store import OpenStore
from core.actions.watching import Lookout, Watcher
from core.results.text_columns import text_columns


@dataclass(frozen=True)
class Doubtful:
    """How many texts may hold a personal datum that is not masked, and the column where one reads the first."""

    texts: int = 0
    column: str = ""


def doubtful_texts(lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher) -> Doubtful:
    """Of the newest of each column, those that nobody decided of yet."""
    asked = lookout.computed(code, watcher, lambda frame, _root: text_columns(frame.questions), team_only=True)
    counts = {}
    for each in asked:
        every = texts_to_moderate(lookout, open_store, code, watcher, each.question.id, column=each.name)
        counts[each.name] = sum(bool(text.doubts) and text.undecided for text in every)
    return Doubtful(sum(counts.values()), next((name for name, count in counts.items() if count), ""))
