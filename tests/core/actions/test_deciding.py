"""The rule that decides a question is fixed when it opens; what it said is kept with the result."""

import pytest

from core.actions.consultations import change_problems
from core.consultation.deciding_said import decided_by
from core.consultation.definition import Definition
from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import problem
from core.question_types.grades import Grades
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.ranking import Ranking
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question, an_open_consultation, cast, close

BEST_TO_WORST = {"rouge": "grade_excellent", "vert": "grade_good", "bleu": "grade_to_reject"}


def asking(*questions):
    return Definition(
        title=Wording("Quel fromage ?"),
        benefit=Wording("Choisir."),
        questionnaire=Questionnaire(pages=(Page(questions=questions),)),
    )


@pytest.mark.parametrize("kind", [Grades, Ranking, MultipleChoice])
def test_once_it_is_open_no_question_is_decided_otherwise(open_sqlite_store, kind):
    question = a_question(kind, decided_by="one")
    vote = an_open_consultation(open_sqlite_store, asking(question))
    with open_sqlite_store(read_only=True) as store:
        consultation, now = store.consultations.get(vote.id), store.now()

    def problems(changed):
        return change_problems(consultation, asking(changed), now=now)

    assert problems(question.model_copy(update={"decided_by": "information"})) == [problem("fixed_since_opening")]
    assert problems(question.model_copy(update={"title": Wording("Lequel ?")})) == []


def test_the_rule_is_said_before_the_first_vote():
    (said,) = decided_by(asking(a_question(Grades, decided_by="one"), a_question(Ranking)), Texts("fr"))

    assert said.replace("\u00a0", " ") == "« Question grades » : la règle est fixée d’avance, jugement majoritaire."


def test_what_the_rule_said_is_kept_with_the_result(open_sqlite_store):
    question = a_question(Grades, decided_by="one")
    vote = an_open_consultation(open_sqlite_store, asking(question))
    cast(open_sqlite_store, vote, answers={question.id: BEST_TO_WORST})

    result = close(open_sqlite_store, vote)

    assert result["decided"] == {
        question.id: {"rule": "majority-judgment", "winners": ["rouge"], "winner": "rouge"},
    }
