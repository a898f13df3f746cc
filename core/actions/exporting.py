"""The answers of a consultation as a table to write out: for its team, when tallies may be seen, and no sooner."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

import numpy as np

from core.actions.answering import find
from core.actions.consultations import seen
from core.actions.noting import note_down
from core.actions.store import OpenStore, Store
from core.actions.tail import catch_up, new_frame
from core.actions.watching import Lookout, Watcher, watched_by
from core.archive.journal import EXPORTED, EXPORTED_UNMASKED
from core.community import access
from core.community.access import Person
from core.consultation.attributes import ATTRIBUTES
from core.consultation.definition import Anonymity
from core.consultation.records import Consultation, Member, Signed
from core.consultation.smallest_group import SMALLEST_GROUP
from core.consultation.visibility import shows_tallies
from core.exports.about import about
from core.language.everywhere import in_every_language
from core.language.texts import Texts
from core.problems import Problem, Refused, problem
from core.questionnaire.codebook import Variable
from core.results.answer_table import (
    STEP,
    AnswerTable,
    Counted,
    Series,
    Written,
    categories,
    copied,
    in_an_order_of_their_own,
    texts,
    texts_in,
)
from core.results.columns import ColumnKind
from core.results.frame import Frame

CHUNK = 10_000
BY_OPERATOR, BY_PROGRAM = "operator", "program"  # as the journal names whoever is no person


@dataclass(frozen=True)
class Reader:
    """For whom a file is made: the language of what it says of itself, and the zone of its moments."""

    texts: Texts
    zone: tzinfo


def answers_for_team(
    open_store: OpenStore, lookout: Lookout, code: str, watcher: Watcher, reader: Reader, *, unmasked: bool = False
) -> AnswerTable:
    """Raises Refused where this watcher may not see the tallies now, and where so few rows would tell who answered.

    Names are for those who see the roll; personal data in people's own words are masked, and `unmasked` for
    organizers alone.
    """
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=True)
        over = consultation.is_over(store.now())
    if unmasked and not access.may_organize(watcher.person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    counted, root, frame = lookout.computed(
        code, watcher, lambda frame, root: (copied(frame, over=over), root, frame), team_only=True
    )
    naming = access.may_share(watcher.person, consultation.team_id)
    return _table(open_store, consultation, frame, counted, root, reader, naming=naming, unmasked=unmasked)


def answers_for_operator(
    open_store: OpenStore, code: str, reader: Reader, *, rows: bool = True, unmasked: bool = False
) -> AnswerTable:
    """For whoever holds the command line: what is sealed stays sealed there too."""
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        if not rows:
            return _asked(consultation)
        if not shows_tallies(consultation, store.now(), has_voted=False):
            raise Refused(problem("tallies_sealed"))
        over = consultation.is_over(store.now())
        sealed = store.consultations.result(consultation.id) or {}
        frame = new_frame(store, consultation)
    catch_up(open_store, consultation.id, frame)
    counted = copied(frame, over=over)
    root = sealed.get("root", "")
    return _table(open_store, consultation, frame, counted, root, reader, naming=True, unmasked=unmasked)


def rows_now(consultation: Consultation, now: datetime) -> int:
    """How many rows a file would hold at this moment."""
    named = consultation.definition.rules.anonymity is Anonymity.NAMED
    if named or consultation.is_over(now):
        return consultation.ballots
    return consultation.ballots // STEP * STEP


def refusal(store: Store, code: str, watcher: Watcher) -> Problem | None:
    """Why this watcher would get no file of answers now."""
    try:
        consultation = watched_by(store, code, watcher, team_only=True)
    except Refused as refused:
        return refused.problems[0]
    named = consultation.definition.rules.anonymity is Anonymity.NAMED
    return None if named or consultation.ballots >= SMALLEST_GROUP else problem("export_too_few", fewest=SMALLEST_GROUP)


def what_was_asked(store: Store, person: Person | None, code: str) -> AnswerTable:
    """The definition alone, for its team, sealed or not."""
    return _asked(seen(store, person, find(store, code).id))


def _asked(consultation: Consultation) -> AnswerTable:
    nothing = np.empty(0, dtype=np.int64)
    return AnswerTable(consultation.definition, consultation.code, (), nothing, 0, read=lambda _: {})


def note_export(
    store: Store, person: Person | None, consultation_id: str, *, kind: str, rows: int, unmasked: bool = False
) -> None:
    """Say in the journal that somebody of the team took a file, of which kind and of how many rows."""
    consultation = seen(store, person, consultation_id)
    store.ballots.lock(consultation_id)
    note_down(store, person, consultation, _act(unmasked=unmasked), label=kind, count=rows)


def note_export_by(by: str, open_store: OpenStore, code: str, *, kind: str, rows: int, unmasked: bool = False) -> None:
    """The same of whoever is no person: the command line, or another program."""
    with open_store() as store:
        consultation = find(store, code)
        store.ballots.lock(consultation.id)
        detail = {"label": kind, "count": rows}
        store.journal.append(consultation.id, action=_act(unmasked=unmasked), by=by, detail=detail)


def _act(*, unmasked: bool) -> str:
    return EXPORTED_UNMASKED if unmasked else EXPORTED


def _table(
    open_store: OpenStore,
    consultation: Consultation,
    frame: Frame,
    counted: Counted,
    root: str,
    reader: Reader,
    *,
    naming: bool,
    unmasked: bool,
) -> AnswerTable:
    named = consultation.definition.rules.anonymity is Anonymity.NAMED
    if not named and counted.counted < SMALLEST_GROUP:
        raise Refused(problem("export_too_few", fewest=SMALLEST_GROUP))
    found = counted if named else in_an_order_of_their_own(counted)
    who = _who(open_store, consultation, counted, naming=naming) if named else []

    def read(seqs: list[int]) -> Written:
        with open_store(read_only=True) as store:
            ballots = store.ballots.at(consultation.id, seqs)
        return texts_in(frame, (series.variable for series in found.series), ballots, unmasked=unmasked)

    series, heard = (*who, *found.series), found.heard
    table = AnswerTable(
        consultation.definition, consultation.code, series, found.seqs, found.counted, read, heard=heard
    )
    with open_store(read_only=True) as store:
        now = store.now()
    return replace(table, about=about(table, consultation, reader.texts, now=now, zone=reader.zone, root=root))


def _who(open_store: OpenStore, consultation: Consultation, counted: Counted, *, naming: bool) -> list[Series]:
    """What stands before the answers where they are named: only what is known of somebody in the file."""
    signed, members = _signatures(open_store, consultation.id)
    rows = [signed[seq - 1] for seq in counted.seqs.tolist()]
    given = [members.get(each.member_id or "") for each in rows]
    said: list[Series] = []
    if naming:
        said.append(texts(_beside("name"), [each.name if each else None for each in given]))
        said.append(texts(_beside("email"), [each.email if each else None for each in given]))
    said += [
        categories(_beside(name), [_attribute(*each, name) for each in _pairs(rows, given)]) for name in ATTRIBUTES
    ]
    said.append(texts(_beside("day"), [each.cast_on.isoformat() for each in rows]))
    return [series for series in said if series.variable.kind is ColumnKind.TEXT or series.codes]


def _pairs(rows: Sequence[Signed], given: Sequence[Member | None]) -> list[tuple[Signed, Member | None]]:
    return list(zip(rows, given, strict=True))


def _attribute(signed: Signed, member: Member | None, name: str) -> str | None:
    """As the ballot keeps it, else as the roll says it now."""
    return signed.attributes.get(name) or getattr(member, name, None) or None


def _signatures(open_store: OpenStore, consultation_id: str) -> tuple[list[Signed], dict[str, Member]]:
    signed: list[Signed] = []
    more = True
    while more:
        with open_store(read_only=True) as store:
            found = store.ballots.signed(consultation_id, len(signed), most=CHUNK)
        signed += found
        more = len(found) == CHUNK
    with open_store(read_only=True) as store:
        return signed, {member.id: member for member in store.roll.members(consultation_id)}


def _beside(name: str) -> Variable:
    kind = ColumnKind.CATEGORY if name in ATTRIBUTES else ColumnKind.TEXT
    return Variable(name, kind, in_every_language(f"export-column-{name}"))
