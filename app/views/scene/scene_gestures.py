"""What the mouse does in the 3D scene: orbit, pan, zoom, select, and drag joints."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from app.session.session import Session
from app.views.poses.joint_gestures import JointGestures
from app.views.poses.pose_drag import DRAG_THRESHOLD, PoseDrag
from app.views.poses.pose_moves import descendants, shifted, swung
from app.views.scene.scene_canvas import SceneCanvas
from app.views.scene.scene_geometry import scene_axes
from core.edits.corrections import with_partners
from core.language import tr
from core.skeleton import readable
from core.track import TrackKey

_Button, _Key = Qt.MouseButton, Qt.KeyboardModifier


@dataclass
class _Press:
    start: QPointF
    last: QPointF
    kind: str  # "orbit", "pan" or "joint"
    hit: tuple[TrackKey, int] | None = None
    drag: PoseDrag | None = None
    toggle: bool = False  # Shift+click on a selected joint
    along: bool = False  # Ctrl: towards the eye and away from it


class SceneGestures(JointGestures):
    """``view`` is the ``SceneView``: it knows besides whether bones are locked."""

    def __init__(self, view, session: Session, scene: SceneCanvas):
        super().__init__(view, session, scene.native)
        self._scene = scene
        self._press: _Press | None = None

    @property
    def dragging(self) -> bool:
        """Whether a joint is on its way."""
        return self._press is not None and self._press.drag is not None

    def give_up(self) -> bool:
        """Forget what is being dragged; says whether there was anything."""
        press, self._press = self._press, None
        if press is not None and press.drag is not None:
            press.drag.cancel()
        return press is not None

    def pressed(self, event) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position()
        if self._press is not None:
            return
        hit = self._view.joint_under(point) if event.button() == _Button.LeftButton else None
        if hit is not None:
            extend, along = (bool(event.modifiers() & key) for key in (_Key.ShiftModifier, _Key.ControlModifier))
            was_selected = self.take_hold(hit, extend)
            self._press = _Press(point, point, "joint", hit, toggle=extend and was_selected, along=along)
        elif event.button() == _Button.LeftButton:
            self._press = _Press(point, point, "orbit")
        elif event.button() in (_Button.MiddleButton, _Button.RightButton):
            self._press = _Press(point, point, "pan")

    def moved(self, event) -> None:
        point, press = event.position(), self._press
        if press is None:
            self._view.hover(self._view.joint_under(point), point.toPoint())
        elif press.kind == "orbit":
            self._scene.orbit(point.x() - press.last.x(), point.y() - press.last.y())
            press.last = point
            self._view.compass.update()
        elif press.kind == "pan":
            self._scene.pan(press.last, point)
            press.last = point
        elif press.drag is not None or (point - press.start).manhattanLength() >= DRAG_THRESHOLD:
            self._drag_joint(press, point)

    def _drag_joint(self, press: _Press, point: QPointF) -> None:
        key, joint = press.hit
        track = self._session.document.track(key)
        axes = scene_axes(track.poses.space)
        locked = self._view.bone_lock.isChecked()
        if press.drag is None:
            moving = self._session.joints
            if locked:
                held = {joint, track.skeleton.partner(joint)} if self._session.mirrored else {joint}
                moving = tuple(sorted({each for one in held for each in descendants(track.skeleton, one)}))
            text = tr("Move {joint} in 3D", joint=readable(track.skeleton.joints[joint]))
            press.drag = PoseDrag(self._session, key, self._session.frame, moving, text)
            self._view.hover(None)
        start = press.drag.coords[joint].astype(float) @ axes.T
        if press.along:
            offset = self._scene.depth_step(press.start, start, press.start.y() - point.y()) @ axes
        else:
            offset = (self._scene.unproject(point, start) - self._scene.unproject(press.start, start)) @ axes
        if not locked:
            press.drag.move(shifted(press.drag.coords, press.drag.joints, offset))
            return
        joints, places = (joint,), press.drag.coords[[joint]] + offset
        if self._session.mirrored:
            joints, places = with_partners(track.skeleton, track.frame(press.drag.frame), joints, places)
        coords = press.drag.coords
        for each, place in zip(joints, places, strict=True):
            coords = swung(coords, track.skeleton, each, place)
        press.drag.move(coords)

    def released(self, event) -> None:
        press, self._press = self._press, None
        if press is None:
            return
        if press.drag is not None:
            press.drag.finish()
        elif press.toggle:
            self._session.select(set(self._session.joints) - {press.hit[1]})
        elif press.kind == "orbit" and (event.position() - press.start).manhattanLength() < DRAG_THRESHOLD:
            self._session.select(())

    def wheeled(self, event) -> None:
        self._scene.zoom(1.15 ** (event.angleDelta().y() / 120))
