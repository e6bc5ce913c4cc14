"""Fingers in animation files."""

from itertools import pairwise

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from core.kinematics.hands import hand_joints
from core.kinematics.rest_poses import Rest, body
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton

SKELETON = load_skeleton("mpi70")


def person_with_hands(frames: int = 4) -> PoseSequence:
    """A standing body whose middle fingers bend at the knuckle and at the middle joint."""
    places = body(Rest.T)
    coords = np.array([places[joint] for joint in SKELETON.joints]) * 10
    coords = np.tile(coords, (frames, 1, 1))
    for frame in range(frames):
        for side, out in (("left", 1), ("right", -1)):
            at = [SKELETON.index(f"{side}_middle_{end}") for end in ("mcp", "pip", "dip", "tip")]
            turn = 0.0
            for before, joint in pairwise(at):
                turn += 0.2 * frame
                length = np.linalg.norm(coords[0, joint] - coords[0, before])
                coords[frame, joint] = coords[frame, before] + length * np.array([out * np.cos(turn), -np.sin(turn), 0])
    return PoseSequence(SKELETON, coords, np.arange(frames) / 25, space=Space.WORLD)


@pytest.mark.parametrize("name", ["x.bvh", "x.glb"])
def test_fingers_come_back_with_rotations_from_a_flat_hand(tmp_path, name):
    poses = person_with_hands()
    write_poses(tmp_path / name, {0: poses})
    (back,) = read_poses(tmp_path / name).values()
    order = [back.skeleton.index(joint) for joint in SKELETON.joints]
    np.testing.assert_allclose(back.coords[:, order], poses.coords, atol=0.5)
    assert back.rotations is not None and back.rest is not None
    knuckle = back.skeleton.index("left_middle_mcp")
    turned = 2 * np.degrees(np.arccos(np.abs(back.rotations[:, knuckle, 3]).clip(max=1)))
    assert turned[0] == pytest.approx(0, abs=0.5) and turned[3] == pytest.approx(np.degrees(0.6), abs=0.5)


def test_a_hand_at_rest_is_flat_with_its_fingers_outwards():
    places = body(Rest.T)
    for side, out in (("left", 1), ("right", -1)):
        hand = np.array([places[SKELETON.joints[joint]] for joint in hand_joints(SKELETON, side)])
        assert (hand[:, 1] == 144).all() and (np.diff(hand[[0, 9, 10, 11, 12], 0]) * out > 0).all()
