"""A body whose hands close and open, for tests of animation files."""

import numpy as np

from core.kinematics.forward_inverse import forward_kinematics
from core.kinematics.hands import FINGERS, has_hands
from core.kinematics.rest_poses import Rest, body
from core.kinematics.rotations import matrix_from_axis_angle
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton

RATE = 30
PALM_AXES = {"left": np.array([0, 0, -1.0]), "right": np.array([0, 0, 1.0])}
"""About which fingers close at rest, where palms look down."""


def closing_hands(skeleton: str = "mpi70", frames: int = 24, *, noise: float = 0.0) -> PoseSequence:
    """Fingers bend from 20 degrees backwards to a fist and back, one after another; the left forearm turns, and the
    whole body, too. ``noise`` is millimetres, normally distributed."""
    joints, phase = load_skeleton(skeleton), np.linspace(0, 2 * np.pi, frames)
    places = body(Rest.T)
    rest = 10 * np.array([places.get(joint, places["nose"]) for joint in joints.joints])
    offsets = rest - rest[list(joints.parents)]
    turns = np.zeros((frames, len(joints), 3))
    turns[:, joints.parents.index(-1), 1] = 0.5 * np.sin(phase)
    turns[:, joints.index("left_elbow")] = 0.4 * np.sin(phase)[:, None] * [1, 1, 0]
    for side, axis in PALM_AXES.items() if has_hands(joints) else ():
        for delay, (finger, bones) in enumerate(FINGERS.items()):
            bend = np.radians(bends(phase, delay))[:, None]
            about = axis if finger != "thumb" else axis[[0, 2, 1]] * -1
            for share, bone in zip((0.6, 1.0, 0.6), bones[:3], strict=True):
                turns[:, joints.index(f"{side}_{finger}_{bone}")] = share * bend * about
    coords = forward_kinematics(matrix_from_axis_angle(turns), offsets, joints.parents, np.tile(
        rest[joints.parents.index(-1)], (frames, 1)))  # fmt: skip
    coords += np.random.default_rng(5).normal(0, noise, coords.shape) if noise else 0
    return PoseSequence(joints, coords, np.arange(frames) / RATE, space=Space.WORLD)


def bends(phase: np.ndarray, delay: int) -> np.ndarray:
    """(T,) degrees at a finger's middle joint."""
    return 30 - 50 * np.cos(phase - 0.3 * delay)
