"""Fingers of rigs: their names, where they are, how they turn."""

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from core.io.rigs import AxesOptions, RigName, rigs_of
from core.kinematics.forward_inverse import global_rotations
from core.kinematics.hands import FINGERS, SIDES
from core.kinematics.rest_poses import Rest
from core.kinematics.rotations import angle_between, axis_angle_from_matrix, unit_vectors
from core.poses import Space
from tests.core.io.hands import PALM_AXES, RATE, bends, closing_hands
from tests.core.io.peers import peer

FINGERED = (RigName.MIXAMO, RigName.HUMANIK, RigName.UNREAL)
LONG = [finger for finger in FINGERS if finger != "thumb"]


def rig_of_hands(poses, rig=RigName.MIXAMO, rest=Rest.T):
    return rigs_of({0: poses}, AxesOptions(rig=rig, rest=rest), "BVH")[0]


@pytest.mark.parametrize("skeleton", ["mpi70", "blazepose75", "coco133", "halpe136"])
@pytest.mark.parametrize(("rig", "hand", "first", "last"), [
    (RigName.MIXAMO, "mixamorig:LeftHand", "mixamorig:LeftHandIndex1", "mixamorig:LeftHandIndex4"),
    (RigName.HUMANIK, "LeftHand", "LeftHandIndex1", "LeftHandIndex4"),
    (RigName.UNREAL, "hand_l", "index_01_l", "index_03_l"),
])  # fmt: skip
def test_fingers_hang_from_the_hand_by_the_names_of_the_rig(skeleton, rig, hand, first, last):
    made = rig_of_hands(closing_hands(skeleton), rig)
    above = dict(zip(made.names, (made.names[parent] for parent in made.parents), strict=True))
    assert above[first] == hand
    chain = [last]
    while chain[-1] != first:
        chain.append(above[chain[-1]])
    assert len(chain) == int(last.strip("_l")[-1])


@pytest.mark.parametrize("ending", [".bvh", ".glb", ".usdc"])
@pytest.mark.parametrize("rig", FINGERED)
def test_fingers_are_read_again_where_they_were(rig, ending, tmp_path):
    if ending == ".usdc":
        peer("pxr")
    poses = closing_hands()
    options = AxesOptions(rig=rig)
    write_poses(tmp_path / f"x{ending}", {0: poses}, None, options)
    read = read_poses(tmp_path / f"x{ending}")[0]
    joints = [f"{side}_{finger}_{bone}" for side in SIDES for finger, bones in FINGERS.items() for bone in bones[:3]]
    apart = read.coords[:, read.skeleton.indices(joints)] - poses.coords[:, poses.skeleton.indices(joints)]
    assert np.abs(apart).max() < 0.1


def test_the_last_bone_of_a_rig_without_finger_tips_turns_and_ends_at_the_tip(tmp_path):
    poses = closing_hands()
    with_tips, without = rig_of_hands(poses), rig_of_hands(poses, RigName.UNREAL)
    last, own = with_tips.joints.index("left_index_dip"), without.joints.index("left_index_dip")
    turned = global_rotations(without.rotations, without.parents)[:, own]
    assert np.abs(turned - global_rotations(with_tips.rotations, with_tips.parents)[:, last]).max() < 1e-6
    tip = without.heads()[:, own] + turned @ without.ends[own]
    assert np.abs(tip - poses.coords[:, poses.skeleton.index("left_index_tip")]).max() < 0.1


@pytest.mark.parametrize("rest", [Rest.T, Rest.A])
@pytest.mark.parametrize(("noise", "most"), [(0.0, 1.5), (0.5, 3.0)])
def test_fingers_turn_about_one_axis_across_the_palm_whichever_way_they_bend(noise, most, rest):
    """Bent by 20 degrees backwards, straight, closed: deviation of the axis from its mean, and of this from the palm's,
    to which the bones of a hand at rest are not all square."""
    rig = rig_of_hands(closing_hands(frames=240, noise=noise), rest=rest)
    for side, axis in PALM_AXES.items():
        for finger in LONG:
            turns = axis_angle_from_matrix(rig.rotations[:, rig.joints.index(f"{side}_{finger}_pip")])
            bent = turns[np.linalg.norm(turns, axis=1) > np.radians(15)]
            axes = unit_vectors(bent * np.sign(bent @ axis)[:, None])
            assert (bent @ axis < 0).any() and (bent @ axis > 0).any()
            assert np.median(angle_between(axes, axes.mean(axis=0))) < most
            assert angle_between(axes.mean(axis=0), axis) < 10


