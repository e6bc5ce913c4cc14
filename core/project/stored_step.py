"""A step of an earlier session as an edit that takes it back, or makes it again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.document import Change, Document, Segment, changed_frames
from core.edits import Edit
from core.errors import ProjectError
from core.language import tr
from core.poses import PoseSequence
from core.project.database import DAMAGED
from core.project.rows import block_from_bytes, fits, marks_from_bytes, mask_from_row, note_from_row, without_checksum
from core.project.undo_log import UNREADABLE, Row, recording_from
from core.project.writing import KEYS
from core.recording import Recording
from core.track import BLOCK, STAGES, Track, TrackKey
from core.words import in_words

Sequence = Callable[[int, Recording], PoseSequence]
"""Reads the poses of a row of the file for a recording."""


@dataclass(frozen=True, eq=False)
class StoredStep(Edit):
    """Takes back a step of an earlier session, or makes it again: the rows that it changed become what they were before
    it, or before it was taken back.

    ``rows`` gives what they were, and the folder that paths in them are relative to: the project may have moved since.
    ``sequence`` reads the poses of a row of the file for a recording.
    """

    rows: Callable[[], tuple[list[Row], Path]]
    sequence: Sequence
    text: str

    def _apply(self, document: Document) -> tuple[Edit, Change]:
        try:
            rows, folder = self.rows()
            before = _restored(document, rows, self.sequence, folder)
        except (*UNREADABLE, *DAMAGED) as error:
            raise ProjectError(tr("This step cannot be taken back"), got=in_words(error)) from error
        return _Become(before, _change(rows), self.text)._apply(document)


@dataclass(frozen=True, eq=False)
class _Become(Edit):
    """Be another document, whose values are shared with this one as far as they are the same."""

    document: Document
    change: Change
    text: str

    def _apply(self, document: Document) -> tuple[Edit, Change]:
        before = document.snapshot()
        document.restore(self.document)
        document.revision = before.revision
        return replace(self, document=before), self.change


def _restored(document: Document, rows: list[Row], sequence: Sequence, folder: Path) -> Document:
    """A document in which these rows are what they say. Raises ``ProjectError`` where it would contradict itself."""
    twin = document.snapshot()
    by_table: dict[str, list[Row]] = {table: [] for table in KEYS}
    for row in rows:
        by_table[row.table].append(row)
    for _, (recording,), values in by_table["recordings"]:
        _set(twin.recordings, recording, values and recording_from(values, folder))
    for _, key, values in by_table["tracks"]:
        _set(twin.tracks, TrackKey(*key), values and _track(twin, TrackKey(*key), _checked("tracks", values), sequence))
    for table in ("blocks", "reviewed"):
        _put_blocks(twin, table, by_table[table])
    for table, (known, value_of) in _remarks(twin).items():
        for _, key, values in by_table[table]:
            _set(known, key if len(key) > 1 else key[0], values and value_of(_checked(table, values)))
    if any(key.recording not in twin.recordings or key.stage not in STAGES for key in twin.tracks):
        raise ProjectError(tr("The recording that this belongs to is no longer in the project"))
    return twin


def _remarks(document: Document) -> dict[str, tuple[dict, Callable[[tuple], Any]]]:
    return {
        "people": (document.people, lambda values: values[2]),
        "notes": (document.notes, note_from_row),
        "segments": (document.segments, lambda values: Segment(*values)),
        "masks": (document.masks, lambda values: mask_from_row(values[2:])),
    }


def _set(known: dict, key: Any, value: Any) -> None:
    if value is None:
        known.pop(key, None)
    else:
        known[key] = value


def _checked(table: str, row: tuple) -> tuple:
    values, sound = without_checksum(row)
    if not sound or not fits(table, row):
        raise ProjectError(tr("the stored bytes do not match their checksum"))
    return values


def _track(document: Document, key: TrackKey, values: tuple, sequence: Sequence) -> Track:
    """With the poses that the row names, and the corrections that the key has now."""
    poses, now = sequence(values[-1], document.recordings[key.recording]), document.tracks.get(key)
    return Track(key, poses, {}, {}) if now is None else Track(key, poses, now.blocks, now.reviewed)


def _put_blocks(document: Document, table: str, rows: list[Row]) -> None:
    """Corrections, or review marks, of the tracks that are there."""
    by_track: dict[TrackKey, dict[int, Any]] = {}
    for _, (*names, number), values in rows:
        track = document.tracks.get(TrackKey(*names))
        if track is not None:
            joints, dims, key = len(track.skeleton), track.poses.dims, (*names, number)
            value = values and (
                block_from_bytes(key, values[-1], values[-2], joints, dims) if table == "blocks"
                else marks_from_bytes((*key, values[-3]), values[-2], values[-1], values[-3], joints)
            )  # fmt: skip
            by_track.setdefault(track.key, {})[number] = value
    for key, found in by_track.items():
        track = document.tracks[key]
        document.tracks[key] = track.with_blocks(found) if table == "blocks" else track.with_reviewed(found)


def _change(rows: list[Row]) -> Change:
    """Exact where corrections of one track alone change, wide else."""
    keys = {row.key[:-1] for row in rows}
    if {row.table for row in rows} != {"blocks"} or len(keys) != 1:
        return Change("many")
    frames = changed_frames([row.key[-1] * BLOCK for row in rows])
    return Change("joints", TrackKey(*keys.pop()), range(frames.start, frames.stop + BLOCK - 1))
