"""Gathers what a report is written from, at one version of the log, for whoever may see the result."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.actions.archiving import proof_of
from core.actions.beside import members_asked
from core.actions.following_up import document_from
from core.actions.moderating import without_refused
from core.actions.reporting_beside import beside_report
from core.actions.store import OpenStore, Store
from core.actions.watching import Lookout, Watcher, watched_by
from core.consultation.merged import asked_as
from core.consultation.records import Consultation
from core.problems import Refused
from core.question_types.long_text import LongText
from core.question_types.short_text import ShortText
from core.questionnaire.model import Questionnaire
from core.report.material import Edition, Material, Proof
from core.report.voices import some_of
from core.results.decided import Decided, decide, rule_fixed_for
from core.results.frame import Frame
from core.results.look import Look
from core.results.price_studies import Study, study_of
from core.results.summary import Summary

MOST_TEXTS = 200  # looked through for the newest of each reading
MOST_TRIES = 3


@dataclass(frozen=True)
class _Computed:
    """What is worked out of the columns, at one version of the log."""

    seq: int
    decided: Mapping[str, Decided]
    studies: Mapping[str, Study]


def gather(
    open_store: OpenStore, lookout: Lookout, code: str, watcher: Watcher, edition: Edition, *, leaving: bool = False
) -> Material:
    """`leaving` what the team would show others, its key words are those of a hall.

    Raises Refused where this watcher may not see the tallies, or asks for what is the team's.
    """
    team_only = edition is Edition.TEAM
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=team_only)
    kept_back = frozenset() if team_only else consultation.definition.kept_from_public
    look, computed = _at_once(lookout, code, watcher, for_team=team_only, kept_back=kept_back)
    written = _written(open_store, lookout, consultation, watcher, look) if team_only else {}
    told_beside = beside_report(open_store, lookout, code, watcher, look, for_team=team_only, leaving=leaving)
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=team_only)
        now = store.now()
        over = consultation.is_over(now)
        return Material(
            edition=edition,
            consultation=consultation,
            team=store.accounts.teams().get(consultation.team_id, ""),
            now=now,
            look=look,
            asked=members_asked(store, consultation),
            versions=tuple(store.consultations.versions(consultation.id)),
            specification=document_from(store, consultation, look) if over else None,
            decided=computed.decided,
            studies=computed.studies,
            written=written,
            beside=told_beside,
            debrief=store.consultations.debrief(consultation.id),
            proof=_proof(store, consultation, watcher),
        )


def version_of(open_store: OpenStore, code: str, watcher: Watcher, edition: Edition) -> tuple[object, ...]:
    """All that a report depends on but the clock: what is equal needs to be written once. Raises as `gather` does."""
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=edition is Edition.TEAM)
        batches = store.papers.batches(consultation.id)
        return (
            consultation.id,
            consultation.state,
            consultation.version,
            consultation.last_seq,
            consultation.stirred,
            consultation.closes_at,
            consultation.is_over(store.now()),
            members_asked(store, consultation),
            tuple((batch.id, batch.state) for batch in batches),
            len(store.line_statuses.of(consultation.id)),
            consultation.room_revision,
            store.populations.get(consultation.id).model_dump_json(),
            tuple((name, passed.came, passed.went_on) for name, passed in store.passages.of(consultation.id).items()),
            store.consultations.debrief(consultation.id),
        )


def _at_once(
    lookout: Lookout, code: str, watcher: Watcher, *, for_team: bool, kept_back: frozenset[str]
) -> tuple[Look, _Computed]:
    """Both at the same version of the log; where ballots never cease to come, of a moment later."""

    def compute(frame: Frame, root: str) -> _Computed:
        questions = [question for question in frame.questions if asked_as(question.id) not in kept_back]
        shown = [question for question in questions if for_team or rule_fixed_for(question)]
        decided = {question.id: decide(frame, question, root=root) for question in shown}
        studies = {question.id: study_of(frame, question) for question in questions}
        return _Computed(
            frame.seq,
            {name: found for name, found in decided.items() if found},
            {name: study for name, study in studies.items() if study},
        )

    for _ in range(MOST_TRIES):
        look = lookout.look(code, watcher).without(kept_back)  # the team reads the public edition as the public does
        computed = lookout.computed(code, watcher, compute, key=("report", for_team))
        if computed.seq == look.seq:
            break
    return look, computed


def _written(
    open_store: OpenStore, lookout: Lookout, consultation: Consultation, watcher: Watcher, look: Look
) -> dict[str, tuple[tuple[str, str], ...]]:
    """Some texts of each column that holds people's own words, the newest of each reading, but those refused."""

    def some(question_id: str, column: str) -> tuple[tuple[str, str], ...]:
        found = lookout.verbatims(
            consultation.code, watcher, question_id, column=column, most=MOST_TEXTS, unmasked=True
        )
        with open_store(read_only=True) as store:
            kept = without_refused(store, consultation, question_id, found, column=column)
        return some_of(kept)

    found = {
        column or summary.question_id: some(summary.question_id, column)
        for summary in look.summaries
        for column in _columns(consultation.definition.questionnaire, summary)
    }
    return {column: texts for column, texts in found.items() if texts}


def _columns(questionnaire: Questionnaire, summary: Summary) -> list[str]:
    """Those that hold words: a date or an address is typed as well, and says nothing."""
    if summary.writings:
        return [writing.column for writing in summary.writings]
    return [""] if isinstance(questionnaire.question(summary.question_id), ShortText | LongText) else []


def _proof(store: Store, consultation: Consultation, watcher: Watcher) -> Proof | None:
    """None until it is closed."""
    try:
        proof = proof_of(store, watcher, consultation.code)
    except Refused:
        return None
    return Proof(proof.root, proof.configuration, len(proof.journal), publishes_ballots=proof.publishes_ballots)
