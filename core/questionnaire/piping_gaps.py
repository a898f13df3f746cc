"""What is wrong with the answers put into texts, before opening: what they name is asked, and asked before."""

from collections.abc import Iterable, Iterator

from core.problems import Problem, problem
from core.questionnaire.computed_gaps import needs
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.naming import Names
from core.questionnaire.piping import tokens_of, verbatim_tokens
from core.questionnaire.tokens import Token


def piping_gaps(questionnaire: Questionnaire) -> list[Problem]:
    """Each leads to the question, or to the page, whose text it is about."""
    if not any(_every_token(questionnaire)):
        return []
    return list(_Reading(questionnaire).gaps())


class _Reading:
    """Reads a questionnaire in its order: what was asked so far can be put into what comes next."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self.names = Names(questionnaire)
        self.needed = {question.id: {question.id} for question in questionnaire.asked()}
        self.needed |= {each.id: needs(questionnaire, each.id) for each in questionnaire.computed}
        self.asked: set[str] = set()

    def gaps(self) -> Iterator[Problem]:
        mixed: set[str] = set()  # asked on pages whose order is drawn by lot: known once they are all past
        for number, page in enumerate(self.questionnaire.pages, start=1):
            if number == len(self.questionnaire.pages):
                self.asked |= mixed
            before = set(self.asked)
            yield from self._page(page)
            if self.questionnaire.shuffled and 1 < number < len(self.questionnaire.pages):
                mixed |= self.asked - before
                self.asked = before

    def _page(self, page: Page) -> Iterator[Problem]:
        yield from (gap.at(page.id) for gap in self._of(tokens_of(page.title)))
        for question in page.questions:
            yield from (gap.at(question.id) for gap in self._of(tokens_of(question)))
            if any(verbatim_tokens(question)):
                yield problem("pipe_verbatim").at(question.id)
            if not page.shuffled:
                self.asked.add(question.id)
        self.asked.update(question.id for question in page.questions)

    def _of(self, tokens: Iterable[Token]) -> list[Problem]:
        """Each once, in however many languages it stands."""
        found = {token.name: self._wrong(token.name) for token in tokens}
        return [gap for gap in found.values() if gap]

    def _wrong(self, name: str) -> Problem | None:
        if name not in self.needed:
            return problem("pipe_unknown", name=self.names.said.get(name, name))
        if self.needed[name] <= self.asked:
            return None
        return problem("pipe_later", name=self.names.said[name])


def _every_token(questionnaire: Questionnaire) -> Iterator[Token]:
    yield from tokens_of(questionnaire)
    for question in questionnaire.questions():
        yield from verbatim_tokens(question)
