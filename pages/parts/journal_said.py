"""The entries of a consultation's journal in words: when, what, and by which role."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from core.archive.configuration import short
from core.archive.journal import Entry
from core.language.formats import day_and_time
from core.language.texts import Texts


def journal_said(entries: Sequence[Entry], texts: Texts, zone: tzinfo) -> list[tuple[str, str]]:
    """(moment, sentence), the first first."""
    return [(_moment(entry, texts, zone), f"{_act(entry, texts)} ({_by(entry, texts)})") for entry in entries]


def chain_said(broken: int | None, texts: Texts) -> str:
    return texts("journal-intact") if broken is None else texts("journal-broken", number=broken)


def _moment(entry: Entry, texts: Texts, zone: tzinfo) -> str:
    return day_and_time(datetime.fromisoformat(entry.at), texts.language, zone=zone)


def _act(entry: Entry, texts: Texts) -> str:
    """An act that has no sentence is named as the archive names it."""
    key = f"journal-{entry.action.replace('_', '-')}"
    if entry.detail.get("renewed"):
        key = "journal-links-renewed"
    if not texts.has(key):
        return texts("journal-other", action=entry.action)
    detail = entry.detail
    said = {"count": detail.get("count", 0), "label": detail.get("label", "")}
    return texts(key, **said, short=short(detail.get("configuration", "")))


def _by(entry: Entry, texts: Texts) -> str:
    key = f"journal-by-{entry.by or 'clock'}"
    return texts(key) if texts.has(key) else entry.by
