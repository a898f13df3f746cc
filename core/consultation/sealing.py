"""The exact bytes of a ballot, and the salted hash that stands for it in the log (a leaf of RFC 6962).

What an archive may publish and what it never does are sealed apart: the first holds the hash of the second, each with a
nonce of its own, so that a receipt proves both and the archive tells nobody's words.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.archive.canonical import canonical, digest
from core.questionnaire.model import Questionnaire


@dataclass(frozen=True)
class Sealed:
    """`ballot` may be published once the vote is closed; `withheld` never, and is "" where nothing is."""

    ballot: str
    withheld: str = ""

    @property
    def leaf(self) -> str:
        return leaf_hash(self.ballot)


def sealed(
    questionnaire: Questionnaire,
    answers: Mapping[str, Any],
    *,
    nonces: tuple[str, str],
    **ballot: Any,
) -> Sealed:
    """These answers, parted by what their questions say may be published; `ballot` is as for `seal_ballot`."""
    open_ones, closed_ones = parted(questionnaire, answers)
    if not closed_ones:
        return Sealed(seal_ballot(answers=open_ones, nonce=nonces[0], **ballot))
    withheld = canonical({"answers": closed_ones, "nonce": nonces[1]})
    return Sealed(seal_ballot(answers=open_ones, nonce=nonces[0], withheld=digest(withheld), **ballot), withheld)


def parted(questionnaire: Questionnaire, answers: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What may be published, and every answer of which something may not; one may stand in both.

    An answer of which no question speaks is nobody's to publish.
    """
    questions = {question.id: question for question in questionnaire.asked()}
    published = {name: questions[name].published(answer) for name, answer in answers.items() if name in questions}
    published = {name: answer for name, answer in published.items() if answer is not None}
    return published, {name: answer for name, answer in answers.items() if published.get(name) != answer}


def seal_ballot(
    *,
    consultation_id: str,
    version: int,
    answers: dict[str, Any] | None,
    nonce: str,
    seed: str = "",
    configuration: str = "",
    college: str = "",
    withheld: str = "",
) -> str:
    """Canonical JSON: sorted keys, no spaces, so that anyone hashing the same ballot gets the same leaf.

    `seed` tells in which order things were shown; a ballot that was given without a screen has none. `configuration` is
    the hash of what was fixed before the first vote, `withheld` that of the answers which no archive publishes.
    """
    ballot: dict[str, Any] = {
        "answers": answers,
        "consultation": consultation_id,
        "nonce": nonce,
        "version": version,
    }
    others = {"seed": seed, "configuration": configuration, "college": college, "withheld": withheld}
    return canonical(ballot | {name: value for name, value in others.items() if value})


def leaf_hash(sealed: str) -> str:
    return hashlib.sha256(b"\x00" + sealed.encode()).hexdigest()


def unsealed(ballot: str, withheld: str | None) -> dict[str, Any]:
    """The ballot as JSON, its answers whole."""
    said: dict[str, Any] = json.loads(ballot)
    if withheld and said["answers"] is not None:
        said["answers"] = said["answers"] | json.loads(withheld)["answers"]
    return said


def all_unsealed(ballots: Sequence[tuple[str, str | None]]) -> list[dict[str, Any]]:
    """The same of many, read as one JSON text: several times as fast."""
    said: list[dict[str, Any]] = json.loads(f"[{','.join(ballot for ballot, _ in ballots)}]")
    withheld = [(each, kept) for each, (_, kept) in zip(said, ballots, strict=True) if kept]
    for (each, _), kept in zip(withheld, json.loads(f"[{','.join(kept for _, kept in withheld)}]"), strict=True):
        if each["answers"] is not None:
            each["answers"] |= kept["answers"]
    return said
