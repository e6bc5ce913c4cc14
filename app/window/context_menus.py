"""``ContextMenus``: what the right button offers on the picture, joints, tracks, the timeline and the 3D scene."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.views.timeline.time_widget import TimeWidget

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

_JOINTS = ("set_key", "delete_key", "delete_joint", "visibility", "", "interpolate", "interpolate_jumps", "", "swap",
           "copy_previous")  # fmt: skip
MENUS = {
    "picture": (*_JOINTS, "", "copy_pose", "paste_pose", "", "fit", "actual_size", "",
                "save_picture", "copy_picture"),
    "joints": (*_JOINTS, "", "select_all"),
    "tracks": ("inpaint", "lift", "renew_3d", "filters", "", "export", "compare", "", "remove_track"),
    "timeline": ("range_in", "range_out", "range_clear", "", "set_key", "interpolate", "interpolate_jumps", "",
                 "note", "segment", "go_to", "", "foot_left", "foot_right", "feet_found"),
    "scene": ("view_front", "view_side", "view_top", "view_camera", "fit_scene", "", "bone_lock", "trail", "", "lift",
              "renew_3d"),
}  # fmt: skip
"""Ids of actions; "" is a line."""


class ContextMenus(QObject):
    """What is under the pointer is made the current thing first: the actions are about that."""

    def __init__(self, window: "MainWindow"):
        super().__init__(window)
        self._window = window
        self._places: dict[QWidget, tuple[str, Callable[[QPoint], None]]] = {}
        self._pressed: QPoint | None = None
        self.menu: QMenu | None = None
        """The one that was opened last."""
        panels, view = window.panels, window.frame_view
        joints, tracks = panels.view("joints"), panels.view("tracks")
        self._watch(view.canvas.viewport(), "picture", view.take_under)
        self._watch(joints.viewport(), "joints", lambda at: None)
        self._watch(tracks.viewport(), "tracks", tracks.take_under)
        self._watch_time(panels.view("timeline"))
        panels.built.connect(lambda name: name == "curves" and self._watch_time(panels.view(name)))
        panels.view("scene").built.connect(lambda scene: scene.canvasMade.connect(self._watch_scene))

    def _watch_time(self, widget: TimeWidget) -> None:
        self._watch(widget, "timeline", lambda at: self._window.session.seek(widget.frame_at(at.x())))

    def _watch_scene(self, canvas: QWidget) -> None:
        scene = self._window.panels.view("scene").scene
        self._watch(canvas, "scene", scene.take_under)

    def _watch(self, widget: QWidget, name: str, take: Callable[[QPoint], None]) -> None:
        self._places[widget] = name, take
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched not in self._places:
            return False
        name, take = self._places[watched]
        if name == "scene":  # its right button also moves the scene: the menu comes where it did not
            self._follow_button(watched, event, take)
        elif event.type() == QEvent.Type.ContextMenu:
            self._open(name, take, event.pos(), event.globalPos())
            return True
        return False

    def _follow_button(self, canvas: QWidget, event: QEvent, take: Callable[[QPoint], None]) -> None:
        kind = event.type()
        if kind not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return
        if event.button() != Qt.MouseButton.RightButton:
            return
        at = event.position().toPoint()
        if kind == QEvent.Type.MouseButtonPress:
            self._pressed = at
        elif self._pressed is not None:
            still = (at - self._pressed).manhattanLength() < QApplication.startDragDistance()
            self._pressed = None
            if still:
                self._open("scene", take, at, canvas.mapToGlobal(at))

    def _open(self, name: str, take: Callable[[QPoint], None], at: QPoint, where: QPoint) -> None:
        take(at)
        self._window.actions_.refresh()
        self.menu = QMenu(self._window, objectName=f"context_{name}")
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id_ in MENUS[name]:
            self.menu.addAction(self._window.actions_.qactions[id_]) if id_ else self.menu.addSeparator()
        self.menu.popup(where)
