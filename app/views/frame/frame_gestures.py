"""What the mouse does over a frame: selecting, dragging joints and people, turning, zooming and panning."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtWidgets import QRubberBand

from app.session.session import Session
from app.views.frame.frame_canvas import ZOOM_STEP, FrameCanvas
from app.views.poses.joint_gestures import JointGestures
from app.views.poses.pose_drag import DRAG_THRESHOLD, PoseDrag, SoftDrag
from app.views.poses.pose_moves import shifted, turned
from core.edits import MoveJoints
from core.language import tr
from core.skeleton import readable
from core.track import TrackKey

DEGREES_A_NOTCH = 2.0
SCALE_A_NOTCH = 1.02
_TURN_PAUSE = 500  # ms without a wheel notch after which a rotation is one finished edit

_Button, _Key = Qt.MouseButton, Qt.KeyboardModifier


@dataclass
class _Press:
    """The mouse button is down: where, on what, and what came of it so far."""

    start: QPoint
    kind: str  # "pan", "joints", "person" or "band"
    drag: PoseDrag | None = None
    extend: bool = False  # Shift: add to the selection
    last: QPoint | None = None
    toggle: int | None = None  # the joint that a mere Shift+click takes out of the selection again


class FrameGestures(JointGestures):
    """``view`` is the ``FrameView``."""

    def __init__(self, view, session: Session, canvas: FrameCanvas):
        super().__init__(view, session, canvas.viewport())
        self._canvas = canvas
        self._press: _Press | None = None
        self._turn: tuple[PoseDrag, float, float] | None = None
        self._hand_tool = False
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, canvas.viewport())
        self._turn_timer = QTimer(self, singleShot=True, interval=_TURN_PAUSE)
        self._turn_timer.timeout.connect(self.finish_turn)

    @property
    def hand_tool(self) -> bool:
        """Whether a left drag pans."""
        return self._hand_tool

    @hand_tool.setter
    def hand_tool(self, on: bool) -> None:
        self._hand_tool = on
        self._show_cursor()

    @property
    def held(self) -> tuple[TrackKey, int] | None:
        """The one joint that is being dragged, once it has moved."""
        drag = self._press.drag if self._press is not None and self._press.kind == "joints" else None
        return (drag.key, drag.joints[0]) if drag is not None and drag.moving and len(drag.joints) == 1 else None

    def give_up(self) -> bool:
        """Forget what is being dragged or turned; says whether there was anything."""
        press, turn = self._press, self._turn
        self._press = self._turn = None
        self._turn_timer.stop()
        self._band.hide()
        for drag in (press and press.drag, turn and turn[0]):
            if drag:
                drag.cancel()
        return press is not None or turn is not None

    def pressed(self, event) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self.finish_turn()
        point, modifiers = event.position().toPoint(), event.modifiers()
        if self._press is not None:  # a second button in the middle of a drag
            return
        if event.button() == _Button.MiddleButton or (event.button() == _Button.LeftButton and self._hand_tool):
            self._press = _Press(point, "pan", last=point)
            self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == _Button.LeftButton and not self._view.overlay_hidden:
            self._press = self._grab(point, modifiers)

    def _grab(self, point: QPoint, modifiers) -> _Press:
        hit, extend = self._view.joint_under(point), bool(modifiers & _Key.ShiftModifier)
        if modifiers & _Key.AltModifier:
            key = hit[0] if hit else self._view.active_key()
            return _Press(point, "person", self._person_drag(key, tr("Move person")))
        if hit is None:
            return _Press(point, "band", extend=extend)
        (key, joint), was_selected = hit, self.take_hold(hit, extend)
        soft = modifiers & _Key.ControlModifier
        kind, text = (SoftDrag, self._drag_text(key) + " softly") if soft else (PoseDrag, self._drag_text(key))
        drag = kind(self._session, key, self._view.shown_frame, self._session.joints, text)
        return _Press(point, "joints", drag, extend, toggle=joint if extend and was_selected else None)

    def _drag_text(self, key: TrackKey) -> str:
        joints = self._session.joints
        names = self._session.document.track(key).skeleton.joints
        return (
            tr("Move {joint}", joint=readable(names[joints[0]]))
            if len(joints) == 1
            else tr("Move {count} joints", count=len(joints))
        )

    def _person_drag(self, key: TrackKey | None, text: str) -> PoseDrag | None:
        """A drag of everything that this person has in the frame; activates them."""
        if key is None or self._view.items[key].pose is None:
            return None
        self.activate(key)
        everything = tuple(range(len(self._session.document.track(key).skeleton)))
        return PoseDrag(self._session, key, self._view.shown_frame, everything, text)

    def moved(self, event) -> None:
        point = event.position().toPoint()
        if self._press is None:
            self._view.hover(self._view.joint_under(point), point)
        else:
            self._drag_to(self._press, point)
        self._view.say_position(point)

    def _drag_to(self, press: _Press, point: QPoint) -> None:
        if press.kind == "pan":
            self._canvas.pan(QPointF(press.last), QPointF(point))
            press.last = point
            return
        offset = point - press.start
        if press.last is None and max(abs(offset.x()), abs(offset.y())) < DRAG_THRESHOLD:
            return
        press.last = point
        if press.kind == "band":
            self._band.setGeometry(QRect(press.start, point).normalized())
            self._band.show()
        elif press.drag is not None:
            moved = self._canvas.to_image(QPointF(point)) - self._canvas.to_image(QPointF(press.start))
            press.drag.move(shifted(press.drag.coords, press.drag.joints, np.array([moved.x(), moved.y()])))
            self._view.hover(None)

    def released(self, event) -> None:
        if self._press is None or event.button() not in (_Button.LeftButton, _Button.MiddleButton):
            return
        press, self._press = self._press, None
        if press.kind == "pan":
            self._show_cursor()
        elif press.kind == "band":
            self._select_band(press)
        elif press.drag is not None and press.drag.moving:
            press.drag.finish()
        elif press.toggle is not None:
            self._session.select(set(self._session.joints) - {press.toggle})

    def _select_band(self, press: _Press) -> None:
        area, key = self._band.geometry(), self._view.active_key()
        self._band.hide()
        if press.last is None:  # a click beside all people
            if not press.extend:
                self._session.select(())
        elif key is not None:
            self.activate(key)
            found = self._view.items[key].joints_in(QRectF(area), self._canvas.to_screen())
            self._session.select((*self._session.joints, *found) if press.extend else found)

    def double_clicked(self, event) -> None:
        """Place the one selected joint where it has no position; there is nothing to drag then."""
        joint = self._view.missing_selected()
        if event.button() != _Button.LeftButton or joint is None:
            return
        session, place = self._session, self._canvas.to_image(event.position())
        text = tr("Place {joint}", joint=readable(session.track.skeleton.joints[joint]))
        coords = np.array([[[place.x(), place.y()]]], np.float32)
        frames, joints = np.array([self._view.shown_frame]), np.array([joint])
        session.do(MoveJoints(session.active_key, frames, joints, coords, text=text))

    def wheeled(self, event) -> None:
        delta = event.angleDelta().y() or event.angleDelta().x()  # Alt turns a wheel sideways on some systems
        if self._press is not None and isinstance(self._press.drag, SoftDrag):
            self._press.drag.widen(ZOOM_STEP ** (delta / 120))
        elif event.modifiers() & _Key.AltModifier and event.modifiers() & _Key.ShiftModifier:
            self._turn_by(0.0, SCALE_A_NOTCH ** (delta / 120))
        elif event.modifiers() & _Key.AltModifier:
            self._turn_by(-DEGREES_A_NOTCH * delta / 120)
        elif self._press is None or self._press.kind == "pan":
            self._canvas.zoom(ZOOM_STEP ** (delta / 120), event.position())

    def _turn_by(self, degrees: float, factor: float = 1.0) -> None:
        """Turn and scale the active person; notches that follow soon belong to the same edit."""
        if self._turn is None:
            drag = self._person_drag(
                self._view.active_key(), tr("Scale person") if factor != 1 else tr("Rotate person")
            )
            if drag is None or not drag.joints:
                return
            self._turn = (drag, 0.0, 1.0)
        drag, angle, scale = self._turn
        self._turn = (drag, angle + degrees, scale * factor)
        drag.move(turned(drag.coords, *self._turn[1:]))
        self._turn_timer.start()

    def finish_turn(self) -> None:
        self._turn_timer.stop()
        turn, self._turn = self._turn, None
        if turn is not None:
            turn[0].finish()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.OpenHandCursor if self._hand_tool else Qt.CursorShape.ArrowCursor
        self._canvas.viewport().setCursor(shape)
