"""Rigs: rest poses, constant bones, rotations that stay."""

import numpy as np
import pytest

from core.errors import PoseError
from core.io.base import read_poses
from core.kinematics.forward_inverse import forward_kinematics, global_rotations
from core.kinematics.rest_poses import Rest, body
from core.kinematics.rig import rig_of
from core.kinematics.rotations import axis_angle_from_matrix, matrix_from_axis_angle
from core.kinematics.shape import typical_offsets
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton, load_skeleton


def moving(skeleton: str = "mpi28", frames: int = 20, *, stiff: bool = False) -> PoseSequence:
    """A body in proportion, every joint turning a little; ``stiff``: those of the limbs alone."""
    joints = load_skeleton(skeleton)
    places = body(Rest.T)
    here, above = (np.array([places[joint] for joint in names]) for names in (
        joints.joints, [joints.joints[parent] for parent in joints.parents]
    ))  # fmt: skip
    offsets = 10 * (here - above) * (np.array(joints.parents) >= 0)[:, None]
    angles = np.cumsum(np.random.default_rng(1).normal(0, 0.08, (frames, len(joints), 3)), axis=0)
    if stiff:
        angles[:, [i for i, name in enumerate(joints.joints) if not name.startswith(("left_", "right_"))]] = 0
        angles[:, [i for i, name in enumerate(joints.joints) if name.endswith("clavicle")]] = 0
    root = np.cumsum(np.full((frames, 3), [5, 0, 20.0]), axis=0) + [0, 900, 0]
    coords = forward_kinematics(matrix_from_axis_angle(angles), offsets, joints.parents, root)
    return PoseSequence(joints, coords, np.arange(frames) / 30, space=Space.WORLD)


@pytest.mark.parametrize("skeleton", ["mpi28", "h36m17", "coco17", "cmu31", "blazepose33", "openpose25"])
def test_the_arms_of_a_t_pose_are_straight_out_and_its_legs_straight_down(skeleton):
    poses = moving(skeleton)
    rig = rig_of(poses, Rest.T)
    heads = dict(zip(poses.skeleton.joints, rig.rest_heads(), strict=True))
    for side, way in (("left", 1.0), ("right", -1.0)):
        if f"{side}_wrist" in heads:
            arm = heads[f"{side}_wrist"] - heads[f"{side}_shoulder"]
            assert np.allclose(arm / np.linalg.norm(arm), [way, 0, 0], atol=1e-6)
        leg = heads[f"{side}_ankle"] - heads[f"{side}_hip"]
        assert np.allclose(leg / np.linalg.norm(leg), [0, -1, 0], atol=1e-6)
    assert heads["left_hip"][0] > heads["right_hip"][0]


def test_the_arms_of_an_a_pose_hang_by_45_degrees():
    poses = moving()
    heads = dict(zip(poses.skeleton.joints, rig_of(poses, Rest.A).rest_heads(), strict=True))
    arm = heads["left_wrist"] - heads["left_shoulder"]
    assert np.allclose(arm / np.linalg.norm(arm), [np.sqrt(0.5), -np.sqrt(0.5), 0], atol=1e-6)


def test_the_rest_pose_does_not_depend_on_the_first_frame():
    poses = moving()
    backwards = poses.take(np.arange(len(poses))[::-1], poses.times)
    assert np.allclose(rig_of(poses).offsets, rig_of(backwards).offsets, atol=1e-3)


@pytest.mark.parametrize("rest", [Rest.T, Rest.A])
def test_heads_are_where_the_joints_are_and_bones_keep_their_length(rest):
    poses = moving()
    rig = rig_of(poses, rest)
    assert np.abs(rig.heads() - poses.coords).max() < 0.05
    lengths = np.linalg.norm(rig.places[:, 1:], axis=-1)[:, np.array(rig.parents[1:]) >= 0]
    assert np.ptp(lengths, axis=0).max() < 1e-6


