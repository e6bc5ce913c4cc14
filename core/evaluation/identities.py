"""How well people keep their identities: ID switches and IDF1.

A person found and a true one are matched in a frame where their shared joints are on average closer than ``REACH`` of
the true person's size in that frame (the diagonal of the joints' box). Switches are counted as in CLEAR MOT (Bernardin
and Stiefelhagen 2008): a match holds on as long as it is one, and a true person who is matched to another identity than
the last time is a switch. IDF1 is that of Ristani et al. 2016: 2 IDTP / (2 IDTP + IDFP + IDFN) of the one-to-one
assignment of identities over the whole recording with the most matched frames.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

REACH = 0.25


@dataclass(frozen=True)
class Identities:
    """switches: of all true people. idf1: in [0, 1]. found: share of the true people's frames with anybody matched."""

    switches: int
    idf1: float
    found: float


def identities(found: Sequence[np.ndarray], true: Sequence[np.ndarray], inside=None) -> Identities:
    """Score tracks (T, J, 2) of the same joints and frames, NaN where missing.

    ``inside`` (len(true), T) bool says when a true person counts; default: where they have joints.
    """
    there = np.array([_seen(one) for one in true])
    counted = there if inside is None else there & np.asarray(inside, bool)
    shape = (len(true), len(found), there.shape[1])
    distance = np.array([[_distance(one, other) for one in found] for other in true]).reshape(shape)
    near = np.where(counted[:, None], distance, np.inf)
    pairs = np.isfinite(near)
    ignored = np.isfinite(distance).any(axis=0) & ~pairs.any(axis=0)  # they show one who does not count just then
    claimed = np.array([_seen(one) for one in found], bool).reshape(shape[1:]) & ~ignored
    counts = pairs.sum(axis=2)
    best = counts[linear_sum_assignment(-counts)].sum()
    switches, matched = _switches(near)
    people = max(int(counted.sum()), 1)
    return Identities(switches, float(2 * best / max(counted.sum() + claimed.sum(), 1)), matched / people)


def _seen(points: np.ndarray) -> np.ndarray:
    """(T,) bool: in which frames there is any joint."""
    return np.isfinite(points).all(axis=-1).any(axis=1)


def _distance(found: np.ndarray, true: np.ndarray) -> np.ndarray:
    """(T,) mean distance of shared joints over the true person's size; inf where it is not the same person."""
    size = np.linalg.norm(np.fmax.reduce(true, axis=1) - np.fmin.reduce(true, axis=1), axis=-1)
    apart = np.linalg.norm(found - true, axis=-1)
    known = np.isfinite(apart)
    mean = np.where(known, apart, 0).sum(axis=1) / np.maximum(known.sum(axis=1), 1) / np.maximum(size, 1e-9)
    return np.where(known.any(axis=1) & (mean < REACH), mean, np.inf)


def _switches(near: np.ndarray) -> tuple[int, int]:
    """(switches, matched frames) of (true, found, T) distances."""
    last: dict[int, int] = {}
    switches = matched = 0
    for frame in range(near.shape[2]):
        cost = near[:, :, frame].copy()
        now: dict[int, int] = {}
        for person, identity in last.items():
            if np.isfinite(cost[person, identity]) and identity not in now.values():
                now[person] = identity
        cost[list(now)] = np.inf
        cost[:, list(now.values())] = np.inf
        known = np.isfinite(cost)
        for person, identity in np.transpose(linear_sum_assignment(np.where(known, cost, 1e6))).tolist():
            if known[person, identity]:
                switches += int(last.get(person, identity) != identity)
                now[person] = identity
        matched += len(now)
        last |= now
    return switches, matched
