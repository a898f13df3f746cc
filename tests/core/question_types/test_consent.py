"""An agreement keeps the words agreed to, in the language they were read in."""

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.consent import Consent
from tests.core.question_types.counting import summary_of

CITED = Consent(id="c", title=Wording("Vos mots"), text=Wording({"fr": "J’accepte.", "en": "I agree."}), required=True)


@pytest.mark.parametrize("answer", ["J’accepte.", "I agree."])
def test_the_text_itself_is_the_answer(answer):
    assert CITED.check(answer) == []


@pytest.mark.parametrize("answer", ["J’accepte tout.", "", True, 1, ["J’accepte."], {}, float("nan")])
def test_any_other_text_is_refused(answer):
    assert CITED.check(answer) == [problem("consent_changed")]


def test_no_answer_is_no_agreement():
    assert CITED.check(None) == [problem("answer_missing")]
    assert CITED.model_copy(update={"required": False}).check(None) == []


def test_an_agreement_to_nothing_is_said():
    bare = Consent(id="c", title=Wording("Accord"))

    assert bare.gaps() == [problem("consent_empty")]
    assert bare.check("") == [problem("consent_changed")]


def test_agreements_are_counted():
    summary = summary_of(CITED, ["J’accepte.", "I agree.", None])

    assert (summary.answered, summary.sentence) == (2, "consent")
    assert summary_of(CITED, [None]).sentence == "nobody"
