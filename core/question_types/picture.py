"""A picture to look at, with words for those who do not see it."""

from typing import ClassVar, Literal

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.pictured import NO_PICTURE, StoredPicture
from core.question_types.shown import Shown


class Picture(Shown):
    widget: ClassVar[str] = "picture"
    icon: ClassVar[str] = "image"

    type: Literal["picture"] = "picture"
    picture: StoredPicture = NO_PICTURE
    description: Wording = Wording()
    caption: Wording = Wording()

    def gaps(self) -> list[Problem]:
        missing = [] if self.picture else [problem("picture_missing")]
        return missing + ([] if self.description else [problem("description_missing")])
