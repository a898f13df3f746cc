"""Small edits of a questionnaire, as the designer makes them, for tests to draw from."""

from collections.abc import Callable

from hypothesis import strategies as st

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.single_choice import SingleChoice
from core.questionnaire import editing
from core.questionnaire.conditions import Condition, Group
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question

Edit = Callable[[Definition], Definition]
FIRST, SECOND = ("milk", "care", "word"), ("more", "last")
QUESTIONS = FIRST + SECOND


def a_definition() -> Definition:
    """Two pages: milk, care and word; then more and last."""
    kinds = {"milk": SingleChoice, "care": MultipleChoice, "word": LongText, "more": SingleChoice, "last": LongText}
    made = {name: a_question(kind, id=name, title=f"Question {name}") for name, kind in kinds.items()}
    pages = (
        Page(id="first", title=Wording("D’abord"), questions=tuple(made[name] for name in FIRST)),
        Page(id="second", questions=tuple(made[name] for name in SECOND)),
    )
    return Definition(
        title=Wording("Le lait"), benefit=Wording("Du bon lait."), questionnaire=Questionnaire(pages=pages)
    )


def change(definition: Definition, question_id: str, **settings: object) -> Definition:
    """The definition with these settings of one of its questions; as it was where the question is gone."""
    question = definition.questionnaire.question(question_id)
    if question is None:
        return definition
    return asked(definition, editing.change_question, question.model_copy(update=settings))


def add_option(definition: Definition, question_id: str, label: str) -> Definition:
    question = definition.questionnaire.question(question_id)
    own = getattr(question, "options", ())
    options = (*own, *(kind(id=label.lower(), label=Wording(label)) for kind in {type(each) for each in own}))
    return change(definition, question_id, options=options)


def remove_option(definition: Definition, question_id: str, option_id: str) -> Definition:
    question = definition.questionnaire.question(question_id)
    options = tuple(option for option in getattr(question, "options", ()) if option.id != option_id)
    return change(definition, question_id, options=options)


def add_question(definition: Definition, *, after: str, **settings: object) -> Definition:
    page = definition.questionnaire.page_of(after)
    question = a_question(SingleChoice, **settings)
    if page is None or definition.questionnaire.question(question.id):
        return definition
    return asked(definition, editing.add_question, page.id, question, after=after)


def asked(definition: Definition, edit: Callable[..., Questionnaire], *args: object, **named: object) -> Definition:
    return definition.model_copy(update={"questionnaire": edit(definition.questionnaire, *args, **named)})


def of_one_question(question_id: str) -> st.SearchStrategy[Edit]:
    """An edit that touches this question alone, or puts one after it."""
    words = st.text("abcé ", min_size=1, max_size=8)
    has_options = question_id in ("milk", "care", "more")
    condition = Group(parts=(Condition(question="milk"),))
    edits: list[st.SearchStrategy[Edit]] = [
        words.map(lambda said: lambda each: change(each, question_id, title=Wording(said))),
        words.map(lambda said: lambda each: change(each, question_id, note=Wording({"en": said}))),
        st.just(lambda each: change(each, question_id, required=True)),
        st.just(lambda each: change(each, question_id, shown_if=condition)),
        st.just(lambda each: asked(each, editing.remove_question, question_id)),
        st.just(lambda each: add_question(each, after=question_id, id=f"{question_id}-new")),
    ]
    if has_options:
        edits += [
            st.just(lambda each: add_option(each, question_id, "Bio")),
            st.just(lambda each: remove_option(each, question_id, "vert")),
        ]
    return st.one_of(edits)


def of_one_of(question_ids: tuple[str, ...]) -> st.SearchStrategy[Edit]:
    return st.sampled_from(question_ids).flatmap(of_one_question)


def of_order() -> st.SearchStrategy[Edit]:
    """An edit that moves a question or a page."""
    by = st.sampled_from((-1, 1))
    return st.one_of(
        st.tuples(st.sampled_from(QUESTIONS), by).map(
            lambda drawn: lambda each: asked(each, editing.move_question, drawn[0], by=drawn[1])
        ),
        by.map(lambda by: lambda each: asked(each, editing.move_page, "first", by=by)),
    )


def of_pages() -> st.SearchStrategy[Edit]:
    return st.sampled_from(
        (
            lambda each: asked(each, editing.add_page, Page(id="third", title=Wording("Enfin"))),
            lambda each: asked(each, editing.remove_page, "second"),
            lambda each: asked(each, editing.duplicate_question, "milk", new_id="copy"),
        )
    )
