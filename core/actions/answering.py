"""A member's way: find one's own paper again, keep a draft at each step, hand in, change, withdraw, erase."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from core import identity
from core.actions.given_files import keep_those_in, not_given
from core.actions.passing import PASSED, Passed, come_to, hand_in_from
from core.actions.quotas import move_places, without_a_place
from core.actions.reading import read_voice
from core.actions.running_room import is_held
from core.actions.store import OpenStore, Store
from core.consultation.attributes import attributes_of
from core.consultation.catching_up import caught_up, page_now
from core.consultation.definition import Access, Anonymity
from core.consultation.passages import Left
from core.consultation.records import Ballot, BallotStatus, Consultation, Member, PaperBatch, PaperState, Receipt
from core.consultation.sealing import Sealed, seal_ballot, sealed
from core.problems import Refused, problem
from core.questionnaire.answers import check_answers, clean_answers, drafted
from core.questionnaire.model import Questionnaire
from core.voices.hearing import standing
from core.voices.sentiment import DEFAULT, Thresholds

Read = Callable[[str, Thresholds], dict[str, Any]]
Fill = Callable[[Store, Consultation, Ballot | None], dict[str, Any]]  # a whole ballot's answers, or Refused


@dataclass(frozen=True)
class Voter:
    """Whoever holds this secret: of a personal link, or of a browser's own cookie. The secret is never stored."""

    secret: str


@dataclass(frozen=True)
class Paper:
    """What a voter finds on arriving: their draft, and their ballot where one counts.

    `seed` is drawn once for each paper and stays with it: what is shown in a random order keeps that order.
    `changed` says that what is asked has changed since it was filled in. `clocks` holds when pages with a limit of
    time were begun. `household` is how many a household buys a year: for its own eyes, in the draft alone.
    """

    consultation: Consultation
    answers: dict[str, Any] = field(default_factory=dict)
    step: int = 0
    submit_key: str = ""
    has_draft: bool = False
    has_voted: bool = False
    leaf: str = ""
    seed: str = ""
    changed: bool = False
    clocks: dict[str, Any] = field(default_factory=dict)
    household: int = 0

    @property
    def questionnaire(self) -> Questionnaire:
        """As it is put to this voter."""
        return self.consultation.definition.put(self.answers, self.seed)


@dataclass(frozen=True)
class _Handed:
    """What a voter hands in, until it is counted or refused."""

    code: str
    voter: Voter
    fill: Fill
    submit_key: str
    seed: str
    left: Left | None
    read: Read
    question_id: str

    def key(self, consultation: Consultation) -> str:
        return identity.submit_key(consultation.id, self.voter.secret, self.submit_key)


@dataclass(frozen=True)
class _Readings:
    """What was read in these answers before the lock, with what it was heard by."""

    answers: dict[str, Any]
    heard: Thresholds
    by_question: dict[str, Any]


@dataclass(frozen=True)
class _Mark:
    """Who was marked on the roll, None where there is none, by what their ballot may be read, whether it is new."""

    member: Member | None
    attributes: dict[str, str]
    is_new: bool = False


def find(store: Store, code: str) -> Consultation:
    """The consultation behind a code said aloud or a link. Raises Refused where there is none to answer or read."""
    consultation = store.consultations.by_code(identity.clean_code(code)) if code else None
    if consultation is None or consultation.published is None:  # a draft that was put away is nobody's business
        raise Refused(problem("code_unknown"))
    return consultation


def take_paper(store: Store, code: str, voter: Voter) -> Paper:
    """The voter's own paper, as they left it. Raises Refused for an unknown code or a link that is nobody's."""
    consultation = find(store, code)
    _member(store, consultation, voter)
    ballot = store.ballots.current(consultation.id, _ballot_key(consultation, voter))
    counted = ballot if ballot and ballot.status is BallotStatus.CAST else None
    leaf = store.ballots.leaf_of(consultation.id, counted.seq)[0] if counted else ""
    draft = store.drafts.get(consultation.id, _draft_key(consultation, voter))
    answers = (counted.answers or {}) if counted else {}
    kept = {"answers": answers, "step": 0, "submit_key": identity.new_secret(), **(draft or {})}
    kept.pop(PASSED, None)
    version = kept.pop("version", 1) if draft else counted.version if counted else consultation.version
    kept["seed"] = kept.get("seed") or (counted.seed if counted else "") or identity.new_seed()
    if version < consultation.version:
        kept |= _caught_up(store, consultation, kept, version) | {"changed": True}
    return Paper(consultation, **kept, has_draft=bool(draft), has_voted=counted is not None, leaf=leaf)


