"""Find where an estimator has swapped left and right: in the whole body, the arms, the legs or a single pair.

``find_swaps`` proposes ranges; ``edits.SwapSides`` over a range's frames and pairs corrects it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.filtering.filters import body_size
from core.kinematics.derivatives import runs
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from core.review.swap_search import Hypotheses, best_path, gain, swap_costs
from core.skeleton import Skeleton

MOST_SINGLE_PAIRS = 10
"""Pairs that are tried alone: those nearest to the trunk. Fingers go with their arm."""

_PENALTY = {"none": 0.0, "body": 10.0, "legs": 7.0, "arms": 7.0, "lower legs": 6.0, "forearms": 6.0, "pair": 4.0}
"""Of each border. The more joints, the more: they move together, so their evidence is not independent."""
_STAY = 0.003  # a frame: of two ways to tell one border, the shorter range is the swapped one
_GAIN = 20.0  # how much better a story must be for a score of one half


@dataclass(frozen=True)
class Swap:
    """Left and right are swapped in frames ``start`` to ``stop`` (exclusive).

    kind   "body", "legs", "arms", "lower legs" (from the knees), "forearms" (from the elbows) or "pair"
    pairs  the (left, right) joints that are swapped
    score  0 to 1: how much better the sequence fits together with them changed back
    """

    start: int
    stop: int
    kind: str
    pairs: tuple[tuple[int, int], ...]
    score: float


def find_swaps(
    poses: PoseSequence, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> list[Swap]:
    """The ranges of a sequence (2D or 3D) in which left and right are swapped, in the order of time.

    Only changes show: of a sequence that is swapped from the first frame to the last nothing can be told, and of one
    that changes once, the shorter part is proposed.
    """
    kinds = swap_kinds(poses.skeleton)
    if len(kinds) < 2 or len(poses) < 3:
        return []
    pairs = np.array(poses.skeleton.pairs)
    costs = swap_costs(poses.coords[:, pairs].astype(float), poses.confidence[:, pairs], body_size(poses))
    hypotheses = _hypotheses(poses.skeleton, kinds)
    path = best_path(costs, hypotheses, progress=progress, cancel=cancel)
    found = []
    for state in np.unique(path[path > 0]):
        chosen = np.flatnonzero(hypotheses.swapped[state])
        for start, stop in runs(path == state):
            better = gain(costs[:, chosen], start, stop)
            swapped = tuple(poses.skeleton.pairs[p] for p in chosen)
            found.append(Swap(start, stop, kinds[state][0], swapped, better / (better + _GAIN)))
    return sorted(found, key=lambda swap: swap.start)


def swap_scores(poses: PoseSequence) -> np.ndarray:
    """(T,) 0 where a pose continues the frame before as it is, up to 1 where it does so with left and right swapped.

    A glance at the steps from frame to frame, for a curve: it tells borders, ``find_swaps`` the ranges between them.
    NaN where there is no frame before, no pair, or too little is seen.
    """
    if not poses.skeleton.pairs:
        return np.full(len(poses), np.nan)
    pairs = np.array(poses.skeleton.pairs)
    before, now = poses.coords[:-1, pairs], poses.coords[1:, pairs]
    straight, crossed = (np.linalg.norm(after - before, axis=3) for after in (now, now[:, :, ::-1]))
    both = np.isfinite(straight) & np.isfinite(crossed)
    straight, crossed = (np.where(both, distances, 0).sum(axis=(1, 2)) for distances in (straight, crossed))
    score = np.where(straight > 0, np.clip((straight - crossed) / np.where(straight > 0, straight, 1), 0, 1), 0)
    return np.concatenate([[np.nan], np.where(both.any(axis=(1, 2)), score, np.nan)])


def swap_kinds(skeleton: Skeleton) -> list[tuple[str, tuple[int, ...]]]:
    """What may be swapped: (kind, places in ``skeleton.pairs``), "none" first."""
    pairs = range(len(skeleton.pairs))
    group = [skeleton.groups[left] for left, _ in skeleton.pairs]
    limbs = {name: [p for p in pairs if group[p].endswith(name)] for name in ("arm", "leg")}
    depth = {p: _depth(skeleton, skeleton.pairs[p][0]) for p in pairs}
    kinds = [("none", ()), ("body", tuple(pairs)), ("legs", tuple(limbs["leg"])), ("arms", tuple(limbs["arm"]))]
    kinds.append(("lower legs", _below(skeleton, limbs["leg"], "hip")))
    kinds.append(("forearms", _below(skeleton, limbs["arm"], "clavicle", "shoulder")))
    singles = sorted(limbs["arm"] + limbs["leg"] or pairs, key=depth.__getitem__)[:MOST_SINGLE_PAIRS]
    kinds += [("pair", (pair,)) for pair in sorted(singles)]
    unique = {tuple(sorted(chosen)): kind for kind, chosen in reversed(kinds) if chosen or kind == "none"}
    return [(kind, chosen) for chosen, kind in reversed(unique.items())]


def _below(skeleton: Skeleton, pairs: Sequence[int], *tops: str) -> tuple[int, ...]:
    return tuple(p for p in pairs if not skeleton.joints[skeleton.pairs[p][0]].endswith(tops))


def _depth(skeleton: Skeleton, joint: int) -> int:
    steps = 0
    while skeleton.parents[joint] >= 0:
        joint, steps = skeleton.parents[joint], steps + 1
    return steps


def _hypotheses(skeleton: Skeleton, kinds) -> Hypotheses:
    swapped = np.zeros((len(kinds), len(skeleton.pairs)), bool)
    for row, (_, chosen) in enumerate(kinds):
        swapped[row, list(chosen)] = True
    return Hypotheses.of(swapped, np.array([_PENALTY[kind] for kind, _ in kinds]), _STAY)
