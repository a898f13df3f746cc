"""Whether the place that the lot gave an option moved its votes: how often what stood in each place was chosen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from core.consultation.records import Ballot, BallotStatus
from core.question_types.listed import Shuffled
from core.questionnaire.model import Questionnaire
from core.questionnaire.order import question_in_order
from core.questionnaire.put import carried_forward
from core.results.summary import share_of


@dataclass(frozen=True)
class Place:
    """The place in the list, from 1: of those who saw something there, how many chose it."""

    number: int
    shown: int
    chosen: int

    @property
    def share(self) -> Fraction:
        return share_of(self.chosen, self.shown)


def is_drawn(questionnaire: Questionnaire, question_id: str) -> bool:
    """Whether this is a choice whose order was drawn by lot."""
    question = questionnaire.question(question_id)
    return isinstance(question, Shuffled) and question.shuffled and question.can_be_carried


class OrderEffects:
    """Feed it the log in order; what a later ballot of the same voter replaces is counted no more."""

    def __init__(self, question_id: str, versions: Mapping[int, Questionnaire]) -> None:
        self._question_id = question_id
        self._versions = versions
        self._chosen: dict[str, tuple[bool, ...]] = {}  # by voter, whether what stood in each place was chosen

    def extend(self, ballots: Iterable[Ballot]) -> None:
        for ballot in ballots:
            self._chosen[ballot.key] = self._places(ballot)

    def places(self) -> tuple[Place, ...]:
        most = max(map(len, self._chosen.values()), default=0)
        found = ([each[number] for each in self._chosen.values() if number < len(each)] for number in range(most))
        return tuple(Place(number, len(seen), sum(seen)) for number, seen in enumerate(found, start=1))

    def _places(self, ballot: Ballot) -> tuple[bool, ...]:
        """Nothing of a ballot that does not count, that says nothing here, or whose order nobody knows."""
        questionnaire = self._versions.get(ballot.version)
        answers = ballot.answers or {}
        if ballot.status is not BallotStatus.CAST or not ballot.seed or questionnaire is None:
            return ()
        if self._question_id not in answers or not is_drawn(questionnaire, self._question_id):
            return ()
        question = carried_forward(questionnaire, answers).question(self._question_id)
        if not isinstance(question, Shuffled):
            return ()
        shown = question_in_order(question, ballot.seed).things
        chosen = question.chosen(answers[self._question_id])
        return tuple(thing.id in chosen for thing in shown if not question.stays(thing))
