"""Training windows: captured motion in other bodies, seen by random cameras, as a real estimator would report it.

All of it works on whole batches with numpy. What the network sees are rays (x/z, y/z of a camera that looks at the
person); what it shall answer are the joints in that camera's axes, millimetres from the pelvis.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from core.poses import PoseSequence
from core.skeleton import Skeleton, load_skeleton
from models.common.evidence import observe
from models.training.corruption import group_mask, mixed_losses, random_runs
from models.training.mocap import (
    Corpus,
    Views,
    body_frame,
    chain_matrix,
    mirror,
    random_rotations,
    random_windows,
    randomise_bodies,
)

VIEWS = Views(pitch=(-25.0, 50.0), roll=(-15.0, 15.0), distance=(1800.0, 9000.0))
FEWEST_JOINTS = 4  # seen in a window: fewer do not tell a pose
ANY_VIEW = Views(pitch=(-90.0, 90.0), roll=(-180.0, 180.0))
INPUTS = (  # what comes in, and how often
    ("mpi28", 0.12), ("alphapose12", 0.15), ("coco17", 0.23), ("blazepose33", 0.28), ("halpe26", 0.06),
    ("openpose25", 0.06), ("openpose25b", 0.05), ("h36m17", 0.05),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Windows:
    """rays (B, T, J, 2), confidence (B, T, J), 0 where hidden; poses (B, T, J, 3) mm from the pelvis; exists (B, T)."""

    rays: np.ndarray
    confidence: np.ndarray
    poses: np.ndarray
    exists: np.ndarray


def training_windows(corpus: Corpus, count: int, length: int, rng: np.random.Generator) -> Windows:
    """``count`` windows of ``length`` frames from motion capture, seen by random cameras with an estimator's flaws."""
    positions, exists = random_windows(corpus, count, length, rng)
    positions = other_people(recombine(positions, corpus.skeleton, rng), corpus.skeleton, rng)
    reported = positions + definition_offsets(positions, corpus.skeleton, rng)
    camera = random_camera(positions, rng, tumbled=0.06)
    rays, distance = camera.see(reported)
    rays = rays + noise(rays.shape, corpus.skeleton, rng) / distance[:, None, None, None]
    rays, confidence = report(rays, corpus.skeleton, rng, exists)
    rays = rays * np.exp(rng.normal(0, 0.08, (count, 1, 1, 1)))  # the field of view is often only guessed
    poses = camera.turn(positions - positions[:, :, [corpus.skeleton.index("pelvis")]])
    seen_enough = (confidence > 0).any(axis=1).sum(axis=1) >= FEWEST_JOINTS
    rays, confidence, poses = (values.astype(np.float32) for values in (rays, confidence, poses))
    return Windows(rays, confidence, poses, exists & np.asarray(seen_enough)[:, None])


def recombine(positions: np.ndarray, skeleton: Skeleton, rng: np.random.Generator, share: float = 0.3) -> np.ndarray:
    """Both arms, or both legs, of another window of the batch: an hour of motion has too few poses otherwise.

    Limbs keep their place about shoulders or hips in the frame of the chest or the pelvis.
    """
    result = positions.copy()
    for pair, low, high in (("shoulder", "spine3", "neck"), ("hip", "pelvis", "spine2")):
        chosen = np.flatnonzero(rng.random(len(positions)) < share)
        other = rng.permutation(len(positions))[: len(chosen)]
        frame = body_frame(positions, skeleton, pair, low, high)
        for side in ("left", "right"):
            start = skeleton.index(f"{side}_{pair}")
            limb = np.flatnonzero(chain_matrix(skeleton)[:, start]).tolist()
            arms = np.einsum("btai,btki->btka", frame[other], (positions[:, :, limb] - positions[:, :, [start]])[other])
            result[np.ix_(chosen, np.arange(positions.shape[1]), np.array(limb))] = (
                np.einsum("btai,btka->btki", frame[chosen], arms) + positions[chosen][:, :, [start]]
            )
    return result


def other_people(positions: np.ndarray, skeleton: Skeleton, rng, spread: float = 0.07) -> np.ndarray:
    """Half of them mirrored, all with other proportions."""
    turned = rng.random(len(positions)) < 0.5
    positions[turned] = mirror(positions[turned], skeleton)
    return randomise_bodies(positions, skeleton, rng, spread)


def definition_offsets(positions: np.ndarray, skeleton: Skeleton, rng) -> np.ndarray:
    """(B, T, J, 3) mm: where an estimator puts a joint, less where it is; constant in the body part it belongs to.

    Hips, shoulders, head and feet move as in ``randomise_bodies``, here each for itself and not with what hangs on it.
    """
    carried = randomise_bodies(positions, skeleton, rng, spread=0.0, offset=0.8) - positions
    parents = np.array(skeleton.parents)
    return carried - np.where((parents >= 0)[:, None], carried[:, :, np.maximum(parents, 0)], 0)


