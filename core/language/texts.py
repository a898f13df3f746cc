"""Sentences for the screens, read from the Fluent files of each language; French is the reference."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from core.language import ANSWER_LANGUAGES, FRENCH, LANGUAGES
from core.language.wording import Wording
from core.problems import Problem

FOLDER = Path(__file__).parent
_LOCALES = {"pt": "pt-PT"}  # in Brazil's plural, « 0 » counts as one


@dataclass(frozen=True)
class Texts:
    """`texts("home-title", name="…")` is the sentence in this language. A missing key is a bug and raises KeyError.

    A language that only answer pages speak leaves the rest to French.
    """

    language: str = FRENCH

    def __call__(self, key: str, **values: Any) -> str:
        bundle = self._speaker(key)
        message = bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        sentence, errors = bundle.format_pattern(message.value, values)
        if errors:
            raise ValueError(f"{key} in {self.language}: {errors}")
        return str(sentence)

    def has(self, key: str) -> bool:
        return self._speaker(key).has_message(key)

    def problem(self, problem: Problem, *, escape: Callable[[str], str] = str) -> str:
        """Words of an organizer among its values are said in this language, `escape`d for where they stand."""
        values = {name: self._said(value, escape) for name, value in problem.values.items()}
        return self("problem-" + problem.code.replace("_", "-"), **values)

    def _said(self, value: Any, escape: Callable[[str], str]) -> Any:
        return escape(value.say(self.language)) if isinstance(value, Wording) else value

    def _speaker(self, key: str) -> FluentBundle:
        own = _bundle(self.language)
        return own if self.language in LANGUAGES or own.has_message(key) else _bundle(FRENCH)


def for_language(asked: str | None) -> Texts:
    """Texts for a locale such as `en-GB`; French where the language is not spoken here."""
    language = (asked or "").split("-")[0].lower()
    return Texts(language if language in ANSWER_LANGUAGES else FRENCH)


def sources(language: str) -> list[Path]:
    return sorted((FOLDER / language).glob("*.ftl"))


@lru_cache(maxsize=8)
def _bundle(language: str) -> FluentBundle:
    # Isolation marks are invisible characters that Streamlit's labels and CSV files would carry along.
    bundle = FluentBundle([_LOCALES.get(language, language)], use_isolating=False)
    for path in sources(language):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf8")))
    return bundle
