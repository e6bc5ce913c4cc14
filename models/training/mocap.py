"""Training material: 3D motion capture seen by random perspective cameras, and then damaged on purpose.

Everything here works on whole batches of windows at once, with numpy alone. Positions are millimetres, world axes
(y up); projected windows are in units of the focal length with the image's axes (x right, y down), since the networks
normalise position and size anyway.

The papers draw pitch, roll and height of the camera uniformly, turn it towards the mean joint and scale the window into
the square [-1, 1] (thesis, 7.1.1). We draw azimuth, pitch, roll and distance, which gives the same family of views and
never puts a camera inside the person.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import ModelError, SkeletonError
from core.language import tr
from core.skeleton import Skeleton
from core.words import in_words
from models.training.wider import BODY, from_text, some

GIVEN_JOINTS = tuple(
    f"{side}_{joint}"
    for side in ("left", "right")
    for joint in ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
)
"""The twelve joints that nearly every 2D estimator gives: the input of JUMPS."""


@dataclass(frozen=True, eq=False)
class Corpus:
    """Motion-capture clips laid end to end.

    positions (N, J, 3) float32 millimetres, y up; starts (C + 1,) clip borders; names, licences, subjects (C,).
    """

    skeleton: Skeleton
    positions: np.ndarray
    starts: np.ndarray
    names: tuple[str, ...]
    subjects: tuple[str, ...]
    licences: tuple[str, ...]
    fps: float

    def __len__(self) -> int:
        return len(self.names)

    def clip(self, index: int) -> np.ndarray:
        """(T, J, 3) positions of one clip in mm."""
        return self.positions[self.starts[index] : self.starts[index + 1]]

    def select(self, keep) -> "Corpus":
        """The clips whose place in the order is in ``keep``."""
        clips = [self.clip(i) for i in keep]
        names, subjects, licences = (tuple(v[i] for i in keep) for v in (self.names, self.subjects, self.licences))
        starts = np.cumsum([0] + [len(c) for c in clips])
        return Corpus(self.skeleton, np.concatenate(clips), starts, names, subjects, licences, self.fps)


def load_corpus(path: str | Path, licence: str | None = None, *, whole: bool = False) -> Corpus:
    """Clips from an ``.npz`` with positions, clip_start, clip_name, subject, licence, joint_names and fps.

    ``licence`` keeps only the clips under that licence. ``whole`` takes the joints beside the 28, too, of a file that
    has some (``models.training.wider``). Raises ``ModelError`` for a file that is not such a corpus.
    """
    try:
        with np.load(path, allow_pickle=False) as data:
            fields = {name: data[name] for name in data.files}
        there = fields["joint_names"].tolist()
        skeleton = from_text(str(fields["skeleton"]), there) if whole and "skeleton" in fields else BODY
        order = [there.index(joint) for joint in skeleton.joints]
        names, subjects, licences = (tuple(map(str, fields[name])) for name in ("clip_name", "subject", "licence"))
        positions, starts = fields["positions"][:, order].astype(np.float32), fields["clip_start"].astype(int)
        corpus = Corpus(skeleton, positions, starts, names, subjects, licences, float(fields["fps"]))
    except (OSError, KeyError, ValueError, SkeletonError) as error:
        raise ModelError(
            tr("{path} is not motion-capture material to train on", path=path),
            expected=tr("an .npz with positions, clip_start, clip_name, subject, licence, joint_names, fps"),
            got=in_words(error), action=tr("Make one of motion files: posewright dataset FILES -o train.npz"),
        ) from error
    keep = [i for i, own in enumerate(corpus.licences) if licence in (None, own)]
    if not keep:
        raise ModelError(
            tr("{path} has no clips under the licence {licence}", path=path, licence=licence),
            expected=", ".join(set(corpus.licences)),
        )
    return corpus if licence is None else corpus.select(keep)


def load_corpora(paths: Iterable[str | Path], licence: str | None = None, *, whole: bool = False) -> Corpus:
    """The clips of several files as one; raises ``ModelError`` where their frame rates or joints differ."""
    corpora = [load_corpus(path, licence, whole=whole) for path in paths]
    if len(counts := {len(corpus.skeleton) for corpus in corpora}) > 1 or len({c.skeleton for c in corpora}) > 1:
        raise ModelError(tr("Motion capture of different joints cannot be trained on together"),
                         expected=tr("files of one posewright dataset --target"),
                         got=", ".join(tr("{count} joints", count=count) for count in sorted(counts)))
    rates = {corpus.fps for corpus in corpora}
    if len(rates) > 1:
        raise ModelError(tr("Motion capture of different frame rates cannot be trained on together"),
                         expected=tr("one rate"), got=", ".join(f"{rate:g}" for rate in sorted(rates)))
    names, subjects, licences = (
        sum((getattr(corpus, name) for corpus in corpora), ()) for name in ("names", "subjects", "licences")
    )
    lengths = np.concatenate([np.diff(corpus.starts) for corpus in corpora])
    positions = np.concatenate([corpus.positions for corpus in corpora])
    return Corpus(corpora[0].skeleton, positions, np.cumsum([0, *lengths]), names, subjects, licences, rates.pop())


def half_overlapping(corpus: Corpus, length: int = 24) -> np.ndarray:
    """(W,) first frames of all windows of ``length`` frames that overlap by half and stay inside one clip."""
    borders = zip(corpus.starts[:-1], corpus.starts[1:], strict=True)
    return np.concatenate([np.arange(start, stop - length + 1, length // 2) for start, stop in borders])


def window_at(corpus: Corpus, first: np.ndarray, length: int) -> np.ndarray:
    """(W, length, J, 3) the windows that begin at the frames ``first``."""
    return corpus.positions[first[:, None] + np.arange(length)]


def random_windows(
    corpus: Corpus, count: int, length: int, rng: np.random.Generator, speeds: tuple[float, float] = (0.75, 1.3)
) -> tuple[np.ndarray, np.ndarray]:
    """Windows from anywhere, each played at a random speed: (B, length, J, 3), and which frames exist.

    Long clips are drawn as often as they are long. A clip that is too short for its window leaves frames out at the
    end, which repeat its last pose and are False in the mask (B, length).
    """
    lengths = np.diff(corpus.starts)
    clip = rng.choice(len(corpus), count, p=lengths / lengths.sum())
    slowest, fastest = np.log(speeds)
    speed = np.exp(rng.uniform(slowest, fastest, count))
    spare = np.maximum(lengths[clip] - 1 - speed * (length - 1), 0)
    place = (rng.random(count) * spare)[:, None] + speed[:, None] * np.arange(length)
    exists = place <= (lengths[clip] - 1)[:, None]
    place = np.minimum(place, (lengths[clip] - 1)[:, None]) + corpus.starts[clip][:, None]
    before = np.minimum(place.astype(int), corpus.starts[clip + 1][:, None] - 2)
    part = (place - before).astype(np.float32)[..., None, None]
    return corpus.positions[before] * (1 - part) + corpus.positions[before + 1] * part, exists


def mirror(positions: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """The other-handed person: x negated and left exchanged with right."""
    return positions[..., skeleton.flip_order, :] * np.array([-1, 1, 1], np.float32)


def randomise_bodies(
    positions: np.ndarray, skeleton: Skeleton, rng: np.random.Generator, spread: float = 0.08, offset: float = 1.0,
    habit: float = 0.0,
) -> np.ndarray:
    """Other bodies in the same motion: every bone longer or shorter, and hips, shoulders, head and feet set elsewhere.

    positions (B, T, J, 3). One log-normal factor a window and bone, ``spread`` its standard deviation, and one shift a
    window for the joints of ``OFFSETS`` in the frame of their body part, times ``offset``; both equal on left and
    right. Motion-capture systems differ by that much in where they put a joint, and so do estimators. A share
    ``habit`` of the windows goes a random part of the way to another laboratory's idea of a trunk (``HABIT``), so that
    a network learns to read from the joints it is given whose idea it sees.
    """
    parents = np.array(skeleton.parents)
    root = np.flatnonzero(parents < 0)
    bones = positions - positions[..., np.maximum(parents, 0), :]
    bones[..., root, :] = positions[..., root, :]
    factor = np.exp(rng.normal(0, spread, (len(positions), len(skeleton)))).astype(np.float32)
    for left, right in skeleton.pairs:
        factor[:, right] = factor[:, left]
    factor[:, root] = 1
    way = np.zeros(len(positions))
    if habit:
        way = np.where(rng.random(len(positions)) < habit, rng.uniform(0, 1.3, len(positions)), 0)
        factor[:, skeleton.indices(LONGER)] *= (1 + 0.17 * way)[:, None].astype(np.float32)
    bones = bones * factor[:, None, :, None]
    if offset or habit:
        _shift_joints(bones, positions, skeleton, rng, offset, way)
    return np.einsum("btjd,kj->btkd", bones, chain_matrix(skeleton), optimize=True)


OFFSETS = {  # standard deviation in mm: to the side, up, forward in the body part's frame
    "hip": ("pelvis", (10, 25, 25)),
    "clavicle": ("chest", (5, 6, 6)),
    "shoulder": ("chest", (15, 18, 18)),
    "neck": ("chest", (0, 10, 15)),
    "head_top": ("chest", (0, 10, 15)),
    "foot": ("shank", (6, 12, 8)),
    "toe": ("shank", (3, 8, 5)),
}

HABIT = {"hip": (0, 25, 30), "clavicle": (12, -10, 0), "shoulder": (38, -30, 0)}
"""Where HDM05's skeletons have these joints relative to CMU's (mm, as ``OFFSETS``; means over training subjects). Their
trunk bones ``LONGER`` are longer by 17% at the same distance from hips to shoulders."""
LONGER = ("spine", "spine2", "spine3", "spine4")


def _shift_joints(
    bones: np.ndarray, positions: np.ndarray, skeleton: Skeleton, rng, offset: float, way: np.ndarray
) -> None:
    """Add one constant vector in the local frame to the bones that end at the joints of ``OFFSETS``."""
    frames = {"pelvis": body_frame(positions, skeleton, "hip", "pelvis", "spine2"),
              "chest": body_frame(positions, skeleton, "shoulder", "spine3", "neck")}
    for joint, (part, sigma) in OFFSETS.items():
        shift = rng.normal(0, offset, (len(positions), 3)) * sigma + way[:, None] * HABIT.get(joint, 0)
        shift = shift.astype(np.float32)
        for side, sign in (("left_", 1), ("right_", -1), ("", 1)):
            if side + joint in skeleton.joints:
                axes = frames.get(part)
                axes = body_frame(positions, skeleton, "hip", f"{side}ankle", f"{side}knee") if axes is None else axes
                mirrored = shift * np.array([sign, 1, 1], np.float32)
                bones[:, :, skeleton.index(side + joint)] += np.einsum("btai,ba->bti", axes, mirrored)


def body_frame(positions: np.ndarray, skeleton: Skeleton, pair: str, low: str, high: str) -> np.ndarray:
    """(B, T, 3, 3) rows: to the person's left, up along low -> high, forward."""
    left, right, below, above = skeleton.indices((f"left_{pair}", f"right_{pair}", low, high))
    up = _unit(positions[:, :, above] - positions[:, :, below])
    side = positions[:, :, left] - positions[:, :, right]
    side = _unit(side - (side * up).sum(-1, keepdims=True) * up)
    return np.stack([side, up, np.cross(side, up)], axis=2)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-6)


