"""What an organizer writes, in one or several languages; French is shown where another is missing."""

from typing import TYPE_CHECKING, Any

from pydantic import ConfigDict, RootModel, model_validator

from core.language import FRENCH


class Wording(RootModel[dict[str, str]]):
    """`Wording("Titre")` is French; `Wording({"fr": "Titre", "en": "Title"})` speaks both."""

    model_config = ConfigDict(frozen=True)
    root: dict[str, str] = {}

    if TYPE_CHECKING:

        def __init__(self, root: str | dict[str, str] = "") -> None: ...

    @model_validator(mode="before")
    @classmethod
    def _french_by_default(cls, given: Any) -> Any:
        return {FRENCH: given} if isinstance(given, str) else given

    def say(self, language: str) -> str:
        return self.root.get(language) or self.root.get(FRENCH) or next(iter(self.root.values()), "")

    def saying(self, language: str, text: str) -> "Wording":
        return Wording({**self.root, language: text})

    def __bool__(self) -> bool:
        return any(text.strip() for text in self.root.values())

    def __hash__(self) -> int:
        return hash(tuple(sorted(self.root.items())))
