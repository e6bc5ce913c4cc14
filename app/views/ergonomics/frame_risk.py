"""The risk of each bone in the picture and in 3D, and pinned angles, while ergonomics is looked at."""

import math

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem

from app.controllers.ergonomics import ErgonomicsController
from app.session.session import Session
from app.ui.theme import theme
from app.views.ergonomics.risk_paint import WIDTHS, free_plate, stroke_risk, write_badge
from app.views.frame.skeleton_item import bounds_of, screen_points
from app.views.scene.scene_canvas import rgba
from core.ergonomics.bones import angle_at, bone_measures
from core.report.charts import RISK_COLOURS
from core.skeleton import Skeleton
from core.track import TrackKey

ROOM = 320.0
"""Screen pixels that a person must be high for all numbers; a smaller one shows those of a raised or high risk."""

_BESIDE = 300.0  # image pixels that what is written beside points may need
_ARC = 22.0  # screen pixels of a pinned angle's arc
_FROM_BONE = (22, -22, 44, -44, 66, -66)
_FROM_JOINT = (42, 64, 86, 108)
"""Screen pixels at which a number may lie, the best first: where another is, it takes the next."""


class RiskBones(QGraphicsItem):
    """Bands of risk under the bones of one person; coordinates are image pixels. ``badges`` are the numbers, on top."""

    def __init__(self, pins: "PinnedAngles", parent: QGraphicsItem | None = None):
        super().__init__(parent)
        self.setZValue(0.5)
        self.badges = RiskBadges(self, pins)
        self.height = 0.0
        """Of the person, in image pixels."""
        self.risks = np.empty(0, int)
        self.numbers: dict[int, str] = {}
        self._points, self._bones = np.empty((0, 2)), ()
        self._bounds = QRectF()

    def show_bones(self, skeleton: Skeleton | None, points: np.ndarray, risks: np.ndarray, numbers: dict) -> None:
        """(J, 2) points, (B,) risks, and the text at some bones; None for a skeleton shows nothing."""
        self.prepareGeometryChange()
        self._bones = skeleton.bones if skeleton else ()
        self._points, self.risks, self.numbers = points, risks, numbers
        self._bounds = bounds_of(points, _BESIDE)
        known = points[np.isfinite(points).all(axis=1), 1]
        self.height = float(np.ptp(known)) if len(known) else 0.0
        self.update()
        self.badges.follow()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def ends(self, bone: int, transform: QTransform) -> np.ndarray | None:
        """(2, 2) where a bone is on the screen; None where it is not."""
        ends = screen_points(self._points[list(self._bones[bone])], transform)
        return ends if np.isfinite(ends).all() else None

    def paint(self, painter: QPainter, option, widget=None) -> None:
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bone in np.argsort(self.risks, kind="stable"):
            risk, ends = int(self.risks[bone]), self.ends(bone, transform)
            if risk > 0 and ends is not None:
                stroke_risk(painter, QPointF(*ends[0]), QPointF(*ends[1]), risk, WIDTHS[risk])
        painter.restore()