def keep_draft(
    store: Store,
    code: str,
    voter: Voter,
    *,
    answers: dict[str, Any],
    step: int,
    submit_key: str,
    seed: str = "",
    clocks: dict[str, Any] | None = None,
    household: int = 0,
    left: Left | None = None,
) -> None:
    """Save what was typed so far, whole or not, right or wrong: nothing typed is lost.

    `step` is the page now shown, `left` the one that was gone on from to come there.
    """
    consultation = _answerable(store, code)
    _member(store, consultation, voter)
    if store.ballots.by_submit_key(consultation.id, identity.submit_key(consultation.id, voter.secret, submit_key)):
        return  # handed in meanwhile: a draft left with its key would hand nothing in again
    kept = drafted(consultation.definition.questionnaire, answers)
    content = {"answers": kept, "step": step, "submit_key": submit_key, "seed": seed, "version": consultation.version}
    if clocks:  # a draft has no time otherwise
        content["clocks"] = clocks
    if household:
        content["household"] = household
    content[PASSED] = _passed(store, consultation, voter, content, left)
    store.drafts.save(consultation.id, _draft_key(consultation, voter), content)


def submit(
    open_store: OpenStore,
    code: str,
    voter: Voter,
    *,
    answers: dict[str, Any],
    submit_key: str,
    seed: str = "",
    language: str = "",
    left: Left | None = None,
    read: Read = read_voice,
) -> Receipt:
    """Count these answers. The same `submit_key` sent again, by a double click or a retry, gives the same ballot.

    The roll is marked first and alone, so that no transaction holds both a person and a ballot. `seed` is the
    paper's, `language` that of the page; `left` is the last page, `read` reads the sentiment of a voiced answer. Raises
    Refused with every problem; then nothing was counted.
    """
    return hand_in(
        open_store,
        code,
        voter,
        fill=lambda _store, consultation, _before: _accepted(consultation, answers),
        submit_key=submit_key,
        seed=seed,
        language=language,
        left=left,
        read=read,
    )


def hand_in(
    open_store: OpenStore,
    code: str,
    voter: Voter,
    *,
    fill: Fill,
    submit_key: str,
    seed: str = "",
    language: str = "",
    left: Left | None = None,
    read: Read = read_voice,
    question_id: str = "",
) -> Receipt:
    """Count what `fill` makes of this voter's ballot before; asked again under the lock, where only it decides.

    `question_id` names the one question that is answered in a room: a draft goes on with that answer, and what says
    nothing new is the ballot that counts already. While the room is held everybody answers there, so that a question
    closes for all at once. Raises Refused as `submit` does.
    """
    handed = _Handed(code, voter, fill, submit_key, seed, left, read, question_id)
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        if receipt := _receipt(store, consultation, handed.key(consultation)):
            return receipt
        _refuse_unless_answerable(store, consultation)
        if not question_id and is_held(store, consultation):
            raise Refused(problem("room_running"))
        before = _counted(store, consultation, voter)
        given = fill(store, consultation, before)
        _refuse_untakable(store, consultation, voter, given, seed)
        source = _source(store, consultation, voter)
        heard = _heard(store, consultation)
    counted = None
    while counted is None:  # a second time only where their mark went with another answer of theirs, just refused
        with _marked(open_store, consultation, voter, language, source) as mark:
            readings = _readings(consultation, given, before, read, heard)
            counted = _count(open_store, consultation, handed, mark, _Readings(given, heard, by_question=readings))
    return counted


def withdraw(open_store: OpenStore, code: str, voter: Voter) -> None:
    """Take one's ballot back and erase everything one wrote; the log keeps its rows, so that every count agrees."""
    with open_store() as store:
        consultation = find(store, code)
        store.ballots.lock(consultation.id)
        consultation = _answerable(store, code)
        member = _member(store, consultation, voter)
        key = _ballot_key(consultation, voter)
        current = store.ballots.current(consultation.id, key)
        if current and current.status is BallotStatus.CAST:
            _append(
                store,
                consultation,
                voter,
                member,
                status=BallotStatus.WITHDRAWN,
                submit_key=identity.new_secret(),
                answers=None,
                readings={},
            )
            move_places(store, consultation, current, None)
            store.ballots.erase(consultation.id, key)
        store.answer_files.keep_only(consultation.id, key, ())
        store.drafts.delete(consultation.id, _draft_key(consultation, voter))


