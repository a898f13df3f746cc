"""What is wrong with the answers put into texts, before opening: what they name is asked, and asked before."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.computing import needs
from core.questionnaire.model import Questionnaire
from core.questionnaire.naming import Names
from core.questionnaire.piping import holds_token, tokens_of, verbatim_tokens


def piping_gaps(questionnaire: Questionnaire) -> list[Problem]:
    """Each leads to the question, or to the page, whose text it is about; `put_gaps` sees to orders drawn by lot."""
    verbatim = any(token for question in questionnaire.questions() for token in verbatim_tokens(question))
    if not verbatim and not holds_token(questionnaire):
        return []
    needed, names = _needed(questionnaire), Names(questionnaire)
    return [gap for place in _places(questionnaire) for gap in _gaps(place, needed, names)]


def insertable(questionnaire: Questionnaire, where: str) -> list[str]:
    """What can be put into the texts of this question or page: what was asked before, and what is worked out of it."""
    place = next((place for place in _places(questionnaire) if place.where == where), None)
    needed = _needed(questionnaire)
    return [name for name, questions in needed.items() if place and questions <= place.surely]


@dataclass(frozen=True)
class _Place:
    """A page's title or a question; what was `asked` above it, and what surely was, in whatever order a lot draws."""

    where: str
    texts: Wording | Question
    asked: frozenset[str]
    surely: frozenset[str]


def _places(questionnaire: Questionnaire) -> Iterator[_Place]:
    asked: frozenset[str] = frozenset()
    surely: frozenset[str] = frozenset()
    last = len(questionnaire.pages)
    for number, page in enumerate(questionnaire.pages, start=1):
        mixed = questionnaire.shuffled and 1 < number < last
        if not questionnaire.shuffled or number == last:
            surely = asked
        yield _Place(page.id, page.title, asked, surely)
        above: frozenset[str] = frozenset()
        for question in page.questions:
            yield _Place(question.id, question, asked | above, surely if page.shuffled else surely | above)
            above |= {question.id}
        asked |= above
        surely = surely if mixed else surely | above


def _needed(questionnaire: Questionnaire) -> dict[str, set[str]]:
    """What must have been asked before each thing that can be put into a text."""
    questions = {question.id: {question.id} for question in questionnaire.asked()}
    return questions | {each.id: needs(questionnaire, each.id) for each in questionnaire.computed}


def _gaps(place: _Place, needed: dict[str, set[str]], names: Names) -> Iterator[Problem]:
    """Each once, in however many languages it stands."""
    for name in dict.fromkeys(token.name for token in tokens_of(place.texts)):
        if name not in needed:
            yield problem("pipe_unknown", name=names.of(name)).at(place.where)
        elif not needed[name] <= place.asked:
            yield problem("pipe_later", name=names.of(name)).at(place.where)
    if isinstance(place.texts, Question) and any(verbatim_tokens(place.texts)):
        yield problem("pipe_verbatim").at(place.where)
