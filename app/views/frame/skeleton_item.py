"""One graphics item that paints a whole person: no item a joint, marks of constant size on the screen."""

from itertools import product

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem

from app.colors import SHAPES
from app.ui.theme import theme
from app.views.poses.marks import SIDES, Mark, SkeletonLook, Stroke, bone_strokes, joint_marks
from core.skeleton import Skeleton, readable
from core.track import FramePose

HIT_RADIUS = 9.0
"""Screen pixels from a joint within which the pointer takes hold of it."""

_THIN = 0.6  # of the width of bones, for those of hands
_MARGIN = 400.0  # screen pixels round the joints that labels may take
_DASHES = {Stroke.DASHED: [3.0, 1.4], Stroke.DOTTED: [1.1, 1.1]}


class SkeletonItem(QGraphicsItem):
    """Paints one person's pose of one frame; coordinates are the parent's (image pixels).

    ``active`` people are bold, others thin and pale; ``labelled`` writes the joints' names.
    """

    def __init__(self, parent: QGraphicsItem | None = None):
        super().__init__(parent)
        self._look: SkeletonLook | None = None
        self._pose: FramePose | None = None
        self._bounds = QRectF()
        self._selected: tuple[int, ...] = ()
        self._hovered: int | None = None
        self._labelled = False
        self._active = False
        self._clip: QRectF | None = None

    def show_pose(self, skeleton: Skeleton, pose: FramePose | None) -> None:
        """Another pose; None where this person is not in the frame."""
        if self._look is None or self._look.skeleton is not skeleton:
            self._look = SkeletonLook.of(skeleton)
        self.prepareGeometryChange()
        self._pose = pose
        self._bounds = QRectF() if pose is None else bounds_of(pose.coords)
        self.update()

    def emphasise(self, *, active: bool, selected: tuple[int, ...], hovered: int | None, labelled: bool) -> None:
        self._active, self._selected, self._hovered, self._labelled = active, selected, hovered, labelled
        self.setZValue(2 if active else 1)
        self.update()

    def clip_to(self, part: QRectF | None) -> None:
        """Show only what lies in a part of the screen; None: all. What is not shown is not under the pointer."""
        if part != self._clip:
            self._clip = part
            self.update()

    @property
    def pose(self) -> FramePose | None:
        return self._pose

    def marks(self) -> tuple[set[int], set[int]]:
        """Which of ``Mark`` and of ``Stroke`` this person has in this frame."""
        if self._pose is None:
            return set(), set()
        there = np.isfinite(self._pose.coords[:, 0])
        drawn, strokes = bone_strokes(self._look, self._pose)
        return set(joint_marks(self._pose)[there].tolist()), set(strokes[drawn].tolist())

    @property
    def skeleton(self) -> Skeleton | None:
        return self._look.skeleton if self._look else None

    def joint_at(self, point: QPointF, to_screen: QTransform) -> int | None:
        """The joint nearest to a screen point, within ``HIT_RADIUS`` screen pixels."""
        if self._pose is None or not self._shows(point):
            return None
        points = screen_points(self._pose.coords, to_screen)
        distances = np.hypot(points[:, 0] - point.x(), points[:, 1] - point.y())
        distances = np.where(np.isfinite(distances), distances, np.inf)
        nearest = int(np.argmin(distances))
        return nearest if distances[nearest] <= HIT_RADIUS else None

    def joints_in(self, rect: QRectF, to_screen: QTransform) -> tuple[int, ...]:
        """The joints inside a rectangle on the screen."""
        if self._pose is None:
            return ()
        rect = rect if self._clip is None else rect & self._clip
        x, y = screen_points(self._pose.coords, to_screen).T
        inside = (x >= rect.left()) & (x <= rect.right()) & (y >= rect.top()) & (y <= rect.bottom())
        return tuple(int(joint) for joint in np.flatnonzero(inside))

    def _shows(self, point: QPointF) -> bool:
        return self._clip is None or self._clip.contains(point)

    def boundingRect(self) -> QRectF:
        scale = self.sceneTransform().m11() or 1.0
        margin = _MARGIN / abs(scale)
        return self._bounds.adjusted(-margin, -margin, margin, margin)

    def paint(self, painter: QPainter, option, widget=None) -> None:
        if self._pose is None or self._bounds.isNull():
            return
        transform = painter.worldTransform()
        points = screen_points(self._pose.coords, transform)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self._active else 0.6)
        if self._clip is not None:
            painter.setClipRect(self._clip, Qt.ClipOperation.IntersectClip)
        size = self._mark_size(points)
        self._paint_uncertainty(painter, points, abs(transform.m11()))
        self._paint_bones(painter, points, size)
        self._paint_joints(painter, points, size)
        if self._labelled:
            self._paint_labels(painter, points, size)
        painter.restore()

    def _mark_size(self, points: np.ndarray) -> float:
        """Radius in screen pixels: constant, but never so large that a small person becomes a blob."""
        largest = 5.0 if self._active else 3.5
        ends = points[self._look.bones]
        lengths = np.hypot(*(ends[:, 0] - ends[:, 1]).T)
        lengths = lengths[np.isfinite(lengths)]
        return float(np.clip(0.22 * np.percentile(lengths, 70), 2.0, largest)) if len(lengths) else largest

    def _paint_uncertainty(self, painter: QPainter, points: np.ndarray, scale: float) -> None:
        uncertainty = self._pose.uncertainty
        if uncertainty is None or not self._active:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for joint in np.flatnonzero(np.isfinite(points[:, 0]) & (np.nan_to_num(uncertainty) > 0)):
            colour = theme().side(SIDES[self._look.joint_sides[joint]])
            colour.setAlpha(55)
            painter.setBrush(colour)
            radius = float(uncertainty[joint]) * scale
            painter.drawEllipse(QPointF(*points[joint]), radius, radius)

    def _paint_bones(self, painter: QPainter, points: np.ndarray, size: float) -> None:
        drawn, strokes = bone_strokes(self._look, self._pose)
        width = max(1.4, size * (0.56 if self._active else 0.5))
        for stroke, thin in product(Stroke, (False, True)):
            own = max(1.0, _THIN * width) if thin else width
            for side, name in enumerate(SIDES):
                alike = (strokes == stroke) & (self._look.bone_sides == side) & (self._look.thin == thin)
                which = np.flatnonzero(drawn & alike)
                if not len(which):
                    continue
                lines = [QLineF(*points[a], *points[b]) for a, b in self._look.bones[which]]
                painter.setPen(bone_pen(_faded(theme().edge, 150), own + 1.6, stroke, own))
                painter.drawLines(lines)
                painter.setPen(bone_pen(theme().side(name), own, stroke, own))
                painter.drawLines(lines)

    def _paint_joints(self, painter: QPainter, points: np.ndarray, size: float) -> None:
        marks = joint_marks(self._pose)
        for joint in np.flatnonzero(np.isfinite(points[:, 0])):
            radius = size * (0.6 if self._look.small[joint] else 1.0)
            side = SIDES[self._look.joint_sides[joint]]
            point = QPointF(*points[joint])
            if joint in self._selected or joint == self._hovered:
                self._paint_selection(painter, point, radius, joint in self._selected)
            paint_mark(painter, point, radius, side, Mark(marks[joint]))

    def _paint_selection(self, painter: QPainter, point: QPointF, radius: float, selected: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme().edge), 4.0))
        painter.drawEllipse(point, radius + 4.5, radius + 4.5)
        painter.setPen(QPen(QColor(theme().halo if selected else theme().muted), 2.0))
        painter.drawEllipse(point, radius + 4.5, radius + 4.5)

    def _paint_labels(self, painter: QPainter, points: np.ndarray, size: float) -> None:
        font = painter.font()
        font.setPointSizeF(8.5)
        metrics = QFontMetricsF(font)
        for joint in np.flatnonzero(np.isfinite(points[:, 0])):
            path = QPainterPath()
            at = QPointF(points[joint, 0] + size + 5, points[joint, 1] + metrics.ascent() / 2 - 1)
            path.addText(at, font, readable(self._look.skeleton.joints[joint]))
            painter.strokePath(path, QPen(QColor(theme().edge), 3.0, j=Qt.PenJoinStyle.RoundJoin))
            painter.fillPath(path, QColor(theme().halo))


