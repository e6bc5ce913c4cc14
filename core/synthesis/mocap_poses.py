"""Poses of captured motion for synthetic people: any activity, any way round, in any proportions."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.errors import UsageError
from core.language import tr
from core.synthesis.body import SKELETON, Body
from core.synthesis.task_poses import WorkingPose
from core.words import in_words

PoseMaker = Callable[[np.random.Generator, Body], WorkingPose]
TASK = "motion"
_NEAR_FLOOR = 200.0  # millimetres: whose lowest joint is higher jumps or climbs, and stays up


def captured_poses(path: str | Path, licence: str | None = None) -> PoseMaker:
    """Draws poses from ``positions`` (N, 28, 3) of an ``.npz`` of motion capture, millimetres, y up.

    ``licence`` keeps only the clips under that licence (``clip_start`` and ``licence`` of the file). Raises
    ``UsageError`` for a file without them.
    """
    try:
        with np.load(path, allow_pickle=False) as data:
            positions, names = data["positions"], data["joint_names"].tolist()
            positions = positions[:, [names.index(joint) for joint in SKELETON.joints]]
            if licence is not None:
                positions = positions[np.repeat(data["licence"] == licence, np.diff(data["clip_start"]))]
    except (OSError, KeyError, ValueError) as error:
        expected = "an .npz with positions (N, 28, 3) and joint_names"
        action = "Make one of motion files: posewright dataset FILES -o train.npz"
        what = tr("{path} holds no captured motion", path=path)
        raise UsageError(what, expected=expected, got=in_words(error), action=action) from error
    if not len(positions):
        raise UsageError(tr("{path} has no clips under the licence {licence}", path=path, licence=licence))
    return lambda rng, body: moving_pose(rng, body, positions[rng.integers(len(positions))].astype(float))


def moving_pose(rng: np.random.Generator, body: Body, joints: np.ndarray) -> WorkingPose:
    """A captured pose (28, 3) taken over by a body: half of them mirrored, turned anyhow, feet on the same floor."""
    if rng.random() < 0.5:
        joints = (joints * (-1.0, 1.0, 1.0))[SKELETON.flip_order]
    yaw = rng.uniform(-np.pi, np.pi)
    c, s = np.cos(yaw), np.sin(yaw)
    joints = in_proportion(joints @ np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]).T, body.joints)
    lowest = joints[:, 1].min()
    joints[:, 1] += body.joints[:, 1].min() - (lowest if lowest < _NEAR_FLOOR else 0)
    middle = joints[SKELETON.index("pelvis")] * (1, 0, 1)
    twist = {"skull": rng.normal(0, 15)} | {f"{side}_palm": rng.uniform(-60, 60) for side in ("left", "right")}
    return WorkingPose(joints - middle, twist, TASK, ())


def in_proportion(joints: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """(28, 3) the directions of all bones of ``joints`` with the lengths that they have in ``rest``."""
    result = joints.copy()
    for joint, parent in sorted(enumerate(SKELETON.parents), key=lambda pair: _depth(pair[0])):
        if parent >= 0:
            bone, length = joints[joint] - joints[parent], np.linalg.norm(rest[joint] - rest[parent])
            result[joint] = result[parent] + bone * length / max(np.linalg.norm(bone), 1e-6)
    return result


def _depth(joint: int) -> int:
    depth = 0
    while (joint := SKELETON.parents[joint]) >= 0:
        depth += 1
    return depth
