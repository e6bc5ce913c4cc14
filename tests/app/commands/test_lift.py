"""``posewright lift`` and the task behind it."""

import json

import numpy as np
import pytest

from app.cli import main
from app.tasks.lifting import lift_people
from core.calibration import write_calibration
from core.camera import Camera
from core.io.base import read_poses, write_poses
from core.poses import Space, Status
from core.recording import Recording
from core.track import Track, TrackKey
from models.common.checkpoint import SHIPPED, load_checkpoint, save_checkpoint
from models.lifting.options import LiftOptions

RECORDING = Recording(1, "/nowhere.mp4", "nowhere.mp4", "color", 20, 25.0, 640, 480)


@pytest.fixture
def track(make_poses) -> Track:
    return Track(TrackKey(1, 0, "detected", "hand"), make_poses(20))


def test_a_file_is_lifted_under_a_field_of_view(tmp_path, make_poses, capsys):
    write_poses(tmp_path / "a.npz", {0: make_poses(20)})
    assert main(["lift", str(tmp_path / "a.npz"), "-o", str(tmp_path / "b.npz"), "--size", "640x480", "--json"]) == 0
    row = json.loads(capsys.readouterr().out)["rows"][0]
    assert (row["frames"], row["lifted"], row["space"]) == (20, 20, "world")
    poses = read_poses(tmp_path / "b.npz")[0]
    assert poses.dims == 3 and poses.skeleton.name == "mpi28"


def test_a_calibrated_camera_and_a_height_give_a_place(tmp_path, make_poses):
    write_poses(tmp_path / "a.npz", {0: make_poses(20)})
    views = {"one": 60, "two": 40}
    cameras = {k: Camera.from_fov(640, 480, fov, k).look_at((0, 0, -9), (0, 0, 0)) for k, fov in views.items()}
    write_calibration(tmp_path / "calib.toml", cameras)
    target = tmp_path / "b.npz"
    arguments = ["lift", str(tmp_path / "a.npz"), "-o", str(target), "--height", "1750", "--camera"]
    assert main([*arguments, f"{tmp_path / 'calib.toml'}:two"]) == 0
    assert read_poses(target)[0].space == Space.WORLD
    assert main([*arguments, f"{tmp_path / 'calib.toml'}:two", "--no-floor"]) == 0
    assert read_poses(target)[0].space == Space.CAMERA
    assert main([*arguments, str(tmp_path / "calib.toml")]) == 2  # which of the two?
    assert main([*arguments, f"{tmp_path / 'calib.toml'}:three"]) == 2


def test_poses_in_3d_are_refused_in_one_sentence_whatever_the_camera(tmp_path, make_poses, capsys):
    write_poses(tmp_path / "a.npz", {0: make_poses(20, dims=3)})
    write_calibration(tmp_path / "calib.toml", {"one": Camera.from_fov(640, 480, 60, "one")})
    for more in ((), ("--camera", str(tmp_path / "calib.toml"))):
        assert main(["lift", str(tmp_path / "a.npz"), "-o", str(tmp_path / "b.npz"), *more]) == 1
        error = capsys.readouterr().err
        assert "Only 2D poses can be lifted" in error and "image size" not in error and "internal" not in error


def test_a_folder_is_lifted_into_a_folder(tmp_path, make_poses):
    (tmp_path / "in").mkdir()
    for name in "ab":
        write_poses(tmp_path / "in" / f"{name}.npz", {0: make_poses(10)})
    assert main(["lift", str(tmp_path / "in"), "-o", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").glob("*.npz")) == ["a.npz", "b.npz"]


def test_confirmed_joints_of_an_earlier_lift_stay(track):
    size = (RECORDING.width, RECORDING.height)
    (lifted,) = lift_people([(track, None)], LiftOptions(floor=False), size=size)
    assert lifted.key == TrackKey(1, 0, "lifted", "lifter")
    assert lifted.poses.space == Space.ROOT and lifted.poses.source["camera"]["width"] == 640
    coords, status = lifted.poses.coords.copy(), lifted.poses.status.copy()
    coords[5, 16] += 40
    status[5, 16] = Status.CONFIRMED
    earlier = Track(lifted.key, lifted.poses.replace(coords=coords, status=status))
    (again,) = lift_people([(track, earlier)], LiftOptions(), size=size)
    assert again.poses.space == Space.ROOT  # that of the confirmed joints
    np.testing.assert_array_equal(again.poses.coords[5, 16], coords[5, 16])


def own_lifter(folder) -> str:
    """The shipped lifter, half blind: as good as a user's own to see that it is taken."""
    shipped = load_checkpoint(SHIPPED / "lifting.safetensors", "lifting")
    tensors = {name: value * 0.5 for name, value in shipped.tensors.items()}
    save_checkpoint(folder / "mine.safetensors", "lifting", shipped.config, tensors, {})
    return str(folder / "mine.safetensors")


def test_weights_of_ones_own_are_taken_by_name_and_told(tmp_path, make_poses, capsys):
    write_poses(tmp_path / "a.npz", {0: make_poses(20)})
    usual = ["lift", str(tmp_path / "a.npz"), "--size", "640x480", "-o"]
    assert main([*usual, str(tmp_path / "b.npz")]) == 0
    assert main([*usual, str(tmp_path / "c.npz"), "--weights", own_lifter(tmp_path)]) == 0
    shipped, own = (read_poses(tmp_path / f"{name}.npz")[0] for name in "bc")
    assert not np.allclose(own.coords, shipped.coords) and own.source["model"] != shipped.source["model"]
    assert main([*usual, str(tmp_path / "d.npz"), "--weights", str(SHIPPED / "depth_surface.safetensors")]) == 1
    assert "depth_surface" in capsys.readouterr().err and not (tmp_path / "d.npz").exists()


@pytest.mark.parametrize(
    ("camera", "more", "words"),
    [((320, 240), (), "of the joints are outside the camera's picture of 320x240"),
     ((1280, 960), ("--size", "640x480"), "the camera's picture is 1280x960, that of the poses 640x480"),
     ((640, 480), ("--size", "640x480"), "")],
)  # fmt: skip
def test_a_camera_of_another_picture_is_doubted(camera, more, words, tmp_path, make_poses, capsys):
    write_poses(tmp_path / "a.npz", {0: make_poses(20)})
    write_calibration(tmp_path / "calib.toml", {"one": Camera.from_fov(*camera, 60, "one")})
    where = ["--camera", str(tmp_path / "calib.toml"), *more]
    assert main(["lift", str(tmp_path / "a.npz"), "-o", str(tmp_path / "b.npz"), *where]) == 0
    told = capsys.readouterr().err
    assert words in told and ("camera's picture" in told) == bool(words)
