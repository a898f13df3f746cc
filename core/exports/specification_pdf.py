"""The specification as a PDF to hand to a board."""

from datetime import tzinfo
from typing import Any

from core.consultation.specification_document import SpecificationDocument
from core.consultation.specification_rules import rule_words
from core.consultation.specification_words import (
    LineWords,
    line_words,
    origin_words,
    price_remarks,
)
from core.exports.typeset import typeset
from core.language.formats import cents, euros, share
from core.language.texts import Texts
from core.pricing.specification import Specification

# core/charts/theme.py's colours told apart by colour-blind readers; letters on them are white or ink.
COLOURS = ("#2D4684", "#CF744E", "#126F5D", "#731B54", "#9E6406", "#0097C5", "#4A2A1A", "#798088")
HEADS = ("criterion", "option", "delta", "votes")


def specification_pdf(document: SpecificationDocument, texts: Texts, *, zone: tzinfo, address: str) -> bytes:
    """`address` is where the consultation is read."""
    return typeset("specification.typ", _data(document, texts, zone=zone, address=address))


def _data(document: SpecificationDocument, texts: Texts, *, zone: tzinfo, address: str) -> dict[str, Any]:
    found, language = document.specification, texts.language
    lines = [line_words(document, line, texts, zone=zone) for line in found.lines]
    return {
        "language": language,
        "kicker": texts("specification-draft"),
        "title": document.title.say(language),
        "product": " · ".join(filter(None, (found.product.say(language), found.unit.say(language)))),
        "origin": origin_words(document, texts, zone=zone),
        "simulated": texts("simulated") if document.simulated else "",
        "price": {"said": texts("result-price"), "amount": euros(found.price.total, language)},
        "remarks": price_remarks(document, texts),
        "parts": _parts(found, texts),
        "heads": [texts(f"result-specification-{head}") for head in HEADS],
        "start": {"said": texts("result-start-price"), "amount": euros(found.base, language)},
        "or": texts("specification-or"),
        "lines": [_line(line) for line in lines],
        "rules": rule_words(document, texts),
        "foot": _foot(document, texts, address=address),
        "of": texts("specification-pages"),
    }


def _parts(found: Specification, texts: Texts) -> list[dict[str, Any]]:
    """Who gets what of the price, the largest part first; `width` is of the bar, and never below nothing."""
    paid = sorted(found.actors, key=lambda actor: -found.price.split.get(actor.id, 0))
    return [
        {
            "actor": actor.name.say(texts.language),
            "amount": cents(found.price.split.get(actor.id, 0), texts.language),
            "share": share(found.price.split.get(actor.id, 0) / found.price.total, texts.language),
            "width": max(0, found.price.split.get(actor.id, 0)),
            "colour": COLOURS[found.actors.index(actor) % len(COLOURS)],
        }
        for actor in paid
    ]


def _line(line: LineWords) -> dict[str, Any]:
    latest = line.history[0] if line.history else None
    return {
        "criterion": line.criterion,
        "references": [{"label": each.label, "votes": each.votes} for each in line.references],
        "adds": line.adds if line.references else "",
        "shares": list(line.shares),
        "remarks": list(line.remarks),
        "state": line.state_said,
        "kind": line.state.value,
        "why": latest.why if latest else "",
        "signed": latest.signed if latest else "",
    }


def _foot(document: SpecificationDocument, texts: Texts, *, address: str) -> list[dict[str, str]]:
    rows = [{"head": texts("specification-address"), "text": address}]
    if document.root:
        rows.append({"head": texts("specification-root"), "text": document.root})
    return rows
