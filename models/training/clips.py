"""Clips to train on, made of 3D poses of any skeleton: what ``models.training.mocap.load_corpus`` reads.

Trainings take complete poses of 28 joints at an even rate. Joints of the trunk, hands and feet that a skeleton lacks
are put where they usually are; the twelve joints of the limbs must be there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import PoseError, UsageError
from core.filtering.resampling import resample
from core.io.files import replacing
from core.kinematics.bones import bone_lengths
from core.kinematics.derivatives import runs
from core.language import tr
from core.poses import PoseSequence, Space, Unit
from core.skeleton import Skeleton, load_skeleton
from models.training.mocap import GIVEN_JOINTS, body_frame
from models.training.wider import further_joints, some, to_text, with_further

FPS = 25.0
SHORTEST = 24
"""Frames of a clip, at least: a window of JUMPS."""
_SKELETON = load_skeleton("mpi28")


@dataclass(frozen=True, eq=False)
class Clip:
    """positions (T, J, 3) float32 millimetres, y up, at ``FPS``: the 28 joints of mpi28, or those of a wider skeleton
    (``models.training.wider``)."""

    name: str
    subject: str
    licence: str
    positions: np.ndarray
    skeleton: Skeleton = _SKELETON

    @property
    def minutes(self) -> float:
        return len(self.positions) / FPS / 60


def clips_of(
    poses: PoseSequence, name: str, subject: str, licence: str, target: Skeleton = _SKELETON
) -> tuple[list[Clip], list[str]]:
    """The unbroken stretches of one person that are long enough, and the joints that were put where they usually are.

    Gaps of up to four usual frames are bridged. Poses of a camera are taken to be of a level one, and those of unknown
    scale of a usual person. Clips hold the joints of ``target`` that mpi28 lacks beside its own. Raises ``PoseError``
    for poses that are not 3D, or without a joint of the limbs or a further one of the target.
    """
    if poses.dims != 3:
        raise PoseError(tr("{name} cannot be trained on", name=name), expected=tr("3D poses"), got="2D")
    skeleton, further = with_further(target), further_joints(target)
    lacking = _lacking(poses, _SKELETON)
    if absent := set(_lacking(poses, target)) & {target.joints[joint] for joint in further}:
        what = tr("{name} lacks joints of {skeleton}", name=name, skeleton=target.name)
        expected = tr("joints of the same names; posewright info FILE shows them, --skeleton maps them")
        raise PoseError(what, expected=expected, got=some(sorted(absent)))
    if needed := [joint for joint in lacking if joint in GIVEN_JOINTS]:
        action = tr("Say with --skeleton which joints its markers are: a TOML file with a table [remap.mpi28]")
        raise PoseError(tr("{name} lacks joints that trainings need", name=name), got=", ".join(needed), action=action)
    coords = np.concatenate([poses.to_skeleton(_SKELETON).coords, poses.to_skeleton(target).coords[:, further]], axis=1)
    coords = coords.astype(float)
    if poses.space != Space.WORLD:
        coords = coords * (1, -1, -1)
    if poses.unit == Unit.RELATIVE:
        coords = coords * (_LIMBS / _length_of_limbs(coords))
    positions = _evenly(place_usual(coords, lacking), poses.times, skeleton)
    whole = np.isfinite(positions).all(axis=(1, 2))
    stretches = [positions[start:stop] for start, stop in runs(whole) if stop - start >= SHORTEST]
    named = [name if len(stretches) == 1 else f"{name}_p{k}" for k in range(1, len(stretches) + 1)]
    pairs = zip(named, stretches, strict=True)
    clips = [Clip(own, subject, licence, _at_origin(part).astype(np.float32), skeleton) for own, part in pairs]
    return clips, lacking


def _lacking(poses: PoseSequence, target: Skeleton) -> list[str]:
    """Joints of ``target`` that its skeleton does not give, or that are never there."""
    matrix, present = poses.skeleton.remap_matrix(target), poses.present
    there = [bool(row.any() and present[:, row != 0].all(axis=1).any()) for row in matrix]
    return [joint for joint, known in zip(target.joints, there, strict=True) if not known]


def place_usual(coords: np.ndarray, lacking: Sequence[str]) -> np.ndarray:
    """(T, 28, 3), or with further joints after the 28: with the joints ``lacking`` (of mpi28) at their usual place
    beside those that are there."""
    coords, there = coords.copy(), {joint: joint not in lacking for joint in _SKELETON.joints}
    for joint, sources in _USUAL:
        if not there[joint] and all(there[source] for source, _ in sources):
            parts = [weight * coords[:, _SKELETON.index(source)] for source, weight in sources]
            coords[:, _SKELETON.index(joint)], there[joint] = np.sum(parts, axis=0), True
    for side in ("left", "right"):
        if not there[f"{side}_foot"]:
            coords[:, _SKELETON.index(f"{side}_foot")] = _usual_foot(coords, side)
        if not there[f"{side}_toe"]:
            ankle, foot, toe = _SKELETON.indices((f"{side}_ankle", f"{side}_foot", f"{side}_toe"))
            coords[:, toe] = coords[:, foot] + _TOE * (coords[:, foot] - coords[:, ankle])
    return coords


def check_clips(path: Path, clips: Sequence[Clip]) -> None:
    """Raises ``UsageError`` where there is no clip for the file."""
    if not clips:
        expected = tr("stretches of {shortest:g} s in which the person is there whole", shortest=SHORTEST / FPS)
        action = tr("Add longer files or more of them")
        what = tr("There is nothing to train on for {path}", path=path.name)
        raise UsageError(what, expected=expected, action=action)


def write_clips(path: Path, clips: Sequence[Clip]) -> None:
    """Write one ``.npz``, whole or not at all. Raises as ``check_clips``."""
    check_clips(path, clips)
    names, subjects, licences = (np.array([getattr(c, key) for c in clips]) for key in ("name", "subject", "licence"))
    skeleton = clips[0].skeleton
    wider: dict[str, Any] = {} if skeleton == _SKELETON else {"skeleton": np.array(to_text(skeleton))}
    with replacing(path) as place, open(place, "wb") as file:
        np.savez_compressed(
            file, positions=np.concatenate([clip.positions for clip in clips]), clip_name=names, subject=subjects,
            clip_start=np.cumsum([0, *(len(clip.positions) for clip in clips)]), licence=licences, fps=np.array(FPS),
            joint_names=np.array(skeleton.joints), parents=np.array(skeleton.parents), **wider,
        )  # fmt: skip


def hold_out(clips: Sequence[Clip], share: float) -> tuple[list[Clip], list[Clip]]:
    """(to learn from, to be judged on): whole subjects, the least first, until they are that share of the frames.

    Of a single subject the end of its motion is held out.
    """
    frames: dict[str, int] = {}
    for clip in clips:
        frames[clip.subject] = frames.get(clip.subject, 0) + len(clip.positions)
    if len(frames) < 2:
        return _cut(clips, share)
    held, wanted = set[str](), share * sum(frames.values())
    for subject in sorted(frames, key=lambda one: (frames[one], one))[:-1]:
        if share and (not held or sum(frames[one] for one in held) < wanted):
            held.add(subject)
    return [clip for clip in clips if clip.subject not in held], [clip for clip in clips if clip.subject in held]


def _cut(clips: Sequence[Clip], share: float) -> tuple[list[Clip], list[Clip]]:
    """The last frames, as many as the share says and a clip at least; what is shorter than a clip is left out."""
    total = sum(len(clip.positions) for clip in clips)
    learn: list[Clip] = []
    judged: list[Clip] = []
    before, at = 0, min(round((1 - share) * total), total - SHORTEST if share else total)
    for clip in clips:
        border = min(max(at - before, 0), len(clip.positions))
        before += len(clip.positions)
        for part, group in ((clip.positions[:border], learn), (clip.positions[border:], judged)):
            if len(part) >= SHORTEST:
                group.append(replace(clip, positions=part))
    return learn, judged


# Where joints usually are: weights that sum to 1, medians over CMU's motion capture (259 clips). The first row that can
# be used counts, so rows go from the inside out and from near neighbours to far ones.
_USUAL: tuple[tuple[str, tuple[tuple[str, float], ...]], ...] = (
    ("pelvis", (("left_hip", 0.5), ("right_hip", 0.5))),
    ("neck", (("left_shoulder", 0.5), ("right_shoulder", 0.5))),
    ("spine", (("pelvis", 0.5), ("spine2", 0.5))),
    ("spine", (("pelvis", 0.87), ("neck", 0.13))),
    ("spine2", (("pelvis", 0.74), ("neck", 0.26))),
    ("spine3", (("spine2", 0.65), ("neck", 0.35))),
    ("spine4", (("spine3", 0.45), ("neck", 0.55))),
    *((f"{side}_clavicle", (("spine4", 0.75), (f"{side}_shoulder", 0.25))) for side in ("left", "right")),
    ("head", (("neck", 0.67), ("head_top", 0.33))),
    ("head", (("neck", 1.98), ("spine4", -0.98))),
    ("head_top", (("head", 2.97), ("neck", -1.97))),
    *((f"{side}_hand", ((f"{side}_wrist", 1.18), (f"{side}_elbow", -0.18))) for side in ("left", "right")),
)
_FOOT = 0.278
"""Of the shank's length forward from the ankle."""
_TOE = 0.48
"""Of the length from ankle to foot beyond the foot."""


