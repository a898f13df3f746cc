"""How long a questionnaire takes: the time to read its words, and to answer each question after its kind."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from core.language import FRENCH
from core.language.wording import Wording
from core.questionnaire.model import Questionnaire

# Silent reading: 238 words a minute on average in English (Brysbaert, « How many words do we read per minute? », 2019),
# 195 in French (Trauzettel-Klosinski and Dietz, IReST, 2012). A screen read with care is nearer the second.
WORDS_A_MINUTE = 200
LONGEST_MINUTES = 5  # beyond, people give up


def minutes(questionnaire: Questionnaire) -> int:
    """Rounded to the nearest whole minute, at least one; every question counts, those shown on conditions too."""
    return max(1, (seconds(questionnaire) + 30) // 60)


def seconds(questionnaire: Questionnaire) -> int:
    words = sum(len(text.split()) for page in questionnaire.pages for text in _texts(page))
    reading = words * 60 // WORDS_A_MINUTE
    return reading + sum(question.seconds_to_answer() for question in questionnaire.asked())


def _texts(held: Any) -> Iterator[str]:
    if isinstance(held, Wording):
        yield held.say(FRENCH)
    elif isinstance(held, BaseModel):
        for name in type(held).model_fields:
            yield from _texts(getattr(held, name))
    elif isinstance(held, tuple):
        for each in held:
            yield from _texts(each)
