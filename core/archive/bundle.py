"""The archive of a closed vote as one file: what was fixed, ballots, result, journal, and how to check them."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.archive import verify
from core.archive.canonical import canonical, digest
from core.archive.journal import Entry
from core.archive.merkle import root
from core.consultation.sealing import leaf_hash

FEWEST_BALLOTS = 20  # in every college: below, a ballot may tell who gave it, and only totals are published
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest a zip knows: the same archive is the same bytes
READ_ME = """Archive d'une consultation Tablée.

config.json     ce qui a été fixé avant l'ouverture
earlier.jsonl   ce qui était demandé avant un changement, une version par ligne ; vide sans changement
ballots.jsonl   les bulletins comptés, un par ligne, rangés par empreinte : rien ne dit qui ni quand
papers.jsonl    les lots de votes en salle, un par ligne : comptés à part, et scellés avec les bulletins
receipts.json   l'empreinte de chaque reçu : compté, remplacé ou retiré ; celle de chaque lot
result.json     le résultat
journal.json    ce qui s'est passé, chaque entrée scellant la précédente
manifest.json   les empreintes de tout cela
verify.py       recompte tout : python verify.py

Ce que cela protège : rien ne peut être changé, ajouté ou retiré après la clôture sans que cela se voie.
Ce que cela ne protège pas : le secret face à qui exploite le serveur ; un reçu peut prouver un vote.
"""


@dataclass(frozen=True)
class Contents:
    """`ballots` are the counted ones, as sealed; `replaced` and `withdrawn` are leaf hashes, in hexadecimal.

    `papers` are the batches of a room, as sealed: published even where ballots are not, for each tells of several.
    `earlier` are the configurations that were answered before the last one.
    """

    configuration: dict[str, Any]
    ballots: Sequence[str]
    leaves: Sequence[str]
    replaced: Sequence[str]
    withdrawn: Sequence[str]
    result: dict[str, Any]
    journal: Sequence[Entry]
    publishes_ballots: bool
    papers: Sequence[str] = ()
    earlier: Sequence[str] = ()


def root_of(leaves: Sequence[str]) -> str:
    """Over the leaves in their own order: the order of voting is nobody's business."""
    return root([bytes.fromhex(leaf) for leaf in sorted(leaves)]).hex()


def files_of(contents: Contents) -> dict[str, str]:
    """Every file by name. Ballots stand in the order of their leaves."""
    in_order = sorted(zip(contents.leaves, contents.ballots, strict=True)) if contents.publishes_ballots else []
    batches = sorted((leaf_hash(batch), batch) for batch in contents.papers)
    receipts = {
        "counted": sorted(contents.leaves),
        "papers": [leaf for leaf, _ in batches],
        "replaced": sorted(contents.replaced),
        "withdrawn": sorted(contents.withdrawn),
    }
    journal = [asdict(entry) for entry in contents.journal]
    config, result = canonical(contents.configuration), canonical(contents.result)
    manifest = {
        "batches": len(batches),
        "ballots_published": contents.publishes_ballots,
        "configuration": digest(config),
        "counted": len(contents.leaves),
        "journal": contents.journal[-1].hash if contents.journal else "0" * 64,
        "receipts": digest(canonical(receipts)),
        "result": digest(result),
        "root": root_of([*contents.leaves, *receipts["papers"]]),
    }
    return {
        "LISEZMOI.txt": READ_ME,
        "manifest.json": canonical(manifest),
        "config.json": config,
        "earlier.jsonl": "".join(f"{each}\n" for each in contents.earlier),
        "ballots.jsonl": "".join(f"{ballot}\n" for _, ballot in in_order),
        "papers.jsonl": "".join(f"{batch}\n" for _, batch in batches),
        "receipts.json": canonical(receipts),
        "result.json": result,
        "journal.json": canonical(journal),
        "verify.py": Path(verify.__file__).read_text(encoding="utf-8"),
    }


def zipped(files: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
