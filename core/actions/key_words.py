"""Key words of everybody who answered a question, as a cloud: what the team refused or still holds is not in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.actions.answering import find
from core.actions.moderating import text_id
from core.actions.running_room import room_of
from core.actions.store import OpenStore
from core.actions.watching import TEXTS_AT_ONCE, Lookout, Watcher
from core.community import access
from core.consultation.records import Consultation
from core.room.wall import Decided, TextState
from core.voices.cloud import Cloud, cloud
from core.voices.personal.finding import KINDS
from core.voices.personal.masking import masked

FEWEST_IN_PUBLIC = 3
"""A word that two people share may name a third: the team alone sees it, or a room once somebody let it through.

It is not the ten of filtered groups: nobody chooses who is in a word, and a room of eight has a cloud too.
"""
MOST_READ = 5_000
_TAKEN_OUT = {kind.name: " ; " for kind in KINDS}  # a personal datum is nobody's key word, nor is what it was


@dataclass(frozen=True)
class KeyWords:
    """`kept_back` texts were refused, or wait for somebody of the team to show them."""

    cloud: Cloud
    kept_back: int = 0


def key_words(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str, *, projected: bool = False
) -> KeyWords:
    """Of the newest MOST_READ texts. `projected` shows only what the team let through where the room holds texts,
    and else no word of a few: a hall is a public, whoever's screen it looks at.

    Raises Refused while the tallies may not be seen.
    """
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        decisions = store.moderations.of(consultation.id, question_id)
        holds = projected and room_of(store, consultation).room.holds_texts
    undecided = Decided(TextState.HELD if holds else TextState.SHOWN)
    of_team = access.may_see(watcher.person, consultation.team_id)

    def shown(text: str) -> bool:
        return decisions.get(text_id(consultation.id, question_id, text), undecided).state is TextState.SHOWN

    texts = list(_newest(lookout, open_store, consultation, watcher, question_id))
    let_through = [masked(text, _TAKEN_OUT) for text in texts if shown(text)]
    language = consultation.definition.languages[0]
    fewest = 1 if of_team and (holds or not projected) else FEWEST_IN_PUBLIC
    return KeyWords(cloud(let_through, language=language, fewest=fewest), len(texts) - len(let_through))


def _newest(
    lookout: Lookout, open_store: OpenStore, consultation: Consultation, watcher: Watcher, question_id: str
) -> Iterator[str]:
    """Nobody is handed these but a cloud: a public page shows the words of several people, never one's own."""
    frame, seqs = lookout.computed(
        consultation.code, watcher, lambda frame, _root: (frame, frame.written(question_id).tolist()[:MOST_READ])
    )
    for start in range(0, len(seqs), TEXTS_AT_ONCE):
        with open_store(read_only=True) as store:
            ballots = store.ballots.at(consultation.id, seqs[start : start + TEXTS_AT_ONCE])
        texts = (frame.text_in(ballot, question_id, unmasked=True)[0] for ballot in ballots)
        yield from (text for text in texts if text)
