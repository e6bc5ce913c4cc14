"""The simple body that moves with a rig."""

import numpy as np
import pytest

from core.kinematics.forward_inverse import global_rotations
from core.kinematics.rest_poses import Rest
from core.kinematics.rig import rig_of
from core.kinematics.skin import skin_of
from tests.core.kinematics.test_rig import moving

BODIES = ["mpi28", "h36m17", "cmu31", "openpose25", "blazepose33"]


@pytest.fixture(params=BODIES)
def rig(request):
    return rig_of(moving(request.param), Rest.T)


def test_the_body_is_as_tall_as_the_person_and_stands_upright(rig):
    skin, heads = skin_of(rig), rig.rest_heads()
    size, joints = (np.ptp(points, axis=0) for points in (skin.points, heads))
    assert joints[1] <= size[1] < joints[1] + 350
    assert size[2] < size[1] / 2 and size[0] > size[1] / 2  # arms out, not lying


def test_normals_and_corners_face_outwards(rig):
    """The volume by the divergence theorem is positive, and that of a person: 40 to 120 litres."""
    skin = skin_of(rig)
    a, b, c = skin.points[skin.faces].swapaxes(0, 1)
    litres = (np.cross(a, b) * c).sum() / 6 / 1e6
    assert 40 < litres < 120  # parts that overlap count twice
    faces = np.cross(b - a, c - a)
    assert ((faces * skin.normals[skin.faces].mean(axis=1)).sum(axis=1) > 0).mean() > 0.99
    assert np.allclose(np.linalg.norm(skin.normals, axis=1), 1)


def test_weights_add_up_and_points_stay_near_the_joints_that_move_them(rig):
    skin, parents = skin_of(rig), rig.parents
    assert np.allclose(skin.weights.sum(axis=1), 1) and skin.joints.max() < len(parents)
    turned, heads, rest = global_rotations(rig.rotations, parents), rig.heads(), rig.rest_heads()
    local = skin.points[:, None] - rest[skin.joints]
    for frame in (0, len(heads) - 1):
        moved = np.einsum("vwij,vwj->vwi", turned[frame][skin.joints], local) + heads[frame][skin.joints]
        points = (moved * skin.weights[..., None]).sum(axis=1)
        before = np.linalg.norm(skin.points - rest[skin.joints[:, 0]], axis=1)
        after = np.linalg.norm(points - heads[frame][skin.joints[:, 0]], axis=1)
        assert np.abs(after - before).max() < 120  # bends by less than the radius of a trunk, does not fly away
