"""The specification on screen: what is retained, what it costs, who gets it, what came of it; on phones, in cards."""

from html import escape

import streamlit as st

from core.actions.following_up import document_from
from core.community import access
from core.consultation.specification_document import SpecificationDocument
from core.consultation.specification_words import EntryWords, LineWords, line_words, origin_words
from core.language import LANGUAGES
from core.language.formats import euros
from core.results.look import Look
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.sight import Sight
from pages.parts.specification_form import draw_follow_up
from pages.parts.visit import Visit

COLUMNS = ("criterion", "option", "delta", "votes")
DOWNLOADS = ("pdf", "xlsx")


def draw_specification(visit: Visit, sight: Sight, look: Look) -> None:
    """With what came of each line, and its downloads; whoever organizes says below where a line stands."""
    with open_store_of_process()(read_only=True) as store:
        document = document_from(store, sight.consultation, look)
    if document is None:
        return
    st.markdown(plain(origin_words(document, visit.texts, zone=visit.zone)))
    st.html(_table(visit, document))
    st.html(_downloads(visit, document.code))
    if access.may_organize(visit.person, sight.consultation.team_id):
        draw_follow_up(visit, sight.consultation, document)


def _table(visit: Visit, document: SpecificationDocument) -> str:
    found = document.specification
    heads = [escape(visit.texts(f"result-specification-{column}")) for column in COLUMNS]
    head = "".join(f'<th scope="col">{said}</th>' for said in heads)
    rows = "".join(_row(visit, line_words(document, line, visit.texts, zone=visit.zone), heads) for line in found.lines)
    start = _sum(visit.texts("result-start-price"), euros(found.base, visit.language), heads, kind="start")
    total = _sum(visit.texts("result-price"), euros(found.price.total, visit.language), heads, kind="total")
    return f'<table class="specification"><thead><tr>{head}</tr></thead><tbody>{start}{rows}{total}</tbody></table>'


def _sum(said: str, amount: str, heads: list[str], *, kind: str) -> str:
    return (
        f'<tr class="{kind}"><th scope="row">{escape(said)}</th><td></td>'
        f'<td data-head="{heads[2]}">{escape(amount)}</td><td></td></tr>'
    )


def _row(visit: Visit, line: LineWords, heads: list[str]) -> str:
    criterion = f'<tr><th scope="row">{escape(line.criterion)}</th>'
    stands = _remarks(line) + _standing(visit, line)
    if not line.references:
        return f'{criterion}<td colspan="3">{stands}</td></tr>'
    either = f" {escape(visit.texts('specification-or'))} "
    labels = either.join(f"<strong>{escape(each.label)}</strong>" for each in line.references)
    votes = "<br>".join(escape(each.votes) for each in line.references)
    shares = "".join(f"<small>{escape(share)}</small>" for share in line.shares)
    return (
        f"{criterion}<td>{labels}{stands}</td>"
        f'<td data-head="{heads[2]}">{escape(line.adds)}{shares}</td>'
        f'<td data-head="{heads[3]}">{votes}</td></tr>'
    )


def _remarks(line: LineWords) -> str:
    return "".join(f"<p>{escape(sentence)}</p>" for sentence in line.remarks)


def _standing(visit: Visit, line: LineWords) -> str:
    """Where the line stands; the reason of the last entry is never folded away."""
    if not line.state_said:
        return ""
    pill = f'<p><span class="standing {line.state.value}">{escape(line.state_said)}</span></p>'
    if not line.history:
        return pill
    latest, *earlier = line.history
    said = f"{pill}{_entry(latest, with_state=False)}"
    if not earlier:
        return said
    entries = "".join(f"<li>{_entry(each, with_state=True)}</li>" for each in line.history)
    summary = escape(visit.texts("specification-history", count=len(line.history)))
    return f"{said}<details><summary>{summary}</summary><ol>{entries}</ol></details>"


def _entry(entry: EntryWords, *, with_state: bool) -> str:
    state = f"<strong>{escape(entry.said)}</strong> " if with_state else ""
    why = f"<span>{escape(entry.why)}</span>" if entry.why else ""
    return f'<p class="entry">{state}{why}<small>{escape(entry.signed)}</small></p>'


def _downloads(visit: Visit, code: str) -> str:
    language = visit.language if visit.language in LANGUAGES else next(iter(LANGUAGES))
    links = "".join(
        f'<a href="/cahier-des-charges/{escape(code)}.{ending}?lang={language}" download>'
        f"{escape(visit.texts(f'specification-download-{ending}'))}</a>"
        for ending in DOWNLOADS
    )
    return f'<p class="downloads">{links}</p>'