def voter_known(store: Store, code: str, voter: Voter) -> Consultation:
    """The consultation, where this voter may answer it. Raises Refused for a link that is nobody's."""
    consultation = find(store, code)
    refuse_stranger(store, consultation, voter)
    return consultation


def refuse_stranger(store: Store, consultation: Consultation, voter: Voter) -> None:
    if consultation.definition.rules.access is Access.OPEN:
        return
    if store.roll.find(consultation.id, identity.roll_key(consultation.id, voter.secret)) is None:
        raise Refused(problem("link_unknown"))


def has_voted(store: Store, consultation: Consultation, voter: Voter) -> bool:
    current = store.ballots.current(consultation.id, _ballot_key(consultation, voter))
    return current is not None and current.status is BallotStatus.CAST


def receipt_of(store: Store, code: str, voter: Voter) -> Receipt | None:
    """Of the ballot that counts for this voter; None where none does. Raises Refused for a link that is nobody's."""
    consultation = find(store, code)
    _member(store, consultation, voter)
    ballot = store.ballots.current(consultation.id, _ballot_key(consultation, voter))
    if ballot is None or ballot.status is not BallotStatus.CAST:
        return None
    return _receipt_of(store, consultation, ballot)


def _count(
    open_store: OpenStore, consultation: Consultation, handed: _Handed, mark: _Mark, was: _Readings
) -> Receipt | None:
    """Append the ballot under the lock; None where the mark on the roll was taken back meanwhile."""
    voter = handed.voter
    with open_store() as store:
        store.ballots.lock(consultation.id)
        if receipt := _receipt(store, consultation, handed.key(consultation)):
            return receipt
        consultation = _answerable(store, handed.code)
        if _is_unmarked(store, consultation, voter):
            return None
        before = _counted(store, consultation, voter)
        given = handed.fill(store, consultation, before)
        if handed.question_id and before and before.answers == given:
            return _receipt_of(store, consultation, before)
        _refuse_untakable(store, consultation, voter, given, handed.seed)
        readings = was.by_question
        if given != was.answers or was.heard != _heard(store, consultation):
            readings = _readings(consultation, given, before, handed.read, _heard(store, consultation))
        move_places(store, consultation, before, given)
        receipt = _append(
            store,
            consultation,
            voter,
            mark.member,
            status=BallotStatus.CAST,
            submit_key=handed.key(consultation),
            answers=given,
            readings=readings,
            seed=handed.seed,
            attributes=mark.attributes,
        )
        _hand_on_what_was_heard(store, consultation, voter, before, given)
        keep_those_in(store, consultation, _ballot_key(consultation, voter), given)
        draft = store.drafts.get(consultation.id, _draft_key(consultation, voter))
        hand_in_from(store, consultation.id, draft, handed.left)
        _draft_goes_on(store, consultation, voter, given, handed.question_id)
    return receipt


def _passed(
    store: Store, consultation: Consultation, voter: Voter, content: dict[str, Any], left: Left | None
) -> Passed:
    """What the draft says of the pages passed, with the one now shown; a paper's first draft begins it."""
    before = store.drafts.get(consultation.id, _draft_key(consultation, voter))
    if before is None and has_voted(store, consultation, voter):
        return None
    if before is None and (source := _source(store, consultation, voter)):
        store.sources.add(consultation.id, source, began=1)
    passed: Passed = before.get(PASSED, {}) if before else {}
    if before and before["step"] == content["step"] and left is None:
        return passed
    pages = consultation.definition.put(content["answers"], content["seed"]).pages
    shown = pages[content["step"]].id if content["step"] < len(pages) else ""
    return come_to(store, consultation.id, passed, shown, left)


def _source(store: Store, consultation: Consultation, voter: Voter) -> str:
    """The named link by which this voter came, "" where they came by none."""
    came = store.drafts.get(consultation.id, identity.came_key(consultation.id, voter.secret))
    return came["source"] if came else ""


def _accepted(consultation: Consultation, answers: dict[str, Any]) -> dict[str, Any]:
    """The answers as a ballot of this version keeps them. Raises Refused with every problem."""
    problems = check_answers(consultation.definition.questionnaire, answers)
    if problems:
        raise Refused(*problems)
    return clean_answers(consultation.definition.questionnaire, answers)


