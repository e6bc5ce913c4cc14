"""``Ghosts``: beside the active person's pose those before and after it, and the one that it was made from."""

import numpy as np
from PySide6.QtCore import QLineF, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from app.session.session import Session
from app.ui.action import Action
from app.ui.theme import theme
from app.views.frame.frame_view import FrameView
from app.views.frame.skeleton_item import bounds_of, screen_points
from app.views.poses.ghost_poses import (
    EDGE_STRENGTH,
    STROKES,
    Ghost,
    ghost_colour,
    origin_at,
    skins_at,
)
from app.views.poses.marks import Stroke
from core.language import tr
from core.track import Track


class GhostItem(QGraphicsItem):
    """Bones alone, thin, under everybody's: those before are dashed, those after solid, the origin is dotted."""

    _PENS = {Stroke.DASHED: Qt.PenStyle.DashLine, Stroke.SOLID: Qt.PenStyle.SolidLine,
             Stroke.DOTTED: Qt.PenStyle.DotLine}  # fmt: skip

    def __init__(self):
        super().__init__()
        self.setZValue(0.8)
        self.ghosts: list[Ghost] = []
        self._bounds = QRectF()

    def show_ghosts(self, ghosts: list[Ghost]) -> None:
        self.prepareGeometryChange()
        self.ghosts = ghosts
        points = np.concatenate([ghost.points for ghost in ghosts]) if ghosts else np.empty((0, 2))
        self._bounds = bounds_of(points, 20)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option, widget=None) -> None:
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ghost in self.ghosts:
            lines = [QLineF(*a, *b) for a, b in ghost.ends(screen_points(ghost.points, transform))]
            edge, bone = (theme().edge, 3.2, EDGE_STRENGTH), (ghost_colour(ghost.kind, theme().halo), 1.8, 1.0)
            for colour, width, strength in (edge, bone):
                shade = QColor(colour)
                shade.setAlphaF(ghost.strength * strength)
                painter.setPen(QPen(shade, width, self._PENS[STROKES[ghost.kind]], Qt.PenCapStyle.FlatCap))
                painter.drawLines(lines)
        painter.restore()


class Ghosts(QObject):
    """Both are off at first; they follow the frame, the active track and every edit, a drag under way too."""

    switched = Signal()
    """Other kinds of ghosts are shown."""

    def __init__(self, session: Session, view: FrameView):
        super().__init__(view)
        self._session, self._view = session, view
        self.skins = self.origin = False
        self.item = GhostItem()
        view.canvas.add(self.item)
        view.drawn.connect(self.refresh)
        view.overlayHidden.connect(self.refresh)
        for signal in (session.changed, session.activeChanged):
            signal.connect(self.refresh)

    def action_rows(self) -> list[Action]:
        menu = "&View/&Other poses"
        return [
            Action("onion_skin", tr("&Onion skin"), ("Shift+O",), self.show_skins, menu, 126,
                   checked=lambda: self.skins, tip=tr("The poses before (dashed) and after, fading")),
            Action("ghost", tr("&Ghost of what it was made from"), ("Shift+G",), self.show_origin, menu, 127,
                   checked=lambda: self.origin,
                   tip=tr("Dotted: the pose before it was repaired, refined or corrected")),
        ]  # fmt: skip

    def show_skins(self, on: bool) -> None:
        self.skins = on
        self._switch()

    def show_origin(self, on: bool) -> None:
        self.origin = on
        self._switch()

    def _switch(self) -> None:
        self.refresh()
        self.switched.emit()

    def show_in(self, scene) -> None:
        """The 3D scene (a ``SceneView``), once it is there, shows those of the 3D track."""
        scene.take_ghosts_from(self.of)
        self.switched.connect(scene.redraw)

    def of(self, track: Track, frame: int) -> list[Ghost]:
        """What lies under a track's pose at a frame, as it is switched on."""
        skins = list(skins_at(track, frame)) if self.skins else []
        origin = origin_at(self._session.document, track, frame) if self.origin else None
        return [*skins, origin] if origin is not None else skins

    def refresh(self, *_) -> None:
        track = self._track()
        hidden = track is None or self._view.overlay_hidden
        self.item.show_ghosts([] if hidden else self.of(track, self._view.shown_frame))

    def _track(self) -> Track | None:
        """The one that is drawn of the active person."""
        key = self._view.active_key()
        return self._session.document.tracks.get(key) if key is not None else None
