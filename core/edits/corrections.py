"""Corrections that reach over more than one frame or joint: each gives the edit that makes it.

Ranges are ``range`` objects: "from here to the end" is ``range(frame, len(track))``. What a person placed or accepted
is CONFIRMED, what follows from it ADJUSTED; confirmed joints are kept wherever the person did not mean them.
"""

from collections.abc import Sequence

import numpy as np

from core.edits import Compound, Edit, MoveJoints, Retouch
from core.errors import EditError
from core.filtering.resampling import longest_step
from core.kinematics.bones import bone_statistics, children_of, topological_order
from core.kinematics.rotations import matrix_from_axis_angle
from core.language import mark, tr
from core.poses import PoseSequence, Status
from core.skeleton import Skeleton
from core.track import FramePose, Track

# --- soft falloff in time --------------------------------------------------------------------------------------------


def soft_move(
    track: Track,
    frame: int,
    joints: Sequence[int],
    coords: np.ndarray,
    before: int,
    after: int,
    text: str = mark("Move joint"),
    status: Status = Status.CONFIRMED,
) -> Edit:
    """Put joints (K,) at coords (K, D) in a frame, and take the frames around along: less and less, to nothing.

    ``status`` is that of the joints in the frame itself. The move fades over ``before`` and ``after`` frames. It never
    crosses a gap, and it has faded where it reaches a joint that a person confirmed.
    """
    place = np.asarray(coords, np.float32)[None]
    key = MoveJoints(track.key, np.array([frame]), np.asarray(joints), place, status, text=text)
    start, poses = softened(track, frame, joints, coords, before, after)
    shown = track.composed(start, start + len(poses))
    around = np.arange(len(poses)) != frame - start
    if np.array_equal(poses.coords[around], shown.coords[around], equal_nan=True):
        return key
    return Compound((key, Retouch(track.key, start, poses, text)), text)


def softened(
    track: Track, frame: int, joints: Sequence[int], coords: np.ndarray, before: int, after: int
) -> tuple[int, PoseSequence]:
    """What ``soft_move`` would show: the first frame, and the poses from there. Quick enough for every mouse move."""
    if before < 0 or after < 0:
        raise EditError(
            tr("A falloff cannot be negative"),
            expected=tr("0 frames or more"),
            got=tr("{before} and {after}", before=before, after=after),
        )
    start, stop = max(frame - before, 0), min(frame + after + 1, len(track))
    shown = track.composed(start, stop)
    moved, limit = shown.coords.copy(), longest_step(shown.times)
    free = shown.present & (shown.status != Status.CONFIRMED)
    breaks = np.diff(shown.times) > limit
    for joint, place in zip(joints, np.asarray(coords, np.float32), strict=True):
        shift = place - shown.coords[frame - start, joint]
        if np.isfinite(shift).all():
            weights = _fading(free[:, joint], breaks, frame - start, before, after)
            moved[:, joint] += weights[:, None].astype(np.float32) * shift
        moved[frame - start, joint] = place
    return start, shown.replace(coords=moved, confidence=np.where(np.isfinite(moved[..., 0]), shown.confidence, 0))


def _fading(free: np.ndarray, breaks: np.ndarray, at: int, before: int, after: int) -> np.ndarray:
    """(T,) 1 at the frame ``at``, half a cosine down to 0; 0 beyond what is not free, and beyond breaks in time."""
    weights = np.zeros(len(free))
    weights[at] = 1
    for step, reach in ((-1, before), (1, after)):
        length = 0
        while length < reach and 0 <= (here := at + step * (length + 1)) < len(free):
            if breaks[min(here, here - step)] or not free[here]:
                break
            length += 1
        distance = np.arange(1, length + 1)
        weights[at + step * distance] = 0.5 + 0.5 * np.cos(np.pi * distance / (length + 1))
    return weights


# --- whole limbs and bodies ------------------------------------------------------------------------------------------


