"""The published ballots and the results that independent implementations give of them."""

import json
from pathlib import Path
from typing import Any

from core.ballot_files.preflib import read_orders
from core.decision_rules.ballots import Rankings


def expected(reference_data: Path, name: str) -> dict[str, Any]:
    return json.loads((reference_data / "reference" / "expected" / name).read_text(encoding="utf-8"))


def rankings(reference_data: Path, name: str) -> Rankings:
    return read_orders((reference_data / "reference" / "ballots" / name).read_text(encoding="utf-8"))
