"""How headings and cells are written in words, where a reader asked for words in place of codes."""

from collections.abc import Sequence

from core.exports.csv_table import safe_cell
from core.language.texts import Texts
from core.questionnaire.codebook import Variable
from core.results.answer_table import Series
from core.results.columns import ColumnKind


def headings(variables: Sequence[Variable], language: str) -> list[str]:
    """The labels, each its own: a second « Prix » is « Prix (2) »."""
    found: list[str] = []
    taken: set[str] = set()
    for variable in variables:
        label = " ".join(variable.label.say(language).split()) or variable.name
        alone, number = label, 1
        while alone.casefold() in taken:
            number += 1
            alone = f"{label} ({number})"
        taken.add(alone.casefold())
        found.append(alone)
    return found


def words_of(series: Series, language: str) -> dict[str | bool, str]:
    """By code, its label; of a box, yes or no."""
    if series.variable.kind is ColumnKind.BOOLEAN:
        texts = Texts(language)
        return {False: texts("offered-no"), True: texts("offered-yes")}
    return {code: label_of(series.variable, code, language) for code in series.codes}


def label_of(variable: Variable, code: str, language: str) -> str:
    label = variable.codes.get(code)
    return label.say(language) if label else code


def safe_words(words: dict[str | bool, str]) -> dict[str | bool, str]:
    return {code: safe_cell(said) for code, said in words.items()}
