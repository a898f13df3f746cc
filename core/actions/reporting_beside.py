"""Gathers what a report tells beside the answers, for the edition of the team or the one of the public."""

from collections.abc import Iterator
from dataclasses import replace

from core.actions.answering import find
from core.actions.key_words import key_words
from core.actions.moderating import texts_to_show, written_in
from core.actions.populations import asked, population
from core.actions.running_room import room_of
from core.actions.store import OpenStore, Store
from core.actions.walking import walk
from core.actions.walls import posts
from core.actions.watching import Lookout, Watcher
from core.consultation.definition import Anonymity
from core.consultation.records import Consultation
from core.problems import Refused
from core.question_types.base import Question
from core.questionnaire.piping import told
from core.report.beside import Beside, Heard, Representation, TwoRounds
from core.results.frame import Frame
from core.results.look import Look
from core.results.price_moved import price_before, round_before
from core.results.representation import compare, margins_of
from core.results.rounds import Flows, flows_of
from core.results.weighing import may_be_weighed, weigh
from core.room.model import ItemKind, Stage

MOST_REASONS = 5
MOST_WEIGHED = 8  # questions
WRITTEN = ("verbatims", "sentiment")


def beside_report(
    open_store: OpenStore,
    lookout: Lookout,
    code: str,
    watcher: Watcher,
    look: Look,
    *,
    for_team: bool,
    leaving: bool = False,
) -> Beside:
    """Of the questions in `look` alone: what this edition keeps back is not in it."""
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        done = _done(store, consultation)
    questions = [each for each in told(consultation.definition.questionnaire).asked() if each.id in done]
    asked_again = ((before, each) for each in questions if (before := round_before(consultation.definition, each)))
    shown = {summary.question_id for summary in look.summaries}
    found = Beside(
        rounds=tuple(
            TwoRounds(
                before,
                question,
                flows,
                price=_price(consultation, look, question),
                reasons=_reasons(open_store, lookout, code, watcher, question) if for_team else (),
            )
            for before, question in asked_again
            if {before.id, question.id} <= shown and before.id in done
            for flows in [_flows(lookout, consultation, watcher, before, question)]
            if flows.both
        ),
        heard=dict(_heard(open_store, lookout, code, watcher, look, for_team=for_team, leaving=leaving)),
    )
    if not for_team:
        return found
    with open_store(read_only=True) as store:
        ideas, posed = (tuple(posts(store, consultation, wall)) for wall in (ItemKind.IDEAS, ItemKind.QUESTIONS))
        walked = walk(store, code, watcher)
    representation = _representation(open_store, lookout, consultation, watcher)
    return replace(found, ideas=ideas, posed=posed, walk=walked, representation=representation)


def _done(store: Store, consultation: Consultation) -> set[str]:
    """The questions that no longer take answers: flows that grow a ballot at a time would tell of one person."""
    if consultation.is_over(store.now()):
        return {question.id for question in consultation.definition.questionnaire.questions()}
    room = room_of(store, consultation).room
    return {item.question_id for item in room.items if room.stage(item.id) in (Stage.CLOSED, Stage.REVEALED)}


def _flows(
    lookout: Lookout, consultation: Consultation, watcher: Watcher, before: Question, question: Question
) -> Flows:
    named = consultation.definition.rules.anonymity is Anonymity.NAMED
    return lookout.computed(
        consultation.code,
        watcher,
        lambda frame, _root: flows_of(frame, before, question, tells_everyone=named),
        key=("flows", before.id, question.id),
    )


def _price(consultation: Consultation, look: Look, question: Question) -> tuple[int, int] | None:
    before = price_before(consultation.definition, look, question)
    return None if before is None or look.outcome is None else (before, look.outcome.price.total)


def _reasons(
    open_store: OpenStore, lookout: Lookout, code: str, watcher: Watcher, question: Question
) -> tuple[str, ...]:
    """Some of those that the room may see."""
    if written_in(question) in ("", question.id):
        return ()
    found = texts_to_show(lookout, open_store, code, watcher, question.id)
    return tuple(each.text for each in found[:MOST_REASONS])


def _heard(
    open_store: OpenStore, lookout: Lookout, code: str, watcher: Watcher, look: Look, *, for_team: bool, leaving: bool
) -> Iterator[tuple[str, Heard]]:
    """The public edition has the words that the public page has, whoever downloads it; what leaves, those of a hall."""
    reader = watcher if for_team else replace(watcher, person=None)
    for summary in look.summaries:
        if summary.chart not in WRITTEN or not summary.answered or not (for_team or summary.chart == "verbatims"):
            continue
        try:
            found = key_words(lookout, open_store, code, reader, summary.question_id, projected=for_team and leaving)
        except Refused:
            return
        yield summary.question_id, Heard(found.cloud, found.kept_back, found.unread)


def _representation(
    open_store: OpenStore, lookout: Lookout, consultation: Consultation, watcher: Watcher
) -> Representation:
    """Nothing held against anybody where no population was stated, and lots did not choose who was asked."""
    with open_store(read_only=True) as store:
        known = population(store, watcher.person, consultation.id)
        roll = asked(store, watcher.person, consultation.id)
        over = consultation.is_over(store.now())
    if not known.stated and not known.drawn_by_lot:
        return Representation(known)
    margins = tuple(margins_of(roll.by, known))
    questions = [
        each.id
        for each in consultation.definition.questionnaire.asked()
        if may_be_weighed(each) and each.id not in known.stated
    ]

    def compute(frame: Frame, _root: str) -> Representation:
        compared = (compare(frame, margin, over=over) for margin in margins)
        weighed = (weigh(frame, question_id, margins, over=over) for question_id in questions[:MOST_WEIGHED])
        return Representation(known, tuple(filter(None, compared)), tuple(filter(None, weighed)))

    key = ("representation", over, margins, known.drawn_by_lot, known.size)
    return lookout.computed(consultation.code, watcher, compute, key=key, team_only=True)
