"""A team keeps its own questions and takes them up again; what belongs to one consultation is not kept."""

import pytest

from core.actions import library
from core.language.wording import Wording
from core.problems import Refused, problem
from core.question_types.base import Option
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Condition, Group
from tests.builders import a_draft, a_price_criterion, a_price_vote

MILK = SingleChoice(
    id="milk",
    title=Wording({"fr": "Quel lait ?", "en": "Which milk?"}),
    options=(Option(id="raw", label=Wording("Cru")), Option(id="whole", label=Wording("Entier"))),
    shown_if=Group(parts=(Condition(question="before"),)),
)


@pytest.fixture
def draft(open_store):
    return a_draft(open_store, a_price_vote())


def keep(open_store, draft, question):
    with open_store() as store:
        return library.keep_question(store, draft.organizer, draft.team_id, question)


def kept(open_store, draft):
    with open_store(read_only=True) as store:
        return library.kept_questions(store, draft.organizer, draft.team_id)


def test_what_a_team_keeps_it_finds_again_without_its_conditions(open_store, draft):
    keep(open_store, draft, MILK)

    [found] = kept(open_store, draft)

    assert found.question.model_copy(update={"id": "milk"}) == MILK.model_copy(update={"shown_if": Group()})


def test_another_team_sees_nothing_of_it_and_cannot_take_it_away(open_store, draft):
    kept_id = keep(open_store, draft, MILK)
    other = a_draft(open_store, a_price_vote())

    with open_store() as store:
        library.forget_question(store, other.organizer, other.team_id, kept_id)

    assert kept(open_store, other) == []
    assert [each.id for each in kept(open_store, draft)] == [kept_id]


def test_a_question_forgotten_is_gone(open_store, draft):
    kept_id = keep(open_store, draft, MILK)

    with open_store() as store:
        library.forget_question(store, draft.organizer, draft.team_id, kept_id)

    assert kept(open_store, draft) == []


@pytest.mark.parametrize(
    ("question", "why"),
    [
        (SingleChoice(), problem("kept_without_title")),
        (a_price_criterion(), problem("kept_with_price")),
    ],
    ids=["without a title", "with a price"],
)
def test_what_could_not_be_used_again_is_not_kept(open_store, draft, question, why):
    with pytest.raises(Refused) as refused:
        keep(open_store, draft, question)

    assert refused.value.problems == (why,)


def test_a_library_does_not_grow_without_end(open_sqlite_store, monkeypatch):
    draft = a_draft(open_sqlite_store, a_price_vote())
    monkeypatch.setattr(library, "MOST_KEPT", 1)
    keep(open_sqlite_store, draft, MILK)

    with pytest.raises(Refused) as refused:
        keep(open_sqlite_store, draft, MILK)

    assert refused.value.problems == (problem("library_full", most=1),)
