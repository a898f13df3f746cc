"""What of people's own words may leave the team: only what somebody let through, and how much waits for a look."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.actions.answering import find
from core.actions.moderating import hash_of, texts_to_moderate
from core.actions.store import OpenStore
from core.actions.watching import TEXTS_AT_ONCE, Lookout, Watcher
from core.results.text_columns import text_columns
from core.room.wall import TextState
from core.voices.personal.masking import masked_in


@dataclass(frozen=True)
class Doubtful:
    """How many texts may hold a personal datum that is not masked, and the column where one reads the first."""

    texts: int = 0
    column: str = ""


def texts_let_through(
    lookout: Lookout,
    open_store: OpenStore,
    code: str,
    watcher: Watcher,
    question_id: str,
    seqs: Sequence[int],
    *,
    column: str = "",
) -> dict[int, str]:
    """Of these ballots' texts, those that somebody of the team chose to show, masked: the others are nobody's to quote.

    For the debrief, a slide or a page that others read. Raises Refused while the texts may not be read.
    """
    frame = lookout.computed(code, watcher, lambda frame, _root: frame, team_only=True)
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        decisions = store.moderations.of(consultation.id, question_id)
    language, found = consultation.definition.languages[0], {}
    for start in range(0, len(seqs), TEXTS_AT_ONCE):
        with open_store(read_only=True) as store:
            ballots = store.ballots.at(consultation.id, list(seqs[start : start + TEXTS_AT_ONCE]))
        for ballot in ballots:
            text, _ = frame.text_in(ballot, question_id, column=column, unmasked=True)
            decision = decisions.get(hash_of(consultation.id, question_id, text, column=column))
            if text and decision and decision.state is TextState.SHOWN:
                found[ballot.seq] = masked_in(language, text)
    return found


def doubtful_texts(lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher) -> Doubtful:
    """Of the newest of each column, those that nobody decided of yet."""
    asked = lookout.computed(code, watcher, lambda frame, _root: text_columns(frame.questions), team_only=True)
    counts = {}
    for each in asked:
        every = texts_to_moderate(lookout, open_store, code, watcher, each.question.id, column=each.name)
        counts[each.name] = sum(bool(text.doubts) and text.undecided for text in every)
    return Doubtful(sum(counts.values()), next((name for name, count in counts.items() if count), ""))
