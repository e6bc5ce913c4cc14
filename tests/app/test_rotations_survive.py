"""Rotations of an animation file through the project, an edit and the command line, back into an animation file."""

from contextlib import closing

import numpy as np
import pytest

from app.cli import main
from app.tasks.opening import open_poses
from core.edits import MoveJoints, SetRecording, put_tracks
from core.io.base import read_poses, write_poses
from core.kinematics.rotations import angle_between, axis_angle_from_matrix, matrix_from_quaternion
from core.project.project import Project
from tests.core.kinematics.test_rig import moving


def turned(before, after) -> np.ndarray:
    """(T, J) degrees between the rotations of two sequences, joint by joint of the first."""
    order = [after.skeleton.joints.index(joint) for joint in before.skeleton.joints]
    first, second = matrix_from_quaternion(before.rotations), matrix_from_quaternion(after.rotations[:, order])
    return np.degrees(np.linalg.norm(axis_angle_from_matrix(first.swapaxes(-1, -2) @ second), axis=-1))


@pytest.fixture
def file(tmp_path):
    """Motion with rotations that points alone do not tell: every joint is twisted."""
    write_poses(tmp_path / "in.bvh", {0: moving("mpi28", 30)})
    lines = (tmp_path / "in.bvh").read_text().splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("Frame Time")) + 1
    random = np.random.default_rng(5)
    rows = [np.array(line.split(), float) + random.uniform(-20, 20, len(line.split())) for line in lines[start:]]
    lines[start:] = [" ".join(f"{value:.6f}" for value in row) for row in rows]
    (tmp_path / "in.bvh").write_text("\n".join(lines))
    return tmp_path / "in.bvh"


@pytest.mark.parametrize("ending", ["bvh", "glb"])
def test_what_is_not_edited_is_written_as_it_was_read(file, ending, tmp_path):
    opened = open_poses(file)
    with closing(Project.create(tmp_path / "p.posewright")) as project:
        project.apply(SetRecording(1, opened.recording))
        project.apply(put_tracks(opened.tracks, "Open"))
    assert main(["convert", str(tmp_path / "p.posewright"), str(tmp_path / f"out.{ending}")]) == 0
    before, after = read_poses(file)[0], read_poses(tmp_path / f"out.{ending}")[0]
    assert turned(before, after).max() < 0.1


def test_an_edit_turns_the_bone_by_the_smallest_rotation_and_no_other(file, tmp_path):
    opened = open_poses(file)
    before = read_poses(file)[0]
    elbow, wrist, hand = before.skeleton.indices(["left_elbow", "left_wrist", "left_hand"])
    shift = np.array([30.0, 0, 0])
    with closing(Project.create(tmp_path / "p.posewright")) as project:
        project.apply(SetRecording(1, opened.recording))
        project.apply(put_tracks(opened.tracks, "Open"))
        moved = before.coords[12, [wrist, hand]] + shift
        project.apply(MoveJoints(opened.tracks[0].key, np.array([12]), np.array([wrist, hand]), moved[None]))
    assert main(["convert", str(tmp_path / "p.posewright"), str(tmp_path / "out.bvh")]) == 0
    change = turned(before, read_poses(tmp_path / "out.bvh")[0])
    forearm = before.coords[12, wrist] - before.coords[12, elbow]
    assert change[12, elbow] == pytest.approx(angle_between(forearm, forearm + shift), abs=0.1)
    change[12, [elbow, wrist, hand]] = 0  # the hand is brought back to where it points
    assert change.max() < 0.1
