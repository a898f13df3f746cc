"""What organizers read and write between braces: the title of a question, where its id is kept."""

from collections.abc import Iterable, Iterator

from core.language import FRENCH
from core.language.texts import Texts
from core.language.wording import Wording
from core.question_types.base import Question
from core.questionnaire.model import Questionnaire
from core.questionnaire.terms import terms_of
from core.questionnaire.tokens import Token, replaced

LONGEST = 60
WITHIN = " › "
_SIGNS = str.maketrans("{}|\n", "()/ ")


class Names:
    """Names of everything that can stand between braces, each its own; made of the titles in French, the reference.

    A name that somebody wrote in other letter cases is still read; one that names nothing stays as it is.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.said: dict[str, str] = {}
        self._read: dict[str, str] = {}
        self._questionnaire = questionnaire
        self._has_parts = False
        self._name_all(_wholes(questionnaire))

    def shown(self, text: str) -> str:
        """`{a1b2c3d4}` as « {Votre fromage} »."""
        return replaced(text, lambda token: str(Token(self.of(token.name), token.fallback)))

    def read(self, text: str) -> str:
        """« {Votre fromage} » as `{a1b2c3d4}`."""
        return replaced(text, lambda token: str(Token(self._named(token.name), token.fallback)))

    def of(self, name: str) -> str:
        """What organizers call it; the name itself where it names nothing."""
        if name not in self.said and "." in name:
            self._name_parts()
        return self.said.get(name, name)

    def _named(self, said: str) -> str:
        if said.casefold() not in self._read and WITHIN in said:
            self._name_parts()
        return self._read.get(said.casefold(), said)

    def _name_parts(self) -> None:
        """Once they are asked for: options and rows are many, and seldom named."""
        if not self._has_parts:
            self._has_parts = True
            self._name_all(_parts_of_all(self._questionnaire))

    def _name_all(self, names: Iterable[tuple[str, str]]) -> None:
        for name, said in names:
            alone = self._alone(said)
            self.said[name] = alone
            self._read[alone.casefold()] = name

    def _alone(self, said: str) -> str:
        """With a number where another has the same name."""
        number, alone = 1, said
        while alone.casefold() in self._read:
            number += 1
            alone = f"{said} ({number})"
        return alone


def title_of(question: Question) -> str:
    """Its title as a name of its own: short, without braces, and without what is put into it."""
    texts = Texts(FRENCH)
    return _short(question.title) or texts(f"question-{question.type}".replace("_", "-"))


def _wholes(questionnaire: Questionnaire) -> Iterator[tuple[str, str]]:
    for question in questionnaire.asked():
        yield question.id, title_of(question)
    for computed in questionnaire.computed:
        yield computed.id, _short(computed.name) or Texts(FRENCH)("computed-unnamed")


def _parts_of_all(questionnaire: Questionnaire) -> Iterator[tuple[str, str]]:
    for question in questionnaire.asked():
        parts, title = _parts(question), title_of(question)
        names = (name for name in terms_of(question) if name != question.id)
        yield from ((name, f"{title}{WITHIN}{parts.get(name) or name.partition('.')[2]}") for name in names)


def _parts(question: Question) -> dict[str, str]:
    """What its options and rows are called, by term: `cheese.blue`, `grid.row`, `grid.row.option`."""
    rows = {row.id: _short(row.label) for row in getattr(question, "rows", ())}
    options = {option.id: _short(option.label) for option in getattr(question, "options", ())}
    scale = {option.id: _short(option.label) for option in getattr(question, "scale", ())}
    parts = {f"{question.id}.{option_id}": label for option_id, label in options.items()}
    for row_id, row in rows.items():
        parts[f"{question.id}.{row_id}"] = row
        parts |= {f"{question.id}.{row_id}.{code}": f"{row}{WITHIN}{label}" for code, label in scale.items()}
    return {name: label or name for name, label in parts.items()}


def _short(wording: Wording) -> str:
    words = replaced(wording.say(FRENCH), lambda _: "…").translate(_SIGNS)
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
