"""A photo or a document given as an answer."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from core.identity import is_digest
from core.language.everywhere import in_every_language
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Summary

MEGABYTE = 1024 * 1024
HEAVIEST_MB = 10
MOST_BYTES = 999_999_999  # of a file kept: a picture drawn anew may weigh more than what was sent
MOST_FILES = 5
PICTURES = {"image/jpeg": "jpg", "image/png": "png"}  # however a picture comes, it is drawn anew as one of these
DOCUMENTS = {"application/pdf": "pdf"}
ENDINGS = PICTURES | DOCUMENTS
REFUSED = "refused"
# Why a file that was sent was not kept, as the draft remembers it until the next one is sent.
REASONS = (
    "file_too_heavy",
    "files_too_many",
    "file_kind_refused",
    "picture_too_large",
    "picture_unreadable",
    "document_locked",
    "document_too_long",
    "document_unreadable",
    "files_too_often",
)


class File(Question):
    """An answer lists what was given, `{"digest", "kind", "size"}` each: the file itself stays in the store.

    A draft may hold `{"refused": reason}` too, for a file that could not be kept: the check says why.
    """

    widget: ClassVar[str] = "file"
    chart: ClassVar[str] = "files"
    icon: ClassVar[str] = "add_a_photo"
    family: ClassVar[str] = "write"
    seconds: ClassVar[int] = 40
    asks_data: ClassVar[bool] = True
    uploads: ClassVar[bool] = True

    type: Literal["file"] = "file"
    pictures: bool = True
    documents: bool = False
    heaviest: int = Field(default=5, ge=1, le=HEAVIEST_MB, description="of each file sent, in MB")
    most: int = Field(default=1, ge=1, le=MOST_FILES)

    @property
    def accepted(self) -> dict[str, str]:
        """The ending of a file's name, by media type."""
        return (PICTURES if self.pictures else {}) | (DOCUMENTS if self.documents else {})

    @property
    def accept(self) -> str:
        """What a browser offers to choose: any picture, so that a phone offers to take one."""
        kinds = (("image/*",) if self.pictures else ()) + (tuple(DOCUMENTS) if self.documents else ())
        return ",".join(kinds)

    def gaps(self) -> list[Problem]:
        return super().gaps() + ([] if self.accepted else [problem("file_kinds_missing")])

    def check_given(self, answer: object) -> list[Problem]:
        if not isinstance(answer, list):
            return [problem("files_unreadable")]
        reason = next((each[REFUSED] for each in answer if isinstance(each, dict) and REFUSED in each), None)
        if reason is not None:
            return [self.refusal(reason)]
        if not all(map(self._is_readable, answer)) or len({each["digest"] for each in answer}) < len(answer):
            return [problem("files_unreadable")]
        if not answer:
            return [problem("answer_missing")]
        return [problem("files_too_many", most=self.most)] if len(answer) > self.most else []

    def refusal(self, reason: object) -> Problem:
        """Why a file was not kept, in a problem of this question's own."""
        if not isinstance(reason, str) or reason not in REASONS:
            return problem("files_unreadable")
        worded = {
            "file_too_heavy": problem("file_too_heavy", most=self.heaviest),
            "files_too_many": problem("files_too_many", most=self.most),
            "file_kind_refused": problem("file_kind_refused", accepted=self.accepted_said),
        }
        return worded.get(reason) or problem(reason)

    @property
    def accepted_said(self) -> str:
        """`pictures`, `documents` or `both`, for a sentence to choose its words."""
        if self.pictures and self.documents:
            return "both"
        return "pictures" if self.pictures else "documents"

    def written(self, given: dict[str, Any]) -> str:
        """A file given, as a field of a form carries it; `read_back` reads it again."""
        return f"{given['digest']} {given['kind']} {given['size']}"

    def read_back(self, value: str) -> Any:
        """What a field says, or the field as it is where it says nothing of a file."""
        parts = value.split(" ")
        if len(parts) == 2 and parts[0] == REFUSED:
            return {REFUSED: parts[1]}
        if len(parts) == 3 and parts[2].isascii() and parts[2].isdigit() and len(parts[2]) < 10:
            return {"digest": parts[0], "kind": parts[1], "size": int(parts[2])}
        return value

    def refusals(self, answer: Any) -> list[Problem]:
        """Why files that were just sent were not kept."""
        refused = (each for each in _listed(answer) if isinstance(each, dict) and REFUSED in each)
        return [self.refusal(each[REFUSED]) for each in refused]

    def given(self, answer: Any) -> list[dict[str, Any]]:
        """The files of an answer, right or wrong, that can be shown as such."""
        return [each for each in _listed(answer) if self._is_readable(each)]

    def is_document(self, given: dict[str, Any]) -> bool:
        return given["kind"] in DOCUMENTS

    def worded(self, answer: Any) -> Wording:
        return in_every_language("files-said", count=len(answer))

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.TEXT),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        """The names that the files have when they are downloaded."""
        return {self.id: " ".join(f"{each['digest']}.{ENDINGS[each['kind']]}" for each in answer) or None}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, rows=(), sentence="files" if tally.answered else "nobody")

    def _is_readable(self, given: object) -> bool:
        if not isinstance(given, dict) or given.keys() != {"digest", "kind", "size"}:
            return False
        size = given["size"]
        whole = isinstance(size, int) and not isinstance(size, bool) and 0 < size <= MOST_BYTES
        kind = given["kind"]
        return whole and is_digest(given["digest"]) and isinstance(kind, str) and kind in self.accepted


def _listed(answer: Any) -> list[Any]:
    return answer if isinstance(answer, list) else []
