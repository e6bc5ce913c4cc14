"""Adapt to this sensor, in the window: what the task is given, and what becomes of its answer."""

import numpy as np
import pytest

from app.controllers import adaptation as module
from app.dialogs.adapt import AdaptDialog
from app.jobs.runner import Lane
from app.tasks.adaptation import adapt_to_sensor, corrected_joints
from core.edits import MoveJoints, ReplaceTrack, SetRecording
from core.errors import EditError, ModelError
from core.poses import PoseSequence, Space
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey

BODY = TrackKey(1, 0, "lifted", "depth")
RECORDING = Recording(1, "/nowhere/take", "take", "depth", 10, 30.0, 640, 480)


def body(space: Space = Space.CAMERA) -> PoseSequence:
    return PoseSequence(load_skeleton("depth15"), np.full((10, 15, 3), 1000.0), np.arange(10) / 30, space=space)


@pytest.fixture
def window(empty_window, monkeypatch):
    """A depth recording with a track in which joint 4 was moved in frame 3."""
    session = empty_window.session
    session.do(SetRecording(1, RECORDING))
    session.do(ReplaceTrack(BODY, body()))
    session.do(MoveJoints(BODY, [3], [4], [[[1050.0, 1000.0, 1000.0]]]))
    monkeypatch.setattr(type(session.project), "media_path", lambda *_: RECORDING.path)
    monkeypatch.setattr(type(empty_window.controllers.depth), "recording", RECORDING)
    empty_window.told = []
    empty_window.controllers.adaptation.notified.connect(empty_window.told.append)
    return empty_window


def adapt(window, qtbot, options):
    job = window.controllers.adaptation.adapt(RECORDING, options)
    qtbot.waitUntil(lambda: job.state.over)
    return job


def test_what_is_better_is_what_estimating_takes_from_then_on(window, qtbot, monkeypatch):
    given = []

    def task(recording, tracks, corrections, options, *, progress, cancel):
        given.append((recording, [track.key for track in tracks], options))
        return "/trained/w.safetensors", "inconsistency 20.0 mm before, 15.0 mm after"

    monkeypatch.setattr("app.tasks.adaptation.adapt_to_sensor", task)
    job = adapt(window, qtbot, {"minutes": 5.0})
    ((recording, keys, options),) = given
    assert job.lane == Lane.TRAIN and recording == RECORDING and keys == [BODY]
    assert options["minutes"] == 5 and options["out"].endswith("take")
    kept = window.controllers.adaptation._settings.answers("estimate")
    assert kept == {"estimator": "depth", "options": {"weights": "/trained/w.safetensors"}}
    assert len(window.told) == 1 and "20.0 mm before, 15.0 mm after" in window.told[0]


def test_what_is_no_better_is_said_and_changes_nothing(window, qtbot, monkeypatch):
    def task(*_, **__):
        raise ModelError("The adaptation was discarded: inconsistency 15.0 mm before, 16.0 mm after")

    shown = []
    monkeypatch.setattr("app.tasks.adaptation.adapt_to_sensor", task)
    monkeypatch.setattr(module, "show_error", lambda window, error, details: shown.append(str(error)))
    adapt(window, qtbot, {})
    assert "discarded" in shown[0] and window.controllers.adaptation._settings.answers("estimate") == {}
    assert window.told == []


def test_the_dialog_says_what_judges(qtbot):
    dialog = AdaptDialog(RECORDING, 7, {"minutes": 12.0})
    qtbot.addWidget(dialog)
    assert "7 frames that you corrected" in dialog.note.text() and dialog.answer() == {"minutes": 12.0}
    other = AdaptDialog(RECORDING, 0, {})
    qtbot.addWidget(other)
    assert "corrected" not in other.note.text() and other.answer() == {}


def test_asking_counts_the_frames_that_were_corrected(window, monkeypatch):
    asked = []
    monkeypatch.setattr(AdaptDialog, "ask", lambda _, recording, frames, last: asked.append((recording, frames)))
    window.controllers.adaptation.ask_adapt()
    assert asked == [(RECORDING, 1)]


def test_only_what_a_person_set_in_the_camera_s_space_judges(window):
    (points,) = corrected_joints(window.session.document.tracks_of(1)).values()
    assert np.argwhere(np.isfinite(points[..., 0])).tolist() == [[3, 4]] and points[3, 4].tolist() == [1050, 1000, 1000]
    assert corrected_joints([Track(BODY, body(Space.ROOT))]) == {}


def test_colour_has_no_depth_sensor(window):
    with pytest.raises(EditError, match="depth"):
        adapt_to_sensor(Recording(1, "/nowhere.mp4", "a", "color", 10, 30.0, 64, 48))