def test_a_finger_never_turns_faster_than_its_bones_by_noise():
    """2 mm of noise on bones of 20 to 45 mm: no joint steps by much more than its bone does, so none has flipped."""
    poses = closing_hands(frames=600, noise=2.0)
    rig = rig_of_hands(poses)
    turned = global_rotations(rig.rotations, rig.parents)
    names = [f"{side}_{finger}_{bone}" for side in SIDES for finger in LONG for bone in ("mcp", "pip")]
    joints = [rig.joints.index(name) for name in names]
    steps = np.linalg.norm(axis_angle_from_matrix(turned[:-1].swapaxes(-1, -2) @ turned[1:])[:, joints], axis=-1)
    ends = [rig.parents.index(joint) for joint in joints]
    bones = rig.heads()[:, ends] - rig.heads()[:, joints]
    assert (np.degrees(steps) - angle_between(bones[:-1], bones[1:])).max() < 30


def test_the_angles_of_a_finger_are_those_by_which_it_bends():
    poses = closing_hands(frames=40)
    rig = rig_of_hands(poses)
    for delay, finger in enumerate(FINGERS):
        middle = rig.joints.index(f"right_{finger}_{FINGERS[finger][1]}")
        angles = np.degrees(np.linalg.norm(axis_angle_from_matrix(rig.rotations[:, middle]), axis=1))
        assert angles == pytest.approx(np.abs(bends(np.linspace(0, 2 * np.pi, 40), delay)), abs=0.5)


def test_a_hand_that_is_not_seen_holds_its_last_pose_and_hangs_from_the_bodys_wrist():
    poses = closing_hands()
    coords = poses.coords.copy()
    hand = [joint for joint, name in enumerate(poses.skeleton.joints) if name.startswith("left_") and name.endswith(
        ("_mcp", "_pip", "_dip", "_ip", "_cmc", "_tip", "hand_root"))]  # fmt: skip
    coords[:, hand] += [0, 0, 30]  # the hand's own wrist is 3 cm off
    moved = rig_of_hands(poses.replace(coords=coords))
    assert np.abs(moved.heads() - rig_of_hands(poses).heads()).max() < 1e-2
    coords[10:, hand] = np.nan
    held = rig_of_hands(poses.replace(coords=coords)).rotations[:, moved.joints.index("left_index_pip")]
    assert np.isfinite(held).all() and np.abs(held[10:] - held[9]).max() < 1e-9


def test_without_fingers_the_hand_of_a_rig_still_turns_with_the_knuckles():
    poses = closing_hands("blazepose33")
    coords = poses.coords.copy()
    wrist = poses.skeleton.index("right_wrist")
    for name in ("right_index", "right_pinky", "right_thumb"):
        bone = coords[:, poses.skeleton.index(name)] - coords[:, wrist]
        coords[:, poses.skeleton.index(name)] = coords[:, wrist] + bone[:, [0, 2, 1]] * [1, 1, -1]
    rig = rig_of_hands(poses.replace(coords=coords, space=Space.WORLD))
    assert "right_index" not in rig.joints
    turn = axis_angle_from_matrix(rig.rotations[0, rig.joints.index("right_wrist")])
    assert np.degrees(np.linalg.norm(turn)) == pytest.approx(90, abs=3)


def test_the_rate_of_hands_is_kept(tmp_path):
    write_poses(tmp_path / "x.bvh", {0: closing_hands()}, None, AxesOptions(rig=RigName.UNREAL))
    assert 1 / np.diff(read_poses(tmp_path / "x.bvh")[0].times) == pytest.approx(RATE)
