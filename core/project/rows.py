"""Document values to the project file's rows and bytes, and back."""

import itertools
import json
import math
import os
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

from core.camera import Camera
from core.contacts import contacts_from, contacts_to
from core.document import Note
from core.ergonomics.setup import Setup
from core.errors import ProjectError
from core.language import tr
from core.media.limits import MAX_FRAMES, MAX_SIDE
from core.person_masks import FrameMask, Place
from core.poses import PoseSequence
from core.recording import Recording
from core.ruler import rulers_of
from core.skeleton import skeleton_to_dict
from core.track import BLOCK, Block
from core.untrusted.text import parse_json


def row_of_recording(recording: Recording, folder: Path) -> tuple:
    """The columns of ``recordings``; the path is relative to the project's folder where that is possible."""
    try:
        path = Path(os.path.relpath(recording.path, folder)).as_posix()
    except ValueError:  # another drive
        path = recording.path
    row = (
        recording.id, path, recording.name, recording.kind, recording.n_frames, float(recording.fps), recording.width,
        recording.height, recording.size, recording.sha256,
    )  # fmt: skip
    return *row, sealed(facts_of(recording), row)


def recording_from_row(row: tuple, folder: Path) -> Recording:
    """Without what the user said of it: that is read fact by fact: a damaged one costs no recording."""
    id_, path, name, kind, n_frames, fps, width, height, size, sha256 = row
    numbers = (id_, n_frames, width, height, size)
    whole = all(isinstance(number, int) and number >= 0 for number in numbers) and isinstance(fps, int | float)
    if not whole or n_frames > MAX_FRAMES or max(width, height) > MAX_SIDE or not 0 <= fps < 1e6:
        got = f"{n_frames} frames of {width} x {height} pixels, {fps} a second"[:99]
        raise ProjectError(tr("it cannot be a recording"), got=got)
    path = os.path.normpath(folder / path)
    return Recording(id_, path, str(name), str(kind), n_frames, float(fps), width, height, size, str(sha256))


def sealed(facts: dict, beside: tuple = ()) -> str:
    """JSON with a checksum of itself and of the values ``beside`` it in its row; older versions pass over that."""
    return json.dumps(facts | {_SEAL: _checksum(json.loads(json.dumps(facts)), beside)})


def unsealed(text: str, beside: tuple = ()) -> tuple[dict, bool]:
    """What ``sealed`` was given, and whether that is still so; rows of older versions have no checksum and count as
    sound. Raises where the text is no JSON object."""
    facts = dict(parse_json(text))
    crc = facts.pop(_SEAL, None)
    return facts, crc in (None, _checksum(facts, beside))


_KINDS: dict[str, tuple] = {
    "tracks": (int, int, str, str, int),
    "blocks": (int, int, str, str, int, int, bytes),
    "reviewed": (int, int, str, str, int, int, bytes),
    "people": (int, int, str),
    "notes": (int, int, int | None, str, int | None, str),
    "segments": (int, int, int, int, str),
    "masks": (int, int, int, int, bytes),
    "attention": (int, int | float, bytes, int, int),
    "queue": (int, int, str, str),
}
"""What the first columns of a table hold."""


def fits(table: str, row: tuple) -> bool:
    """Whether a row's values are of the kinds that the table has: damage makes texts of numbers."""
    return all(isinstance(value, kind) for value, kind in zip(row, _KINDS.get(table, ()), strict=False))


def with_checksum(row: tuple) -> tuple:
    """A row of a small table and, as its last column, the checksum of its values."""
    return *row, _checksum({}, row)


def without_checksum(row: tuple) -> tuple[tuple, bool]:
    """What ``with_checksum`` was given, and whether that is still so; rows of older versions count as sound."""
    *values, crc = row
    return tuple(values), crc in (None, _checksum({}, tuple(values)))


def _checksum(facts: dict, beside: tuple) -> int:
    return zlib.crc32(json.dumps([facts, *map(str, beside)], sort_keys=True).encode())


_SEAL = "crc"


def facts_of(recording: Recording) -> dict[str, Any]:
    """What the user said of a recording, without what is empty."""
    facts = {name: value for name, value in recording.facts.items() if value}
    if recording.camera is not None:
        facts["camera"] = recording.camera.to_dict()
    if recording.ergonomics is not None:
        facts["ergonomics"] = recording.ergonomics.to_dict()
    if recording.contacts:
        facts["contacts"] = contacts_to(recording.contacts)
    if recording.rulers:
        facts["rulers"] = [ruler.values for ruler in recording.rulers]
    if recording.uneven:
        facts["uneven"] = recording.uneven
    if recording.numbers:
        facts["numbers"] = recording.numbers
    if recording.assumed:
        facts["assumed"] = recording.assumed
    return facts


