"""Damage: which joints a window loses, and how wrong the rest are.

Every pattern takes ``(batch, frames, skeleton, rng)`` and returns ``lost`` (B, T, J) bool. ``damage`` mixes them for
training; the benchmark uses them one at a time.
"""

from collections.abc import Callable

import numpy as np

from core.skeleton import Skeleton
from models.training.mocap import GIVEN_JOINTS

LIMBS = ("left_arm", "right_arm", "left_leg", "right_leg")


def given_mask(skeleton: Skeleton, joints: tuple[str, ...] = GIVEN_JOINTS) -> np.ndarray:
    """(J,) bool: the joints that the input has at all."""
    return np.isin(skeleton.joints, joints)


def group_mask(skeleton: Skeleton, *groups: str) -> np.ndarray:
    return np.isin(skeleton.groups, groups)


def no_loss(batch: int, frames: int, skeleton: Skeleton, rng) -> np.ndarray:
    """(B, T, J) bool, all False."""
    return np.zeros((batch, frames, len(skeleton)), bool)


def random_runs(batch, frames, skeleton, rng, share: float = 0.2, lengths: tuple[int, int] = (4, 12)) -> np.ndarray:
    """Runs of missing frames, joint by joint, that add up to about ``share`` of everything."""
    mean = (lengths[0] + lengths[1]) / 2
    rate = -np.log1p(-share) / mean  # runs overlap, so the covered share is 1 - exp(-rate * mean)
    time = np.arange(frames + lengths[1])[:, None]
    starts = rng.random((batch, len(time), len(skeleton))) < rate
    stop = np.where(starts, time + rng.integers(lengths[0], lengths[1] + 1, starts.shape), 0)
    return (np.maximum.accumulate(stop, axis=1) > time)[:, lengths[1] :]


def joint_gaps(batch, frames, skeleton, rng, share: float = 0.5, lengths: tuple[int, int] = (36, 36)) -> np.ndarray:
    """One run of ``lengths`` frames for a ``share`` of the joints, each at its own time."""
    hit = rng.random((batch, len(skeleton))) < share
    return _run(batch, frames, lengths, rng, len(skeleton)) & hit[:, None]


def limb(batch, frames, skeleton, rng, limbs: tuple[str, ...] = LIMBS) -> np.ndarray:
    """One limb gone for the whole window."""
    masks = np.array([group_mask(skeleton, name) for name in limbs])
    return np.repeat(masks[rng.integers(len(masks), size=batch)][:, None], frames, axis=1)


def arm(batch, frames, skeleton, rng) -> np.ndarray:
    """(B, T, J) bool: one arm throughout, at random."""
    return limb(batch, frames, skeleton, rng, ("left_arm", "right_arm"))


def legs(batch, frames, skeleton, rng) -> np.ndarray:
    """Both legs below the frame edge: knees, ankles, feet and hips."""
    return np.broadcast_to(group_mask(skeleton, "left_leg", "right_leg"), (batch, frames, len(skeleton))).copy()


def half_body(batch, frames, skeleton, rng) -> np.ndarray:
    """Both legs with or without the hips, the legs below the knee, or everything above the hips, all the time."""
    lower = group_mask(skeleton, "left_leg", "right_leg")
    hips = np.isin(skeleton.joints, ("left_hip", "right_hip"))
    knees = np.isin(skeleton.joints, ("left_knee", "right_knee"))
    kinds = np.array([lower, lower & ~hips, lower & ~hips & ~knees, ~lower])
    choice = rng.choice(len(kinds), batch, p=(0.3, 0.35, 0.2, 0.15))
    return np.repeat(kinds[choice][:, None], frames, axis=1)


def blackout(batch, frames, skeleton, rng, lengths: tuple[int, int] = (12, 12)) -> np.ndarray:
    """Every joint gone for one run of frames."""
    return np.repeat(_run(batch, frames, lengths, rng, 1), len(skeleton), axis=2)


def scattered(batch, frames, skeleton, rng) -> np.ndarray:
    """Single joints and frames, up to half of all."""
    return rng.random((batch, frames, len(skeleton))) < rng.uniform(0.02, 0.5, (batch, 1, 1))


def limb_for_a_while(batch, frames, skeleton, rng) -> np.ndarray:
    """(B, T, J) bool: one limb for 8 to 60 frames."""
    return limb(batch, frames, skeleton, rng) & _run(batch, frames, (8, 60), rng, 1)


def body_for_a_while(batch, frames, skeleton, rng) -> np.ndarray:
    """(B, T, J) bool: half of the body for 8 to 60 frames."""
    return half_body(batch, frames, skeleton, rng) & _run(batch, frames, (8, 60), rng, 1)


def _varied_runs(batch, frames, skeleton, rng) -> np.ndarray:
    return random_runs(batch, frames, skeleton, rng, share=rng.uniform(0.05, 0.5), lengths=(2, 20))


def _varied_gaps(batch, frames, skeleton, rng) -> np.ndarray:
    return joint_gaps(batch, frames, skeleton, rng, share=rng.uniform(0.1, 0.8), lengths=(12, 48))


