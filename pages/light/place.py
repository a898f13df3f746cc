"""Where a question is drawn on the light page: its field's name, the language, and what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.language.texts import Texts
from core.language.wording import Wording
from core.pricing.model import PriceModel
from core.problems import Problem


@dataclass(frozen=True)
class Place:
    """What a widget's template is given beside its question and its answer. Fields are named `name`, or begin so.

    `seed` is the paper's: what is drawn by lot is drawn from it, and found again on the next visit.
    `beside` says of an option, by its id, what it does not go with.
    """

    name: str
    texts: Texts
    price_model: PriceModel | None = None
    problems: Sequence[Problem] = ()
    seed: str = ""
    beside: Mapping[str, str] = field(default_factory=dict)

    @property
    def language(self) -> str:
        return self.texts.language

    @property
    def aria(self) -> dict[str, str]:
        """What a field to write in says to those who listen: `<input {{ place.aria | xmlattr }}>`."""
        wrong = {"aria-invalid": "true"} if self.problems else {}
        return {"aria-describedby": f"problems_{self.name}", **wrong}

    def say(self, wording: Wording) -> str:
        return wording.say(self.language)
