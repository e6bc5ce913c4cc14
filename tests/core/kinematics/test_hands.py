"""Hands on bodies, and fingers in gaps."""

import numpy as np
import pytest

from core.kinematics.hands import JOINTS, body_with_hands, fill_hands, fill_offsets, hand_joints
from core.poses import PoseSequence, Status
from core.skeleton import load_skeleton

BODY = load_skeleton("blazepose75")


def pointing(frames: int = 11) -> PoseSequence:
    """A left forearm that turns in the picture by 90 degrees about an elbow that stays; the hand goes straight on."""
    turn = np.linspace(0, np.pi / 2, frames)
    along = np.column_stack([np.cos(turn), np.sin(turn)])
    coords = np.full((frames, len(BODY), 2), np.nan, np.float32)
    coords[:, BODY.index("left_elbow")] = 100
    coords[:, BODY.index("left_wrist")] = 100 + 50 * along
    reach = np.linspace(0, 20, JOINTS)
    coords[:, hand_joints(BODY, "left")] = 100 + (50 + reach)[None, :, None] * along[:, None]
    return PoseSequence(BODY, coords, np.arange(frames) / 25)


def with_gap(poses: PoseSequence, start: int, stop: int) -> PoseSequence:
    coords = np.array(poses.coords)
    coords[start:stop, hand_joints(BODY, "left")] = np.nan
    return poses.replace(coords=coords)


def test_a_hand_is_its_root_and_twenty_joints_of_that_side():
    for side in ("left", "right"):
        names = [BODY.joints[joint] for joint in hand_joints(BODY, side)]
        assert len(names) == JOINTS and names[0] == f"{side}_hand_root" and names[-1] == f"{side}_pinky_tip"
        assert all(name.startswith(side) for name in names)
    assert hand_joints(load_skeleton("coco17"), "left") == []


def test_a_body_gets_hands_only_from_poses_that_have_some():
    assert body_with_hands(load_skeleton("mpi28"), BODY).name == "mpi70"
    assert body_with_hands(load_skeleton("mpi28"), load_skeleton("blazepose33")).name == "mpi28"
    assert body_with_hands(load_skeleton("cmu31"), BODY).name == "cmu31"


def test_fingers_in_a_gap_turn_with_the_forearm():
    whole = pointing()
    filled = fill_hands(with_gap(whole, 3, 8))
    np.testing.assert_allclose(filled.coords, whole.coords, atol=1e-3)
    joints = hand_joints(BODY, "left")
    assert (filled.status[3:8, joints] == Status.INFERRED).all() and (filled.status[:3] == Status.MEASURED).all()
    assert (filled.confidence[3:8, joints] == 0.5).all()


def test_long_gaps_and_open_ends_stay_missing():
    long, begins = with_gap(pointing(), 1, 10), with_gap(pointing(), 0, 4)
    assert np.isnan(fill_hands(long, longest=0.3).coords[1:10, hand_joints(BODY, "left")]).all()
    assert np.isnan(fill_hands(begins).coords[:4, hand_joints(BODY, "left")]).all()


@pytest.mark.parametrize("axis", [[1.0, 0, 0], [0, 1.0, 0], [0, 0, 1.0], [0.6, 0, 0.8]])
def test_a_gap_in_space_keeps_the_hands_shape(axis):
    random = np.random.default_rng(0)
    hand, axis = random.normal(size=(JOINTS, 3)), np.array(axis)
    square = np.cross(axis, [0.0, 0.6, -0.8])
    square /= np.linalg.norm(square)
    turns = np.linspace(0, 1.0, 5)[:, None]
    forearm = np.cos(turns) * axis + np.sin(turns) * square
    offsets = np.full((5, JOINTS, 3), np.nan)
    pole = np.cross(axis, square)
    for frame in (0, 4):  # the hand turns rigidly with the forearm
        frame_of = np.column_stack([forearm[frame], np.cross(pole, forearm[frame]), pole])
        offsets[frame] = hand @ frame_of.T
    filled = fill_offsets(offsets, forearm, np.arange(5) / 25, 1.0)
    np.testing.assert_allclose(np.linalg.norm(filled, axis=2), np.linalg.norm(hand, axis=1)[None].repeat(5, 0))
    np.testing.assert_allclose(np.einsum("tjd,td->tj", filled, forearm), np.tile(hand[:, 0], (5, 1)), atol=1e-9)
