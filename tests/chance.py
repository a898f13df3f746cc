"""Random definitions, drawn from the kinds' own settings: a kind or a setting that is added is drawn from then on."""

from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st
from pydantic import ValidationError

from core.language.wording import Wording
from core.pricing.money import Mils
from core.question_types import KINDS
from core.question_types.base import Option, Question
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.settings import bounds_of, settings_of
from tests.builders import a_question

MOST = 12  # of a whole number that has no highest value
NAMES = [kind.model_fields["type"].default for kind in KINDS]
words = st.sampled_from(["", "Lait", "Du lait ?", "« L’été » : 20 %", "{rating|…}", "<b>*gras*</b>", "حليب 🐄"])
wordings = st.builds(Wording, st.fixed_dictionaries({"fr": words}, optional={"en": words, "de": words}))
conditions = st.builds(
    Condition,
    question=st.sampled_from([*NAMES, "gone"]),
    test=st.sampled_from(Comparison),
    values=st.lists(st.sampled_from(["yes", "rouge", 0, 2, 2.5, True]), max_size=2).map(tuple),
)
groups = st.builds(Group, join=st.sampled_from(["all", "any"]), parts=st.lists(conditions, max_size=2).map(tuple))


@st.composite
def questions(draw: st.DrawFn, kind: type[Question]) -> Question:
    """Of this kind, with some of its settings changed to anything that it takes, gaps included."""
    question = a_question(kind)
    for name, field in settings_of(question).items():
        if draw(st.booleans()):
            value = draw(_values(field.annotation, bounds_of(field), before=getattr(question, name)))
            changed = question.model_copy(update={name: value})
            try:
                question = kind.model_validate(changed.model_dump())
            except ValidationError:  # two settings that do not go together
                continue
    return question.model_copy(update={"shown_if": draw(groups)})


@st.composite
def questionnaires(draw: st.DrawFn) -> Questionnaire:
    """One to three pages of up to eight kinds, each once, in any order, with conditions on what may not be there."""
    kinds = draw(st.permutations(KINDS).map(lambda every: every[:8]))
    cut, pages = draw(st.integers(1, 8)), []
    for number, some in enumerate((kinds[:cut], kinds[cut:])):
        asked = tuple(draw(questions(kind)) for kind in some)
        pages.append(
            Page(
                id=f"p{number}",
                title=draw(wordings),
                questions=asked,
                shown_if=draw(groups) if number else Group(),
                shuffled=draw(st.booleans()),
            )
        )
    return Questionnaire(pages=tuple(pages), shuffled=draw(st.booleans()))


def _values(annotation: Any, bounds: tuple[Any, Any], *, before: Any) -> st.SearchStrategy[Any]:
    """What a field of this type may hold; as it is, where only the designer's own controls make another."""
    lowest, highest = bounds
    if get_origin(annotation) is Literal:
        return st.sampled_from(get_args(annotation))
    if annotation is bool:
        return st.booleans()
    if annotation in (int, Mils) and lowest is not None:
        return st.integers(lowest, min(highest if highest is not None else lowest + MOST, lowest + 10 * MOST))
    if annotation == float | None:
        return st.none() | st.sampled_from([-5.5, 0, 0.25, 10, 1000])
    if annotation is Wording:
        return wordings
    if annotation == tuple[Option, ...]:
        labels = st.lists(wordings, max_size=10)
        return labels.map(lambda each: tuple(Option(id=f"o{n}", label=label) for n, label in enumerate(each)))
    return st.just(before)
