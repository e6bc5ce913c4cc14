"""Which joints, frames and people of a prediction belong to those of the truth."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import scipy

from core.errors import PoseError
from core.evaluation import metrics
from core.evaluation.spaces import in_common_space
from core.language import tr
from core.poses import PoseSequence
from core.skeleton import Skeleton

_GAP = 1.5  # frames further apart than this many frame lengths are not neighbours in time


@dataclass(frozen=True, eq=False)
class Matched:
    """A prediction and a truth with the same joints and frames.

    prediction, truth (T, J, D) float64; skeleton the truth's, of which ``joints`` (J,) are compared; times (T,) the
    truth's; frames (T, 2) the frame numbers in prediction and truth; root the places in ``joints`` whose mean is the
    root, none where there is none; head (T,) its size in pixels, or None; missing as in ``metrics.distances``, for the
    shares of correct joints.
    """

    prediction: np.ndarray
    truth: np.ndarray
    skeleton: Skeleton
    joints: np.ndarray
    times: np.ndarray
    frames: np.ndarray
    root: tuple[int, ...] = ()
    head: np.ndarray | None = None
    missing: metrics.Missing = "ignore"

    @property
    def names(self) -> tuple[str, ...]:
        """(J,) of the joints that are compared."""
        return tuple(self.skeleton.joints[joint] for joint in self.joints)

    @property
    def root_names(self) -> tuple[str, ...]:
        """Of the joints that both are centred on."""
        return tuple(self.names[place] for place in self.root)

    @cached_property
    def fps(self) -> float:
        """Nominal frames per second of the compared frames; 0 for a single one."""
        return 1 / float(np.median(np.diff(self.times))) if len(self.times) > 1 else 0.0

    @cached_property
    def starts(self) -> np.ndarray:
        """Frames that do not follow the one before them: after a clip's border or a gap."""
        steps = np.diff(self.times)
        return np.flatnonzero(steps > _GAP * np.median(steps)) + 1 if len(steps) else np.empty(0, int)

    @cached_property
    def bones(self) -> tuple[tuple[int, int], ...]:
        """The bones between compared joints, as places in ``joints``."""
        place = {int(joint): at for at, joint in enumerate(self.joints)}
        return tuple((place[a], place[b]) for a, b in self.skeleton.bones if a in place and b in place)

    @cached_property
    def flip_order(self) -> np.ndarray:
        """(J,) places with left and right swapped; a joint whose partner is not compared stays."""
        place = {int(joint): at for at, joint in enumerate(self.joints)}
        partners = self.skeleton.flip_order[self.joints]
        return np.array([place.get(int(partner), at) for at, partner in enumerate(partners)])

    @cached_property
    def rooted(self) -> "Matched":
        """The same with both moved to their root."""
        if not self.root:
            raise PoseError(
                tr("There is no root joint that both have"), expected=tr("pelvis, or left_hip and right_hip")
            )
        prediction, truth = (metrics.relative_to(coords, self.root) for coords in (self.prediction, self.truth))
        return replace(self, prediction=prediction, truth=truth)

    def errors(self, prediction: np.ndarray | None = None, missing: metrics.Missing = "ignore") -> np.ndarray:
        """(T, J) distances of the prediction, or of an aligned one, from the truth."""
        return metrics.distances(self.prediction if prediction is None else prediction, self.truth, missing)


_SHARED = ("skeleton", "joints", "times", "frames", "root", "head", "missing")


def match(
    prediction: PoseSequence,
    truth: PoseSequence,
    *,
    joints: Sequence[str] | None = None,
    root: Sequence[str] | None = None,
    offset: float = 0.0,
    tolerance: float | None = None,
    head_size=None,
    missing: metrics.Missing = "ignore",
) -> Matched:
    """The joints and frames that both have; ``core.evaluation.evaluate.evaluate`` explains the arguments."""
    if prediction.dims != truth.dims:
        raise PoseError(
            tr("2D and 3D poses cannot be compared"),
            got=tr("{dims}D and {dims2}D", dims=prediction.dims, dims2=truth.dims),
        )
    skeleton = truth.skeleton
    chosen = common_joints(prediction.skeleton, skeleton, joints)
    frames = match_frames(prediction.times + offset, truth.times, tolerance)
    if not len(frames):
        raise PoseError(
            tr("No frame of the prediction is at the time of a frame of the truth"),
            got=tr("{span} and {span2}", span=_span(prediction.times + offset), span2=_span(truth.times)),
            action=tr("Give an offset or a tolerance"),
        )
    head = None if head_size is None else np.broadcast_to(np.asarray(head_size, float), len(truth))[frames[:, 1]]
    return Matched(
        prediction.to_skeleton(skeleton).coords[frames[:, 0]][:, chosen].astype(float),
        truth.coords[frames[:, 1]][:, chosen].astype(float),
        skeleton,
        chosen,
        truth.times[frames[:, 1]],
        frames,
        _root([skeleton.joints[joint] for joint in chosen], root),
        head,
        missing,
    )


