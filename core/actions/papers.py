"""Votes given in a room: one person enters a batch, another enters it again; it then counts, and never changes."""

from collections.abc import Mapping, Sequence

from core.actions.consultations import shared
from core.actions.noting import note_down
from core.actions.store import Store
from core.archive.journal import PAPERS_CANCELLED, PAPERS_CHECKED, PAPERS_ENTERED
from core.archive.papers import said_hash
from core.community.access import Person
from core.consultation.definition import Access, Anonymity, Definition, Visibility
from core.consultation.records import Consultation, Member, PaperBatch, PaperState
from core.identity import new_id
from core.language.limits import kept
from core.problems import Problem, Refused, problem
from core.question_types.base import Question
from core.results.columns import ColumnKind
from core.results.paper import said_of

MOST_CHARACTERS_OF_A_LABEL = 100
FEWEST_TOGETHER = 3  # of anonymous votes: fewer would tell who voted what
Tallies = Mapping[str, Mapping[str, int]]


def questions_on_paper(definition: Definition) -> list[Question]:
    """Those that a show of hands can answer: one option each."""
    return [question for question in definition.questionnaire.asked() if question.weighed]


def options_on_paper(question: Question) -> list[str]:
    """Every one, blank votes too."""
    own = (column for column in question.columns() if column.kind is ColumnKind.CATEGORY)
    return [code for column in own if column.name == question.id for code in column.codes]


def batches(store: Store, person: Person | None, consultation_id: str) -> list[PaperBatch]:
    shared(store, person, consultation_id)
    return store.papers.batches(consultation_id)


def enter_batch(
    store: Store,
    person: Person,
    consultation_id: str,
    *,
    label: str,
    voters: int,
    tallies: Tallies,
    college: str = "",
    members: Sequence[str] = (),
) -> str:
    """Keep a batch and strike its voters off the roll; returns its id. Raises Refused with every reason why not."""
    consultation = _counting(store, person, consultation_id)
    named = kept(label, most=MOST_CHARACTERS_OF_A_LABEL)
    found = [] if named else [problem("paper_label_missing").at("label")]
    found += _wrong_counts(consultation.definition, voters, tallies)
    found += _wrong_roll(store, consultation, voters, college, members)
    if found:
        raise Refused(*found)
    batch = PaperBatch(
        id=new_id(),
        label=named,
        college=college,
        state=PaperState.ENTERED,
        voters=voters,
        tallies=_given(tallies),
        members=tuple(members),
        entered_by=person.id,
        entered_at=store.now(),
    )
    for member_id in members:
        store.roll.mark(consultation_id, member_id)
    store.papers.add(consultation_id, batch)
    _note(store, person, consultation, PAPERS_ENTERED, batch)
    return batch.id


def check_batch(
    store: Store, person: Person, consultation_id: str, batch_id: str, *, voters: int, tallies: Tallies
) -> None:
    """Entered again by somebody else; it counts from then on. Raises Refused with each difference."""
    consultation = _counting(store, person, consultation_id)
    batch = _batch(store, consultation_id, batch_id)
    if batch.state is not PaperState.ENTERED:
        raise Refused(problem("paper_settled"))
    if batch.entered_by == person.id:
        raise Refused(problem("paper_same_person"))
    if found := _differences(consultation.definition, batch, voters, _given(tallies)):
        raise Refused(*found)
    store.papers.check(batch_id, by=person.id, at=store.now())
    _note(store, person, consultation, PAPERS_CHECKED, batch)


def cancel_batch(store: Store, person: Person, consultation_id: str, batch_id: str) -> None:
    """It counts no more, and those it struck off may vote again; to correct one, it is then entered anew."""
    consultation = _counting(store, person, consultation_id)
    batch = _batch(store, consultation_id, batch_id)
    if batch.state is PaperState.CANCELLED:
        raise Refused(problem("paper_settled"))
    for member_id in batch.members:
        store.roll.unmark(consultation_id, member_id)
    store.papers.cancel(batch_id)
    _note(store, person, consultation, PAPERS_CANCELLED, batch)