def facts_from_json(text: str, beside: tuple) -> tuple[dict[str, Any], bool]:
    """By the names of today, values as JSON has them, and whether they and the rest of the row have their checksum;
    raises where this is not what ``row_of_recording`` wrote."""
    facts, sound = unsealed(text, beside)
    return {_OLD_NAMES.get(name, name): value for name, value in facts.items()}, sound


def fact_from_json(name: str, value: object) -> dict[str, object]:
    """``{name: value}`` as a field of ``Recording``, empty for a name that is none."""
    return {name: _FACTS[name](value)} if name in _FACTS else {}


def _places(value: Iterable) -> tuple[Place, ...]:
    return tuple((int(frame), float(x), float(y), float(z)) for frame, x, y, z in value)


def _shifts(value: Iterable) -> tuple[tuple[int, float], ...]:
    """Raises ``ValueError`` for what are no seconds."""
    shifts = tuple((int(recording), float(seconds)) for recording, seconds in value)
    if not all(math.isfinite(seconds) for _, seconds in shifts):
        raise ValueError("a shift that is no number of seconds")
    return shifts


def _numbers(value: Iterable) -> tuple[int, ...]:
    """Raises ``ValueError`` for numbers of frames that do not increase."""
    numbers = tuple(int(number) for number in value)
    if any(b <= a for a, b in itertools.pairwise(numbers)):
        raise ValueError("numbers of frames that do not increase")
    return numbers


def _names(value: Iterable) -> tuple[str, ...]:
    return tuple(str(name) for name in value)


def _seconds(value: Iterable) -> tuple[float, ...]:
    """Raises ``ValueError`` for times that do not increase."""
    seconds = tuple(float(second) for second in value)
    if not np.isfinite(seconds).all() or (np.diff(seconds) <= 0).any():
        raise ValueError("times that do not increase")
    return seconds


_FACTS: dict[str, Callable[[Any], object]] = {
    "camera": Camera.from_dict,
    "unit": str,
    "false_positives": _places,
    "state": str,
    "state_by": str,
    "state_at": str,
    "ergonomics": Setup.of,
    "contacts": contacts_from,
    "rulers": rulers_of,
    "shifts": _shifts,
    "uneven": _seconds,
    "numbers": _numbers,
    "assumed": _names,
}
_OLD_NAMES = {"nobody": "false_positives", "by": "state_by", "at": "state_at"}  # of versions 1 to 4


def row_of_note(note: Note) -> tuple:
    return note.id, note.recording, note.frame, note.text, note.stop, json.dumps(note.tags)


def note_from_row(row: tuple) -> Note:
    id_, recording, frame, text, stop, tags = row
    return Note(id_, recording, frame, text, stop, tuple(str(tag) for tag in parse_json(tags)))


def mask_from_row(row: tuple) -> FrameMask:
    """Of width, height and packed pixels; raises ``ProjectError`` where they are damaged."""
    mask = FrameMask(*row)
    mask.unpacked()  # raises where it is damaged: better now than when it is shown
    return mask


def header_of(poses: PoseSequence) -> dict:
    """What is needed to read a sequence's chunks again: plain JSON values."""
    return {
        "skeleton": skeleton_to_dict(poses.skeleton),
        "dims": poses.dims,
        "space": str(poses.space),
        "unit": str(poses.unit),
        "uncertainty": poses.uncertainty is not None,
        "rest": None if poses.rest is None else _nullable(poses.rest),
        "source": dict(poses.source),
    }


def columns_of(header: dict) -> list[tuple[str, str, tuple[int, ...]]]:
    """(name, dtype, shape after frames) of a chunk's arrays, in the order of their bytes."""
    joints, dims = len(header["skeleton"]["joints"]), int(header["dims"])
    columns = [("coords", "<f4", (joints, dims)), ("confidence", "<f4", (joints,)), ("status", "u1", (joints,)),
               ("visibility", "u1", (joints,))]
    columns += [("uncertainty", "<f4", (joints,))] if header["uncertainty"] else []
    return columns + ([("rotations", "<f4", (joints, 4))] if header.get("rest") is not None else [])


def rest_of(header: dict) -> np.ndarray | None:
    """(J, 3) the rest pose of a sequence with rotations."""
    rest = header.get("rest")
    return None if rest is None else np.array(rest, np.float32)


def source_of(header: dict) -> dict:
    """Where a sequence comes from, with the models' names of today. ``embedding-depth`` called itself ``embedding``; it
    alone has no detector whose score counts."""
    source = dict(header["source"])
    options = source.get("options")
    if source.get("model") == "embedding" and isinstance(options, dict) and "detection_score" not in options:
        source["model"] = "embedding-depth"
    return source


def _nullable(rest: np.ndarray) -> list[list[float | None]]:
    """A rest pose as JSON has it: null for what is missing."""
    return [[float(value) if np.isfinite(value) else None for value in place] for place in rest]


