"""Reads the sentiment of what people write when it comes, so that no page ever has to."""

from typing import Any

from core.voices.sentiment import ANALYSER_VERSION, analyse


def read_voice(text: str) -> dict[str, Any]:
    """A reading as a ballot keeps it: the label, the score from -1 to 1, and the version of the analyser."""
    found = analyse(text)
    return {"label": found.label.value, "score": round(found.score, 3), "analyser": ANALYSER_VERSION}
