"""Several wordings said one after the other, in every language of the answer pages."""

from collections.abc import Sequence

from core.language import ANSWER_LANGUAGES
from core.language.texts import Texts
from core.language.wording import Wording


def joined(wordings: Sequence[Wording]) -> Wording:
    """« lait, beurre et crème »"""
    if len(wordings) < 2:
        return wordings[0] if wordings else Wording()
    return Wording(
        {language: _joined([each.say(language) for each in wordings], language) for language in ANSWER_LANGUAGES}
    )


def paired(left: Wording, right: Wording) -> Wording:
    """« goût : très bien »"""
    return Wording(
        {
            language: Texts(language)("worded-pair", left=left.say(language), right=right.say(language))
            for language in ANSWER_LANGUAGES
        }
    )


def _joined(parts: list[str], language: str) -> str:
    return Texts(language)("worded-joined", first=", ".join(parts[:-1]), last=parts[-1])
