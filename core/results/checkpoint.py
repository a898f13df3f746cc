"""The columns of some ballots as bytes to keep: codes and numbers, compressed, with a checksum; never a text."""

import hashlib
import json
from typing import Any

import numpy as np
import pyarrow as pa

from core.results.cells import ABSENT, Cells
from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.results.reading import DAY, Place, Run

PART = 20_000  # ballots
FORMAT = b"tablee columns 1\n"  # another number wherever the same answers become other columns
COUNTED = "counted"
COMPRESSED = pa.ipc.IpcWriteOptions(compression="zstd", use_threads=False)


def packed(frame: Frame, run: Run) -> bytes:
    """A run of this frame's rows."""
    names = [_name(place) for place in run.columns]
    table = pa.record_batch(
        [*map(pa.array, run.columns.values()), pa.array(run.counted)], names=[*names, COUNTED]
    ).replace_schema_metadata({"told": json.dumps(_told(frame, run))})
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema, options=COMPRESSED) as stream:
        stream.write_batch(table)
    payload = sink.getvalue().to_pybytes()
    return FORMAT + hashlib.sha256(payload).digest() + payload


def unpacked(frame: Frame, content: bytes) -> Run | None:
    """The run in the codes of this frame; None of what is damaged, of another format or of other columns."""
    payload = _undamaged(content)
    if payload is None:
        return None
    with pa.ipc.open_stream(payload) as stream:
        batch = stream.read_next_batch()
    told = json.loads(batch.schema.metadata[b"told"])
    if told["kinds"] != _kinds(frame):
        return None
    columns: dict[Place, Any] = {
        place: _recoded(_values(batch, _name(place)), cells, told["codes"].get(_name(place)))
        for place, cells in frame.places.items()
    }
    columns[DAY] = _values(batch, _name(DAY))
    superseded, by = (np.array(told[name], dtype=np.int64) for name in ("superseded", "by"))
    taken_back = np.array(told["taken_back"], dtype=np.bool_)
    return Run(columns, _values(batch, COUNTED), superseded, by, taken_back)


def _told(frame: Frame, run: Run) -> dict[str, Any]:
    codes = {_name(place): cells.codes for place, cells in frame.places.items() if cells.kind is ColumnKind.CATEGORY}
    changes = {name: getattr(run, name).tolist() for name in ("superseded", "by", "taken_back")}
    return {"kinds": _kinds(frame), "codes": codes, **changes}


def _kinds(frame: Frame) -> dict[str, str]:
    return {_name(place): cells.kind.value for place, cells in frame.places.items()}


def _undamaged(content: bytes) -> bytes | None:
    start = len(FORMAT)
    end = start + hashlib.sha256().digest_size
    if content[:start] != FORMAT or hashlib.sha256(content[end:]).digest() != content[start:end]:
        return None
    return content[end:]


def _values(batch: Any, name: str) -> Any:
    return batch.column(name).to_numpy(zero_copy_only=False)


def _recoded(values: Any, cells: Cells, codes: list[Any] | None) -> Any:
    """Codes follow the order in which this frame met what they stand for."""
    if codes is None:
        return values
    return np.array([*map(cells.encoded, codes), ABSENT], dtype=np.int64)[values]


def _name(place: Place) -> str:
    return json.dumps(place)