def paint_mark(painter: QPainter, point: QPointF, radius: float, side: str, mark: Mark) -> None:
    """One joint's mark, centred on ``point``; the legend uses it too."""
    colour, edge, halo = theme().side(side), QColor(theme().edge), QColor(theme().halo)
    shape = _shape(SHAPES[side], point, radius)
    if mark == Mark.CROSS:
        for pen in (QPen(edge, 3.5), QPen(colour, 1.8)):
            painter.setPen(pen)
            painter.drawLine(point + QPointF(-radius, -radius), point + QPointF(radius, radius))
            painter.drawLine(point + QPointF(-radius, radius), point + QPointF(radius, -radius))
    elif mark == Mark.HOLLOW:
        painter.strokePath(shape, QPen(edge, 0.5 * radius + 1.8))
        painter.strokePath(shape, QPen(colour, 0.5 * radius))
    elif mark == Mark.RINGED:
        painter.fillPath(_shape(SHAPES[side], point, radius + 2.4), halo)
        painter.fillPath(_shape(SHAPES[side], point, radius + 1.4), edge)
        painter.fillPath(_shape(SHAPES[side], point, max(radius - 0.8, 1.2)), colour)
    else:
        painter.fillPath(shape, colour)
        painter.strokePath(shape, QPen(halo, 1.0))
        if mark == Mark.DOTTED_CENTRE:
            painter.fillPath(_shape("disc", point, 0.4 * radius), edge)