def chain_matrix(skeleton: Skeleton) -> np.ndarray:
    """(J, J) float32: entry (k, j) is 1 where bone j lies on the way from the root to joint k."""
    reach = np.eye(len(skeleton), dtype=np.float32)
    for joint in range(len(skeleton)):
        ancestor = skeleton.parents[joint]
        while ancestor >= 0:
            reach[joint, ancestor] = 1
            ancestor = skeleton.parents[ancestor]
    return reach


@dataclass(frozen=True)
class Views:
    """The range that cameras are drawn from: degrees and millimetres. Positive pitch looks down at the person."""

    pitch: tuple[float, float] = (-20.0, 40.0)
    roll: tuple[float, float] = (-10.0, 10.0)
    distance: tuple[float, float] = (2500.0, 9000.0)


def random_rotations(count: int, rng: np.random.Generator, views: Views = Views()) -> np.ndarray:
    """(count, 3, 3) world (y up) to camera (y down, z forward), azimuth uniform over the circle."""
    azimuth = rng.uniform(0, 2 * np.pi, count)
    pitch, roll = (np.radians(rng.uniform(*limits, count)) for limits in (views.pitch, views.roll))
    face = np.diag([1.0, -1.0, -1.0])  # a camera that looks along -z with x to the right
    return (_turn(roll, 2) @ _turn(pitch, 0) @ face @ _turn(azimuth, 1)).astype(np.float32)


