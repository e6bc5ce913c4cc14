"""Rotations, alignment and kinematics against SciPy and against numbers known by hand."""

import numpy as np
import pytest
from scipy.spatial import procrustes
from scipy.spatial.transform import Rotation

from core.errors import PoseError
from core.kinematics import geometry
from core.skeleton import load_skeleton


@pytest.fixture
def random():
    return np.random.default_rng(7)


def rotations(random, *shape):
    return geometry.matrix_from_axis_angle(random.normal(size=(*shape, 3)))


# --- trees and bones ---


def test_parents_may_come_after_children():
    assert geometry.topological_order((2, 0, -1)) == (2, 0, 1)
    assert geometry.children_of((2, 0, -1)) == ((1,), (), (0,))


def test_every_parent_comes_before_its_children():
    parents = load_skeleton("mpi28").parents
    place = {joint: at for at, joint in enumerate(geometry.topological_order(parents))}
    assert sorted(place) == list(range(len(parents)))
    assert all(place[parent] < place[joint] for joint, parent in enumerate(parents) if parent >= 0)


def test_a_loop_is_refused():
    with pytest.raises(PoseError):
        geometry.topological_order((-1, 2, 1))


def test_bone_lengths_of_a_right_angle():
    coords = [[0, 0, 0], [3, 0, 0], [3, 4, 0]]
    assert geometry.bone_lengths(coords, [(0, 1), (1, 2), (0, 2)]).tolist() == [3, 4, 5]


def test_bone_statistics_leave_missing_frames_out():
    coords = np.zeros((5, 3, 2))
    coords[:, 1, 0] = [100, 110, 90, 100, np.nan]
    coords[:, 2] = np.nan
    found = geometry.bone_statistics(coords, [(0, 1), (1, 2)])
    assert found.median[0] == 100 and found.mean[0] == 100 and found.count.tolist() == [4, 0]
    assert found.deviation[0] == pytest.approx(np.sqrt(50)) and found.variation[0] == pytest.approx(np.sqrt(50) / 100)
    assert np.isnan([found.median[1], found.mean[1], found.variation[1]]).all()


def test_angles_between_segments():
    first = [[1, 0, 0], [1, 0, 0], [2, 0, 0], [1, 0, 0], [0, 0, 0]]
    second = [[0, 3, 0], [-1, 0, 0], [5, 0, 0], [1, 1, 0], [1, 0, 0]]
    assert geometry.angle_between(first, second)[:4] == pytest.approx([90, 180, 0, 45])
    assert np.isnan(geometry.angle_between(first, second)[4])


def test_a_tiny_angle_is_not_rounded_away():
    assert geometry.angle_between([1, 0], [1, 1e-9]) == pytest.approx(np.degrees(1e-9), rel=1e-6)


# --- rotations ---


def test_a_quarter_turn_about_z():
    quarter = [[0, -1, 0], [1, 0, 0], [0, 0, 1]]
    half = np.sqrt(0.5)
    assert np.allclose(geometry.matrix_from_axis_angle([0, 0, np.pi / 2]), quarter)
    assert np.allclose(geometry.matrix_from_quaternion([0, 0, half * 3, half * 3]), quarter)
    assert np.allclose(geometry.matrix_from_euler([90, 0, 0], "ZXY"), quarter)
    assert np.allclose(geometry.matrix_from_6d([0, 2, 0, -5, 1, 0]), quarter)
    assert np.allclose(geometry.euler_from_matrix(quarter, "ZXY"), [90, 0, 0])


@pytest.mark.parametrize("kind", ["axis_angle", "quaternion", "euler", "6d"])
def test_rotations_survive_the_way_there_and_back(kind, random):
    matrices = rotations(random, 4, 3)
    there, back = {
        "axis_angle": (geometry.axis_angle_from_matrix, geometry.matrix_from_axis_angle),
        "quaternion": (geometry.quaternion_from_matrix, geometry.matrix_from_quaternion),
        "euler": (lambda m: geometry.euler_from_matrix(m, "XYZ"), lambda a: geometry.matrix_from_euler(a, "XYZ")),
        "6d": (geometry.six_d_from_matrix, geometry.matrix_from_6d),
    }[kind]
    matrices[1, 2] = np.nan
    result = back(there(matrices))
    assert result.shape == (4, 3, 3, 3) and np.isnan(result[1, 2]).all()
    assert np.nanmax(np.abs(result - matrices)) < 1e-12 and np.isnan(result).sum() == 9


def test_gimbal_lock_gives_the_same_rotation_without_a_warning(recwarn):
    matrix = geometry.matrix_from_euler([30, 90, 10], "ZXY")
    assert np.allclose(geometry.matrix_from_euler(geometry.euler_from_matrix(matrix, "ZXY"), "ZXY"), matrix, atol=1e-7)
    assert not recwarn.list


# --- alignment ---


@pytest.mark.parametrize("dims", [2, 3])
def test_a_known_similarity_is_found_in_a_batch(dims, random):
    source = random.normal(size=(3, 2, 9, dims)) * 100
    turn = rotations(random)[:3, :3] if dims == 3 else np.array([[0.6, -0.8], [0.8, 0.6]])
    found = geometry.similarity_procrustes(source, 2.5 * source @ turn.T + 30)
    assert np.allclose(found.scale, 2.5) and np.allclose(found.rotation, turn) and np.allclose(found.translation, 30)
    assert np.allclose(found.apply(source), 2.5 * source @ turn.T + 30)


def test_the_error_left_is_scipys(random):
    source, target = random.normal(size=(2, 12, 3))
    source = target + 0.2 * source  # near enough that SciPy, which may mirror, does not
    _, _, disparity = procrustes(target, source)
    left = geometry.similarity_procrustes(source, target).apply(source) - target
    spread = ((target - target.mean(axis=0)) ** 2).sum()
    assert (left**2).sum() / spread == pytest.approx(disparity)


