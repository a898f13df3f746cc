"""What a ballot keeps beside its answers, as the first screen says it."""

from core.consultation.definition import Access, Anonymity, Rules
from core.language.texts import Texts


def kept_said(rules: Rules, texts: Texts) -> list[str]:
    """Nothing more where the answer is tied to its member anyway."""
    if rules.access is Access.OPEN:
        return [texts("answer-attributes-open")]
    return [texts("answer-attributes-personal")] if rules.anonymity is Anonymity.ANONYMOUS else []
