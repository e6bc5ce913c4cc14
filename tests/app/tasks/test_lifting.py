"""Lifts for the window and the command line."""

import numpy as np

from app.tasks import lifting
from app.tasks.recordings import describe_recording
from core.progress import CancelToken


def test_a_second_lift_of_a_recording_reads_no_pictures(shared_data, monkeypatch):
    """What is upright in the room is found once, so that a lift after each correction is quick; for any lens."""
    recording = describe_recording(shared_data("samples/video/intel_asl_walk.mkv"))
    opened = []
    monkeypatch.setattr(lifting, "_EDGES", {})
    monkeypatch.setattr(lifting, "frames_of", lambda found, own=lifting.frames_of: opened.append(found) or own(found))
    first, again, wide = (lifting.upright_of(recording, None, fov, CancelToken()) for fov in (62, 62, 80))
    assert len(opened) == 1
    assert first is not None and wide is not None
    np.testing.assert_array_equal(first.up, again.up)
