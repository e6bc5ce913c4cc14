"""Which track an inpainting starts from, and what it may write."""

import numpy as np
import pytest

from app.tasks import inpainting
from app.track_choice import source_of
from core.document import Document
from core.edits import MoveJoints, ReplaceTrack, Retouch, SetRecording, put_tracks
from core.errors import EditError
from core.poses import Status
from core.recording import Recording
from core.track import TrackKey
from tests.app.controllers.walk import DETECTED, FAST, FRAMES, INPAINTED, walk

RECORDING = Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", FRAMES, 25.0, 960, 540)


def test_a_inpainting_starts_from_the_active_track_else_from_the_one_of_last_time():
    document, other = Document(), TrackKey(1, 0, "detected", "rtmpose")
    SetRecording(1, RECORDING).apply(document)
    for key in (DETECTED, other):
        ReplaceTrack(key, walk()).apply(document)
    assert source_of(document, 1, 0, other).key == other
    put_tracks([inpainting.inpaint_track(document.track(other), FAST)], "Inpaint").apply(document)
    assert source_of(document, 1, 0, INPAINTED).key == other
    assert source_of(document, 1, 5) is None


def test_a_retouch_writes_what_differs_and_nothing_that_was_confirmed():
    document = Document()
    SetRecording(1, RECORDING).apply(document)
    ReplaceTrack(INPAINTED, walk()).apply(document)
    MoveJoints(INPAINTED, [11], [0], [[[1.0, 2.0]]]).apply(document)
    new = walk().slice(10, 13)
    coords, status = new.coords.copy(), new.status.copy()
    coords[:, 0] += 7
    status[2, 0] = Status.INFERRED
    edit = Retouch(INPAINTED, 10, new.replace(coords=coords, status=status))
    inverse, change = edit.apply(document)
    track = document.track(INPAINTED)
    assert (change.frames, change.joints) == (range(10, 13), (0,))
    assert track.frame(11).coords[0].tolist() == [1, 2]
    assert [track.frame(t).status[0] for t in (10, 11, 12)] == [Status.ADJUSTED, Status.CONFIRMED, Status.INFERRED]
    np.testing.assert_array_equal(track.frame(12).coords[0], coords[2, 0])
    with pytest.raises(EditError, match="Nothing"):
        edit.apply(document)
    inverse.apply(document)
    np.testing.assert_array_equal(document.track(INPAINTED).frame(12).coords[0], walk().coords[12, 0])


def test_a_neighbourhood_alone_gives_what_the_whole_of_long_tracks_gives():
    document, frames = Document(), 900
    there_and_back = np.concatenate([np.arange(FRAMES), np.arange(FRAMES - 2, 0, -1)])
    long = walk().take(np.resize(there_and_back, frames), np.arange(frames) / 25)
    recording = Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", frames, 25.0, 960, 540)
    SetRecording(1, recording).apply(document)
    ReplaceTrack(DETECTED, long).apply(document)
    put_tracks([inpainting.inpaint_track(document.track(DETECTED), FAST)], "Inpaint").apply(document)
    MoveJoints(DETECTED, [430, 470], [5], [[[300.0, 200.0]], [[310.0, 210.0]]]).apply(document)
    MoveJoints(INPAINTED, [441], [3], [[[305.0, 205.0]]]).apply(document)
    tracks = document.track(DETECTED), document.track(INPAINTED)
    start, whole = inpainting.inpaint_around(*tracks, range(430, 471), FAST)
    first, *parts = inpainting.neighbourhood(*tracks, range(430, 471))
    assert first > 0 and len(parts[0]) == len(parts[1]) < 700
    there, part = inpainting.inpaint_around(*parts, FAST)
    assert first + there == start
    np.testing.assert_array_equal(part.coords, whole.coords)
    np.testing.assert_array_equal(part.status, whole.status)
    np.testing.assert_array_equal(part.times, whole.times)
