"""Groups of ideas as the team reads and corrects them: the machine's draft with every step done to it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.actions.column_texts import ColumnTexts
from core.actions.running_room import animated
from core.actions.same_words import numbers_now
from core.actions.store import OpenStore, Store
from core.actions.watching import Lookout, Watcher, watched_by
from core.community.access import Person
from core.consultation.records import Consultation
from core.identity import grouping_alone_id, new_short_id
from core.language.limits import LINE, kept
from core.problems import Refused, problem
from core.results.frame import Frame
from core.results.group_facts import DAY, Told, read_in, told_of
from core.results.suppression import hides
from core.results.variables import Variable
from core.voices.ideas import nearest
from core.voices.ideas.editing import (
    Act,
    Gather,
    Rename,
    Split,
    folded,
    idea_of,
    kept_apart,
    named_by,
    refusal,
    refused_places,
    renumbered,
    steps_renumbered,
    texts_in,
    texts_named,
)
from core.voices.ideas.labels import title_of
from core.voices.ideas.model import Grouping, Idea, Step, StoredGrouping
from core.voices.ideas.rewording import reworded, titles_made

MOST_PLACED = 2_000  # texts of a question whose newcomers are put near their group at once; beyond, they wait
MOST_PROPOSED = 20
MOST_CAMPAIGNS = 10


@dataclass(frozen=True)
class Drafted:
    """Groups as people have them now. `start` is the draft that they corrected.

    Each text is named by the ballot that counts now: one that was taken back or written anew is not here, and
    `newcomers` wrote since the groups were made. `alone` is the one draft that nobody's hand is in, where there is one.
    """

    stored: StoredGrouping
    start: Grouping
    steps: tuple[Step, ...]
    grouping: Grouping
    newcomers: frozenset[int]
    alone: Grouping | None = None

    @property
    def id(self) -> str:
        return self.stored.id

    @property
    def number(self) -> int:
        return self.steps[-1].number if self.steps else 0

    @property
    def mark(self) -> tuple[str, datetime, int]:
        """Differs as soon as the groups do."""
        return self.id, self.stored.moved_at, self.number

    @property
    def read(self) -> int:
        """How many texts there are, grouped or not."""
        return len(texts_in(self.grouping))

    def idea(self, idea_id: str) -> Idea | None:
        return idea_of(self.grouping, idea_id)

    def members(self, idea_id: str) -> frozenset[int]:
        found = self.idea(idea_id)
        return frozenset(found.members) if found else frozenset()

    def in_alone(self, idea_id: str) -> frozenset[int]:
        """The texts of the group of `alone` that is most like this one; none where it shares too few of them."""
        members = self.members(idea_id)
        groups = [frozenset(idea.members) for idea in self.alone.ideas] if self.alone else []
        best = max(groups, key=lambda each: len(each & members), default=frozenset[int]())
        return best if 2 * len(best & members) >= max(len(best), len(members)) else frozenset()


@dataclass(frozen=True)
class Facts:
    """`read` counts the readings of a group's texts; `told` who gave them, of the machine's own group if `of_start`."""

    read: Counter[str]
    told: dict[Variable, tuple[Told, ...]]
    of_start: bool


@dataclass(frozen=True)
class Campaign:
    """Near-identical texts: how many, one of them, and on which days, where that may be told."""

    seq: int
    count: int
    days: tuple[Told, ...]


def ideas_of(
    lookout: Lookout,
    open_store: OpenStore,
    code: str,
    watcher: Watcher,
    question_id: str,
    *,
    grouping_id: str = "",
    team_only: bool = True,
) -> Drafted | None:
    """The last groups that were made of a question's texts, or those named; None where there are none yet.

    Raises Refused while the tallies may not be seen. `team_only` is False only where the words themselves are kept
    from whoever looks.
    """
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=team_only)
        groupings = store.groupings
        stored = (
            groupings.get(grouping_id) if grouping_id else groupings.latest(consultation.id, question_id, done=True)
        )
        if stored is None or (stored.consultation_id, stored.question_id) != (consultation.id, question_id):
            return None
        steps = tuple(groupings.steps(stored.id))
        alone = groupings.get(grouping_alone_id(consultation.id, question_id))
    if stored.grouping is None:
        return None
    made = stored.grouping

    def compute(frame: Frame, _root: str) -> Drafted:
        return _drafted(open_store, stored, made, steps, frame)

    found = lookout.computed(
        code, watcher, compute, key=("ideas", stored.id, stored.moved_at, len(steps)), team_only=team_only
    )
    return replace(found, alone=alone.grouping if alone else None)


def act(store: Store, person: Person, drafted: Drafted, done: Act) -> int:
    """Do this to the groups as they were drawn; the number of the step. Raises Refused where they changed since."""
    consultation = corrected_by(store, person, drafted.stored.consultation_id)
    steps = store.groupings.steps(drafted.id)
    if len(steps) != len(drafted.steps):
        raise Refused(problem("idea_changed_elsewhere", by=steps[-1].by))
    if why := refusal(drafted.start, drafted.steps, done):
        raise Refused(why)
    if isinstance(done, Rename | Gather):
        done = done.model_copy(update={"title": kept(done.title, most=LINE)})
    number = len(steps) + 1
    if not store.groupings.add_step(drafted.id, done.name, done.detail, by=person.name, number=number):
        raise Refused(problem("idea_changed_elsewhere", by=store.groupings.steps(drafted.id)[-1].by))
    if not _as_drawn(store, drafted, done):
        raise Refused(problem("ideas_drafted_anew"))
    store.rooms.stir(consultation.id)
    return number


def _as_drawn(store: Store, drafted: Drafted, done: Act) -> bool:
    """Whether these groups are the last ones still, and the named ones theirs but for texts that came or went."""
    seen = drafted.stored
    last = store.groupings.latest(seen.consultation_id, seen.question_id, done=True)
    if last is None or last.id != seen.id or last.grouping is None or seen.grouping is None:
        return False
    both = texts_in(seen.grouping) & texts_in(last.grouping)
    return all(_as_named(seen.grouping, each, both) == _as_named(last.grouping, each, both) for each in named_by(done))


def _as_named(grouping: Grouping, idea_id: str, among: set[int]) -> tuple[str, set[int]] | None:
    found = idea_of(grouping, idea_id)
    return (found.title, among.intersection(found.members)) if found else None


def corrected_by(store: Store, person: Person, consultation_id: str) -> Consultation:
    """The consultation, where this person may correct its groups, and read what they are made of now."""
    consultation = animated(store, person, consultation_id)
    return watched_by(store, consultation.code, Watcher(person), team_only=True)


def words_of(
    lookout: Lookout,
    open_store: OpenStore,
    code: str,
    watcher: Watcher,
    question_id: str,
    seqs: Sequence[int],
    *,
    team_only: bool = True,
    unmasked: bool = False,
) -> dict[int, str]:
    """The texts themselves, in the order asked for; one that was erased meanwhile is no longer there.

    `team_only` is False only where nothing is handed on but what the team let through. Personal data in them are
    masked but where `unmasked`, which is for finding what was decided of a text.
    """
    frame = lookout.computed(code, watcher, lambda frame, _root: frame, team_only=team_only)
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=team_only)
    texts = ColumnTexts(open_store, consultation.id, frame, question_id)
    return texts.as_written(seqs) if unmasked else texts.masked(seqs)


def split_in_two(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, drafted: Drafted, idea_id: str
) -> Split:
    """What would part a group where it parts most easily. Raises Refused where it does not."""
    idea = drafted.idea(idea_id)
    if idea is None:
        raise Refused(problem("idea_unknown"))
    texts = words_of(lookout, open_store, code, watcher, drafted.stored.question_id, idea.members)
    parts = nearest.split(texts, idea) if len(texts) > 1 else ()
    if len(parts) < 2 or not parts[1]:
        raise Refused(problem("idea_split_whole"))
    stay, leave = parts[0], parts[1]
    frame = lookout.computed(code, watcher, lambda frame, _root: frame, team_only=True)
    asked = _asked(frame, drafted.stored)
    phrases = nearest.phrases_of([texts[seq] for seq in leave], [texts[seq] for seq in stay], question=asked)
    title = title_of(phrases) or idea.title
    return Split(of=idea.id, idea=new_short_id(), title=title, seqs=leave, phrases=phrases)


def proposals(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, drafted: Drafted
) -> list[tuple[int, str]]:
    """The surest (text, group) pairs of the rest, the surest first; nothing to which somebody said no."""

    def compute(frame: Frame, _root: str) -> list[tuple[int, str]]:
        every = sorted(texts_in(drafted.grouping))
        texts = _column_of(open_store, drafted.stored, frame).masked(every)
        asked = _asked(frame, drafted.stored)
        return [(seq, idea_id) for seq, idea_id, _ in nearest.surest(texts, drafted.grouping, question=asked)]

    key = ("surest", *drafted.mark)
    found = lookout.computed(code, watcher, compute, key=key, team_only=True)
    refused, apart = refused_places(drafted.steps), kept_apart(drafted.steps)
    return [each for each in found if each not in refused and each[0] not in apart][:MOST_PROPOSED]


def facts_of(lookout: Lookout, code: str, watcher: Watcher, drafted: Drafted, idea_id: str, *, over: bool) -> Facts:
    """What was read in the texts of a group, who gave them and when: where nobody may be found again, of the group most
    like it in the one draft that nobody's hand is in."""
    members = drafted.members(idea_id)

    def compute(frame: Frame, _root: str) -> Facts:
        question_id, hidden = drafted.stored.question_id, hides(frame.definition)
        inside = drafted.in_alone(idea_id) if hidden else members
        among = _alone_among(drafted, frame) if hidden else texts_in(drafted.start) - drafted.newcomers | inside
        told = told_of(frame, question_id, inside=inside, among=among, over=over) if inside and among else {}
        return Facts(read_in(frame, question_id, members), told, of_start=hidden)

    key = ("idea facts", *drafted.mark, idea_id, over, drafted.alone is not None)
    return lookout.computed(code, watcher, compute, key=key, team_only=True)