def _note(store: Store, person: Person, consultation: Consultation, action: str, batch: PaperBatch) -> None:
    """Its figures stay hidden behind their hash until closing publishes them."""
    sealed = said_hash(said_of(batch))
    note_down(store, person, consultation, action, label=batch.label, voters=batch.voters, hash=sealed)


def _wrong_counts(definition: Definition, voters: int, tallies: Tallies) -> list[Problem]:
    questions = {question.id: question for question in questions_on_paper(definition)}
    found = [] if voters > 0 else [problem("paper_voters_missing").at("voters")]
    if definition.rules.anonymity is Anonymity.ANONYMOUS and 0 < voters < FEWEST_TOGETHER:
        found.append(problem("paper_too_few", fewest=FEWEST_TOGETHER).at("voters"))
    for question_id, votes in tallies.items():
        question = questions.get(question_id)
        if question is None or not set(votes) <= set(options_on_paper(question)) or min(votes.values(), default=0) < 0:
            found.append(problem("paper_unreadable").at(question_id))
        elif sum(votes.values()) > voters > 0:
            found.append(problem("paper_more_votes", votes=sum(votes.values()), voters=voters).at(question_id))
    return found


def _wrong_roll(
    store: Store, consultation: Consultation, voters: int, college: str, members: Sequence[str]
) -> list[Problem]:
    """Nothing where anybody may answer: hands are counted there, not names."""
    weighing = consultation.definition.rules.weighing
    if weighing.colleges and college not in [each.name for each in weighing.colleges]:
        return [problem("paper_college_missing").at("college")]
    if consultation.definition.rules.access is Access.OPEN:
        return []
    on_roll = {member.id: member for member in store.roll.members(consultation.id)}
    if len(set(members)) != voters or not set(members) <= set(on_roll):
        return [problem("paper_names_missing", named=len(set(members)), voters=voters).at("members")]
    people = [on_roll[member_id] for member_id in members]
    found = []
    if already := [member for member in people if member.has_voted]:
        found.append(problem("paper_voted_already", names=_names(already)).at("members"))
    if others := [member for member in people if weighing.college_of(member.college) != college]:
        found.append(problem("paper_other_college", names=_names(others)).at("members"))
    return found


def _differences(definition: Definition, batch: PaperBatch, voters: int, tallies: Tallies) -> list[Problem]:
    found = []
    if voters != batch.voters:
        found.append(problem("paper_voters_differ", first=batch.voters, second=voters).at("voters"))
    for question in questions_on_paper(definition):
        first, second = batch.tallies.get(question.id, {}), tallies.get(question.id, {})
        found += [
            problem(
                "paper_differs",
                question=question.title,
                option=question.choices().get(option, question.title),
                first=first.get(option, 0),
                second=second.get(option, 0),
            ).at(question.id)
            for option in options_on_paper(question)
            if first.get(option, 0) != second.get(option, 0)
        ]
    return found


def _given(tallies: Tallies) -> dict[str, dict[str, int]]:
    """Options that nobody chose are not written."""
    written = {name: {code: count for code, count in votes.items() if count} for name, votes in tallies.items()}
    return {name: votes for name, votes in written.items() if votes}


def _counting(store: Store, person: Person, consultation_id: str) -> Consultation:
    """The consultation under its locks, while it is open and striking a name off tells nobody's vote."""
    shared(store, person, consultation_id)
    store.roll.lock(consultation_id)
    store.ballots.lock(consultation_id)
    consultation = shared(store, person, consultation_id)
    if not consultation.is_answerable(store.now()):
        raise Refused(problem("not_open"))
    rules = consultation.definition.rules
    moving = rules.visibility is not Visibility.AT_CLOSING and rules.anonymity is Anonymity.ANONYMOUS
    if moving and rules.access is Access.PERSONAL:
        raise Refused(problem("paper_would_tell"))
    return consultation


def _batch(store: Store, consultation_id: str, batch_id: str) -> PaperBatch:
    found = next((each for each in store.papers.batches(consultation_id) if each.id == batch_id), None)
    if found is None:
        raise Refused(problem("paper_unknown"))
    return found


def _names(members: Sequence[Member]) -> str:
    return ", ".join(member.name for member in members)
