"""What the light page says for anybody to check a vote: what was fixed, and once it is closed what was sealed."""

from dataclasses import dataclass

from core.actions.answering import receipt_of
from core.actions.archiving import fate_of, proof_of
from core.actions.watching import Watcher
from core.archive.configuration import short
from core.problems import Refused
from pages.light.visitor import Visitor
from pages.parts.answer.fixed import fixed_now, fixed_said
from pages.parts.database import open_store_of_process
from pages.parts.journal_said import chain_said, journal_said


@dataclass(frozen=True)
class ShownFixed:
    hash: str
    short: str
    said: list[str]


@dataclass(frozen=True)
class ShownProof:
    """`asked` is the receipt that was asked for, `fate` what became of its ballot, `mine` one's own receipt."""

    root: str
    counted: int
    batches: int
    publishes_ballots: bool
    journal: list[tuple[str, str]]
    chain: str
    mine: str
    asked: str
    fate: str


def shown_fixed(visitor: Visitor) -> ShownFixed | None:
    fixed = fixed_now(visitor.consultation)
    if not fixed.hash:
        return None
    return ShownFixed(fixed.hash, short(fixed.hash), fixed_said(visitor.consultation, fixed, visitor.texts))


def shown_proof(visitor: Visitor, asked: str) -> ShownProof | None:
    """None where the result may not be seen."""
    watcher = Watcher(voter=visitor.voter)
    try:
        with open_store_of_process()(read_only=True) as store:
            proof = proof_of(store, watcher, visitor.code)
            found = fate_of(store, visitor.code, asked, watcher) if asked.strip() else None
    except Refused:
        return None
    fate = (found.value if found else "unknown") if asked.strip() else ""
    return ShownProof(
        root=proof.root,
        counted=proof.counted,
        batches=proof.batches,
        publishes_ballots=proof.publishes_ballots,
        journal=journal_said(proof.journal, visitor.texts, visitor.zone),
        chain=chain_said(proof.broken, visitor.texts),
        mine=_mine(visitor),
        asked=asked,
        fate=fate,
    )


def _mine(visitor: Visitor) -> str:
    try:
        with open_store_of_process()(read_only=True) as store:
            receipt = receipt_of(store, visitor.code, visitor.voter)
    except Refused:
        return ""
    return short(receipt.leaf) if receipt else ""
