"""One or several pictures among several, each with its name."""

from typing import ClassVar, Literal

from pydantic import Field

from core.problems import Problem, problem
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.pictured import NO_PICTURE, StoredPicture


class PictureOption(Tickable):
    """Its name is what is said of the picture to those who do not see it."""

    picture: StoredPicture = NO_PICTURE

    def gaps(self) -> list[Problem]:
        lacks = not self.picture and not self.excludes  # « Aucune » has no picture
        return super().gaps() + ([problem("option_picture_missing")] if lacks else [])


class PictureChoice(MultipleChoice):
    """An answer is that of a multiple choice, even where one may choose a single picture."""

    widget: ClassVar[str] = "choose_pictures"
    icon: ClassVar[str] = "photo_library"

    type: Literal["picture_choice"] = "picture_choice"  # type: ignore[assignment]
    options: tuple[PictureOption, ...] = Field(default_factory=lambda: (PictureOption(), PictureOption()))
    most: int = Field(default=1, ge=0, description="0: as many as wished")

    def gaps(self) -> list[Problem]:
        lacking = not self.carried and any(option.gaps() for option in self.options)
        return super().gaps() + ([problem("option_picture_missing")] if lacking else [])

    @property
    def is_single(self) -> bool:
        return self.most == 1