def transform(
    track: Track, frames: range, joints: Sequence[int], matrix: np.ndarray, shift=0.0, about=None,
    text: str = mark("Move"),
) -> Edit:
    """Turn, scale and move joints: ``matrix @ (x - c) + c + shift`` in each frame.

    matrix (D, D), a rotation times a scale; shift (D,) in the track's unit; about (D,) the fixed point c, None for the
    mean of the chosen joints in each frame. One frame is CONFIRMED; over more the result is ADJUSTED.
    """
    chosen, shown = _chosen(track, joints), _shown(track, frames)
    points = shown.coords[:, chosen].astype(float)
    centre = _centres(points) if about is None else np.asarray(about, float)
    moved = (points - centre) @ np.asarray(matrix, float).T + centre + np.asarray(shift, float)
    if len(frames) == 1:
        there = np.flatnonzero(np.isfinite(moved[0, :, 0]))
        return MoveJoints(track.key, np.array(frames), chosen[there], moved[:, there], text=text)
    return _retouch(track, frames, shown, chosen, moved, text)


def rotation(degrees: float, axis: Sequence[float] | None = None, scale: float = 1.0) -> np.ndarray:
    """(2, 2) matrix in the picture (axis None, clockwise as it is seen, y being down) or (3, 3) round an axis."""
    if axis is None:
        cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
        return scale * np.array([[cos, -sin], [sin, cos]])
    direction = np.asarray(axis, float)
    return scale * matrix_from_axis_angle(np.radians(degrees) * direction / np.linalg.norm(direction))


def lock_lengths(
    track: Track, frames: range, joints: Sequence[int] | None = None, text: str = mark("Lock lengths")
) -> Edit:
    """Give bones their usual length over a range: the median over the whole track. 3D only.

    Each bone keeps its direction and takes everything below it along, from the trunk outwards. joints: the ends of the
    bones to lock, None for all. Confirmed joints stay where they are.
    """
    skeleton, shown = track.skeleton, _shown(track, frames)
    if shown.dims != 3:
        raise EditError(tr("Lengths can be locked in 3D only: in a picture they change with the view"))
    chosen = _chosen(track, range(len(skeleton)) if joints is None else joints)
    bones = [(parent, child) for child, parent in enumerate(skeleton.parents) if parent >= 0]
    usual = dict(zip(bones, bone_statistics(track.composed().coords, bones).median, strict=True))
    held, moved = shown.status == Status.CONFIRMED, shown.coords.astype(float)
    children = children_of(skeleton.parents)
    for joint in topological_order(skeleton.parents):
        parent = skeleton.parents[joint]
        if parent >= 0 and joint in chosen and np.isfinite(usual[parent, joint]):
            bone = moved[:, joint] - moved[:, parent]
            length = np.linalg.norm(bone, axis=-1, keepdims=True)
            shift = bone * (usual[parent, joint] / np.where(length > 0, length, np.nan) - 1)
            shift = np.where(held[:, [joint]], 0, np.nan_to_num(shift))
            for below in _below(children, joint):
                moved[:, below] += np.where(held[:, [below]], 0, shift)
    return _retouch(track, frames, shown, np.arange(len(skeleton)), moved, text)


def with_partners(
    skeleton: Skeleton, pose: FramePose, joints: Sequence[int], coords: np.ndarray
) -> tuple[tuple[int, ...], np.ndarray]:
    """A mirrored edit: joints (K,) go to coords (K, D), and their partners on the other side by the mirror image.

    The mirror is the body's middle plane: across the mean of the lines from right to left of hips and shoulders (of all
    pairs where these are missing). Partners that are moved themselves, or have no position, are left alone.
    """
    normal = _across(skeleton, pose.coords.astype(float))
    places = {int(joint): np.asarray(place, float) for joint, place in zip(joints, coords, strict=True)}
    for joint in list(places):
        partner, old = skeleton.partner(joint), pose.coords[joint].astype(float)
        shift = places[joint] - old
        if partner not in places and np.isfinite(shift).all() and np.isfinite(pose.coords[partner]).all():
            places[partner] = pose.coords[partner] + shift - 2 * (shift @ normal) * normal
    return tuple(places), np.array(list(places.values()))


