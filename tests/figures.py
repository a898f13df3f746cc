"""Writes what the deep tests measure into docs/figures.md: one row a figure, replaced by its name."""

import datetime
import fcntl
import os
import platform
from pathlib import Path

FIGURES = Path(__file__).parents[1] / "docs" / "figures.md"
HEADING = """# Figures

Measured by `make deep`; each row is replaced when its test runs again.

| figure | values | day | machine |
|---|---|---|---|
"""


def record(name: str, **values: object) -> None:
    """Says what was measured, and keeps it when the run is a deep one. `seconds=1.234` is shown as 1.23."""
    said = ", ".join(f"{key.replace('_', ' ')} {_shown(value)}" for key, value in values.items())
    print(f"{name}: {said}")
    if os.environ.get("DEEP") == "1":
        keep(FIGURES, name=name, values=said)


def keep(path: Path, *, name: str, values: str) -> None:
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    row = f"| {name} | {values} | {today} | {_machine()} |"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        rows = {_name(line): line for line in file.read().splitlines()[HEADING.count("\n") :]}
        file.truncate(0)
        file.write(HEADING + "".join(f"{line}\n" for _, line in sorted((rows | {name: row}).items())))


def _name(row: str) -> str:
    return row.split("|")[1].strip()


def _shown(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else f"{value}"


def _machine() -> str:
    return f"{_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    lines = known.read_text(encoding="utf-8").splitlines() if known.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.machine()