def common_joints(source: Skeleton, target: Skeleton, wanted: Sequence[str] | None = None) -> np.ndarray:
    """(J,) the target's joints that the source can give, or those ``wanted`` of them."""
    can = np.ones(len(target), bool) if source == target else (source.remap_matrix(target) != 0).max(axis=1)
    chosen = np.arange(len(target)) if wanted is None else np.array(target.indices(wanted), int)
    if wanted is not None and not can[chosen].all():
        lost = ", ".join(target.joints[joint] for joint in chosen if not can[joint])
        raise PoseError(
            tr("{source} has nothing to compare with some joints of {target}", source=source.name, target=target.name),
            got=lost,
        )
    if not can[chosen].any():
        raise PoseError(tr("{source} and {target} have no joints in common", source=source.name, target=target.name))
    return chosen[can[chosen]]


def match_frames(first: np.ndarray, second: np.ndarray, tolerance: float | None = None) -> np.ndarray:
    """(M, 2) numbers of frames that are each other's nearest in time; first, second (T,) increasing seconds."""
    if not len(first) or not len(second):
        return np.empty((0, 2), int)
    steps = [float(np.median(np.diff(times))) for times in (first, second) if len(times) > 1]
    tolerance = 0.5 * min(steps, default=np.inf) if tolerance is None else tolerance
    nearest = _nearest(first, second)
    mutual = _nearest(second, first)[nearest] == np.arange(len(first))
    near = np.abs(second[nearest] - first) <= tolerance * (1 + 1e-6)
    kept = np.flatnonzero(mutual & near)
    return np.stack([kept, nearest[kept]], axis=1)


def match_people(
    predictions: Sequence[PoseSequence], truths: Sequence[PoseSequence], **options
) -> list[tuple[int, int]]:
    """Which prediction shows which person: pairs (prediction, truth) of the lowest sum of mean distances.

    Two that share no joints or no frames are never paired. Options as for ``match``.
    """
    cost = np.array([[_distance(p, t, options) for t in truths] for p in predictions]).reshape(-1, len(truths))
    known = np.isfinite(cost)
    far = 1 + 2 * np.where(known, cost, 0).sum()
    pairs = zip(*scipy.optimize.linear_sum_assignment(np.where(known, cost, far)), strict=True)
    return [(int(row), int(column)) for row, column in pairs if known[row, column]]


def _distance(prediction: PoseSequence, truth: PoseSequence, options: dict) -> float:
    """Mean distance where both are in one space, else after alignment; inf where they cannot be compared."""
    prediction, truth = in_common_space(prediction, truth)
    try:
        matched = match(prediction, truth, **options)
    except PoseError:
        return np.inf
    if prediction.space == truth.space:
        found = metrics.mean(matched.errors())
    else:
        found = metrics.pa_mpjpe(matched.prediction, matched.truth)
    return found if np.isfinite(found) else np.inf


def _nearest(times: np.ndarray, among: np.ndarray) -> np.ndarray:
    """(T,) the place in ``among`` (increasing) that is nearest to each time."""
    after = np.clip(np.searchsorted(among, times), 1, max(len(among) - 1, 1))
    after = np.minimum(after, len(among) - 1)
    before = np.maximum(after - 1, 0)
    return np.where(np.abs(among[after] - times) < np.abs(times - among[before]), after, before)


def _root(names: Sequence[str], wanted: Sequence[str] | None) -> tuple[int, ...]:
    if wanted is not None and not set(wanted) <= set(names):
        got = ", ".join(wanted)
        raise PoseError(tr("These root joints are not among those compared"), expected=", ".join(names), got=got)
    for candidate in [wanted] if wanted else [("pelvis",), ("left_hip", "right_hip")]:
        if set(candidate) <= set(names):
            return tuple(names.index(name) for name in candidate)
    return ()


def _span(times: np.ndarray) -> str:
    return f"{times[0]:.3f} to {times[-1]:.3f} s" if len(times) else "no frames"
