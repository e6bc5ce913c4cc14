"""What the curve editor draws: a quantity of some joints of a track, as pyramids that paint in the same time at any
length."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject

from app.session.session import Session
from app.views.timeline.series import Filler, Pyramid
from core.kinematics.derivatives import speed
from core.kinematics.rotations import angle_between
from core.language import mark, tr
from core.poses import PoseSequence
from core.track import TrackKey

Values = Callable[[PoseSequence, tuple[int, ...]], np.ndarray]


@dataclass(frozen=True)
class Quantity:
    """(T, K) values of some joints. ``axis``: the coordinate that dragging changes."""

    name: str
    title: str
    unit: str  # "{unit}" stands for the track's own
    values: Values
    axis: int | None = None
    context: int = 0  # frames before and after that a frame's value depends on
    tip: str = ""
    spatial: bool = False
    """Of the 3D poses where there are some: in the picture it would be that of a projection."""

    def between(self, poses: PoseSequence, joints: tuple[int, ...]) -> np.ndarray:
        """(T, K) float32 values of K joints; NaN throughout where the poses lack the axis."""
        if self.axis is not None and self.axis >= poses.dims:
            return np.full((len(poses), len(joints)), np.nan, np.float32)
        with np.errstate(all="ignore"):
            return self.values(poses, joints).astype(np.float32)


def _coordinate(axis: int) -> Values:
    return lambda poses, joints: poses.coords[:, list(joints), axis]


def _speed(poses: PoseSequence, joints: tuple[int, ...]) -> np.ndarray:
    return speed(poses.coords[:, list(joints)], poses.times)


def _angle(poses: PoseSequence, joints: tuple[int, ...]) -> np.ndarray:
    """Degrees between the bones that meet in a joint, 180 where they are in line; NaN for a joint at an end."""
    result = np.full((len(poses), len(joints)), np.nan)
    for column, joint in enumerate(joints):
        parent = poses.skeleton.parents[joint]
        children = [child for child, above in enumerate(poses.skeleton.parents) if above == joint]
        if parent >= 0 and children:
            towards = poses.coords[:, [parent, children[0]]].astype(float) - poses.coords[:, [joint]]
            result[:, column] = angle_between(towards[:, 0], towards[:, 1])
    return result


QUANTITIES: dict[str, Quantity] = {
    quantity.name: quantity
    for quantity in (
        Quantity("x", "x", "{unit}", _coordinate(0), axis=0),
        Quantity("y", "y", "{unit}", _coordinate(1), axis=1),
        Quantity("z", "z", "{unit}", _coordinate(2), axis=2),
        Quantity("speed", mark("Speed"), "{unit}/s", _speed, context=1),
        Quantity("angle", mark("Bone angle"), mark("° in {dims}D"), _angle, spatial=True,
                 tip=mark("Between the two bones that meet in a joint, from 3D where there is 3D; 180° is straight")),
    )
}  # fmt: skip


class Curves:
    """Least and greatest values of each of K curves: no peak is lost when zoomed out. ``start`` is
    the frame of the first value."""

    def __init__(self, count: int, joints: tuple[int, ...], start: int = 0):
        self.joints, self.start, self.count = joints, start, count
        self._least = [Pyramid(count, np.fmin, np.float32, np.nan) for _ in joints]
        self._greatest = [Pyramid(count, np.fmax, np.float32, np.nan) for _ in joints]

    @classmethod
    def of(cls, poses: PoseSequence, joints: tuple[int, ...], quantity: Quantity, start: int) -> "Curves":
        curves = cls(len(poses), joints, start)
        curves.write(0, quantity.between(poses, joints))
        return curves

    def write(self, start: int, values: np.ndarray) -> None:
        """(T, K) values from place ``start`` on."""
        for column in range(len(self.joints)):
            part = np.ascontiguousarray(values[:, column])
            self._least[column].write(start, part)
            self._greatest[column].write(start, part)

    def values(self, column: int, first: int, last: int) -> np.ndarray:
        """The single values of frames ``first`` to ``last`` (exclusive), which must be within."""
        return self._least[column].levels[0][first - self.start : last - self.start]

    def columns(self, column: int, first: float, last: float, width: int) -> tuple[np.ndarray, np.ndarray]:
        """(width,) least and greatest values of ``width`` equal parts of the time from ``first`` to ``last``."""
        span = first - self.start, last - self.start, width
        return self._least[column].columns(*span), self._greatest[column].columns(*span)


class TrackCurves:
    """The curves of a track as the user sees it, filled a portion at a time and kept true to edits."""

    def __init__(self, session: Session, key: TrackKey, joints: tuple[int, ...], quantity: Quantity, parent: QObject):
        self._session, self.key, self.quantity = session, key, quantity
        count = len(session.document.track(key))
        self.curves = Curves(count, joints)
        self.band = (Curves(count, joints), Curves(count, joints)) if self._has_band() else None
        """Lower and upper edge of what the expected error allows, where the model gave one for a coordinate."""
        self.filler = Filler(count, self._fill, parent)

    @property
    def joints(self) -> tuple[int, ...]:
        return self.curves.joints

    @property
    def unit(self) -> str:
        poses = self._session.document.track(self.key).poses
        return tr(self.quantity.unit, unit=poses.unit, dims=poses.dims)

    def end(self) -> None:
        """No more of it is needed."""
        self.filler.stop()
        self.filler.deleteLater()

    def _has_band(self) -> bool:
        return self.quantity.axis is not None and self._session.document.track(self.key).poses.uncertainty is not None

    def _fill(self, start: int, stop: int) -> None:
        track, context = self._session.document.track(self.key), self.quantity.context
        first, last = max(start - context, 0), min(stop + context, len(track))
        part = track.composed(first, last)
        values = self.quantity.between(part, self.joints)[start - first : stop - first]
        self.curves.write(start, values)
        if self.band is not None and part.uncertainty is not None:
            error = part.uncertainty[start - first : stop - first, list(self.joints)]
            for edge, sign in zip(self.band, (-1, 1), strict=True):
                edge.write(start, values + sign * error)
