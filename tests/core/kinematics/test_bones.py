"""Trees of joints, and the lengths of bones known by hand."""

import numpy as np
import pytest

from core.errors import PoseError
from core.kinematics.bones import bone_lengths, bone_statistics, children_of, topological_order
from core.skeleton import load_skeleton


def test_parents_may_come_after_children():
    assert topological_order((2, 0, -1)) == (2, 0, 1)
    assert children_of((2, 0, -1)) == ((1,), (), (0,))


def test_every_parent_comes_before_its_children():
    parents = load_skeleton("mpi28").parents
    place = {joint: at for at, joint in enumerate(topological_order(parents))}
    assert sorted(place) == list(range(len(parents)))
    assert all(place[parent] < place[joint] for joint, parent in enumerate(parents) if parent >= 0)


def test_a_loop_is_refused():
    with pytest.raises(PoseError):
        topological_order((-1, 2, 1))


def test_bone_lengths_of_a_right_angle():
    coords = [[0, 0, 0], [3, 0, 0], [3, 4, 0]]
    assert bone_lengths(coords, [(0, 1), (1, 2), (0, 2)]).tolist() == [3, 4, 5]


def test_bone_statistics_leave_missing_frames_out():
    coords = np.zeros((5, 3, 2))
    coords[:, 1, 0] = [100, 110, 90, 100, np.nan]
    coords[:, 2] = np.nan
    found = bone_statistics(coords, [(0, 1), (1, 2)])
    assert found.median[0] == 100 and found.mean[0] == 100 and found.count.tolist() == [4, 0]
    assert found.deviation[0] == pytest.approx(np.sqrt(50)) and found.variation[0] == pytest.approx(np.sqrt(50) / 100)
    assert np.isnan([found.median[1], found.mean[1], found.variation[1]]).all()