def _caught_up(store: Store, consultation: Consultation, kept: dict[str, Any], version: int) -> dict[str, Any]:
    """What was filled in under this version, as the one now answered asks it."""
    before = store.consultations.versions(consultation.id)[version - 1].definition
    answers = caught_up(kept["answers"], before=before.questionnaire, now=consultation.definition.questionnaire)
    was, now = (each.put(answers, kept["seed"]) for each in (before, consultation.definition))
    return {"answers": answers, "step": page_now(kept["step"], before=was, now=now)}


@contextmanager
def _marked(
    open_store: OpenStore, consultation: Consultation, voter: Voter, language: str, source: str
) -> Iterator[_Mark]:
    """Marked on the roll; not any more where what follows is refused, unless a ballot of theirs came meanwhile."""
    mark = _mark_roll(open_store, consultation, voter, language, source)
    try:
        yield mark
    except Refused:
        if mark.member and mark.is_new:
            _take_mark_back(open_store, consultation, voter, mark.member)
        raise


def _mark_roll(open_store: OpenStore, consultation: Consultation, voter: Voter, language: str, source: str) -> _Mark:
    rules = consultation.definition.rules
    if rules.access is Access.OPEN:
        return _Mark(None, attributes_of(rules, member=None, combinations={}, language=language, source=source))
    with open_store() as store:
        _refuse_unless_answerable(store, consultation)
        store.roll.lock(consultation.id)  # a link renewed at this very moment must not leave two that count
        member = _member(store, consultation, voter)
        is_new = member is not None and not member.has_voted
        if member and is_new:
            store.roll.mark(consultation.id, member.id)
        combinations = store.roll.combinations(consultation.id)
    return _Mark(member, attributes_of(rules, member=member, combinations=combinations, language=language), is_new)


def _take_mark_back(open_store: OpenStore, consultation: Consultation, voter: Voter, member: Member) -> None:
    """Under both locks: a ballot of theirs is in by now, or will find the mark gone and be marked anew."""
    with open_store() as store:
        store.roll.lock(consultation.id)
        store.ballots.lock(consultation.id)
        if store.ballots.current(consultation.id, _ballot_key(consultation, voter)) is None:
            store.roll.unmark(consultation.id, member.id)


def _is_unmarked(store: Store, consultation: Consultation, voter: Voter) -> bool:
    """Only read: what is written together could be joined."""
    member = _member(store, consultation, voter)
    return member is not None and not member.has_voted


def _receipt(store: Store, consultation: Consultation, submit_key: str) -> Receipt | None:
    """Of the ballot that this hand-in has already given, even when the deadline came between."""
    ballot = store.ballots.by_submit_key(consultation.id, submit_key)
    if ballot is None:
        return None
    return _receipt_of(store, consultation, ballot)


def _receipt_of(store: Store, consultation: Consultation, ballot: Ballot) -> Receipt:
    leaf, seal, withheld = store.ballots.leaf_of(consultation.id, ballot.seq)
    return Receipt(leaf=leaf, seal=seal, changed=ballot.supersedes is not None, withheld=withheld)


def _append(
    store: Store,
    consultation: Consultation,
    voter: Voter,
    member: Member | None,
    *,
    status: BallotStatus,
    submit_key: str,
    answers: dict[str, Any] | None,
    readings: dict[str, Any],
    seed: str = "",
    attributes: Mapping[str, str] | None = None,
) -> Receipt:
    now = store.now()
    anonymous = consultation.definition.rules.anonymity is Anonymity.ANONYMOUS
    seal = _seal(store, consultation, member, answers, seed)
    ballot: Ballot = store.ballots.append(
        consultation.id,
        key=_ballot_key(consultation, voter),
        status=status,
        submit_key=submit_key,
        leaf=seal.leaf,
        sealed=seal.ballot,
        answers=answers,
        readings=readings,
        version=consultation.version,
        cast_at=None if anonymous else now,
        cast_on=now.date(),
        member_id=None if anonymous or member is None else member.id,
        seed=seed,
        withheld=seal.withheld,
        attributes=attributes,
    )
    return Receipt(seal.leaf, seal.ballot, changed=ballot.supersedes is not None, withheld=seal.withheld)


def _seal(
    store: Store, consultation: Consultation, member: Member | None, answers: dict[str, Any] | None, seed: str
) -> Sealed:
    weighing = consultation.definition.rules.weighing
    said: dict[str, Any] = {
        "consultation_id": consultation.id,
        "version": consultation.version,
        "configuration": store.journal.configuration(consultation.id),
        "college": weighing.college_of(member.college) if member else "",
        "seed": seed,
    }
    nonces = (identity.new_secret(), identity.new_secret())
    if answers is None:
        return Sealed(seal_ballot(answers=None, nonce=nonces[0], **said))
    definition = consultation.definition
    return sealed(definition.questionnaire, answers, nonces=nonces, kept_back=definition.kept_from_public, **said)