_GAPS = ("coords", "uncertainty", "rotations")
"""Arrays that have NaN where all is missing."""


def frame_bytes(header: dict) -> int:
    """How long one frame is in a chunk."""
    return sum(int(np.prod(shape)) * np.dtype(dtype).itemsize for _, dtype, shape in columns_of(header))


def chunk_bytes(part: PoseSequence) -> bytes:
    """All arrays of a part, one after the other, in the order of ``columns_of``."""
    return b"".join(getattr(part, name).astype(dtype).tobytes() for name, dtype, _ in columns_of(header_of(part)))


def empty_arrays(header: dict, count: int) -> dict[str, np.ndarray]:
    """Arrays of ``count`` frames in which all is missing."""
    fill = {name: np.nan if name in _GAPS else 0 for name, *_ in columns_of(header)}
    return {name: np.full((count, *shape), fill[name], dtype) for name, dtype, shape in columns_of(header)}


def unpack(data: bytes, header: dict, arrays: dict[str, np.ndarray], start: int, stop: int) -> None:
    """Put a chunk into frames ``start`` to ``stop`` of the arrays."""
    place = 0
    for name, dtype, shape in columns_of(header):
        size = int(np.prod(shape)) * (stop - start)
        arrays[name][start:stop] = np.frombuffer(data, dtype, size, place).reshape(stop - start, *shape)
        place += size * np.dtype(dtype).itemsize


def blank(arrays: dict[str, np.ndarray], frames: range) -> None:
    """Make these frames missing again."""
    for name, array in arrays.items():
        array[frames.start : frames.stop] = np.nan if name in _GAPS else 0


def piece_checksums(data: bytes, header: dict, key: tuple | None) -> np.ndarray:
    """(P,) uint32: a checksum of every ``BLOCK`` frames of a chunk and of its key: one damaged byte costs no more than
    these. Older versions had it of the bytes alone (``key`` None)."""
    sizes = [int(np.prod(shape)) * np.dtype(dtype).itemsize for _, dtype, shape in columns_of(header)]
    count, view = len(data) // sum(sizes), memoryview(data)
    starts = range(0, count, BLOCK)
    sums = [0 if key is None else _checksum({}, key)] * len(starts)
    place = 0
    for size in sizes:
        for number, start in enumerate(starts):
            stop = min(start + BLOCK, count)
            sums[number] = zlib.crc32(view[place + start * size : place + stop * size], sums[number])
        place += count * size
    return np.array(sums, "<u4")


def times_from_bytes(data: bytes, crc: int | None) -> np.ndarray | None:
    """(T,) seconds; None where they do not have their checksum, or cannot be times."""
    times = np.frombuffer(data[: len(data) // 8 * 8], "<f8")
    sound = np.isfinite(times).all() and (np.diff(times) > 0).all()
    return times if sound and crc in (None, zlib.crc32(data)) else None


_BLOCK_DTYPES = ("u1", "<f4", "<f4", "u1", "u1")  # marked, coords, confidence, status, visibility


def keyed_checksum(key: tuple, data: bytes) -> int:
    """Of a row's bytes and of what they belong to."""
    return zlib.crc32(data, _checksum({}, key))


def is_sound(key: tuple, data: bytes, crc: int | None) -> bool:
    """Whether bytes and key are as ``keyed_checksum`` saw them; older versions had it of the bytes alone, or none."""
    return crc in (None, keyed_checksum(key, data), zlib.crc32(data))


def block_bytes(block: Block) -> bytes:
    """The arrays of a block, one after the other."""
    arrays = zip(block.arrays(), _BLOCK_DTYPES, strict=True)
    return b"".join(array.astype(dtype).tobytes() for array, dtype in arrays)


def block_from_bytes(key: tuple, data: bytes, crc: int, joints: int, dims: int) -> Block:
    """Raises ``ProjectError`` where the bytes do not have their checksum."""
    if not is_sound(key, data, crc):
        raise ProjectError(tr("the stored bytes do not match their checksum"))
    arrays, place = [], 0
    for template, dtype in zip(Block.empty(joints, dims).arrays(), _BLOCK_DTYPES, strict=True):
        arrays.append(np.frombuffer(data, dtype, template.size, place).reshape(template.shape).astype(template.dtype))
        place += template.size * np.dtype(dtype).itemsize
    return Block(*arrays)


def marks_from_bytes(key: tuple, data: bytes, crc: int | None, stored: int, joints: int) -> np.ndarray:
    """(BLOCK, joints) bool of a row of ``reviewed``."""
    if not is_sound(key, data, crc):
        raise ProjectError(tr("the stored bytes do not match their checksum"))
    if stored != joints:
        raise ProjectError(tr("they are of another skeleton"))
    bits = np.unpackbits(np.frombuffer(data, "u1"), count=BLOCK * joints)
    return bits.reshape(BLOCK, joints).astype(bool)
