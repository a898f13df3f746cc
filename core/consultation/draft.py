"""What an organizer has on the table: the definition and its deadline, changed a piece at a time."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from core.consultation.definition import Access, Definition, Visibility
from core.consultation.records import Consultation
from core.consultation.wordings import Way, say_at
from core.language import ANSWER_LANGUAGES, FRENCH
from core.pricing import editing as pricing
from core.pricing.model import PriceModel
from core.problems import Refused, problem
from core.questionnaire import editing
from core.questionnaire.model import Questionnaire


@dataclass(frozen=True)
class Draft:
    definition: Definition
    closes_at: datetime | None = None

    @staticmethod
    def of(consultation: Consultation) -> "Draft":
        return Draft(consultation.definition, consultation.closes_at)

    def change(self, **parts: Any) -> "Draft":
        return replace(self, definition=self.definition.model_copy(update=parts))

    def change_definition(self, edit: Callable[[Definition], Definition]) -> "Draft":
        return replace(self, definition=edit(self.definition))

    def change_sponsor(self, **parts: Any) -> "Draft":
        return self.change(sponsor=self.definition.sponsor.model_copy(update=parts))

    def change_rules(self, **parts: Any) -> "Draft":
        return self.change(rules=self.definition.rules.model_copy(update=parts))

    def change_questions(self, edit: Callable[[Questionnaire], Questionnaire]) -> "Draft":
        return self.change(questionnaire=edit(self.definition.questionnaire).resolved())

    def change_price(self, edit: Callable[[PriceModel], PriceModel]) -> "Draft":
        return self.change(price=edit(self.price))

    @property
    def price(self) -> PriceModel:
        return self.definition.price or PriceModel()

    def say(self, where: str, way: Way, *, language: str, typed: str) -> "Draft":
        """With these words in this language at this place. Raises Refused where they cannot be kept."""
        return self.change_definition(lambda definition: say_at(definition, where, way, language=language, typed=typed))

    def offer(self, language: str, *, offered: bool) -> "Draft":
        """One may answer in this language, or no longer; what was written in it stays. French is always offered."""
        now = {*self.definition.languages, language} if offered else {*self.definition.languages} - {language}
        return self.change(languages=tuple(each for each in ANSWER_LANGUAGES if each == FRENCH or each in now))

    def until(self, closes_at: datetime | None, *, now: datetime) -> "Draft":
        """With this deadline. Raises Refused where it is already past."""
        if closes_at is not None and closes_at <= now:
            raise Refused(problem("deadline_past"))
        return replace(self, closes_at=closes_at)

    def open_to(self, access: Access) -> "Draft":
        """A vote on a price among members becomes a sealed one; whoever wants it otherwise says so after."""
        sealed = access is Access.PERSONAL and self.definition.is_fixed_once_open
        return self.change_rules(access=access, **({"visibility": Visibility.AT_CLOSING} if sealed else {}))

    def without_actor(self, actor_id: str) -> "Draft":
        """Nobody keeps a part for somebody who left, in the starting price or in any option."""
        return self.change_price(lambda price: pricing.remove_actor(price, actor_id)).change_questions(
            lambda questions: editing.change_price_options(
                questions, lambda option: pricing.drop_part(option, actor_id)
            )
        )

    def with_rest(self, actor_id: str) -> "Draft":
        """Another actor gets the rest from now on; nobody's amount moves by that alone."""
        before = self.price
        return self.change_price(lambda price: pricing.give_rest(price, actor_id)).change_questions(
            lambda questions: editing.change_price_options(
                questions, lambda option: pricing.share_without(option, before, rest=actor_id)
            )
        )
