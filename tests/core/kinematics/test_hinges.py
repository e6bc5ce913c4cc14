"""Twist of limbs from the planes of their bends."""

import numpy as np
import pytest

from core.io.base import read_poses
from core.kinematics.forward_inverse import global_rotations
from core.kinematics.hinges import hinge_rotations, smallest_rotations
from core.kinematics.rest_poses import Rest
from core.kinematics.rig import rig_of
from core.kinematics.rotations import angle_between, axis_angle_from_matrix, matrix_from_axis_angle, unit_vectors

DOWN, SIDE = np.array([0, -1.0, 0]), np.array([1.0, 0, 0])


def leg(turn: np.ndarray, bend: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A thigh and a shank: hung down, the knee bent backward by (T,) degrees about x, all turned by (T, 3, 3)."""
    knee = matrix_from_axis_angle(np.radians(bend)[:, None] * SIDE)
    return turn @ DOWN, turn @ knee @ DOWN


def test_smallest_rotations_turn_as_far_as_the_vectors_are_apart():
    a, b = unit_vectors(np.random.default_rng(0).normal(size=(2, 20, 3)))
    turn = smallest_rotations(a, b)
    assert np.allclose(np.einsum("tij,tj->ti", turn, a), b) and np.allclose(np.linalg.det(turn), 1)
    assert np.allclose(np.degrees(np.linalg.norm(axis_angle_from_matrix(turn), axis=1)), angle_between(a, b))
    assert np.allclose(smallest_rotations(DOWN, -DOWN) @ DOWN, -DOWN)


def test_a_bent_knee_tells_how_the_thigh_is_turned_about_itself():
    turn = matrix_from_axis_angle(np.linspace([0, 0, 0], [0.3, 1.2, -0.4], 50))
    solved = hinge_rotations(*leg(turn, np.full(50, 60.0)), DOWN, SIDE)
    assert np.degrees(np.linalg.norm(axis_angle_from_matrix(turn.swapaxes(1, 2) @ solved), axis=1)).max() < 1


def test_a_straight_knee_keeps_the_twist_between_two_bends():
    """Bent at both ends, straight between, turned by 90 degrees about itself meanwhile: half of it half way."""
    angles = np.concatenate([np.zeros(20), np.linspace(0, np.pi / 2, 60), np.full(20, np.pi / 2)])
    bend = np.concatenate([np.full(20, 50.0), np.zeros(60), np.full(20, 50.0)])
    solved = hinge_rotations(*leg(matrix_from_axis_angle(angles[:, None] * -DOWN), bend), DOWN, SIDE)
    twist = np.degrees(axis_angle_from_matrix(solved)[:, 1])
    assert abs(twist[10]) < 1 and abs(twist[90] - 90) < 1 and abs(twist[50] - 45) < 10
    assert np.abs(np.diff(twist)).max() < 8


def test_a_knee_stretched_too_far_does_not_turn_the_thigh_round():
    bend = np.concatenate([np.full(20, 40.0), np.linspace(40, -8, 20), np.full(40, -8.0)])
    solved = hinge_rotations(*leg(np.broadcast_to(np.eye(3), (80, 3, 3)), bend), DOWN, SIDE)
    assert np.degrees(np.linalg.norm(axis_angle_from_matrix(solved), axis=1)).max() < 1


def test_a_bone_that_never_bends_turns_as_little_as_it_can():
    swing = matrix_from_axis_angle(np.linspace([0, 0, 0], [0, 0, 1.0], 30))
    solved = hinge_rotations(*leg(swing, np.zeros(30)), DOWN, SIDE)
    assert np.allclose(solved, swing, atol=1e-6)


@pytest.mark.parametrize("name", ["cmu_09_02", "cmu_131_01", "cmu_14_04"])
def test_elbows_and_knees_of_real_motion_turn_about_one_axis(name, shared_data):
    """Solved from points alone: the local axis strays by less than 3 degrees (median), and bones do not flip."""
    poses = read_poses(shared_data(f"mocap/bvh/{name}.bvh"))[0].replace(rotations=None)
    rig = rig_of(poses, Rest.T)
    for joint in ("left_elbow", "right_elbow", "left_knee", "right_knee"):
        turns = axis_angle_from_matrix(rig.rotations[:, poses.skeleton.index(joint)])
        axes = unit_vectors(turns[np.linalg.norm(turns, axis=1) > np.radians(15)])
        assert np.median(angle_between(axes, axes.mean(axis=0))) < 3
    steps = _degrees(global_rotations(rig.rotations, rig.parents))
    own = read_poses(shared_data(f"mocap/bvh/{name}.bvh"))[0]
    before = _degrees(global_rotations(rig_of(own, Rest.FILE).rotations, rig.parents))
    assert not ((steps > 45) & (before < 40)).any()


def _degrees(turned: np.ndarray) -> np.ndarray:
    """(T - 1, J) how far each joint turns from frame to frame."""
    return np.degrees(np.linalg.norm(axis_angle_from_matrix(turned[:-1].swapaxes(-1, -2) @ turned[1:]), axis=-1))
