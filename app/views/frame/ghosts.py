"""``Ghosts``: beside the active person's pose those before and after it, and the one that it was made from."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from app.session.session import Session
from app.staleness import MADE_OF
from app.ui.action import Action
from app.ui.theme import theme
from app.views.frame.frame_view import FrameView
from app.views.frame.skeleton_item import screen_points
from core.document import Document, Track, TrackKey, frame_pose
from core.language import tr

SKINS = 3
"""Poses before, and as many after."""
APART = 0.12
"""Seconds from one to the next."""


@dataclass(frozen=True, eq=False)
class Ghost:
    """(J, 2) points and (B, 2) bones; ``kind`` is "before", "after" or "origin", ``strength`` 0 to 1."""

    points: np.ndarray
    bones: np.ndarray
    kind: str
    strength: float


class GhostItem(QGraphicsItem):
    """Bones alone, thin, under everybody's: those before are dashed, those after solid, the origin is dotted."""

    _LINES = {"before": Qt.PenStyle.DashLine, "after": Qt.PenStyle.SolidLine, "origin": Qt.PenStyle.DotLine}

    def __init__(self):
        super().__init__()
        self.setZValue(0.8)
        self.ghosts: list[Ghost] = []
        self._bounds = QRectF()

    def show_ghosts(self, ghosts: list[Ghost]) -> None:
        self.prepareGeometryChange()
        self.ghosts = ghosts
        points = np.concatenate([ghost.points for ghost in ghosts]) if ghosts else np.empty((0, 2))
        known = points[np.isfinite(points).all(axis=1)]
        self._bounds = QRectF()
        if len(known):
            (left, top), (right, bottom) = known.min(axis=0), known.max(axis=0)
            self._bounds = QRectF(left, top, right - left, bottom - top).adjusted(-20, -20, 20, 20)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option, widget=None) -> None:
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ghost in self.ghosts:
            ends = screen_points(ghost.points, transform)[ghost.bones]
            lines = [QLineF(*a, *b) for a, b in ends[np.isfinite(ends).all(axis=(1, 2))]]
            for colour, width in ((theme().edge, 3.2), (_colour(ghost.kind), 1.8)):
                shade = QColor(colour)
                shade.setAlphaF(ghost.strength * (0.5 if width > 3 else 1.0))
                painter.setPen(QPen(shade, width, self._LINES[ghost.kind], Qt.PenCapStyle.FlatCap))
                painter.drawLines(lines)
        painter.restore()


def _colour(kind: str) -> str:
    return {"before": theme().ok, "after": theme().inferred, "origin": theme().halo}[kind]


class Ghosts(QObject):
    """Both are off at first; they follow the frame, the active track and every edit, a drag under way too."""

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
        self.refresh()

    def show_origin(self, on: bool) -> None:
        self.origin = on
        self.refresh()

    def refresh(self, *_) -> None:
        track, frame = self._track(), self._view.shown_frame
        ghosts: list[Ghost] = []
        if track is not None and not self._view.overlay_hidden:
            bones = np.array(track.skeleton.bones, int).reshape(-1, 2)
            ghosts += _skins(track, frame, bones) if self.skins else []
            origin = origin_at(self._session.document, track, frame) if self.origin else None
            ghosts += [origin] if origin is not None else []
        self.item.show_ghosts(ghosts)

    def _track(self) -> Track | None:
        """The one that is drawn of the active person."""
        key = self._view.active_key()
        return self._session.document.tracks.get(key) if key is not None else None


def _skins(track: Track, frame: int, bones: np.ndarray) -> Iterator[Ghost]:
    """The farthest first, so that nearer ones lie over them."""
    step = max(round(APART * (track.poses.fps or 25.0)), 1)
    for place in range(SKINS, 0, -1):
        for kind, at in (("before", frame - place * step), ("after", frame + place * step)):
            if 0 <= at < len(track):
                yield Ghost(track.frame(at).coords, bones, kind, 0.9 - 0.7 * (place - 1) / SKINS)


def origin_at(document: Document, track: Track, frame: int) -> Ghost | None:
    """What a track was made from, at a frame: the track that it says itself, else what the model or file gave before it
    was corrected. None where there is no such pose, or it is the same."""
    if not 0 <= frame < len(track):
        return None
    source = document.tracks.get(source_of(track))
    if source is not None and source.poses.dims == 2 and frame < len(source):
        pose, skeleton = source.frame(frame), source.skeleton
    else:
        pose, skeleton = frame_pose(track.poses, frame), track.skeleton
        if np.array_equal(pose.coords, track.frame(frame).coords, equal_nan=True):
            return None
    return Ghost(pose.coords, np.array(skeleton.bones, int).reshape(-1, 2), "origin", 0.95)


def source_of(track: Track) -> TrackKey | None:
    """The track that this one says it was made of."""
    source = track.poses.source
    said = source[MADE_OF]["track"] if MADE_OF in source else source.get("from")
    return track.key._replace(stage=said[0], variant=said[1]) if said else None