def campaigns_of(lookout: Lookout, code: str, watcher: Watcher, drafted: Drafted, *, over: bool) -> list[Campaign]:
    """The largest first."""

    def compute(frame: Frame, _root: str) -> list[Campaign]:
        name, hidden = drafted.stored.question_id, hides(frame.definition)
        among = _alone_among(drafted, frame) if hidden else texts_in(drafted.start)
        found = sorted(drafted.grouping.near, key=len, reverse=True)[:MOST_CAMPAIGNS]
        fixed = {frozenset(alike) for alike in drafted.alone.near} if drafted.alone else set()
        may_tell = [bool(among) and (not hidden or frozenset(alike) in fixed) for alike in found]
        told = (
            told_of(frame, name, inside=alike, among=among, over=over) if may else {}
            for alike, may in zip(found, may_tell, strict=True)
        )
        return [Campaign(alike[0], len(alike), days.get(DAY, ())) for alike, days in zip(found, told, strict=True)]

    key = ("campaigns", *drafted.mark, over, drafted.alone is not None)
    return lookout.computed(code, watcher, compute, key=key, team_only=True)


def _alone_among(drafted: Drafted, frame: Frame) -> set[int]:
    """The texts that `alone` was made of; none where anybody answered since."""
    return texts_in(drafted.alone) if drafted.alone and drafted.alone.seq == frame.seq else set()