class RiskBadges(QGraphicsItem):
    """The numbers beside the bones, over everything, and not where pinned ones are."""

    def __init__(self, bones: RiskBones, pins: "PinnedAngles"):
        super().__init__()
        self._bones, self._pins = bones, pins
        self.plates: list[QRectF] = []
        """Where they were drawn last, in pixels of the screen."""
        self.setZValue(3.4)

    def follow(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bones.boundingRect()

    def paint(self, painter: QPainter, option, widget=None) -> None:
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        taken, font = self._pins.plates(transform, painter.font()), painter.font()
        pinned = len(taken)
        font.setPointSizeF(8.5)
        painter.setFont(font)
        least = 1 if self._bones.height * abs(transform.m22()) > ROOM else 2
        for bone, text in self._bones.numbers.items():
            ends = self._bones.ends(bone, transform)
            if ends is not None and self._bones.risks[bone] >= least:
                (x1, y1), (x2, y2) = ends
                away = np.array([y2 - y1, x1 - x2]) / max(np.hypot(x2 - x1, y2 - y1), 1e-6)
                centres = [QPointF(*(ends.mean(axis=0) + far * away)) for far in _FROM_BONE]
                taken.append(free_plate(font, centres, text, taken))
                write_badge(painter, taken[-1].center(), text, int(self._bones.risks[bone]))
        self.plates = taken[pinned:]
        painter.restore()


class PinnedAngles(QGraphicsItem):
    """Angles that stay at their joints: the arc and the number, as with a goniometer laid on the picture."""

    def __init__(self, parent: QGraphicsItem | None = None):
        super().__init__(parent)
        self.setZValue(3.5)
        self.angles: list[tuple[np.ndarray, float]] = []
        self._up = np.array([0.0, -1.0])
        self._bounds = QRectF()

    def show_angles(self, angles: list[tuple[np.ndarray, float]], up: np.ndarray) -> None:
        """(K, 2) points in the picture and the degrees of each; ``up`` (2,) is the vertical in the picture."""
        self.prepareGeometryChange()
        self.angles, self._up = angles, up
        self._bounds = bounds_of(np.concatenate([points for points, _ in angles]), _BESIDE) if angles else QRectF()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option, widget=None) -> None:
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn, plates = self._drawn(transform), self.plates(transform, painter.font())
        for middle, arms, _ in drawn:
            self._paint_arc(painter, middle, arms)
        for plate, (*_, text) in zip(plates, drawn, strict=True):
            write_badge(painter, plate.center(), text, 0)
        painter.restore()

    def plates(self, transform: QTransform, font: QFont) -> list[QRectF]:
        """Where their numbers lie on the screen."""
        taken: list[QRectF] = []
        for middle, arms, text in self._drawn(transform):
            start, span = _turns(middle, arms)
            half = math.radians(start + span / 2)
            centres = [
                QPointF(middle[0] + far * math.cos(half), middle[1] - far * math.sin(half)) for far in _FROM_JOINT
            ]
            taken.append(free_plate(font, centres, text, taken))
        return taken

    def _drawn(self, transform: QTransform) -> list[tuple[np.ndarray, tuple[np.ndarray, np.ndarray], str]]:
        """(joint (2,), ends of its two arms, number) on the screen, of those that are known."""
        found = []
        for points, degrees in self.angles:
            places = screen_points(points, transform)
            if np.isfinite(places).all() and math.isfinite(degrees):
                found.append((*self._arms(places), f"{degrees:.0f}°"))
        return found

    def _arms(self, places: np.ndarray) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]:
        if len(places) == 3:
            return places[1], (places[0], places[2])
        low, high = places if places[0] @ self._up < places[1] @ self._up else places[::-1]
        return low, (high, low + self._up / np.linalg.norm(self._up) * np.linalg.norm(high - low))  # and the vertical

    def _paint_arc(self, painter: QPainter, middle: np.ndarray, arms: tuple[np.ndarray, np.ndarray]) -> None:
        start, span = _turns(middle, arms)
        box = QRectF(middle[0] - _ARC, middle[1] - _ARC, 2 * _ARC, 2 * _ARC)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme().edge, 4.0), (theme().halo, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            for arm in arms:
                painter.drawLine(QPointF(*middle), QPointF(*arm))
            painter.drawArc(box, round(16 * start), round(16 * span))


def _turns(middle: np.ndarray, arms: tuple[np.ndarray, np.ndarray]) -> tuple[float, float]:
    """Where the arc from one arm to the other begins and how far it goes, degrees counter-clockwise."""
    turns = [math.degrees(math.atan2(-(arm - middle)[1], (arm - middle)[0])) for arm in arms]
    return turns[0], (turns[1] - turns[0] + 180) % 360 - 180


class FrameRisk(QObject):
    """Keeps bands of risk and pinned angles in a frame view true to the frame that is shown."""

    def __init__(self, session: Session, controller: ErgonomicsController, view):
        super().__init__(view)
        self._session, self._controller, self._view = session, controller, view
        self.pins = PinnedAngles()
        self.bones = RiskBones(self.pins)
        view.canvas.add(self.bones)
        view.canvas.add(self.bones.badges)
        view.canvas.add(self.pins)
        view.drawn.connect(self.refresh)
        session.previewChanged.connect(self.refresh_pins)
        for signal in (controller.frameChanged, controller.changed, controller.watchedChanged, session.changed):
            signal.connect(self.refresh)
        view.overlayHidden.connect(self.refresh)

    def refresh(self, *_) -> None:
        self._show_bones()
        self.refresh_pins()

    def _item(self):
        key = self._view.active_key()
        item = self._view.items.get(key) if key is not None else None
        return item if item is not None and item.pose is not None and not self._view.overlay_hidden else None

    def _show_bones(self) -> None:
        item, controller = self._item(), self._controller
        now = controller.now() if controller.watched and self._view.shown_frame == self._session.frame else None
        if item is None or now is None or controller.key.person != self._session.active_key.person:
            self.bones.show_bones(None, np.empty((0, 2)), np.empty(0, int), {})
            return
        skeleton, risks = item.skeleton, now.bone_risks(item.skeleton)
        self.bones.show_bones(skeleton, item.pose.coords, risks, _numbers(skeleton, now, risks))

    def refresh_pins(self) -> None:
        """Angles of the active person as they are in 3D where there are such poses, else in the picture."""
        item, pins, controller = self._item(), self._controller.setup.pins, self._controller
        shown = []
        for pin in pins if item is not None else ():
            names = item.skeleton.joints
            if all(joint in names for joint in pin):
                points = item.pose.coords[[names.index(joint) for joint in pin]]
                shown.append((points, self._degrees(pin, points)))
        self.pins.show_angles(shown, controller.up_now(2))

    def _degrees(self, pin: tuple[str, ...], flat: np.ndarray) -> float:
        controller, frame = self._controller, self._session.frame
        track = controller.track()
        if track is not None and track.poses.dims == 3 and frame < len(track):
            names = track.skeleton.joints
            coords = self._session.previewed(track.key, frame)
            coords = track.frame(frame).coords if coords is None else coords
            if all(joint in names for joint in pin):
                return angle_at(coords[[names.index(joint) for joint in pin]], controller.up_now(3))
        return angle_at(flat, controller.up_now(2))


class SceneRisk(QObject):
    """Paints the bones of the assessed person in a 3D view in the colours of their risk, thicker where it is higher."""

    def __init__(self, controller: ErgonomicsController, scene):
        super().__init__(scene)
        self._controller = controller
        scene.take_bone_paint_from(self.paint)
        for signal in (controller.changed, controller.watchedChanged):  # all else makes the view draw anyway
            signal.connect(scene.redraw)

    def paint(self, key: TrackKey, skeleton: Skeleton) -> tuple[np.ndarray, np.ndarray] | None:
        """(B, 4) colours and (B,) how many times as thick a bone is; None for anybody else's."""
        controller = self._controller
        now = controller.now() if controller.watched and key == controller.key else None
        if now is None:
            return None
        risks = now.bone_risks(skeleton)
        colours = np.array([rgba(colour) for colour in (*RISK_COLOURS, theme().muted)])
        return colours[risks], np.array([1.0, 1.4, 1.8, 2.3, 0.7])[risks]


def _numbers(skeleton: Skeleton, now, risks: np.ndarray) -> dict[int, str]:
    """The angle at one bone of each measure that is at risk."""
    numbers: dict[int, str] = {}
    said: set[str] = set()
    for bone, name in enumerate(bone_measures(skeleton)):
        if name and risks[bone] > 0 and name not in said:
            said.add(name)
            numbers[bone] = f"{now.value(name):.0f}°"
    return numbers
