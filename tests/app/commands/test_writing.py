"""Options of animation files on the command line."""

import numpy as np
import pytest

from app.cli import main
from core.io.base import read_poses, write_poses
from core.poses import Space
from tests.core.kinematics.test_rig import moving


@pytest.fixture
def body(tmp_path):
    write_poses(tmp_path / "in.npz", {0: moving()})
    return tmp_path / "in.npz"


def test_rig_rest_pose_unit_and_axis_are_written(body, tmp_path):
    options = ["--rig", "mixamo", "--rest", "a", "--to-unit", "m", "--to-up", "z"]
    assert main(["convert", str(body), str(tmp_path / "x.bvh"), *options]) == 0
    text = (tmp_path / "x.bvh").read_text()
    assert text.splitlines()[1] == "ROOT mixamorig:Hips" and "JOINT mixamorig:LeftForeArm" in text
    read = read_poses(tmp_path / "x.bvh")[0]
    arm = read.rest[read.skeleton.index("left_wrist")] - read.rest[read.skeleton.index("left_shoulder")]
    assert np.allclose(arm / np.linalg.norm(arm), [np.sqrt(0.5), -np.sqrt(0.5), 0], atol=1e-4)
    assert np.abs(read.rest).max() < 2000  # millimetres again: metres were written


def test_options_of_other_formats_are_refused_before_the_work(body, tmp_path, capsys):
    assert main(["convert", str(body), str(tmp_path / "x.trc"), "--to-up", "z"]) == 2
    assert "OpenSim TRC has no --to-up" in capsys.readouterr().err and not (tmp_path / "x.trc").exists()


def test_an_unknown_place_is_said_and_can_be_estimated(tmp_path, capsys):
    body = moving()
    pelvis = body.coords[:, [body.skeleton.index("pelvis")]]
    write_poses(tmp_path / "in.npz", {0: body.replace(coords=(body.coords - pelvis) * [1, -1, -1], space=Space.ROOT)})
    assert main(["convert", str(tmp_path / "in.npz"), str(tmp_path / "x.trc")]) == 0
    assert "the pelvis stays at the origin (--ground standing" in capsys.readouterr().err
    assert main(["convert", str(tmp_path / "in.npz"), str(tmp_path / "x.trc"), "--ground", "standing"]) == 0
    assert "is an estimate" in capsys.readouterr().err
    feet = read_poses(tmp_path / "x.trc")[0]
    assert np.allclose(np.nanmin(feet.coords[..., 1], axis=1), 0, atol=1)