def screen_points(coords: np.ndarray, transform: QTransform) -> np.ndarray:
    """(J, 2) image coordinates through an affine transform."""
    linear = np.array([[transform.m11(), transform.m12()], [transform.m21(), transform.m22()]])
    return coords[:, :2].astype(float) @ linear + (transform.dx(), transform.dy())


def bounds_of(points: np.ndarray, margin: float = 0.0) -> QRectF:
    """Around those of (N, 2) image points that are known, with ``margin`` pixels beside them; empty without any."""
    known = points[np.isfinite(points).all(axis=1)]
    if not len(known):
        return QRectF()
    low, high = known.min(axis=0) - margin, known.max(axis=0) + margin
    return QRectF(*map(float, (*low, *np.maximum(high - low, 1e-3))))


def _shape(kind: str, point: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    if kind == "disc":
        path.addEllipse(point, radius, radius)
    elif kind == "square":
        half = 0.9 * radius
        path.addRect(QRectF(point.x() - half, point.y() - half, 2 * half, 2 * half))
    else:
        reach = 1.2 * radius
        path.moveTo(point + QPointF(0, -reach))
        for corner in (QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)):
            path.lineTo(point + corner)
        path.closeSubpath()
    return path


def bone_pen(colour: QColor, width: float, stroke: Stroke, pattern_width: float) -> QPen:
    """Dashes are as long under the wider casing as under the bone itself.

    The caps are flat, and lie under the joints' marks: round ones are drawn ten to fifty times slower.
    """
    pen = QPen(colour, width, c=Qt.PenCapStyle.FlatCap)
    if stroke in _DASHES:
        pen.setDashPattern([length * pattern_width / width for length in _DASHES[stroke]])
    return pen


def _faded(colour: str, alpha: int) -> QColor:
    faded = QColor(colour)
    faded.setAlpha(alpha)
    return faded
