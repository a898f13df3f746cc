"""The evidence behind a floor, as a reader finds it: what it is, what it says, and where to see it."""

from dataclasses import dataclass

from core.language.texts import Texts
from core.pricing.model import PriceModel


@dataclass(frozen=True)
class Shown:
    """`links` are addresses with what they are called."""

    label: str
    figure: str
    links: tuple[tuple[str, str], ...]


def shown_evidence(model: PriceModel, texts: Texts, *, code: str) -> list[Shown]:
    """Of a consultation by its code, under which its documents are kept."""
    return [
        Shown(
            label=each.label.say(texts.language),
            figure=each.figure.say(texts.language),
            links=(
                *(((each.address, texts("price-evidence-page")),) if is_page(each.address) else ()),
                *(((evidence_address(code, each.file), texts("price-evidence-file")),) if each.file else ()),
            ),
        )
        for each in model.floor.evidence
        if each.label
    ]


def evidence_address(code: str, digest: str) -> str:
    return f"/preuve/{code}/{digest}"


def is_page(address: str) -> bool:
    return address.startswith(("https://", "http://"))
