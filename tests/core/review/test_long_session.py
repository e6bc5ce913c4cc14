"""A working day: 2,000 edits of every kind, undone to the beginning and redone to the end, twice."""

import hashlib
import tracemalloc

import numpy as np
import pytest

from core.document import Document, Note, Segment
from core.edits import (
    ClearCorrections,
    Interpolate,
    JoinPersons,
    MarkReviewed,
    MoveJoints,
    RemovePose,
    ReplaceTrack,
    SetNote,
    SetSegment,
    SetVisibility,
    SwapPersons,
    SwapSides,
)
from core.edits.corrections import delete_range, paste, rotation, soft_move, transform
from core.errors import EditError
from core.poses import Visibility
from core.recording import Recording
from core.track import Track, TrackKey

pytestmark = pytest.mark.slow

A, B = TrackKey(1, 0, "detected"), TrackKey(1, 1, "detected")
FRAMES, JOINTS, EDITS = 640, 28, 2000


def digest(document: Document) -> bytes:
    """Everything in the document that an edit of a track can change, in one hash."""
    found = hashlib.sha256()
    for key, track in sorted(document.tracks.items()):
        found.update(repr(key).encode() + track.poses.coords.tobytes())
        for number, block in sorted(track.blocks.items()):
            found.update(bytes([number]) + b"".join(array.tobytes() for array in block.arrays()))
        for number, marks in sorted(track.reviewed.items()):
            found.update(bytes([number]) + marks.tobytes())
    found.update(repr((sorted(document.notes.items()), sorted(document.segments.items()))).encode())
    return found.digest()


def random_edit(document: Document, random: np.random.Generator, models):
    key = (A, B)[random.integers(2)]
    track = document.track(key)
    start = int(random.integers(0, FRAMES - 30))
    frames, joint = range(start, start + int(random.integers(2, 30))), int(random.integers(JOINTS))
    place = random.uniform(0, 400, (1, 2))
    makers = (
        lambda: MoveJoints(key, np.array([start]), np.array([joint]), place[None]),
        lambda: soft_move(track, start, [joint], place, 8, 8),
        lambda: transform(track, frames, range(JOINTS), rotation(20), shift=[3, 0]),
        lambda: transform(track, frames[:1], [joint], rotation(-20)),
        lambda: delete_range(track, frames, [joint]),
        lambda: paste(track, start, track.composed(0, 2)),
        lambda: Interpolate(key, frames.start, frames.stop, np.array([joint]), ("linear", "cubic")[start % 2]),
        lambda: SwapSides(key, frames.start, frames.stop),
        lambda: SwapPersons(A, B, frames.start, frames.stop),
        lambda: SetVisibility(key, np.array(frames), np.array([joint]), Visibility(int(random.integers(4)))),
        lambda: ClearCorrections(key, np.array(frames), np.arange(JOINTS)),
        lambda: MarkReviewed(key, frames.start, frames.stop, reviewed=bool(random.integers(2))),
        lambda: ReplaceTrack(key, models[random.integers(len(models))]),
        lambda: RemovePose(key, frames.start, frames.stop),
        lambda: JoinPersons(A, B, frames.start, frames.stop),
        lambda: SetNote(joint, Note(joint, 1, start, "look", frames.stop, ("arm",))),
        lambda: SetSegment(joint, Segment(joint, 1, frames.start, frames.stop, "lift")),
    )
    weights = np.array([6, 6, 2, 2, 2, 2, 2, 2, 1, 2, 1, 3, 0.1, 0.5, 0.5, 1, 1])
    return makers[random.choice(len(makers), p=weights / weights.sum())]()


def test_undo_to_the_beginning_and_redo_to_the_end_give_the_same_bytes(make_poses):
    random, models = np.random.default_rng(5), [make_poses(FRAMES, seed=seed) for seed in range(2)]
    document = Document()
    document.recordings[1] = Recording(1, "/tmp/a.mp4", "a", "color", FRAMES, 25.0, 640, 480)
    for key, poses in zip((A, B), models, strict=True):
        document.tracks[key] = Track(key, poses)
    undo, states = [], [digest(document)]
    tracemalloc.start()
    while len(undo) < EDITS:
        try:
            undo.append(random_edit(document, random, models).apply(document)[0])
        except EditError:  # nothing to interpolate between, nothing left that differs
            continue
        states.append(digest(document) if len(undo) % 50 == 0 else b"")
    states[-1] = digest(document)
    after_work = tracemalloc.get_traced_memory()[0]
    for _ in range(2):
        redo = [undo.pop().apply(document)[0] for _ in range(EDITS)]
        assert digest(document) == states[0]
        for count in range(1, EDITS + 1):
            undo.append(redo.pop().apply(document)[0])
            if states[count]:
                assert digest(document) == states[count]
    grown = tracemalloc.get_traced_memory()[0] - after_work
    tracemalloc.stop()
    assert after_work / EDITS < 60_000  # bytes an edit: the few blocks that it touched, however long the track
    assert grown < 0.02 * after_work + 1_000_000  # going back and forth keeps nothing