_LIMBS = 2840.0
"""Millimetres of both arms and legs, from shoulder to wrist and from hip to ankle."""


def _length_of_limbs(coords: np.ndarray) -> float:
    given = set(_SKELETON.indices(GIVEN_JOINTS))
    bones = [(parent, child) for child, parent in enumerate(_SKELETON.parents) if {parent, child} <= given]
    return float(np.nanmedian(bone_lengths(coords, bones), axis=0).sum())


def _usual_foot(coords: np.ndarray, side: str) -> np.ndarray:
    """(T, 3) before the ankle, square to shank and hips."""
    knee, ankle = _SKELETON.indices((f"{side}_knee", f"{side}_ankle"))
    forward = body_frame(coords[None], _SKELETON, "hip", f"{side}_ankle", f"{side}_knee")[0, :, 2]
    length = np.linalg.norm(coords[:, ankle] - coords[:, knee], axis=-1, keepdims=True)
    return coords[:, ankle] + _FOOT * length * forward


def _evenly(positions: np.ndarray, times: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(T', J, 3) at ``FPS``; NaN in gaps."""
    whole = np.isfinite(positions).all(axis=(1, 2))
    if not whole.any():
        return positions[:0]
    known = PoseSequence(skeleton, positions[whole], times[whole], space=Space.WORLD)
    first, last = known.times[[0, -1]]
    return resample(known, first + np.arange(int((last - first) * FPS + 1e-6) + 1) / FPS).coords


def _at_origin(positions: np.ndarray) -> np.ndarray:
    """The pelvis of the first frame at x = z = 0."""
    return positions - positions[:1, _SKELETON.index("pelvis"), None] * (1, 0, 1)
