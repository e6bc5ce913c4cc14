"""``CurvePoints``: points of curves that are chosen with a box, and moved and scaled together."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.session.session import Session
from app.ui.theme import theme
from app.views.timeline.curve_paint import ValueScale
from app.views.timeline.curve_series import TrackCurves
from app.views.timeline.timeline_paint import TimeAxis
from core.edits import Compound, MoveJoints
from core.language import tr

REACH = 6.0
"""Pixels from a chosen point, or from the upper or lower edge of their box, within which the mouse takes hold."""
_ROOM = 9.0  # pixels from the outermost points to their box

Change = Callable[[np.ndarray], np.ndarray]
"""Values of chosen points to those that they get."""


@dataclass(frozen=True, eq=False)
class Shown:
    """What the points lie on: the active track's curves of a coordinate, and where they are on the screen."""

    curves: TrackCurves
    axis: TimeAxis
    scale: ValueScale
    coordinate: int

    def place(self, column: int, frames: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """x and y in pixels, and the values, of frames of a curve."""
        all_values = self.curves.curves.values(column, 0, self.curves.curves.count)
        values = all_values[frames].astype(float)
        return self.axis.x(frames + 0.5), self.scale.y(values), values


class CurvePoints:
    """``chosen``: column -> frames (N,). Ctrl+drag draws the box, with Shift as well it adds to what is chosen. A drag
    of a point moves all up and down; one of the box's upper or lower edge scales them about the other edge."""

    def __init__(self, session: Session):
        self._session = session
        self.chosen: dict[int, np.ndarray] = {}
        self._kind = ""
        self._start = self._now = QPointF()
        self._added: dict[int, np.ndarray] = {}

    @property
    def dragging(self) -> bool:
        """Whether points are being moved or scaled: the scale of the curves stays meanwhile."""
        return self._kind in ("move", "top", "bottom")

    @property
    def drawing(self) -> bool:
        """Whether a box is being drawn."""
        return self._kind == "box"

    @property
    def count(self) -> int:
        return sum(len(frames) for frames in self.chosen.values())

    def clear(self) -> bool:
        """Nothing is chosen any more; says whether something was."""
        had = bool(self.chosen) or bool(self._kind)
        self.give_up()
        self.chosen = {}
        return had

    def give_up(self) -> bool:
        """End a drag without a change; says whether there was one."""
        had, self._kind = bool(self._kind), ""
        if had:
            self._session.propose(None)
        return had

    # --- mouse

    def pressed(self, point: QPointF, modifiers: Qt.KeyboardModifier, shown: Shown) -> bool:
        """Whether the press is for us."""
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._kind = "box"
            self._added = self.chosen if modifiers & Qt.KeyboardModifier.ShiftModifier else {}
        elif not modifiers and self.chosen:
            self._kind = self._hold(point, shown)
        self._start = self._now = point
        return bool(self._kind)

    def moved(self, point: QPointF, shown: Shown) -> bool:
        """Whether a drag is under way."""
        if not self._kind:
            return False
        self._now = point
        if self._kind == "box":
            self.chosen = _joined(self._added, self._inside(QRectF(self._start, point).normalized(), shown))
        else:
            self._preview(shown, self._change(shown))
        return True

    def released(self, shown: Shown) -> bool:
        """Whether a drag ended: one edit, if points were moved."""
        kind, moved = self._kind, self._now != self._start
        change = self._change(shown) if self.dragging and moved else None
        self.give_up()
        if kind == "box" and not moved:
            self.chosen = self._added
        if change is not None:
            words = tr("Move points") if kind == "move" else tr("Scale points")
            self.change(shown, change, words)
        return bool(kind)

    def holds(self, point: QPointF, shown: Shown) -> bool:
        """Whether the mouse would take hold of something there."""
        return bool(self.chosen and self._hold(point, shown))

    def choose(self, shown: Shown, box: QRectF) -> None:
        """All points inside a box on the screen."""
        self.chosen = self._inside(box, shown)

    def _hold(self, point: QPointF, shown: Shown) -> str:
        """What the mouse would take hold of: "move", "top", "bottom", or "" for nothing."""
        box = self.box(shown)
        for column, frames in self.chosen.items():
            x, y, _ = shown.place(column, frames)
            if (np.hypot(x - point.x(), y - point.y()) <= REACH).any():
                return "move"
        if box is None or not box.left() - REACH <= point.x() <= box.right() + REACH:
            return ""
        edges = {"top": box.top(), "bottom": box.bottom()}
        return next((name for name, y in edges.items() if abs(y - point.y()) <= REACH), "")

    def _inside(self, box: QRectF, shown: Shown) -> dict[int, np.ndarray]:
        found, axis = {}, shown.axis
        count = shown.curves.curves.count
        first, last = (int(np.clip(np.floor(axis.frame(x)), 0, count)) for x in (box.left(), box.right()))
        frames = np.arange(first, min(last + 2, count))
        for column in range(len(shown.curves.joints)) if len(frames) else ():
            x, y, _ = shown.place(column, frames)
            inside = (x >= box.left()) & (x <= box.right()) & (y >= box.top()) & (y <= box.bottom())
            if inside.any():
                found[column] = frames[inside]
        return found

    def _change(self, shown: Shown) -> Change:
        """What the drag does to values."""
        before, now = (shown.scale.value(point.y()) for point in (self._start, self._now))
        if self._kind == "move":
            return lambda values: values + (now - before)
        low, high = self._extent(shown)
        fixed = low if self._kind == "top" else high
        factor = (now - fixed) / (before - fixed) if before != fixed else 1.0
        return lambda values: fixed + factor * (values - fixed)

    # --- what is done

    def scale(self, shown: Shown, factor: float) -> None:
        """About the middle of the values that are chosen."""
        low, high = self._extent(shown)
        middle = (low + high) / 2
        self.change(shown, lambda values: middle + factor * (values - middle), tr("Scale points"))

    def change(self, shown: Shown, change: Change, words: str) -> None:
        """One edit: what is chosen gets other values, and is confirmed."""
        key, track = shown.curves.key, self._session.document.track(shown.curves.key)
        edits = []
        for column, frames in self.chosen.items():
            joint = shown.curves.joints[column]
            coords = np.stack([track.frame(int(frame)).coords[joint] for frame in frames]).astype(float)
            coords[:, shown.coordinate] = change(coords[:, shown.coordinate])
            edits.append(MoveJoints(key, frames, np.array([joint]), coords[:, None], text=words))
        self._session.do(Compound(tuple(edits), words), gesture=words)

    def _preview(self, shown: Shown, change: Change) -> None:
        """In all views, without an edit."""
        key, track = shown.curves.key, self._session.document.track(shown.curves.key)
        first = min(int(frames[0]) for frames in self.chosen.values())
        last = max(int(frames[-1]) for frames in self.chosen.values()) + 1
        part = track.composed(first, last)
        coords = part.coords.copy()
        for column, frames in self.chosen.items():
            place = frames - first, shown.curves.joints[column], shown.coordinate
            coords[place] = change(coords[place].astype(float))
        self._session.propose((key, first, part.replace(coords=coords)))

    def _extent(self, shown: Shown) -> tuple[float, float]:
        values = np.concatenate([shown.place(column, frames)[2] for column, frames in self.chosen.items()])
        return float(values.min()), float(values.max())

    # --- painting

    def box(self, shown: Shown) -> QRectF | None:
        """Round the chosen points, with room; None where none is."""
        if not self.chosen:
            return None
        places = [shown.place(column, frames)[:2] for column, frames in self.chosen.items()]
        x, y = (np.concatenate(part) for part in zip(*places, strict=True))
        return QRectF(QPointF(x.min(), y.min()), QPointF(x.max(), y.max())).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def paint_box(self, painter: QPainter) -> None:
        """The one that is being drawn."""
        accent, ground = QColor(theme().accent), QColor(theme().accent)
        ground.setAlpha(40)
        painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
        painter.setBrush(ground)
        painter.drawRect(QRectF(self._start, self._now).normalized())

    def paint(self, painter: QPainter, shown: Shown) -> None:
        """The points, and their box with the edges that scale."""
        accent = QColor(theme().accent)
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for column, frames in self.chosen.items():
            x, y, _ = shown.place(column, frames)
            step = max(int(4 / max(shown.axis.frame_width, 1e-6)), 1)  # no closer than four pixels
            for at in zip(x[::step], y[::step], strict=True):
                painter.drawEllipse(QPointF(*at), 2.6, 2.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.box(shown)
        if box is not None and self._kind != "box":
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(box)
            painter.setPen(QPen(accent, 3))
            for edge in (box.top(), box.bottom()):
                painter.drawLine(QPointF(box.center().x() - 12, edge), QPointF(box.center().x() + 12, edge))


def _joined(one: dict[int, np.ndarray], other: dict[int, np.ndarray]) -> dict[int, np.ndarray]:
    nothing = np.empty(0, int)
    columns = one.keys() | other.keys()
    return {column: np.union1d(one.get(column, nothing), other.get(column, nothing)) for column in columns}