def test_weighted_rotation_is_scipys(random):
    source, target = random.normal(size=(2, 12, 3))
    weights = random.uniform(0.1, 2, 12)
    mean = lambda points: (weights[:, None] * points).sum(axis=0) / weights.sum()  # noqa: E731
    expected, _ = Rotation.align_vectors(target - mean(target), source - mean(source), weights)
    found = geometry.similarity_procrustes(source, target, weights, scale=False)
    assert np.allclose(found.rotation, expected.as_matrix()) and found.scale == 1
    assert np.allclose(found.apply(mean(source)[None])[0], mean(target))


@pytest.mark.parametrize("dims", [2, 3])
def test_a_mirror_image_is_never_undone(dims, random):
    source = random.normal(size=(10, dims))
    mirrored = source * ([-1] + [1] * (dims - 1))
    found = geometry.similarity_procrustes(source, mirrored)
    assert np.linalg.det(found.rotation) == pytest.approx(1)
    assert np.abs(found.apply(source) - mirrored).max() > 0.1


def test_missing_joints_do_not_count(random):
    source = random.normal(size=(8, 3))
    target = source @ rotations(random).T * 3
    source[2], target[5], target[6] = np.nan, np.nan, 1e6
    found = geometry.similarity_procrustes(source, target, weights=[1, 1, 1, 1, 1, 1, 0, 1])
    assert found.scale == pytest.approx(3)
    assert np.isnan(found.apply(source)[2]).all() and np.isfinite(found.apply(source)[5]).all()


def test_too_few_joints_leave_it_open_and_one_point_keeps_its_scale():
    points = np.full((2, 5, 3), np.nan)
    points[0, :2] = [[0, 0, 0], [1, 1, 1]]
    points[1] = [1, 2, 3]
    found = geometry.similarity_procrustes(points, points + np.arange(15).reshape(5, 3))
    assert np.isnan(found.scale[0]) and np.isnan(found.rotation[0]).all() and np.isnan(found.translation[0]).all()
    assert found.scale[1] == 1 and np.allclose(found.apply(points)[1], [7, 9, 11])


# --- kinematics ---

CHAIN = (-1, 0, 1)


def test_forward_kinematics_of_a_bent_arm():
    offsets = [[9, 9, 9], [10, 0, 0], [5, 0, 0]]
    bend = np.stack([geometry.matrix_from_axis_angle(v) for v in ([0, 0, 0], [0, 0, np.pi / 2], [0, 0, 0])])
    positions = geometry.forward_kinematics(bend[None], offsets, CHAIN, [[1, 2, 3]])
    assert np.allclose(positions, [[[1, 2, 3], [11, 2, 3], [11, 7, 3]]])


def test_solved_rotations_reproduce_the_positions(random):
    parents = load_skeleton("mpi28").parents
    offsets = random.normal(size=(28, 3)) * 200
    root = random.normal(size=(6, 3)) * 1000
    positions = geometry.forward_kinematics(rotations(random, 6, 28), offsets, parents, root)
    solved = geometry.solve_rotations(positions, offsets, parents)
    again = geometry.forward_kinematics(solved, offsets, parents, root)
    assert np.allclose(solved @ np.swapaxes(solved, -1, -2), np.eye(3)) and np.allclose(np.linalg.det(solved), 1)
    assert np.abs(again - positions).max() < 1e-3  # mm


def test_a_single_child_is_reached_by_the_smallest_rotation():
    positions = np.array([[[0, 0, 0], [0, 7, 0.0]]])
    solved = geometry.solve_rotations(positions, [[0, 0, 0], [10, 0, 0]], (-1, 0))
    assert np.allclose(geometry.axis_angle_from_matrix(solved[0, 0]), [0, 0, np.pi / 2], atol=1e-6)
    assert np.array_equal(solved[0, 1], np.eye(3))


def test_children_on_one_line_leave_no_arbitrary_twist():
    rest = np.array([[0, 0, 0], [10, 0, 0], [-10, 0, 0.0]])
    turn = geometry.matrix_from_axis_angle([0, 0, 0.3])
    solved = geometry.solve_rotations((rest @ turn.T)[None], rest, (-1, 0, 0))
    assert np.allclose(solved[0, 0], turn, atol=1e-6)


def test_a_frame_without_the_child_holds_the_last_rotation():
    positions = np.zeros((4, 3, 3))
    positions[:, 1:] = np.nan
    positions[1, 1], positions[3, 2] = [0, 5, 0], [0, 9, 0]
    solved = geometry.solve_rotations(positions, [[0, 0, 0], [5, 0, 0], [5, 0, 0]], CHAIN)
    assert np.isfinite(solved).all() and np.array_equal(solved[0, 0], np.eye(3))
    assert np.allclose(geometry.axis_angle_from_matrix(solved[:, 0])[1:], [0, 0, np.pi / 2], atol=1e-6)


def test_rest_offsets_take_the_first_direction_and_the_median_length():
    positions = np.zeros((4, 3, 3))
    positions[:, 1] = [[np.nan] * 3, [0, 8, 0], [10, 0, 0], [12, 0, 0]]
    positions[:, 2] = np.nan
    assert np.allclose(geometry.rest_offsets(positions, CHAIN), [[0, 0, 0], [0, 10, 0], [0, 0, 0]])


def test_two_roots_are_refused():
    with pytest.raises(PoseError):
        geometry.solve_rotations(np.zeros((1, 2, 3)), np.zeros((2, 3)), (-1, -1))
