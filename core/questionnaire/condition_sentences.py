"""Conditions read back as one sentence, « Affichée si … », in the language of whoever designs."""

from core.language.formats import number
from core.language.texts import Texts
from core.question_types.base import Question
from core.questionnaire.computed import Computed
from core.questionnaire.conditions import Compared, Condition, Group, Wants
from core.questionnaire.model import Questionnaire
from core.questionnaire.tokens import replaced


def sentence(questionnaire: Questionnaire, shown_if: Group, texts: Texts) -> str:
    return texts("condition-shown", condition=_said(questionnaire, shown_if, texts))


def quota_sentence(questionnaire: Questionnaire, met_if: Group, texts: Texts) -> str:
    return texts("quota-met", condition=_said(questionnaire, met_if, texts))


def _said(questionnaire: Questionnaire, group: Group, texts: Texts) -> str:
    parts = [
        texts("condition-within", condition=_said(questionnaire, part, texts))
        if isinstance(part, Group)
        else _condition(questionnaire.compared(part.question), part, texts)
        for part in group.parts
    ]
    return _joined(parts, group.join, texts)


def _condition(question: Question | Computed | None, condition: Condition, texts: Texts) -> str:
    key = f"condition-{condition.test.value}".replace("_", "-")
    named = called(question, texts)
    if condition.wants is Wants.NOTHING:
        return texts(key, question=named)
    if condition.wants is Wants.COUNT:
        return texts(key, question=named, count=_count(condition))
    values = [value_said(question, value, texts) for value in condition.values]
    return texts(key, question=named, value=_joined(values, "any", texts))


def called(question: Question | Computed | None, texts: Texts) -> str:
    if question is None:
        return texts("condition-gone")
    title = replaced(question.title.say(texts.language), lambda _: "…")
    return texts("condition-quoted", words=title) if title else texts("condition-untitled")


def value_said(question: Question | Computed | None, value: Compared, texts: Texts) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(value, texts.language)
    label = question.choices().get(value) if question else None
    return (
        texts("condition-option-gone") if label is None else texts("condition-quoted", words=label.say(texts.language))
    )


def _count(condition: Condition) -> int:
    value = next(iter(condition.values), 0)
    return value if isinstance(value, int) else 0


def _joined(parts: list[str], join: str, texts: Texts) -> str:
    """« a, b et c »"""
    if len(parts) < 2:
        return next(iter(parts), texts("condition-nothing"))
    return texts(f"condition-joined-{join}", first=", ".join(parts[:-1]), last=parts[-1])
