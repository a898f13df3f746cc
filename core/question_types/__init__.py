"""Every kind of question. To add one: write its class in a file of its own, then list it in KINDS.

The order is the order of the designer's gallery.
"""

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field

from core.question_types.agreement import Agreement
from core.question_types.base import Question
from core.question_types.best_worst import BestWorst
from core.question_types.consent import Consent
from core.question_types.date import Date
from core.question_types.email import Email
from core.question_types.file import File
from core.question_types.four_prices import FourPrices
from core.question_types.grades import Grades
from core.question_types.grid import Grid
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.number import Number
from core.question_types.passage import Passage
from core.question_types.phone import Phone
from core.question_types.picture import Picture
from core.question_types.picture_choice import PictureChoice
from core.question_types.postcode import Postcode
from core.question_types.price_change import PriceChange
from core.question_types.price_criterion import PriceCriterion
from core.question_types.price_ladder import PriceLadder
from core.question_types.ranking import Ranking
from core.question_types.rating import Rating
from core.question_types.recommendation import Recommendation
from core.question_types.sharing import Sharing
from core.question_types.short_text import ShortText
from core.question_types.shown_value import ShownValue
from core.question_types.single_choice import SingleChoice
from core.question_types.slider import Slider
from core.question_types.statements import Statements
from core.question_types.time import Time
from core.question_types.video import Video
from core.question_types.web_address import WebAddress
from core.question_types.yes_no import YesNo

FAMILIES = ("choose", "scale", "weigh", "price", "write", "show")
KINDS: tuple[type[Question], ...] = (
    PriceCriterion,
    PriceChange,
    FourPrices,
    PriceLadder,
    SingleChoice,
    MultipleChoice,
    PictureChoice,
    YesNo,
    Agreement,
    Rating,
    Slider,
    Recommendation,
    Ranking,
    Sharing,
    BestWorst,
    Grid,
    Statements,
    Grades,
    Number,
    ShortText,
    LongText,
    Date,
    Time,
    Email,
    Phone,
    Postcode,
    WebAddress,
    File,
    Consent,
    Passage,
    Picture,
    Video,
    ShownValue,
)
BY_NAME = {kind.model_fields["type"].default: kind for kind in KINDS}

if TYPE_CHECKING:
    AnyQuestion = Question
else:
    AnyQuestion = Annotated[Union[KINDS], Field(discriminator="type")]  # noqa: UP007 - a union made of the list
