from pathlib import Path

import numpy as np
import pytest

from app.tasks.opening import kind_of, open_poses, sort_out
from core.io.base import write_poses
from core.io.facts import assumed
from core.poses import Space

DATA = Path(__file__).parents[2] / "data"


def test_a_folder_of_files_stands_for_those_that_open(video, make_poses, tmp_path):
    folder = tmp_path / "day one"
    folder.mkdir()
    video().rename(folder / "b.mp4")
    write_poses(folder / "a.npz", {0: make_poses(6)})
    (folder / "notes.txt").write_text("nothing")
    assert sort_out([folder]) == [("poses", folder / "a.npz"), ("recording", folder / "b.mp4")]


def test_what_is_none_is_left_to_the_reader_to_refuse(tmp_path):
    (tmp_path / "notes.txt").write_text("nothing")
    assert kind_of(tmp_path / "notes.txt") == "recording"


def test_motion_capture_opens_without_a_recording(shared_data):
    path = next(shared_data("mocap/bvh").glob("*.bvh"))
    recording, (track,) = open_poses(path)
    assert not recording.has_pictures and (recording.width, recording.height) == (0, 0)
    assert recording.n_frames == len(track) > 100
    assert track.poses.space == Space.WORLD and np.isfinite(track.poses.coords).any()
    np.testing.assert_allclose(recording.times, track.poses.times, atol=1e-3)


def test_poses_in_pixels_have_room_as_far_as_they_go(make_poses, tmp_path):
    poses = make_poses(8)
    write_poses(tmp_path / "a.npz", {0: poses})
    recording, (track,) = open_poses(tmp_path / "a.npz")
    assert (recording.width, recording.height) > tuple(np.nanmax(poses.coords, axis=(0, 1)))
    assert recording.fps == 25 and recording.n_frames == 8
    np.testing.assert_array_equal(track.poses.coords, poses.coords)


@pytest.mark.parametrize("file", ["interop/cropped.c3d", "reports/16-c3d-first-frame/start201.trc"])
def test_poses_that_start_late_start_late(file):
    opened = open_poses(DATA / file)
    (track,) = opened.tracks
    assert opened.recording.times[0] == track.poses.times[0] == pytest.approx(2.0)
    assert track.poses.present.any(axis=1).all()


def test_a_rate_that_poses_do_not_state_is_assumed():
    opened = open_poses(DATA / "reports" / "01-rate-assumed-30" / "dlc_walk25.csv")
    assert opened.recording.assumed == ("fps",)
    assert assumed(opened.tracks[0].poses) == {"fps": 30.0}
