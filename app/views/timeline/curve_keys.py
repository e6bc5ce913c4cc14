"""Keys of curves: the frames that the user set, as marks on the curve that can be taken hold of."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.views.timeline.curve_paint import ValueScale, paint_key
from app.views.timeline.curve_series import TrackCurves
from app.views.timeline.timeline_paint import TimeAxis
from core.poses import Status
from core.track import BLOCK, Track, block_range

HIT_RADIUS = 8.0
"""Pixels from a key's mark or a curve within which the pointer takes hold of it."""

KEYS_FROM = 0.25
"""Pixels a frame from which on keys are drawn and can be dragged; further out the timeline shows where they are."""


class Key(NamedTuple):
    """A frame that the user set in one of the curves."""

    column: int
    frame: int
    value: float


def visible_keys(track: Track, curves: TrackCurves, axis: TimeAxis) -> list[Key]:
    """What the user set of a track and can see in its curves."""
    found: list[Key] = []
    if axis.frame_width < KEYS_FROM:
        return found
    first, last = max(int(axis.first), 0), min(int(np.ceil(axis.last)), len(track))
    joints = list(curves.joints)
    for number in block_range(first, last):
        block = track.blocks.get(number)
        if block is None:
            continue
        rows, columns = np.nonzero((block.marked & (block.status == Status.CONFIRMED))[:, joints])
        for frame, column in zip((rows + number * BLOCK).tolist(), columns.tolist(), strict=True):
            value = float(curves.curves.values(column, frame, frame + 1)[0])
            if first <= frame < last and np.isfinite(value):
                found.append(Key(column, frame, value))
    return found


def key_at(keys: Sequence[Key], axis: TimeAxis, scale: ValueScale, point: QPointF) -> Key | None:
    """The key under a pixel, the nearest one."""
    best, nearest = None, HIT_RADIUS
    for key in keys:
        distance = np.hypot(axis.x(key.frame + 0.5) - point.x(), float(scale.y(key.value)) - point.y())
        if distance <= nearest:
            best, nearest = key, distance
    return best


def paint_keys(
    painter: QPainter, axis: TimeAxis, scale: ValueScale, keys: Sequence[Key], sides: Sequence[str],
    colours: Sequence[QColor],
) -> None:  # fmt: skip
    """``sides`` and ``colours`` are those of the curves."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for column, frame, value in keys:
        paint_key(painter, axis.x(frame + 0.5), float(scale.y(value)), sides[column], colours[column])
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_held(
    painter: QPainter, axis: TimeAxis, scale: ValueScale, curves: TrackCurves, key: Key, side: str, colour: QColor
) -> None:
    """A key that is being dragged, and where the curve would go from it to the frames beside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at = QPointF(axis.x(key.frame + 0.5), float(scale.y(key.value)))
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
    for beside in (key.frame - 1, key.frame + 1):
        if 0 <= beside < curves.curves.count:
            value = float(curves.curves.values(key.column, beside, beside + 1)[0])
            if np.isfinite(value):
                painter.drawLine(at, QPointF(axis.x(beside + 0.5), float(scale.y(value))))
    paint_key(painter, at.x(), at.y(), side, colour, held=True)
