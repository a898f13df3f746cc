"""What an organizer designs: the promise, the questionnaire, the price and the rules; versioned JSON."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from core.community.colleges import Weighing
from core.consultation.ratifying import Ratification
from core.language import ANSWER_LANGUAGES, FRENCH
from core.language.wording import Wording
from core.pricing.model import PriceModel
from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.computed_gaps import computed_gaps
from core.questionnaire.condition_gaps import condition_gaps
from core.questionnaire.model import Questionnaire
from core.questionnaire.piping_gaps import piping_gaps
from core.questionnaire.put import put
from core.questionnaire.put_gaps import put_gaps
from core.questionnaire.quota_gaps import quota_gaps
from core.questionnaire.together_gaps import together_gaps


class Kind(StrEnum):
    QUESTIONNAIRE = "questionnaire"
    PRICE_VOTE = "price_vote"
    IDEA_CALL = "idea_call"
    BETA_TEST = "beta_test"
    SELECTION = "selection"
    WORKSHOP = "workshop"


class Anonymity(StrEnum):
    ANONYMOUS = "anonymous"  # the roll says who voted, nothing links a ballot to a person
    CONFIDENTIAL = "confidential"  # linked so as to allow one answer a person; shown to nobody
    NAMED = "named"


class Access(StrEnum):
    OPEN = "open"  # anyone with the link, one answer a browser
    PERSONAL = "personal"  # members only, a secret link each


class Visibility(StrEnum):
    LIVE = "live"
    AFTER_VOTE = "after_vote"
    AT_CLOSING = "at_closing"


class AnswerPage(StrEnum):
    """Where the short link and the QR code lead; either page offers the other."""

    LIGHT = "light"  # phones to the light page, a desk to the full one
    FULL = "full"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Sponsor(_Part):
    """Who carries the project, with a word. `picture` is the hash of a stored file, `video` a web address."""

    name: str = ""
    role: Wording = Wording()
    word: Wording = Wording()
    picture: str = ""
    video: str = ""


class Source(_Part):
    """Where a fact shown on the page comes from."""

    label: str
    address: str


class Rules(_Part):
    """What is fixed when the consultation opens and never loosened after."""

    anonymity: Anonymity = Anonymity.ANONYMOUS
    access: Access = Access.OPEN
    visibility: Visibility = Visibility.AT_CLOSING
    public_results: bool = True
    kept_from_public: tuple[str, ...] = ()  # ids of the questions whose results are for the team alone
    close_points: int = Field(default=2, ge=0, le=50)  # a lead under so many points of share is called close
    ratification: Ratification | None = None  # where members decide on a change of price
    weighing: Weighing = Weighing()


class Definition(_Part):
    kind: Kind = Kind.QUESTIONNAIRE
    title: Wording = Wording()
    benefit: Wording = Wording()
    sponsor: Sponsor = Sponsor()
    price: PriceModel | None = None
    questionnaire: Questionnaire = Field(default_factory=Questionnaire)
    languages: tuple[str, ...] = (FRENCH,)  # those one may answer in, French always the first
    answer_page: AnswerPage = AnswerPage.LIGHT
    rules: Rules = Rules()
    sources: tuple[Source, ...] = ()
    simulated: bool = False  # ballots drawn from published shares: every screen that shows them says so
    drawn: tuple[str, ...] = ()  # questions whose shares no source publishes: drawn, and marked illustrative
    template: str = ""  # what it was started from: its examples guide whoever writes the promise and the debrief

    @model_validator(mode="before")
    @classmethod
    def _languages_of_its_title(cls, given: Any) -> Any:
        """Where nothing says which languages are offered: those that the title speaks."""
        if not isinstance(given, dict) or "languages" in given or "title" not in given:
            return given
        said = Wording.model_validate(given["title"]).root
        return {**given, "languages": tuple(language for language, title in said.items() if title.strip())}

    @field_validator("languages")
    @classmethod
    def _french_first(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(language for language in ANSWER_LANGUAGES if language == FRENCH or language in given)

    def put(self, answers: Mapping[str, Any], seed: str) -> Questionnaire:
        """The questionnaire as it is put to one person, by their answers so far and their paper's seed."""
        return put(self.questionnaire, answers, seed, base=self.price.base if self.price else None)

    @property
    def names_people(self) -> bool:
        return self.rules.anonymity is Anonymity.NAMED

    @property
    def is_fixed_once_open(self) -> bool:
        """A vote on a price, or one that binds: the smallest edit would make it another vote."""
        binds = self.rules.ratification is not None or bool(self.rules.weighing.colleges)
        return self.kind is Kind.PRICE_VOTE or self.price is not None or binds

    @property
    def freezes_roll(self) -> bool:
        """A vote among members on a price: who may vote is fixed with the rest."""
        return self.is_fixed_once_open and self.rules.access is Access.PERSONAL

    @property
    def kept_from_public(self) -> frozenset[str]:
        """Of the questions kept back, with their rounds, those that decide nothing: what decides is always shown.

        Computed values are the team's: worked out of several answers, they would tell which were given together.
        """
        asked = tuple(self.questionnaire.questions())
        chosen = frozenset(self.rules.kept_from_public)
        again = {question.id for question in asked if question.round_of in chosen}
        return (chosen | again | self.computed_ids) - {question.id for question in asked if self._decides(question)}

    @property
    def computed_ids(self) -> frozenset[str]:
        return frozenset(each.id for each in self.questionnaire.computed)

    def may_keep_from_public(self) -> tuple[Question, ...]:
        """The questions whose results the organizer may keep for the team."""
        return tuple(question for question in self.questionnaire.asked() if not self._decides(question))

    def _decides(self, question: Question) -> bool:
        return question.priced or question.ratifies or bool(question.weighed and self.rules.weighing.colleges)

    def gaps(self) -> list[Problem]:
        """What is missing before opening, each `where` leading to its place in the designer."""
        found = [] if self.title else [problem("title_missing").at("promise")]
        if not self.benefit:
            found.append(problem("benefit_missing").at("promise"))
        if self.sponsor.video and not self.sponsor.video.startswith(("https://", "http://")):
            found.append(problem("video_not_an_address").at("promise"))
        if self.price is not None:
            found += [gap.at("price") for gap in self.price.gaps()]
            found += [
                gap.at(question.id)
                for question in self.questionnaire.questions()
                if question.priced
                for option in question.options  # type: ignore[attr-defined]
                for gap in self.price.option_gaps(option)
            ]
            found += together_gaps(self.questionnaire)
        return found + self._question_gaps()

    def _decision_gaps(self) -> list[Problem]:
        """Only a roll says how many members there are, and who is of which college."""
        rules = self.rules
        found = [*rules.weighing.gaps(), *(rules.ratification.gaps() if rules.ratification else ())]
        if rules.ratification and not any(question.ratifies for question in self.questionnaire.questions()):
            found.append(problem("ratification_without_question"))
        if rules.access is not Access.PERSONAL:
            found += [problem("ratification_needs_members")] if rules.ratification else []
            found += [problem("colleges_need_members")] if rules.weighing.colleges else []
        return [gap.at("rules") for gap in found]

    def _quota_gaps(self) -> list[Problem]:
        """A quota that is full tells how people voted, which nobody may know of a sealed vote among members."""
        found = [gap.at("rules") for gap in quota_gaps(self.questionnaire)]
        rules = self.rules
        sealed = rules.access is Access.PERSONAL and rules.visibility is Visibility.AT_CLOSING
        if self.questionnaire.quotas and self.kind is Kind.PRICE_VOTE and sealed:
            found.append(problem("quota_of_sealed_vote").at("rules"))
        return found

    def _question_gaps(self) -> list[Problem]:
        questions = list(self.questionnaire.questions())
        found = [gap.at(question.id) for question in questions for gap in question.gaps()]
        found += condition_gaps(self.questionnaire)
        found += computed_gaps(self.questionnaire, priced=self.price is not None)
        found += piping_gaps(self.questionnaire)
        found += put_gaps(self.questionnaire)
        found += self._quota_gaps()
        found += self._decision_gaps()
        if not any(question.asks for question in questions):
            found.append(problem("nothing_to_answer").at("questions"))
        priced = any(question.priced for question in questions)
        if priced and self.price is None:
            found.append(problem("price_model_missing").at("price"))
        if self.price is not None and not priced:
            found.append(problem("price_criterion_missing").at("questions"))
        return found
