"""One look at a consultation: every summary and, for a price vote, the outcome, at one version of the log."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from core.archive.bundle import FEWEST_BALLOTS
from core.consultation.definition import Anonymity, Definition
from core.consultation.merged import asked_as
from core.consultation.records import PaperBatch
from core.consultation.smallest_group import SMALLEST_GROUP
from core.decision_rules.ratification import Ratified
from core.pricing.acceptability import acceptability
from core.pricing.basket_check import BasketCheck
from core.pricing.outcome import CriterionOutcome, OptionVotes, Outcome, decide
from core.question_types.base import Question
from core.questionnaire.rounds import standing
from core.results.baskets import basket_check
from core.results.by_college import ByCollege, by_college
from core.results.columns import Tally
from core.results.frame import Frame
from core.results.paper import by_college_on_paper, counting, on_paper, together
from core.results.ratified import ratified
from core.results.summary import Fact, Summary


@dataclass(frozen=True)
class Look:
    """`seq` is the version looked at; `counted` the people counted, `papers` of them on paper: `paper` by question.

    `baskets` says whether the winners make a whole that the voters wanted; `acceptability` is the share of voters whose
    own basket costs at least each price, empty from fewer than FEWEST_BALLOTS. `colleges` and `ratified` are by
    question.
    """

    seq: int
    counted: int
    summaries: tuple[Summary, ...]
    outcome: Outcome | None
    baskets: BasketCheck | None = None
    acceptability: tuple[tuple[int, Fraction], ...] = ()
    colleges: Mapping[str, ByCollege] = field(default_factory=dict)
    ratified: Mapping[str, Ratified] = field(default_factory=dict)
    papers: int = 0
    paper: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def without(self, question_ids: Collection[str]) -> "Look":
        """The same for whoever may not see these questions, nor what an earlier version asked by their ids."""
        if not question_ids:
            return self
        gone = {each.question_id for each in self.summaries if asked_as(each.question_id) in question_ids}
        kept = tuple(each for each in self.summaries if each.question_id not in gone)
        return replace(
            self, summaries=kept, paper={name: each for name, each in self.paper.items() if name not in gone}
        )


def look_at(
    frame: Frame,
    *,
    root: str = "",
    members: int = 0,
    over: bool = False,
    paper: Iterable[PaperBatch] = (),
) -> Look:
    """`root` seals the ballots once they are closed, and breaks the ties that nothing else breaks.

    `members` are those on the roll, `paper` the batches of a room. Until it is `over`, small colleges are not told.
    """
    batches = counting(paper)
    tallies = together(frame.tallies, batches)
    colleges = by_college(frame, tallies, by_college_on_paper(batches), over=over)
    papers = sum(batch.voters for batch in batches)
    outcome = _outcome(frame, tallies, colleges, root)
    rules = frame.definition.rules.ratification
    return Look(
        seq=frame.seq,
        counted=frame.counted + papers,
        summaries=tuple(_summary(frame.definition, question, tallies[question.id]) for question in frame.questions),
        outcome=outcome,
        baskets=basket_check(frame, outcome) if outcome else None,
        acceptability=_acceptability(frame),
        colleges=colleges,
        ratified=ratified(frame.questions, tallies, rules, colleges, members=members) if rules else {},
        papers=papers,
        paper=on_paper(batches),
    )


def _summary(definition: Definition, question: Question, tally: Tally) -> Summary:
    """A value worked out joins several answers of one person: of a few whom nobody names, it is not told."""
    named = definition.rules.anonymity is Anonymity.NAMED
    if question.worked_out and not named and 0 < tally.answered < SMALLEST_GROUP:
        few: dict[str, Fact] = {"fewest": SMALLEST_GROUP}
        return Summary(question.id, question.title, question.chart, tally.answered, (), "worked-out-few", few)
    return question.summarise(tally)


def _acceptability(frame: Frame) -> tuple[tuple[int, Fraction], ...]:
    """Nothing from a few: the price of a basket could tell what stands in it."""
    return tuple(acceptability(frame.own_prices)) if frame.own_prices.total() >= FEWEST_BALLOTS else ()


def _outcome(
    frame: Frame, tallies: Mapping[str, Tally], colleges: Mapping[str, ByCollege], root: str
) -> Outcome | None:
    """By weighted shares where colleges are weighed, and nothing of that is hidden; people stay counted as people."""
    if frame.definition.price is None:
        return None
    voted = {name for name, tally in tallies.items() if tally.of(name).total()}
    criteria = standing((question for question in frame.questions if question.priced), voted)
    counts = {criterion.id: tallies[criterion.id].of(criterion.id) for criterion in criteria}
    shares = {name: each.weighted or {} for name, each in colleges.items() if not each.hidden}
    outcome = decide(
        frame.definition.price,
        criteria,  # type: ignore[arg-type]  # a priced question has options, which its base does not know
        {**counts, **{name: shares[name] for name in counts if name in shares}},
        own_prices=frame.own_prices,
        close_points=frame.definition.rules.close_points,
        root=root,
    )
    if not shares:
        return outcome
    return replace(
        outcome, criteria=tuple(_counting_people(each, counts[each.question_id]) for each in outcome.criteria)
    )


def _counting_people(outcome: CriterionOutcome, counts: Mapping[str, int]) -> CriterionOutcome:
    """The shares that decided, beside how many people gave each option."""
    votes = {each.option.id: replace(each, votes=counts.get(each.option.id, 0)) for each in outcome.votes}

    def counted(each: OptionVotes | None) -> OptionVotes | None:
        return votes[each.option.id] if each else None

    return replace(
        outcome,
        votes=tuple(votes.values()),
        retained=counted(outcome.retained),
        runner_up=counted(outcome.runner_up),
    )