def test_camera_space_is_turned_to_y_up():
    poses = moving()
    seen = poses.replace(coords=poses.coords * [1, -1, -1], space=Space.CAMERA)
    assert np.allclose(rig_of(seen).heads(), rig_of(poses).heads(), atol=1e-3)


@pytest.mark.parametrize("name", ["cmu_09_02", "cmu_131_01"])
def test_rotations_of_a_file_survive_and_edited_bones_turn_by_the_smallest_rotation(name, shared_data):
    poses = read_poses(shared_data(f"mocap/bvh/{name}.bvh"))[0].slice(0, 60)
    own = rig_of(poses, Rest.FILE)
    assert np.abs(own.heads() - poses.coords).max() < 0.01 and not own.slides
    coords, wrist, elbow = poses.coords.copy(), *poses.skeleton.indices(["left_wrist", "left_elbow"])
    hand = [j for j in range(len(poses.skeleton)) if _hangs_from(poses.skeleton, j, wrist)]
    square = np.cross(coords[30, wrist] - coords[30, elbow], [0, 1, 0])
    turn = matrix_from_axis_angle(np.radians(20) * square / np.linalg.norm(square))
    coords[30, hand] = coords[30, elbow] + (coords[30, hand] - coords[30, elbow]) @ turn.T
    edited = rig_of(poses.replace(coords=coords), Rest.FILE)
    change = own.rotations.swapaxes(-1, -2) @ edited.rotations
    degrees = np.degrees(np.linalg.norm(axis_angle_from_matrix(change), axis=-1))
    assert degrees[30, elbow] == pytest.approx(20, abs=0.05)
    degrees[30, elbow] = 0
    assert degrees.max() < 0.05  # all other joints and frames are as they were


def test_another_rest_pose_moves_all_bones_as_before(shared_data):
    poses = read_poses(shared_data("mocap/bvh/cmu_09_02.bvh"))[0].slice(0, 30)
    own, other = rig_of(poses, Rest.FILE), rig_of(poses, Rest.T)
    assert np.abs(own.heads() - other.heads()).max() < 0.01
    change = global_rotations(own.rotations, own.parents).swapaxes(-1, -2) @ global_rotations(
        other.rotations, own.parents
    )
    assert np.abs(change - change[:1]).max() < 1e-5  # the same turn of each bone in every frame: twist is kept


def test_a_missing_joint_holds_still_and_siblings_that_are_never_seen_together_have_a_shape():
    parents = (-1, 0, 0)
    coords = np.full((4, 3, 3), np.nan)
    coords[:, 0], coords[:2, 1], coords[2:, 2] = 0, [0, 50, 0], [70, 0, 0]
    offsets = typical_offsets(coords, parents)
    assert np.allclose(np.linalg.norm(offsets, axis=1), [0, 50, 70])


def test_typical_shape_is_the_mean_of_the_angles_between_bones():
    """Two bones 80 and 100 degrees apart: 90."""
    bones = np.radians([80.0, 100.0])
    coords = np.zeros((2, 3, 3))
    coords[:, 1, 0] = 10
    coords[:, 2, 0], coords[:, 2, 1] = 10 * np.cos(bones), 10 * np.sin(bones)
    offsets = typical_offsets(coords, (-1, 0, 0))
    assert np.degrees(np.arccos(offsets[1] @ offsets[2] / 100)) == pytest.approx(90, abs=0.1)


def test_two_roots_and_a_root_that_is_never_seen_are_refused():
    with pytest.raises(PoseError, match="one root"):
        rig_of(PoseSequence(Skeleton("two", ("a", "b"), (-1, -1)), np.zeros((2, 2, 3)), [0, 1], space=Space.WORLD))
    stick = Skeleton("one", ("a", "b"), (-1, 0))
    with pytest.raises(PoseError, match="where the root is"):
        rig_of(PoseSequence(stick, np.full((2, 2, 3), np.nan), [0, 1], space=Space.WORLD))


def _hangs_from(skeleton: Skeleton, joint: int, top: int) -> bool:
    while joint >= 0 and joint != top:
        joint = skeleton.parents[joint]
    return joint == top
