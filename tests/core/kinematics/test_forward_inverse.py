"""Forward kinematics and the way back."""

import numpy as np
import pytest

from core.errors import PoseError
from core.kinematics.forward_inverse import forward_kinematics, solve_rotations
from core.kinematics.rotations import axis_angle_from_matrix, matrix_from_axis_angle
from core.skeleton import load_skeleton


@pytest.fixture
def random():
    return np.random.default_rng(7)


def rotations(random, *shape):
    return matrix_from_axis_angle(random.normal(size=(*shape, 3)))


CHAIN = (-1, 0, 1)


def test_forward_kinematics_of_a_bent_arm():
    offsets = [[9, 9, 9], [10, 0, 0], [5, 0, 0]]
    bend = np.stack([matrix_from_axis_angle(v) for v in ([0, 0, 0], [0, 0, np.pi / 2], [0, 0, 0])])
    positions = forward_kinematics(bend[None], offsets, CHAIN, [[1, 2, 3]])
    assert np.allclose(positions, [[[1, 2, 3], [11, 2, 3], [11, 7, 3]]])


def test_solved_rotations_reproduce_the_positions(random):
    parents = load_skeleton("mpi28").parents
    offsets = random.normal(size=(28, 3)) * 200
    root = random.normal(size=(6, 3)) * 1000
    positions = forward_kinematics(rotations(random, 6, 28), offsets, parents, root)
    solved = solve_rotations(positions, offsets, parents)
    again = forward_kinematics(solved, offsets, parents, root)
    assert np.allclose(solved @ np.swapaxes(solved, -1, -2), np.eye(3)) and np.allclose(np.linalg.det(solved), 1)
    assert np.abs(again - positions).max() < 1e-3  # mm


def test_a_single_child_is_reached_by_the_smallest_rotation():
    positions = np.array([[[0, 0, 0], [0, 7, 0.0]]])
    solved = solve_rotations(positions, [[0, 0, 0], [10, 0, 0]], (-1, 0))
    assert np.allclose(axis_angle_from_matrix(solved[0, 0]), [0, 0, np.pi / 2], atol=1e-6)
    assert np.array_equal(solved[0, 1], np.eye(3))


def test_children_on_one_line_leave_no_arbitrary_twist():
    rest = np.array([[0, 0, 0], [10, 0, 0], [-10, 0, 0.0]])
    turn = matrix_from_axis_angle([0, 0, 0.3])
    solved = solve_rotations((rest @ turn.T)[None], rest, (-1, 0, 0))
    assert np.allclose(solved[0, 0], turn, atol=1e-6)


def test_a_frame_without_the_child_holds_the_last_rotation():
    positions = np.zeros((4, 3, 3))
    positions[:, 1:] = np.nan
    positions[1, 1], positions[3, 2] = [0, 5, 0], [0, 9, 0]
    solved = solve_rotations(positions, [[0, 0, 0], [5, 0, 0], [5, 0, 0]], CHAIN)
    assert np.isfinite(solved).all() and np.array_equal(solved[0, 0], np.eye(3))
    assert np.allclose(axis_angle_from_matrix(solved[:, 0])[1:], [0, 0, np.pi / 2], atol=1e-6)


def test_known_rotations_stay_where_positions_agree_and_turn_by_the_smallest_rotation_where_not(random):
    """A known twist about the bone stays; a bone moved by 90 degrees about z turns by just that."""
    twist = matrix_from_axis_angle([0.7, 0, 0])
    known = np.broadcast_to(np.eye(3), (2, 3, 3, 3)).copy()
    known[:, 0] = twist
    positions = np.array([[[0, 0, 0], [5, 0, 0], [9, 0, 0]], [[0, 0, 0], [0, 5, 0], [0, 9, 0]]], float)
    solved = solve_rotations(positions, [[0, 0, 0], [5, 0, 0], [4, 0, 0]], CHAIN, known=known)
    assert np.allclose(solved[0, 0], twist, atol=1e-6)
    assert np.allclose(solved[1, 0], matrix_from_axis_angle([0, 0, np.pi / 2]) @ twist, atol=1e-6)
    assert np.allclose(solved[:, 1:], np.eye(3), atol=1e-6)


def test_a_joint_without_length_leaves_its_parent_to_the_joints_below():
    """The hips turn with the thighs' starts although joints at the pelvis itself are in between."""
    parents = (-1, 0, 0, 1, 2)
    offsets = np.array([[0, 0, 0], [0, 0, 0], [0, 0, 0], [10, 0, 0], [-10, 0, 0.0]])
    turn = matrix_from_axis_angle([0, 0.4, 0])
    positions = np.concatenate([np.zeros((3, 3)), offsets[3:] @ turn.T])[None]
    solved = solve_rotations(positions, offsets, parents)
    assert np.allclose(solved[0, 0], turn, atol=1e-6) and np.allclose(solved[0, 1:], np.eye(3), atol=1e-6)


def test_two_roots_are_refused():
    with pytest.raises(PoseError):
        solve_rotations(np.zeros((1, 2, 3)), np.zeros((2, 3)), (-1, -1))
