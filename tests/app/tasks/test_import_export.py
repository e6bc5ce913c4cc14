"""Pose files onto the frames of a recording: by their numbers, by time, with what the recording says."""

from pathlib import Path

import numpy as np
import pytest

from app.tasks.import_export import import_poses
from app.tasks.recordings import describe_recording
from core.edits import SetRecording
from core.errors import PoseError
from core.io.base import write_poses
from core.io.facts import fact, remarks
from core.poses import Unit
from core.project.project import Project
from core.recording import Recording

REPORTS = Path(__file__).parents[2] / "data" / "reports"
TRUTH = Path(__file__).parents[3] / "resources" / "samples" / "walk_truth_2d.npz"
WALK = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 240, 25.0, 640, 640)


def test_a_missing_rate_comes_from_the_recording():
    poses = import_poses(REPORTS / "01-rate-assumed-30" / "dlc_walk25.csv", WALK, offset=0.0)[0].poses
    truth = import_poses(TRUTH, WALK, offset=0.0)[0].poses
    assert fact(poses, "fps") == (25.0, "recording") and not remarks(poses)
    shared = [truth.skeleton.joints.index(joint) for joint in poses.skeleton.joints]
    assert np.nanmax(np.abs(poses.coords - truth.coords[:, shared])) < 0.01


def test_parts_of_a_picture_become_pixels_of_the_recording():
    poses = import_poses(REPORTS / "18-normalised-openpose" / "op_norm01", WALK)[0].poses
    assert poses.unit == Unit.PIXEL and poses.coords[0, 0] == pytest.approx([103.298, 50], abs=1e-3)


def test_labelled_frames_go_to_the_frames_of_their_numbers():
    poses = import_poses(REPORTS / "02-sparse-frames" / "dlc_labeled.csv", WALK)[0].poses
    assert len(poses) == 240 and np.flatnonzero(poses.present.any(axis=1)).tolist() == [0, 10, 40, 45]


def test_frames_that_the_recording_has_not_are_said(tmp_path, make_poses):
    poses = make_poses(10)
    write_poses(tmp_path / "late.npz", {0: poses.replace(times=100 + np.arange(10) / 25)})
    with pytest.raises(PoseError, match="frames 2500 to 2509"):
        import_poses(tmp_path / "late.npz", WALK)


def test_a_file_of_another_rate_that_is_counted_says_so(tmp_path, make_poses):
    poses = make_poses(10)
    write_poses(tmp_path / "fast.npz", {0: poses.replace(times=np.arange(10) / 50)})
    found = import_poses(tmp_path / "fast.npz", WALK)[0].poses
    assert any("counted, not timed" in text for text in remarks(found))


def test_frames_have_the_times_of_the_recording():
    """Frames 20 to 40 and 60 to 63 were left out: what is frame 30 now was frame 51, at 2.04 s."""
    recording = describe_recording(REPORTS / "03-vfr-import-by-time" / "vfr.mp4")
    assert recording.times[30] == pytest.approx(2.04, abs=0.002) and len(recording.uneven) == recording.n_frames
    poses = import_poses(TRUTH, recording, offset=0.0)[0].poses
    truth = import_poses(TRUTH, WALK, offset=0.0)[0].poses
    assert poses.coords[30] == pytest.approx(truth.coords[51]) and poses.times == pytest.approx(recording.times)


def test_uneven_times_live_in_the_project(tmp_path):
    recording = describe_recording(REPORTS / "03-vfr-import-by-time" / "vfr.mp4")
    project = Project.create(tmp_path / "a.posewright")
    project.apply(SetRecording(1, recording))
    project.close()
    again = Project.open(tmp_path / "a.posewright", read_only=True)
    assert again.document.recordings[1].times == pytest.approx(recording.times)
    again.close()
