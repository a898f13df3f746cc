"""A link to a video, opened apart: nothing of another site is loaded where people answer."""

from typing import ClassVar, Literal
from urllib.parse import urlsplit

from core.problems import Problem, problem
from core.question_types.shown import Shown

# Names that people know, where the address says another.
KNOWN = {"youtu.be": "YouTube", "youtube.com": "YouTube", "vimeo.com": "Vimeo", "dailymotion.com": "Dailymotion"}


class Video(Shown):
    widget: ClassVar[str] = "video"
    icon: ClassVar[str] = "play_circle"

    type: Literal["video"] = "video"
    address: str = ""

    def gaps(self) -> list[Problem]:
        missing = [] if self.title else [problem("video_title_missing")]
        return missing + ([] if self.site else [problem("video_missing")])

    @property
    def site(self) -> str:
        """Where it leads, to be told before one goes there; "" where the address is none."""
        try:
            found = urlsplit(self.address.strip())
            host = (found.hostname or "") if found.scheme == "https" and not found.username else ""
        except ValueError:
            return ""
        host = host.removeprefix("www.").removeprefix("m.")
        return KNOWN.get(host, host if "." in host else "")
