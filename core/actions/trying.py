"""Trying what is designed before it counts: by a secret link, or by its team; answers are checked, none is kept."""

from dataclasses import dataclass, replace
from typing import Any

from core import identity
from core.actions.answering import Paper, Voter
from core.actions.consultations import held, organized
from core.actions.quotas import without_a_place
from core.actions.store import OpenStore, Store
from core.community import access
from core.community.access import Person
from core.consultation.definition import Definition
from core.consultation.records import Consultation, State
from core.language.wording import Wording
from core.problems import Refused, problem
from core.questionnaire.answers import check_answers, clean_answers, drafted


@dataclass(frozen=True)
class Trier:
    """Whoever asks to try: with the secret of the consultation's trial link, or as one of its team."""

    secret: str = ""
    person: Person | None = None


@dataclass(frozen=True)
class Tried:
    """What would have been recorded: each question answered, with its answer as words."""

    said: tuple[tuple[Wording, Wording], ...]
    answers: dict[str, Any]


def has_link(store: Store, person: Person | None, consultation_id: str) -> bool:
    organized(store, person, consultation_id)
    return bool(store.trials.link(consultation_id))


def make_link(store: Store, person: Person, consultation_id: str) -> str:
    """The secret of a new link to try this consultation; the one before leads nowhere any more."""
    consultation = held(store, person, consultation_id)
    if not _has_something_to_try(store, consultation):
        raise Refused(problem("nothing_to_try"))
    secret = identity.new_secret()
    store.trials.set_link(consultation_id, identity.trial_hash(consultation_id, secret))
    return secret


def remove_link(store: Store, person: Person, consultation_id: str) -> None:
    held(store, person, consultation_id)
    store.trials.remove_link(consultation_id)


def tried(store: Store, code: str, trier: Trier) -> Consultation:
    """The consultation with its draft in the place of what members answer; its version is the draft's revision.

    Raises Refused, as for a code that is nobody's, where there is nothing to try or this trier may not.
    """
    consultation = store.consultations.by_code(identity.clean_code(code)) if code else None
    if consultation is None or not _has_something_to_try(store, consultation) or not _may(store, consultation, trier):
        raise Refused(problem("code_unknown"))
    return replace(consultation, published=consultation.draft, version=consultation.draft_revision)


def take_trial(store: Store, consultation: Consultation, voter: Voter) -> Paper:
    """The paper of a consultation being tried, as this voter left it; what fits its questions no longer is let go."""
    kept = store.drafts.get(consultation.id, identity.trial_key(consultation.id, voter.secret))
    if kept is None:
        return Paper(consultation, submit_key=identity.new_secret(), seed=identity.new_seed())
    answers, changed = kept["answers"], kept.pop("version") != consultation.version
    fitting = _fitting(consultation.definition, answers) if changed else answers
    return Paper(consultation, **kept | {"answers": fitting}, has_draft=True, changed=fitting != answers)


def keep_trial(store: Store, consultation: Consultation, voter: Voter, **content: Any) -> None:
    """Save what was typed so far while trying, as a draft is: `answers`, `step`, `submit_key`, `seed`, `clocks`."""
    _still_tried(store, consultation)
    answers = drafted(consultation.definition.questionnaire, content["answers"])
    kept = content | {"answers": answers, "version": consultation.version}
    store.drafts.save(consultation.id, identity.trial_key(consultation.id, voter.secret), kept)


def hand_in_trial(
    open_store: OpenStore, consultation: Consultation, voter: Voter, *, answers: dict[str, Any], seed: str
) -> Tried:
    """Check these answers as handing them in would, and say what would be recorded. Nothing is: not even the draft.

    Raises Refused with every problem. Files are not asked for: what is given while trying is not kept.
    """
    questionnaire = consultation.definition.questionnaire
    with open_store() as store:
        _still_tried(store, consultation)
        problems = check_answers(questionnaire, answers)
        key = identity.ballot_key(consultation.id, voter.secret)
        as_put = consultation.definition.put(answers, seed)
        if problems := problems or without_a_place(store, consultation, key, as_put, answers):
            raise Refused(*problems)
        start_again(store, consultation, voter)
    given = clean_answers(questionnaire, answers)
    asked = consultation.definition.put(given, seed).asked()
    return Tried(tuple((each.title, each.worded(given[each.id])) for each in asked if each.id in given), given)


def start_again(store: Store, consultation: Consultation, voter: Voter) -> None:
    store.drafts.delete(consultation.id, identity.trial_key(consultation.id, voter.secret))


def _has_something_to_try(store: Store, consultation: Consultation) -> bool:
    """A draft, or changes that are not published yet."""
    if consultation.state is State.DRAFT:
        return True
    return consultation.is_answerable(store.now()) and consultation.draft != consultation.definition


def _may(store: Store, consultation: Consultation, trier: Trier) -> bool:
    if access.may_organize(trier.person, consultation.team_id):
        return True
    link = store.trials.link(consultation.id)
    return bool(link and trier.secret) and link == identity.trial_hash(consultation.id, trier.secret)


def _still_tried(store: Store, consultation: Consultation) -> None:
    """Under the lock: a trial under way when the consultation opens leaves nothing behind."""
    store.ballots.lock(consultation.id)
    now = store.consultations.get(consultation.id)
    if now is None or not _has_something_to_try(store, now):
        raise Refused(problem("code_unknown"))


def _fitting(definition: Definition, answers: dict[str, Any]) -> dict[str, Any]:
    """Without what its question would refuse now: one designs while others try."""
    asked = definition.put(answers, "").asked()
    return {each.id: answers[each.id] for each in asked if each.id in answers and not each.check(answers[each.id])}