def _drafted(
    open_store: OpenStore, stored: StoredGrouping, made: Grouping, steps: Sequence[Step], frame: Frame
) -> Drafted:
    column = _column_of(open_store, stored, frame)
    known = texts_in(made) | texts_named(steps)
    now = numbers_now(frame, known, column.as_written)
    written = frame.written(stored.question_id).tolist()
    start = renumbered(made, now)
    newcomers = sorted(set(written) - texts_in(start))
    start = replace(start, rest=(*start.rest, *newcomers))
    done = steps_renumbered(steps, now)
    grouping = folded(start, done)
    if len(now) < len(known):
        grouping = reworded(grouping, titles_made(made, steps), column.masked, question=_asked(frame, stored))
    waiting = set(newcomers) & set(grouping.rest) - kept_apart(done)
    if waiting and grouping.ideas and len(written) <= MOST_PLACED:
        others = replace(grouping, rest=tuple(seq for seq in grouping.rest if seq not in waiting))
        grouping = nearest.placed(column.masked(written), others, sorted(waiting), question=_asked(frame, stored))
    return Drafted(stored, start, done, grouping, frozenset(newcomers))


def _column_of(open_store: OpenStore, stored: StoredGrouping, frame: Frame) -> ColumnTexts:
    return ColumnTexts(open_store, stored.consultation_id, frame, stored.question_id)


def _asked(frame: Frame, stored: StoredGrouping) -> str:
    """The question's own words, which make nobody's group."""
    found = next((each for each in frame.questions if each.id == stored.question_id), None)
    return found.title.say(frame.definition.languages[0]) if found else ""
