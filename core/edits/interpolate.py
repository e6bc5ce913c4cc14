"""Joints between keys: interpolated in time."""

from dataclasses import dataclass

import numpy as np

from core.edits.base import Correction, check_places
from core.errors import EditError
from core.language import mark, tr
from core.poses import PoseSequence, Status
from core.track import TrackKey


@dataclass(frozen=True, eq=False)
class Interpolate(Correction):
    """Replace joints between ``start`` and ``stop`` (both kept) by interpolation in time; "linear" or "cubic".

    Confirmed joints inside the range are kept and used as further knots. Raises ``EditError`` where an end is missing.
    """

    key: TrackKey
    start: int
    stop: int
    joints: np.ndarray
    method: str = "linear"
    text: str = mark("Interpolate")

    def _apply(self, document):
        track = document.track(self.key)
        joints = np.asarray(self.joints, int).reshape(-1)
        check_places(track, np.array([self.start, self.stop]), joints)
        if self.stop - self.start < 2:
            raise EditError(tr("There is nothing between these frames to interpolate"))
        shown = track.composed(self.start, self.stop + 1)
        coords = interpolate_between_keys(shown, joints, self.method)
        knots = _knots(shown)[:, joints]
        inner = np.flatnonzero(~knots.all(axis=1))
        if not len(inner):
            raise EditError(tr("There is nothing between these frames to interpolate"))

        def write(block, rows, where):
            for row, at in zip(rows, inner[where], strict=True):
                free = joints[~knots[at]]
                block.marked[row, free] = True
                block.coords[row, free] = coords[at][~knots[at]]
                block.confidence[row, free] = 1
                block.status[row, free] = Status.ADJUSTED

        return self._write(document, inner + self.start, joints, write)


def interpolate_between_keys(shown: PoseSequence, joints: np.ndarray, method: str = "linear") -> np.ndarray:
    """(T, K, D) positions of ``joints``: through the first, the last and every confirmed frame, by time."""
    from scipy.interpolate import CubicSpline

    if method not in ("linear", "cubic"):
        raise EditError(tr("There is no interpolation {method!r}", method=method), expected=tr("linear or cubic"))
    knots, result = _knots(shown), shown.coords[:, joints].copy()
    for column, joint in enumerate(joints):
        at = np.flatnonzero(knots[:, joint])
        points = shown.coords[at, joint]
        if len(at) < 2 or not np.isfinite(points).all():
            name = shown.skeleton.joints[joint]
            raise EditError(
                tr("Cannot interpolate {name}: it is missing at an end", name=name),
                action=tr("Place it at both ends first"),
            )
        if method == "cubic" and len(at) > 2:
            result[:, column] = CubicSpline(shown.times[at], points, axis=0)(shown.times)
        else:
            for axis in range(points.shape[1]):
                result[:, column, axis] = np.interp(shown.times, shown.times[at], points[:, axis])
    return result


def _knots(shown: PoseSequence) -> np.ndarray:
    """(T, J) bool: both ends, and what is confirmed in between."""
    knots = (shown.status == Status.CONFIRMED) & shown.present
    knots[[0, -1]] = True
    return knots
