"""What the team replies to those who wrote, on the light pages: what answers the reader first."""

from core.actions.reading_replies import replies_to
from core.language.formats import day
from pages.light.visitor import Visitor
from pages.parts.database import open_store_of_process


def shown_replies(visitor: Visitor) -> list[dict[str, str]]:
    """None in a trial: its ballots are nobody's."""
    if visitor.is_trial:
        return []
    with open_store_of_process()(read_only=True) as store:
        found = replies_to(store, visitor.consultation, visitor.voter)
    texts = visitor.texts
    return [
        {
            "idea": each.idea,
            "text": each.text,
            "yours": texts("reply-to-you") if each.yours else "",
            "to": texts("reply-to-people", count=each.people) if each.people else "",
            "on": texts("reply-on", day=day(each.at, visitor.language, zone=visitor.zone)),
        }
        for each in found
    ]
