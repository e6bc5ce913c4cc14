"""The sample recording that ships: video, ground truth and camera belong together."""

from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from core.calibration import read_calibration
from core.io.base import read_poses
from core.media.base import open_recording
from core.poses import Space

SAMPLES = Path(str(files("resources") / "samples"))


@pytest.fixture(scope="module")
def truth():
    return {dims: read_poses(SAMPLES / f"walk_truth_{dims}d.npz")[0] for dims in (2, 3)}


def test_the_video_has_a_frame_for_each_pose_and_is_small(truth):
    with open_recording(SAMPLES / "walk.mp4") as recording:
        assert (recording.width, recording.height, len(recording)) == (640, 480, 240)
        assert recording.times == pytest.approx(truth[2].times, abs=1e-3)
    assert (SAMPLES / "walk.mp4").stat().st_size < 4_000_000


def test_the_2d_truth_is_the_3d_truth_seen_by_the_camera(truth):
    camera = read_calibration(SAMPLES / "walk_camera.toml")["walk"]
    assert truth[2].space == Space.IMAGE and truth[3].space == Space.CAMERA
    assert camera.project(truth[3].coords) == pytest.approx(truth[2].coords, abs=0.01)


def test_the_person_is_where_the_truth_says(truth):
    with open_recording(SAMPLES / "walk.mp4") as recording:
        frame = recording.read(80).astype(int)
    rows, columns = np.nonzero(frame[..., 2] - frame[..., 0] > 60)  # the blue shirt
    chest = truth[2].coords[80, truth[2].skeleton.index("spine3")]
    assert np.hypot(columns.mean() - chest[0], rows.mean() - chest[1]) < 20


def test_the_source_of_the_motion_is_named():
    assert "mocap.cs.cmu.edu" in (SAMPLES / "ATTRIBUTION.txt").read_text(encoding="utf-8")