def _answerable(store: Store, code: str) -> Consultation:
    consultation = find(store, code)
    _refuse_unless_answerable(store, consultation)
    return consultation


def _refuse_unless_answerable(store: Store, consultation: Consultation) -> None:
    if not consultation.is_answerable(store.now()):
        raise Refused(problem("closed"))


def _member(store: Store, consultation: Consultation, voter: Voter) -> Member | None:
    """The member behind a personal link; None where anyone with the link may answer."""
    if consultation.definition.rules.access is Access.OPEN:
        return None
    member = store.roll.find(consultation.id, identity.roll_key(consultation.id, voter.secret))
    if member is None:
        raise Refused(problem("link_unknown"))
    if member.has_voted and any(member.id in batch.members for batch in _batches(store, consultation)):
        raise Refused(problem("voted_on_paper"))
    return member


def _batches(store: Store, consultation: Consultation) -> list[PaperBatch]:
    """Those of a room that nobody cancelled, checked or not."""
    return [each for each in store.papers.batches(consultation.id) if each.state is not PaperState.CANCELLED]


def _refuse_untakable(
    store: Store, consultation: Consultation, voter: Voter, answers: dict[str, Any], seed: str
) -> None:
    """Files that were not given here, and the last place of a quota, taken at this very moment."""
    key, as_put = _ballot_key(consultation, voter), consultation.definition.put(answers, seed)
    problems = not_given(store, consultation, key, answers)
    if found := problems or without_a_place(store, consultation, key, as_put, answers):
        raise Refused(*found)


def _counted(store: Store, consultation: Consultation, voter: Voter) -> Ballot | None:
    """The ballot of this voter that counts now."""
    ballot = store.ballots.current(consultation.id, _ballot_key(consultation, voter))
    return ballot if ballot and ballot.status is BallotStatus.CAST else None


def _draft_goes_on(
    store: Store, consultation: Consultation, voter: Voter, given: dict[str, Any], question_id: str
) -> None:
    """Handed in whole, it is done; one answer from a room stands in it from now on."""
    key = _draft_key(consultation, voter)
    draft = store.drafts.get(consultation.id, key) if question_id else None
    if draft is None:
        store.drafts.delete(consultation.id, key)
        return
    answers = {**draft.get("answers", {}), question_id: given.get(question_id)}
    store.drafts.save(consultation.id, key, {**draft, "answers": answers})


def _heard(store: Store, consultation: Consultation) -> Thresholds:
    """Those that this consultation's texts are read with; nobody asks where there is none to read."""
    voiced = any(question.voiced for question in consultation.definition.questionnaire.asked())
    return store.hearings.get(consultation.id).thresholds if voiced else DEFAULT


def _readings(
    consultation: Consultation, answers: dict[str, Any], before: Ballot | None, read: Read, heard: Thresholds
) -> dict[str, Any]:
    """What was read in the same words before, in the same way, is not read again."""
    voiced = [question.id for question in consultation.definition.questionnaire.asked() if question.voiced]
    was = {name: before.readings[name] for name in voiced if before and name in before.readings}
    said = (before.answers or {}) if before else {}
    return {
        name: was[name]
        if name in was and said.get(name) == answers[name] and was[name].get("analyser", heard.version) == heard.version
        else read(answers[name], heard)
        for name in voiced
        if name in answers
    }


def _hand_on_what_was_heard(
    store: Store, consultation: Consultation, voter: Voter, before: Ballot | None, given: dict[str, Any]
) -> None:
    """What people heard in words that are the same in this ballot as in the one `before`."""
    if before is None or not (heard := standing(store.hearings.corrections(consultation.id, seq=before.seq))):
        return
    now = _counted(store, consultation, voter)
    if now is None:
        return
    for each in heard.values():
        if given.get(each.question_id) == (before.answers or {}).get(each.question_id):
            store.hearings.hand_on(consultation.id, each, seq=now.seq)


def _ballot_key(consultation: Consultation, voter: Voter) -> str:
    return identity.ballot_key(consultation.id, voter.secret)


def _draft_key(consultation: Consultation, voter: Voter) -> str:
    return identity.draft_key(consultation.id, voter.secret)
