"""What a file of answers says of itself: of what, when, how many, and what anonymity left out."""

from datetime import datetime, tzinfo

from core.consultation.definition import Anonymity
from core.consultation.records import Consultation
from core.language.formats import day_and_time
from core.language.texts import Texts
from core.results.answer_table import AnswerTable


def about(
    table: AnswerTable, consultation: Consultation, texts: Texts, *, now: datetime, zone: tzinfo, root: str
) -> tuple[tuple[str, str], ...]:
    """(what, said), for a sheet of its own."""
    definition = table.definition
    lines = [
        ("title", definition.title.say(texts.language)),
        ("code", table.code),
        ("made", day_and_time(now, texts.language, zone=zone)),
        ("rows", texts("export-about-rows-said", rows=table.rows, counted=table.counted)),
        ("state", texts("export-about-over" if consultation.is_over(now) else "export-about-running")),
        ("who", who_said(definition.rules.anonymity, texts)),
        ("root", root),
        ("heard", texts("export-about-heard-said", count=table.heard) if table.heard else ""),
        ("simulated", texts("simulated") if definition.simulated else ""),
    ]
    return tuple((texts(f"export-about-{name}"), said) for name, said in lines if said)


def who_said(anonymity: Anonymity, texts: Texts) -> str:
    """What the rows say, and leave out, of who answered."""
    return texts(f"export-who-{anonymity}")
