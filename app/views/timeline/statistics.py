"""The per-frame statistics that the timeline can draw: named functions, each registered where it is written.

    @statistic("speed", "Fastest joint", context=1)
    def _speed(poses, reference, start): ...

A function takes a part of a track as the user sees it (``PoseSequence``), what its ``prepare`` made of the whole track,
and the number of the part's first frame; it returns (T,) values, NaN where it cannot say.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.language import mark
from core.poses import PoseSequence, Status
from core.track import Track

Values = Callable[[PoseSequence, Any, int], np.ndarray]
Against = Callable[[Track, list[Track]], Track | None]
Prepare = Callable[[Track, Track | None], Any]

SAMPLE = 512
"""Frames that are looked at for what holds of a whole track, however long it is."""


def _truth_of(track: Track, others: list[Track]) -> Track | None:
    """The ground truth of the same person."""
    return next((t for t in others if t.key.stage == "truth" and t.poses.space == track.poses.space), None)


def _unrefined(track: Track, others: list[Track]) -> Track | None:
    """The track that was refined into this one, or the refinement of this one."""
    from app.tasks.refine import origin_of

    origin = origin_of(track)
    return next((other for other in others if (other.key == origin if origin else origin_of(other) == track.key)), None)


@dataclass(frozen=True)
class Statistic:
    name: str
    title: str
    values: Values
    context: int = 0  # frames before and after that a frame's value depends on
    prepare: Prepare = lambda track, truth: None
    against: Against = _truth_of  # which of the same person's tracks ``prepare`` is given beside the track
    unit: str = ""  # "{unit}" stands for the track's own


_statistics: dict[str, Statistic] = {}


def statistic(name: str, title: str, **facts) -> Callable[[Values], Values]:
    def register(values: Values) -> Values:
        _statistics[name] = Statistic(name, title, values, **facts)
        return values

    return register


def statistics() -> tuple[Statistic, ...]:
    return tuple(_statistics.values())


def find_statistic(name: str) -> Statistic:
    return _statistics[name]


def values_between(statistic: Statistic, track: Track, reference: Any, start: int, stop: int) -> np.ndarray:
    """(stop - start,) values of frames ``start`` to ``stop``; what lies beyond them is looked at as far as needed."""
    first, last = max(start - statistic.context, 0), min(stop + statistic.context, len(track))
    with np.errstate(all="ignore"):
        values = statistic.values(track.composed(first, last), reference, first)
    return values[start - first : stop - first].astype(np.float32)


# --- the statistics --------------------------------------------------------------------------------------------------


@statistic("confidence", mark("Confidence"))
def _confidence(poses, reference, start):
    """Mean over all joints; a missing joint counts as 0. NaN without a person."""
    return np.where(poses.present.any(axis=1), poses.confidence.mean(axis=1), np.nan)


@statistic("missing", mark("Missing joints"), unit="%")
def _missing(poses, reference, start):
    return 100 * (1 - poses.present.mean(axis=1))


@statistic("inferred", mark("Inferred joints"), unit="%")
def _inferred(poses, reference, start):
    inferred = (poses.status == Status.INFERRED) & poses.present
    return 100 * inferred.sum(axis=1) / poses.present.sum(axis=1)


@statistic("speed", mark("Fastest joint"), context=1, unit="{unit}/s")
def _speed(poses, reference, start):
    steps = np.linalg.norm(np.diff(poses.coords, axis=0), axis=2) / np.diff(poses.times)[:, None]
    return np.concatenate([[np.nan], _largest(steps)])


@statistic("acceleration", mark("Largest acceleration"), context=1, unit="{unit}/s²")
def _acceleration(poses, reference, start):
    values = np.full(len(poses), np.nan)
    if len(poses) > 2:
        steps = np.diff(poses.times)
        velocity = np.diff(poses.coords, axis=0) / steps[:, None, None]
        change = np.diff(velocity, axis=0) / (0.5 * (steps[1:] + steps[:-1]))[:, None, None]
        values[1:-1] = _largest(np.linalg.norm(change, axis=2))
    return values


def _bone_lengths(poses: PoseSequence) -> np.ndarray:
    first, second = np.array(poses.skeleton.bones, int).reshape(-1, 2).T
    return np.linalg.norm(poses.coords[:, first] - poses.coords[:, second], axis=2)


def _usual_lengths(track: Track, truth: Track | None) -> np.ndarray:
    with np.errstate(all="ignore"):
        return _column_medians(_bone_lengths(track.poses.thin(SAMPLE)))


@statistic("bone_length", mark("Bone length error"), prepare=_usual_lengths, unit="%")
def _bone_length(poses, usual, start):
    """The bone that differs most from its own median length, against that length."""
    return 100 * _largest(np.abs(_bone_lengths(poses) / np.where(usual > 0, usual, np.nan) - 1))


@statistic("side_swap", mark("Left/right swap"), context=1)
def _side_swap(poses, reference, start):
    """How far each frame looks like the one before with left and right swapped, 0 to 1."""
    from core.review.side_swaps import swap_scores

    return swap_scores(poses)


@statistic("uncertainty", mark("Uncertainty"), unit="{unit}")
def _uncertainty(poses, reference, start):
    if poses.uncertainty is None:
        return np.full(len(poses), np.nan)
    return np.nanmean(np.where(np.isfinite(poses.uncertainty), poses.uncertainty, np.nan), axis=1)


@statistic("truth_error", mark("Error to ground truth"), prepare=lambda track, truth: truth, unit="{unit}")
def _truth_error(poses, truth, start):
    """Mean distance of the joints to the same-named joints of the ground truth (MPJPE of the frame)."""
    values = np.full(len(poses), np.nan)
    if truth is None or truth.poses.dims != poses.dims or truth.poses.space != poses.space:
        return values
    names = [name for name in poses.skeleton.joints if name in truth.skeleton.joints]
    stop = min(start + len(poses), len(truth))
    if names and stop > start:
        true = truth.poses.coords[start:stop, truth.skeleton.indices(names)]
        distances = np.linalg.norm(poses.coords[: stop - start, poses.skeleton.indices(names)] - true, axis=2)
        there = np.isfinite(distances)
        values[: stop - start] = np.where(there, distances, 0).sum(axis=1) / there.sum(axis=1)
    return values


@statistic("refined", mark("Moved by refining"), prepare=lambda track, other: other, against=_unrefined,
    unit="{unit}")
def _moved(poses, other, start):
    """How far apart the joint that was moved most is before and after the refinement; NaN for other tracks."""
    if other is None or other.skeleton != poses.skeleton or start + len(poses) > len(other):
        return np.full(len(poses), np.nan)
    coords = other.composed(start, start + len(poses)).coords
    return _largest(np.linalg.norm(poses.coords - coords, axis=2))


def _largest(values: np.ndarray) -> np.ndarray:
    """The largest along the second axis, NaN only where all are."""
    return np.fmax.reduce(values, axis=1, initial=np.nan)


def _column_medians(values: np.ndarray) -> np.ndarray:
    there = np.isfinite(values).any(axis=0)
    medians = np.full(values.shape[1], np.nan)
    medians[there] = np.nanmedian(values[:, there], axis=0)
    return medians
