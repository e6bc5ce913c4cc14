"""What a project file says, as a document, and what in it is damaged, in sentences."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from core.document import Document, Segment
from core.errors import AppError
from core.language import mark, tr
from core.poses import PoseSequence
from core.project.database import DAMAGED
from core.project.rows import (
    block_from_bytes,
    fact_from_json,
    facts_from_json,
    fits,
    marks_from_bytes,
    mask_from_row,
    note_from_row,
    recording_from_row,
    without_checksum,
)
from core.project.sequences import read_sequence
from core.recording import Recording
from core.track import BLOCK, STAGES, Block, Track, TrackKey
from core.words import in_words


class ProjectReader:
    """Reads all when it is made; raises nothing for damage.

    document, ``rows`` the row of ``poses`` that each sequence is in, ``problems`` what could not be read, ``mended``
    the sequences that are not what their rows say.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path):
        self._connection, self._path = connection, path
        self.document = Document()
        self.rows: WeakKeyDictionary[PoseSequence, int] = WeakKeyDictionary()
        self.problems: list[str] = []
        self.mended: list[PoseSequence] = []
        self._recordings()
        self._tracks()
        self._blocks()
        self._reviewed()
        self._remarks()
        self._masks()
        self._work()

    def _recordings(self) -> None:
        for *row, facts in self._rows_of("recordings"):
            recording = self._read("a recording", recording_from_row, row, self._path.parent)
            if recording:
                self.document.recordings[recording.id] = self._with_facts(recording, facts, tuple(row))

    def _with_facts(self, recording: Recording, text: str, row: tuple) -> Recording:
        facts: dict[str, Any] = {}
        kept, sound = self._read(f"what was said of {recording.name}", facts_from_json, text, row) or ({}, True)
        if not sound:
            said = tr(
                "What the project says of {recording} is damaged: check its path, size and rate.",
                recording=recording.name
            )
            self.problems.append(said)
        for name, value in kept.items():
            what = tr("the {replace} of {recording}", replace=name.replace("_", " "), recording=recording.name)
            facts |= self._read(what, fact_from_json, name, value) or {}
        return replace(recording, **facts)

    def _tracks(self) -> None:
        sequences: dict[int, PoseSequence | None] = {}
        for *values, row in self._checked_rows("tracks", "track of {0}, person {1}"):
            key = TrackKey(*values)
            recording = self.document.recordings.get(key.recording)
            if recording is None or key.stage not in STAGES:
                self.problems.append("A track of a recording or stage that is not there was left out.")
                continue
            if row not in sequences:
                what = tr("the {stage} track of person {person}", stage=key.stage, person=key.person)
                sequences[row] = self._read(what, self._sequence, row, what, recording)
            poses = sequences[row]
            if poses is not None:
                self.document.tracks[key] = Track(key, poses)
                self.rows[poses] = row

    def _sequence(self, row: int, what: str, recording: Recording) -> PoseSequence:
        poses, problems = read_sequence(self._connection, self._path, row, what, recording)
        self.problems += problems
        if problems:
            self.mended.append(poses)
        return poses

    def _blocks(self) -> None:
        def read(track: Track, names: list, number: int, crc: Any, data: Any) -> Block:
            return block_from_bytes((*names, number), data, crc, len(track.skeleton), track.poses.dims)

        what = mark("corrections of frames {number} to {number2}")
        for key, found in self._by_track("blocks", what, read).items():
            self.document.tracks[key] = self.document.tracks[key].with_blocks(found)

    def _reviewed(self) -> None:
        def read(track: Track, names: list, number: int, joints: Any, data: Any, crc: Any) -> np.ndarray:
            return marks_from_bytes((*names, number, joints), data, crc, joints, len(track.skeleton))

        what = mark("review marks of frames {number} to {number2}")
        for key, found in self._by_track("reviewed", what, read).items():
            self.document.tracks[key] = self.document.tracks[key].with_reviewed(found)

    def _by_track(self, table: str, what: str, read: Callable[..., Any]) -> dict[TrackKey, dict[int, Any]]:
        """What a table says of blocks of frames, by track and number of the block; ``read`` makes it of the track, its
        key, the number and the other columns."""
        found: dict[TrackKey, dict[int, Any]] = {}
        for recording, person, stage, variant, number, *columns in self._rows_of(table):
            names = [recording, person, stage, variant]
            track = self.document.tracks.get(TrackKey(*names))
            told = tr(what, number=number * BLOCK, number2=(number + 1) * BLOCK - 1)
            if track is None:
                self.problems.append(f"{told.capitalize()} are of a track that is not there and were left out.")
                continue
            value = self._read(told, read, track, names, number, *columns)
            if value is not None:
                found.setdefault(track.key, {})[number] = value
        return found

    def _remarks(self) -> None:
        """Names, notes and segments."""
        for recording, person, name in self._checked_rows("people", "name {2!r} of person {1}"):
            self.document.people[recording, person] = name
        for fields in self._checked_rows("notes", "note {3!r} at frame {2}"):
            note = self._read("a note", note_from_row, fields)
            if note:
                self.document.notes[note.id] = note
        for fields in self._checked_rows("segments", "segment {4!r} of frames {2} to {3}"):
            self.document.segments[fields[0]] = Segment(*fields)

    def _masks(self) -> None:
        for recording, frame, *packed in self._checked_rows("masks", "corrected mask of frame {1}"):
            mask = self._read("a corrected mask", mask_from_row, packed)
            if mask and recording in self.document.recordings:
                self.document.masks[recording, frame] = mask

    def _work(self) -> None:
        """What the work log reads when it is asked for it: only whether it is as it was written."""
        for _ in self._checked_rows("attention", "time spent on recording {0}"):
            pass
        for _ in self._checked_rows("queue", "waiting job {2!r} of recording {1}"):
            pass

    def _checked_rows(self, table: str, what: str) -> Iterator[tuple]:
        """The rows of a small table without their checksums. One that is damaged and still makes sense is kept, and
        told as ``what`` says it is."""
        for row in self._rows_of(table):
            values, sound = without_checksum(row)
            if not sound:
                told = what.format(*(f"{value:.60}" if isinstance(value, str) else value for value in values))
                self.problems.append(f"The {told} is damaged: check what it says, and where.")
            yield values

    def _rows_of(self, table: str) -> Iterator[tuple]:
        """All rows that can be read of a table; a damaged page ends it with a problem told, not an exception."""
        try:
            for row in self._connection.execute(f"SELECT * FROM {table}"):
                if fits(table, row):
                    yield row
                else:
                    self.problems.append(f"A row of the {table.replace('_', ' ')} is damaged and was left out.")
        except DAMAGED as error:
            self.problems.append(f"A part of the {table.replace('_', ' ')} could not be read ({in_words(error)}).")

    def _read(self, what: str, read: Callable[..., Any], *arguments: object) -> Any:
        try:
            return read(*arguments)
        except (AppError, ValueError, TypeError, KeyError, AttributeError, OverflowError, *DAMAGED) as error:
            self.problems.append(f"{what[0].upper()}{what[1:]} could not be read ({in_words(error)}).")
            return None