def _varied_blackout(batch, frames, skeleton, rng) -> np.ndarray:
    return blackout(batch, frames, skeleton, rng, lengths=(3, 18))


TRAINING_MIX: tuple[tuple[float, Callable], ...] = (
    (0.26, no_loss),
    (0.16, _varied_runs),
    (0.10, limb),
    (0.08, limb_for_a_while),
    (0.12, half_body),
    (0.05, body_for_a_while),
    (0.11, _varied_blackout),
    (0.08, _varied_gaps),
    (0.04, scattered),
)

EXTRA_JOINTS = (  # what common skeletons give beside the twelve
    ("neck", "pelvis"),
    ("neck", "pelvis", "left_toe", "right_toe"),
    ("neck", "pelvis", "head_top"),
    ("neck", "pelvis", "head_top", "spine2"),
    ("left_hand", "right_hand", "left_toe", "right_toe"),
    ("left_toe", "right_toe"),
    ("head",),
    ("head", "left_hand", "right_hand", "left_toe", "right_toe"),
)


def mixed_losses(batch: int, frames: int, skeleton: Skeleton, rng: np.random.Generator) -> np.ndarray:
    """(B, T, J) bool: each window loses joints in one of the ways of ``TRAINING_MIX``, in their shares."""
    shares = np.array([share for share, _ in TRAINING_MIX])
    kind = rng.choice(len(shares), batch, p=shares / shares.sum())
    lost = no_loss(batch, frames, skeleton, rng)
    for index, (_, pattern) in enumerate(TRAINING_MIX):
        chosen = np.flatnonzero(kind == index)
        lost[chosen] = pattern(len(chosen), frames, skeleton, rng)
    return lost


def damage(image: np.ndarray, skeleton: Skeleton, head: np.ndarray, rng: np.random.Generator, noisy: float = 0.45,
           given: tuple[str, ...] = GIVEN_JOINTS):
    """A training input from clean windows.

    image (B, T, J, 2), head (B,) in the same unit -> observed (B, T, J, 2), confidence (B, T, J), 0 where a joint is
    hidden. A share ``noisy`` of the windows gets jitter, drift and outliers; half of those say so in the confidence.
    Of the twelve ``given`` joints windows at times get more; of any others, only those.
    """
    batch, frames, _joints, _ = image.shape
    lost = mixed_losses(batch, frames, skeleton, rng)
    lost |= ~_random_inputs(batch, skeleton, rng, given)[:, None]
    error = _noise(image.shape, rng) * head[:, None, None, None]
    error[rng.random(batch) >= noisy] = 0
    size = np.linalg.norm(error, axis=-1) / head[:, None, None]
    reported = np.exp(-2 * size * rng.uniform(0.5, 1.5, size.shape)) * rng.uniform(0.85, 1, size.shape)
    confidence = np.where(rng.random((batch, 1, 1)) < 0.5, reported, 1.0)
    return image + error, np.where(lost, 0, confidence).astype(np.float32)


def _random_inputs(batch: int, skeleton: Skeleton, rng, joints: tuple[str, ...]) -> np.ndarray:
    """(B, J) bool: mostly the twelve, at times with what other skeletons add; other joints than the twelve, exactly."""
    given = np.repeat(given_mask(skeleton, joints)[None], batch, axis=0)
    if joints != GIVEN_JOINTS:
        return given
    extras = np.array([np.isin(skeleton.joints, names) for names in EXTRA_JOINTS])
    more = rng.random(batch)
    given |= extras[rng.integers(len(extras), size=batch)] & (more < 0.2)[:, None]
    given |= (rng.random(given.shape) < 0.5) & (more > 0.95)[:, None]
    return given


def _noise(shape: tuple[int, ...], rng) -> np.ndarray:
    """Jitter that differs by joint, slow drift, and outliers of up to three head sizes; in head sizes."""
    batch, frames, joints, _ = shape
    sigma = rng.gamma(2.0, 0.02, (batch, 1, joints, 1)) + rng.gamma(2.0, 0.02, (batch, 1, 1, 1))
    jitter = rng.normal(size=shape) * sigma
    knots = rng.normal(size=(batch, frames // 8 + 2, joints, 2)) * sigma
    place = np.arange(frames) / 8
    before, part = place.astype(int), (place % 1)[:, None, None]
    drift = knots[:, before] * (1 - part) + knots[:, before + 1] * part
    outlier = rng.random(shape[:3]) < rng.choice([0, 0.02, 0.05], (batch, 1, 1))
    far = rng.uniform(-2, 2, shape) * outlier[..., None]
    return (jitter + drift * (rng.random((batch, 1, 1, 1)) < 0.5) + far).astype(np.float32)


def _run(batch: int, frames: int, lengths: tuple[int, int], rng, columns: int) -> np.ndarray:
    """(B, T, columns) bool: one run of True, whole inside the window with a seen frame at each end where it fits."""
    length = np.minimum(rng.integers(lengths[0], lengths[1] + 1, (batch, 1, columns)), frames - 2)
    start = 1 + (rng.random((batch, 1, columns)) * (frames - 1 - length)).astype(int)
    time = np.arange(frames)[None, :, None]
    return (time >= start) & (time < start + length)
