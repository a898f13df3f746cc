"""How far one agrees, in words (Likert): five steps or seven, and « sans avis » apart from the middle."""

from typing import ClassVar, Literal

from core.language.everywhere import in_every_language
from core.question_types.base import Option
from core.question_types.offered import Offered
from core.results.columns import Tally
from core.results.summary import Summary, share_of

AGREE = ("agree_fully", "agree", "agree_rather")
DISAGREE = ("disagree_rather", "disagree", "disagree_fully")
SEVEN = (*AGREE, "neither", *DISAGREE)
ONLY_OF_SEVEN = ("agree_rather", "disagree_rather")
NO_OPINION = "no_opinion"


class Agreement(Offered):
    widget: ClassVar[str] = "choose_one"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "linear_scale"
    family: ClassVar[str] = "scale"

    type: Literal["agreement"] = "agreement"
    finer: bool = False
    no_opinion: bool = False

    @property
    def options(self) -> tuple[Option, ...]:
        steps = SEVEN if self.finer else tuple(step for step in SEVEN if step not in ONLY_OF_SEVEN)
        codes = (*steps, NO_OPINION) if self.no_opinion else steps
        return tuple(Option(id=code, label=in_every_language(f"offered-{code.replace('_', '-')}")) for code in codes)

    def summarise(self, tally: Tally) -> Summary:
        rows = self._rows(tally)
        counts = tally.of(self.id)
        placed = tally.answered - counts[NO_OPINION]
        if not placed:
            return self._summary(tally, rows=rows, sentence="no-opinion" if tally.answered else "nobody")
        facts = {
            "agree": share_of(sum(counts[code] for code in AGREE), placed),
            "disagree": share_of(sum(counts[code] for code in DISAGREE), placed),
        }
        return self._summary(tally, rows=rows, sentence="agreement", facts=facts)
