"""Pose sequences in a project file: written once, in chunks of ``CHUNK`` frames, and never changed."""

import sqlite3
from contextlib import suppress
from pathlib import Path

import numpy as np

from core.errors import ProjectError
from core.language import tr
from core.poses import PoseSequence
from core.project.database import DAMAGED
from core.project.rows import (
    blank,
    empty_arrays,
    frame_bytes,
    is_sound,
    piece_checksums,
    rest_of,
    times_from_bytes,
    unpack,
    unsealed,
)
from core.recording import Recording
from core.skeleton import skeleton_from_dict
from core.track import BLOCK

CHUNK = 4096
"""Frames of a pose sequence in one row."""


def chunks(count: int) -> list[range]:
    """The frames of each chunk of a sequence of ``count`` frames."""
    return [range(start, min(start + CHUNK, count)) for start in range(0, count, CHUNK)]


def read_sequence(
    connection: sqlite3.Connection, path: Path, row: int, what: str, recording: Recording
) -> tuple[PoseSequence, list[str]]:
    """The sequence of a row of ``poses``, called ``what``, and what of it is damaged, in sentences.

    Raises ``ProjectError`` where it is not there or cannot be in a file of this size.
    """
    found = connection.execute("SELECT header, times, crc FROM poses WHERE id = ?", (row,)).fetchone()
    if found is None:
        raise ProjectError(tr("its poses are not in the file"))
    problems = []
    header, sound = unsealed(found[0])
    if not sound:
        problems.append(tr("What {what} says of itself is damaged: check its joints, unit and source.", what=what))
    times = times_from_bytes(found[1], found[2])
    if times is None:
        count = len(found[1]) // 8
        times = recording.times if len(recording.times) == count else np.arange(count) / (recording.fps or 25.0)
        problems.append(tr("The times of {what} are damaged: its frames have those of the recording now.", what=what))
    if len(times) * frame_bytes(header) > 4 * path.stat().st_size + (64 << 20):
        raise ProjectError(tr("its size does not fit the file"))
    arrays = empty_arrays(header, len(times))
    problems += _fill(connection, row, header, arrays)
    poses = PoseSequence(
        skeleton_from_dict(header["skeleton"]), times=times, space=header["space"], unit=header["unit"],
        source=header["source"], rest=rest_of(header), **arrays,
    )  # fmt: skip
    return poses, problems


def _fill(connection: sqlite3.Connection, row: int, header: dict, arrays: dict[str, np.ndarray]) -> list[str]:
    """Put a sequence's chunks into its arrays; what is damaged or missing stays missing poses, and is told."""
    count = len(arrays["coords"])
    damaged = {number: [frames] for number, frames in enumerate(chunks(count))}
    sql = "SELECT number, crc, data, pieces FROM pose_chunks WHERE poses = ?"
    with suppress(*DAMAGED):  # what is not reached stays missing
        for number, crc, data, pieces in connection.execute(sql, (row,)):
            for frames in damaged.get(number, []):
                damaged[number] = _unpacked((row, number), data, crc, pieces, header, arrays, frames)
    return [
        tr(
            "Frames {start} to {stop} of a track are damaged and were left empty.",
            start=frames.start, stop=frames.stop - 1
        )
        for frames in _joined([frames for parts in damaged.values() for frames in parts])
    ]  # fmt: skip


def _joined(parts: list[range]) -> list[range]:
    """Ranges in order, those that follow each other as one."""
    joined: list[range] = []
    for part in parts:
        if joined and joined[-1].stop == part.start:
            part = range(joined.pop().start, part.stop)
        joined.append(part)
    return joined


def _unpacked(
    key: tuple, data: bytes, crc: int, pieces: bytes | None, header: dict, arrays: dict[str, np.ndarray], frames: range
) -> list[range]:
    """Put a chunk into its frames; which of them are damaged and were left missing."""
    if is_sound(key, data, crc):
        unpack(data, header, arrays, frames.start, frames.stop)
        return []
    if not pieces or len(data) != len(frames) * frame_bytes(header) or len(pieces) != 4 * -(-len(frames) // BLOCK):
        return [frames]
    unpack(data, header, arrays, frames.start, frames.stop)
    written = np.frombuffer(pieces, "<u4")
    wrong = np.flatnonzero(np.all([written != piece_checksums(data, header, one) for one in (key, None)], axis=0))
    damaged = [frames[number * BLOCK : (number + 1) * BLOCK] for number in wrong.tolist()]
    for part in damaged:
        blank(arrays, part)
    return damaged
