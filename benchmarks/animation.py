"""Rotations of captured motion: kept from BVH to BVH, and solved from points alone."""

import tempfile
from pathlib import Path

import numpy as np

from benchmarks.measure import table
from core.io.base import read_poses, write_poses
from core.kinematics.forward_inverse import global_rotations
from core.kinematics.rest_poses import Rest
from core.kinematics.rig import rig_of
from core.kinematics.rotations import angle_between, axis_angle_from_matrix, matrix_from_quaternion, unit_vectors
from core.poses import PoseSequence

title = "Animation: rotations of bones"

BVH = Path(__file__).parents[2] / "shared" / "data" / "mocap" / "bvh"
HINGES = ("left_elbow", "right_elbow", "left_knee", "right_knee")
_BENT = np.radians(15)  # from which a hinge's axis can be seen
_FLIP, _CALM = 45, 40  # degrees from frame to frame: of a flip, and of a bone that does not itself turn that fast


def run() -> str:
    files = [(path.stem, read_poses(path)[0]) for path in sorted(BVH.glob("*.bvh"))]
    rows, everything = [], []
    for name, poses in files:
        axes, flips, count = _solved(poses)
        everything.append((_kept(poses), axes, flips, count))
        rows.append([name, len(poses), f"{everything[-1][0]:.4f}", f"{np.nanmax(axes):.4f}", f"{flips} of {count}"])
    kept, axes, flips, count = zip(*everything, strict=True)
    middle = float(np.nanmedian(np.concatenate(axes)))
    rows.append(["all", sum(len(poses) for _, poses in files), f"{max(kept):.4f}",
                 f"{np.nanmax(np.concatenate(axes)):.4f} (median {middle:.4f})", f"{sum(flips)} of {sum(count)}"])
    text = (
        "Captured motion of CMU. *Kept*: the largest angle in degrees between a joint's rotation in the file and in "
        "what was written of it as BVH. *Hinges*: of rotations that were solved from the joints' places alone in a "
        "T-pose, the median angle in degrees between the axis about which an elbow or a knee is turned and its mean, "
        "the worst of the four, where it is bent by 15 degrees or more. *Flips*: steps of a joint by more than 45 "
        "degrees from frame to frame where the file's own rotation steps by less than 40.\n\n"
    )
    return text + table(["file", "frames", "kept", "hinges", "flips"], rows)


def _kept(poses: PoseSequence) -> float:
    with tempfile.TemporaryDirectory() as folder:
        write_poses(Path(folder) / "x.bvh", {0: poses})
        read = read_poses(Path(folder) / "x.bvh")[0]
    order = [read.skeleton.joints.index(joint) for joint in poses.skeleton.joints]
    first, second = matrix_from_quaternion(poses.rotations), matrix_from_quaternion(read.rotations[:, order])
    return float(_degrees(first.swapaxes(-1, -2) @ second).max())


def _solved(poses: PoseSequence) -> tuple[np.ndarray, int, int]:
    """(4,) deviations of hinges, flips, and of how many steps."""
    rig = rig_of(poses.replace(rotations=None), Rest.T)
    deviations = [_deviation(rig.rotations[:, poses.skeleton.index(joint)]) for joint in HINGES]
    ours = _steps(global_rotations(rig.rotations, rig.parents))
    own = _steps(global_rotations(rig_of(poses, Rest.FILE).rotations, rig.parents))
    return np.array(deviations), int(((ours > _FLIP) & (own < _CALM)).sum()), ours.size


def _deviation(rotations: np.ndarray) -> float:
    turns = axis_angle_from_matrix(rotations)
    axes = unit_vectors(turns[np.linalg.norm(turns, axis=1) > _BENT])
    return float(np.median(angle_between(axes, axes.mean(axis=0)))) if len(axes) else np.nan


def _steps(turned: np.ndarray) -> np.ndarray:
    return _degrees(turned[:-1].swapaxes(-1, -2) @ turned[1:])


def _degrees(rotations: np.ndarray) -> np.ndarray:
    return np.degrees(np.linalg.norm(axis_angle_from_matrix(rotations), axis=-1))