def project(positions: np.ndarray, rng: np.random.Generator, views: Views = Views()) -> tuple[np.ndarray, np.ndarray]:
    """One random perspective camera a window, pointed at its mean joint.

    positions (B, T, J, 3) millimetres -> image (B, T, J, 2) in millimetres at the distance of the mean joint, and
    depth (B, T, J), millimetres behind that distance. A person who would come nearer than 0.5 m moves it back.
    """
    rotation = random_rotations(len(positions), rng, views)
    centred = positions - positions.mean(axis=(1, 2), keepdims=True)
    camera = np.einsum("bij,btkj->btki", rotation, centred, optimize=True)
    distance = rng.uniform(*views.distance, len(positions)).astype(np.float32)
    distance = np.maximum(distance, 500 - camera[..., 2].min(axis=(1, 2)))[:, None, None]
    depth = camera[..., 2]
    return camera[..., :2] * (distance / (distance + depth))[..., None], depth


def _turn(angle: np.ndarray, axis: int) -> np.ndarray:
    """(B, 3, 3) rotations by ``angle`` radians about a coordinate axis."""
    one, two = [i for i in range(3) if i != axis]
    matrix = np.zeros((len(angle), 3, 3))
    matrix[:, axis, axis] = 1
    matrix[:, one, one] = matrix[:, two, two] = np.cos(angle)
    matrix[:, two, one] = np.sin(angle)
    matrix[:, one, two] = -matrix[:, two, one]
    return matrix


def recipe(skeleton: Skeleton, target: Skeleton) -> np.ndarray:
    """(J_target, J) float32: how each joint of ``target`` is mixed from those of ``skeleton``.

    Raises ``ModelError`` where some cannot be: motion capture has no eyes.
    """
    matrix = skeleton.remap_matrix(target).astype(np.float32)
    lacking = [joint for joint, row in zip(target.joints, matrix, strict=True) if not row.any()]
    if lacking:
        raise ModelError(
            tr("Motion capture of {skeleton} cannot train {target}", skeleton=skeleton.name, target=target.name),
            expected=tr("joints that it has or can mix"),
            got=some(lacking),
            action=tr(
                "Choose another target, such as h36m17 or mpii16, or make the motion for this one: "
                "posewright dataset --target"
            ),
        )
    return matrix


def mixed(values: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """(B, T, J, D) -> (B, T, J_target, D) by a ``recipe``."""
    return np.einsum("kj,btjd->btkd", matrix, values, optimize=True)


def head_size(image: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(B,) window mean of the 2D distance between head top and neck: the unit of PCKh here."""
    top, neck = skeleton.indices(("head_top", "neck"))
    return np.linalg.norm(image[..., top, :] - image[..., neck, :], axis=-1).mean(axis=-1)