@dataclass(frozen=True, eq=False)
class Cameras:
    """One camera a window that looks at the window's mean joint: rotation (B, 3, 3), centre and place (B, 3) mm."""

    rotation: np.ndarray
    target: np.ndarray
    distance: np.ndarray

    def turn(self, vectors: np.ndarray) -> np.ndarray:
        """World vectors (B, T, J, 3) in camera axes."""
        return np.einsum("bij,btkj->btki", self.rotation, vectors, optimize=True)

    def see(self, positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Rays (B, T, J, 2) to the joints, and the distance (B,) to the middle."""
        points = self.turn(positions - self.target[:, None, None])
        depth = np.maximum(points[..., 2:] + self.distance[:, None, None, None], 200)
        return points[..., :2] / depth, self.distance


def random_camera(positions: np.ndarray, rng: np.random.Generator, tumbled: float = 0.0) -> Cameras:
    """Cameras around the person, near ones more often than far ones, none closer than half a metre to a joint.

    A share ``tumbled`` looks from anywhere with any roll: so people lie, hang and turn somersaults.
    """
    rotation = random_rotations(len(positions), rng, VIEWS)
    anyhow = rng.random(len(positions)) < tumbled
    rotation[anyhow] = random_rotations(anyhow.sum(), rng, ANY_VIEW)
    target = positions.mean(axis=(1, 2))
    near = np.einsum("bj,btkj->btk", rotation[:, 2], positions - target[:, None, None]).min(axis=(1, 2))
    nearest, farthest = np.log(VIEWS.distance)
    distance = np.exp(rng.uniform(nearest, farthest, len(positions))).astype(np.float32)
    return Cameras(rotation, target, np.maximum(distance, 500 - near))


def noise(shape: tuple[int, ...], skeleton: Skeleton, rng: np.random.Generator, level: float = 1.0) -> np.ndarray:
    """(B, T, J, 2) mm at the person's distance: white jitter, drift that lasts some frames, constant bias, outliers.

    A quarter of the windows is clean. Elsewhere each joint has its own size (median 10 mm), which grows threefold for
    some runs of frames, as it does when a joint is hidden behind the body.
    """
    batch, frames, joints, _ = shape
    sigma = level * rng.gamma(1.5, 8.0, (batch, 1, 1, 1)) * rng.gamma(3.0, 1 / 3, (batch, 1, joints, 1))
    sigma[rng.random(batch) < 0.25] = 0
    hidden = random_runs(batch, frames, skeleton, rng, share=0.12, lengths=(6, 24))[..., None]
    local = sigma * np.where(hidden, 3.0, 1.0)
    knots = rng.normal(size=(batch, frames // 6 + 3, joints, 2))
    place = np.arange(frames) / 6
    before, part = place.astype(int), (place % 1)[:, None, None]
    drift = knots[:, before] * (1 - part) + knots[:, before + 1] * part
    white, bias = rng.normal(size=shape), rng.normal(size=(batch, 1, joints, 2))
    error = local * (0.5 * white + 1.0 * drift) + 0.7 * sigma * bias
    wild = (rng.random(shape[:3]) < 0.006) & (sigma[..., 0] > 0)
    return error + wild[..., None] * rng.normal(0, 150 * level, shape)




def report(rays: np.ndarray, skeleton: Skeleton, rng: np.random.Generator, exists: np.ndarray):
    """Sides exchanged for a while, joints lost, a confidence for each: rays (B, T, J, 2), confidence (B, T, J)."""
    batch, frames = rays.shape[:2]
    rays = swap_sides(rays, skeleton, rng)
    lost = lose(batch, frames, skeleton, rng)
    given = input_masks()[rng.choice(len(INPUTS), batch, p=_shares())]
    claimed = np.where(rng.random((batch, 1, 1)) < 0.5, rng.uniform(0.3, 1, lost.shape), 1.0)
    confidence = np.where(lost | ~exists[..., None], 0, claimed * given[:, None])
    return np.where((confidence > 0)[..., None], rays, 0), confidence


def swap_sides(rays: np.ndarray, skeleton: Skeleton, rng: np.random.Generator, share: float = 0.08) -> np.ndarray:
    """Left and right of legs, arms or both exchanged for one run of frames in a ``share`` of the windows."""
    batch, frames = rays.shape[:2]
    parts = (("left_leg", "right_leg"), ("left_arm", "right_arm"), ("left_leg", "right_leg", "left_arm", "right_arm"))
    masks = np.array([group_mask(skeleton, *names) for names in parts])[rng.integers(3, size=batch)]
    start, length = rng.integers(0, frames, (batch, 1)), rng.integers(1, 13, (batch, 1))
    time = np.arange(frames)
    run = (time >= start) & (time < start + length) & (rng.random((batch, 1)) < share)
    swapped = run[..., None, None] & masks[:, None, :, None]
    return np.where(swapped, rays[:, :, skeleton.flip_order], rays)


def lose(batch: int, frames: int, skeleton: Skeleton, rng: np.random.Generator) -> np.ndarray:
    """(B, T, J) bool: the damages of the JUMPS training, in their shares, on two windows of three."""
    lost = mixed_losses(batch, frames, skeleton, rng)
    return lost & (rng.random((batch, 1, 1)) < 0.67)


@cache
def input_masks() -> np.ndarray:
    """(S, J) confidence that each skeleton of ``INPUTS`` gives to the joints of mpi28: 0, 0.5 for mixed points, 1."""
    target, rows = load_skeleton("mpi28"), []
    for name, _ in INPUTS:
        source = load_skeleton(name)
        rows.append(observe(PoseSequence(source, np.zeros((1, len(source), 2)), np.zeros(1)), target).confidence[0])
    return np.array(rows)


def _shares() -> np.ndarray:
    shares = np.array([share for _, share in INPUTS])
    return shares / shares.sum()