def _across(skeleton: Skeleton, coords: np.ndarray) -> np.ndarray:
    """(D,) unit vector from the right to the left side; along x where a pose does not tell."""
    lines = [coords[a] - coords[b] for a, b in skeleton.pairs if skeleton.joints[a].endswith(("hip", "shoulder"))]
    lines = [line for line in lines if np.isfinite(line).all()]
    lines = lines or [line for a, b in skeleton.pairs if np.isfinite(line := coords[a] - coords[b]).all()]
    across = np.mean(lines, axis=0) if lines else np.zeros(coords.shape[1])
    length = np.linalg.norm(across)
    return across / length if length > 0 else np.eye(coords.shape[1])[0]


# --- copies and deletions --------------------------------------------------------------------------------------------


def delete_range(track: Track, frames: range, joints: Sequence[int], text: str = mark("Delete joints")) -> Edit:
    """Take joints away over a range: they are missing, and models may fill them. That there is none is said by
    ``Visibility.ABSENT``."""
    coords = np.full((len(frames), len(joints), track.poses.dims), np.nan)
    return MoveJoints(track.key, np.array(frames), np.asarray(joints), coords, Status.ADJUSTED, text=text)


def paste(
    track: Track, frame: int, poses: PoseSequence, joints: Sequence[int] | None = None, text: str = mark("Paste poses")
) -> Edit:
    """Lay copied poses over a track from a frame on, as if placed by hand; what is missing in them is left alone.

    One copied frame is CONFIRMED, several are ADJUSTED (a stretch that follows from others). Poses of another skeleton
    are mapped by joint; raises ``EditError`` where dimensions or spaces differ.
    """
    if (poses.dims, poses.space, poses.unit) != (track.poses.dims, track.poses.space, track.poses.unit):
        got, expected = (f"{p.dims}D in {p.space} space, {p.unit}" for p in (poses, track.poses))
        raise EditError(tr("These poses cannot be pasted here"), expected=expected, got=got)
    poses = poses.to_skeleton(track.skeleton)
    chosen = _chosen(track, range(len(track.skeleton)) if joints is None else joints)
    frames = range(frame, min(frame + len(poses), len(track)))
    shown, new = _shown(track, frames), poses.slice(0, len(frames)).coords[:, chosen]
    if len(frames) == 1:
        there = np.flatnonzero(np.isfinite(new[0, :, 0]))
        return MoveJoints(track.key, np.array(frames), chosen[there], new[:, there], text=text)
    return _retouch(track, frames, shown, chosen, np.where(np.isfinite(new), new, shown.coords[:, chosen]), text)


# --- helpers ---------------------------------------------------------------------------------------------------------


def _chosen(track: Track, joints: Sequence[int]) -> np.ndarray:
    chosen = np.asarray(tuple(joints), int)
    if not len(chosen) or chosen.min() < 0 or chosen.max() >= len(track.skeleton):
        raise EditError(tr("There is no such joint in {skeleton}, or none is selected", skeleton=track.skeleton.name))
    return chosen


def _shown(track: Track, frames: range) -> PoseSequence:
    if not len(frames) or frames.start < 0 or frames.stop > len(track):
        got = tr("{start} to {stop}", start=frames.start, stop=frames.stop - 1)
        raise EditError(
            tr("These frames are outside the track"), expected=tr("0 to {count}", count=len(track) - 1), got=got
        )
    return track.composed(frames.start, frames.stop)


def _retouch(
    track: Track, frames: range, shown: PoseSequence, chosen: np.ndarray, moved: np.ndarray, text: str
) -> Edit:
    coords, confidence = shown.coords.copy(), shown.confidence.copy()
    coords[:, chosen] = moved
    confidence[~shown.present & np.isfinite(coords[..., 0])] = 1
    status = np.full(shown.status.shape, Status.ADJUSTED, np.uint8)
    return Retouch(track.key, frames.start, shown.replace(coords=coords, confidence=confidence, status=status), text)


def _centres(points: np.ndarray) -> np.ndarray:
    """(T, 1, D) mean of the points that are there in each frame; 0 where none is."""
    known = np.isfinite(points)
    return np.where(known, points, 0).sum(axis=1, keepdims=True) / np.maximum(known.sum(axis=1, keepdims=True), 1)


def _below(children: Sequence[Sequence[int]], joint: int) -> list[int]:
    """A joint and everything that hangs from it."""
    found = [joint]
    for one in found:
        found.extend(children[one])
    return found
