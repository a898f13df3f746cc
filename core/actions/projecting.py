"""Groups of ideas as a hall sees them: their names, their counts, and texts that the team let through."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.actions.answering import find
from core.actions.ideas import ideas_of, words_of
from core.actions.moderating import hash_of
from core.actions.running_room import room_of
from core.actions.store import OpenStore
from core.actions.watching import Lookout, Watcher
from core.language.texts import Texts
from core.problems import Refused, problem
from core.room.model import Screen
from core.room.wall import Decided, TextState
from core.voices.ideas.labels import FEWEST_PEOPLE, JOINED, says
from core.voices.ideas.model import Idea
from core.voices.insults.finding import covered
from core.voices.personal.masking import masked_in

MOST_PROJECTED = 8
MOST_LOOKED_THROUGH = 40  # texts of a group, for those that the team let through


@dataclass(frozen=True)
class ProjectedIdea:
    """`text` stands for the group word for word, "" where the team let none of its texts through.

    `title` is "" where a machine took it from words that too few of those who were let through said: then the group has
    its `place`, 1 for the largest.
    """

    id: str
    place: int
    title: str
    count: int
    text: str


@dataclass(frozen=True)
class Projected:
    """The groups that a hall sees, the largest first; `rest` are the texts without one."""

    ideas: tuple[ProjectedIdea, ...]
    rest: int

    @property
    def largest(self) -> int:
        return max((idea.count for idea in self.ideas), default=0)


def projected_ideas(lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, screen: Screen) -> Projected:
    """What the animator sent to the screen, as the team corrects it. A hall is a public, whoever's screen it looks at.

    Raises Refused while results may not be seen, or where the question is kept from the public.
    """
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        stored = store.groupings.get(screen.grouping)
        question_id = stored.question_id if stored else ""
        decisions = store.moderations.of(consultation.id, question_id)
        holds = room_of(store, consultation).room.holds_texts
    if question_id in consultation.definition.kept_from_public:
        raise Refused(problem("results_not_public"))
    seen = ideas_of(lookout, open_store, code, watcher, question_id, grouping_id=screen.grouping, team_only=False)
    if seen is None:
        return Projected((), 0)
    undecided = Decided(TextState.HELD if holds else TextState.SHOWN)

    def let_through(text: str) -> bool:
        """Decisions are of a text as it was written."""
        return decisions.get(hash_of(consultation.id, question_id, text), undecided).state is TextState.SHOWN

    largest_first = sorted(seen.grouping.ideas, key=lambda idea: (-len(idea.members), idea.title))
    places = [(place, idea) for place, idea in enumerate(largest_first, start=1) if screen.idea in ("", idea.id)]
    wanted = places[:MOST_PROJECTED]
    candidates = {idea.id: _first_of(idea) for _, idea in wanted}
    every = [seq for seqs in candidates.values() for seq in seqs]
    words = words_of(lookout, open_store, code, watcher, question_id, every, team_only=False, unmasked=True)
    language = consultation.definition.languages[0]
    word = Texts(language)("post-covered")

    def projected(place: int, idea: Idea) -> ProjectedIdea:
        written = (words[seq] for seq in candidates[idea.id] if seq in words)
        said = [masked_in(language, text) for text in written if let_through(text)]
        title = idea.title if idea.named or _is_said(idea.title, said) else ""
        text = covered(said[0], word) if said else ""
        return ProjectedIdea(idea.id, place, covered(title, word), len(idea.members), text)

    return Projected(tuple(projected(*each) for each in wanted), len(seen.grouping.rest))


def _first_of(idea: Idea) -> list[int]:
    return list(dict.fromkeys((*idea.shown, *idea.members)))[:MOST_LOOKED_THROUGH]


def _is_said(title: str, let_through: Sequence[str]) -> bool:
    parts = title.split(JOINED)
    return all(sum(says(text, part) for text in let_through) >= FEWEST_PEOPLE for part in parts)
