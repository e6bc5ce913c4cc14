"""Poses as a rig: constant bones, a rest pose, rotations of every joint. What files of animation hold.

Poses with rotations of their own (``PoseSequence.rotations``) keep them: where positions were edited since, bones
follow by the smallest rotation. All others are solved from points: joints with several bones by the best fit, upper
arms, thighs and the first bones of fingers by the planes in which elbows, knees and fingers bend, the rest by the
smallest rotation from the parent.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from core.errors import PoseError
from core.kinematics.bones import children_of, topological_order
from core.kinematics.forward_inverse import global_rotations, solve_rotations
from core.kinematics.rest_poses import Rest, hinges_of, rest_offsets
from core.kinematics.rotations import matrix_from_quaternion
from core.kinematics.shape import typical_offsets
from core.language import tr
from core.poses import PoseSequence, Space

_SLIDES = 0.05  # mm that a joint must be off the place where its bone ends, to be written with positions of its own
_UP = np.diag([1.0, -1.0, -1.0])  # from the camera's axes to y up


@dataclass(frozen=True, eq=False)
class Rig:
    """A moving skeleton: millimetres, y up. At rest all rotations are the identity.

    joints    (J,) our names, names as they are written
    parents   (J,) -1 for the only root
    offsets   (J, 3) from the parent at rest; the root's is zero
    rotations (T, J, 3, 3) local
    places    (T, J, 3) of each joint in its parent's frame, the root's in the world: ``offsets`` but for ``slides``
    slides    joints that move in their parent's frame: siblings whose bones do not move as one. Lengths are constant.
    times     (T,) seconds
    ends      joint without children -> (3,) where its bone ends, in its frame at rest; of some
    """

    joints: tuple[str, ...]
    names: tuple[str, ...]
    parents: tuple[int, ...]
    offsets: np.ndarray
    rotations: np.ndarray
    places: np.ndarray
    slides: tuple[int, ...]
    times: np.ndarray
    ends: Mapping[int, np.ndarray] = field(default_factory=dict)

    def heads(self) -> np.ndarray:
        """(T, J, 3) where each joint is."""
        turned, heads = global_rotations(self.rotations, self.parents), self.places.copy()
        for joint in topological_order(self.parents):
            above = self.parents[joint]
            if above >= 0:
                heads[:, joint] = heads[:, above] + _apply(turned[:, above], self.places[:, joint])
        return heads

    def rest_heads(self) -> np.ndarray:
        """(J, 3) where each joint is at rest, the root at the origin."""
        heads = self.offsets.copy()
        for joint in topological_order(self.parents):
            if self.parents[joint] >= 0:
                heads[joint] += heads[self.parents[joint]]
        return heads

    def without(self, ends: Collection[str]) -> "Rig":
        """Without joints from which nothing hangs: they become the ends of the bones before them."""
        kept = [place for place, joint in enumerate(self.joints) if joint not in ends]
        now = {joint: place for place, joint in enumerate(kept)} | {-1: -1}
        tips: dict[int, list[np.ndarray]] = {}
        for joint in set(range(len(self.joints))) - now.keys():
            tips.setdefault(now[self.parents[joint]], []).append(self.offsets[joint])
        joints, names = (tuple(row[joint] for joint in kept) for row in (self.joints, self.names))
        parents = tuple(now[self.parents[joint]] for joint in kept)
        return replace(
            self, joints=joints, names=names, parents=parents, offsets=self.offsets[kept],
            rotations=self.rotations[:, kept], places=self.places[:, kept],
            slides=tuple(now[joint] for joint in self.slides if joint in now),
            ends={joint: np.mean(rows, axis=0) for joint, rows in tips.items() if joint not in parents},
        )  # fmt: skip


def rig_of(poses: PoseSequence, rest: Rest = Rest.T) -> Rig:
    """One person's poses as a rig of the same joints. A missing joint keeps its last rotation, a missing root is
    interpolated. Raises ``PoseError`` where the skeleton has not one root, or the root is never seen."""
    parents = poses.skeleton.parents
    if parents.count(-1) != 1:
        action = tr("Map the poses to a skeleton with one tree first")
        raise PoseError(tr("A rig needs a skeleton with one root"), got=poses.skeleton.name, action=action)
    turn = np.eye(3) if poses.space == Space.WORLD else _UP
    coords = poses.coords.astype(float) @ turn.T
    root = parents.index(-1)
    coords[:, root] = _filled(coords[:, root], poses.times)
    own = _own_rotations(poses, turn)
    if own is None:
        shape = typical_offsets(coords, parents)
        offsets = rest_offsets(poses.skeleton.joints, parents, shape, Rest.T if rest == Rest.FILE else rest)
        local = solve_rotations(coords, offsets, parents, hinges=hinges_of(poses.skeleton.joints, parents, offsets))
    else:
        turned, shape = own
        local = solve_rotations(coords, shape, parents, known=_local(turned, parents))
        joints = poses.skeleton.joints
        offsets = shape if rest == Rest.FILE else rest_offsets(joints, parents, shape, rest, oriented=True)
        local = _from_other_rest(local, shape, offsets, parents)
    places, slides = _places(coords, local, offsets, parents)
    names = tuple(poses.skeleton.joints)
    return Rig(names, names, tuple(parents), offsets, local, places, slides, poses.times)


def _own_rotations(poses: PoseSequence, turn: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """(T, J, 3, 3) rotations in the world, y up, and (J, 3) offsets at rest; None where no file gave any."""
    if poses.rotations is None or poses.rest is None:
        return None
    parents, rest = poses.skeleton.parents, poses.rest.astype(float) @ turn.T
    offsets = np.array([rest[j] - rest[p] if p >= 0 else np.zeros(3) for j, p in enumerate(parents)])
    if not np.isfinite(offsets).all():
        return None
    return turn @ matrix_from_quaternion(poses.rotations) @ turn.T, offsets


def _local(turned: np.ndarray, parents: Sequence[int]) -> np.ndarray:
    """(T, J, 3, 3) rotations in the world to local ones; NaN where a joint's or its parent's are unknown."""
    above = turned[:, list(parents)].swapaxes(-1, -2)
    above[:, list(parents).index(-1)] = np.eye(3)
    return above @ turned


def _from_other_rest(local: np.ndarray, old: np.ndarray, new: np.ndarray, parents: Sequence[int]) -> np.ndarray:
    """Local rotations from offsets ``old`` as those from ``new``, so that all bones move as they did."""
    if np.array_equal(old, new):
        return local
    rest = np.zeros((1, len(parents), 3))
    for joint in topological_order(parents):
        if parents[joint] >= 0:
            rest[0, joint] = rest[0, parents[joint]] + old[joint]
    change = global_rotations(solve_rotations(rest, new, parents), parents)
    return _local(global_rotations(local, parents) @ change, parents)


def _places(
    coords: np.ndarray, local: np.ndarray, offsets: np.ndarray, parents: Sequence[int]
) -> tuple[np.ndarray, tuple[int, ...]]:
    """(T, J, 3) places in the parents' frames, and the joints for which they are not ``offsets``."""
    places, turned = np.broadcast_to(offsets, coords.shape).copy(), global_rotations(local, parents)
    slides = []
    for joint, parent in enumerate(parents):
        if parent < 0:
            places[:, joint] = coords[:, joint]
        elif len(children_of(parents)[parent]) > 1 and offsets[joint].any():
            bone = _apply(turned[:, parent].swapaxes(-1, -2), coords[:, joint] - coords[:, parent])
            size = np.linalg.norm(bone, axis=1, keepdims=True)
            bone *= np.linalg.norm(offsets[joint]) / np.where(size > 0, size, np.nan)
            bone = np.where(np.isfinite(bone), bone, offsets[joint])
            if np.abs(bone - offsets[joint]).max() > _SLIDES:
                places[:, joint] = bone
                slides.append(joint)
    return places, tuple(slides)


def _apply(rotations: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    return np.einsum("tij,tj->ti", rotations, vectors)


def _filled(track: np.ndarray, times: np.ndarray) -> np.ndarray:
    """(T, 3) with gaps interpolated and the ends held; raises ``PoseError`` where nothing is known."""
    known = np.isfinite(track).all(axis=1)
    if not known.any():
        action = tr("Map the poses to a skeleton whose root is seen")
        raise PoseError(tr("Animation needs to know where the root is"), action=action)
    return np.stack([np.interp(times, times[known], track[known, axis]) for axis in range(3)], axis=1)
