"""What views over time share: the window of frames that they show, and the mouse that moves in it."""

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from app.session.session import Session
from app.ui.action import Action
from app.ui.theme import notifier
from app.views.timeline.timeline_paint import GUTTER, TimeAxis, paint_playhead, paint_reach
from core.document import Change
from core.language import mark, tr

MIN_SPAN = 8
"""Frames across the width at the largest zoom."""

ZOOM_STEP = 1.25


class TimeWindow(QObject):
    """The frames from the left edge to the right; one for all views that share a zoom. Turns the page when the playhead
    leaves it, and shows the whole of another recording."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self.first, self.last = 0.0, 1.0
        session.documentReplaced.connect(self.show_all)
        session.recordingChanged.connect(self.show_all)
        session.changed.connect(self._follow_change)
        session.frameChanged.connect(self._follow)
        self.show_all()

    def action_rows(self) -> list[Action]:
        return [
            Action(f"time_zoom_{word}", tr(text), (key,),
                   lambda factor=factor: self.zoom(self._session.frame + 0.5, factor),
                   "&View/&Timeline and curves", 310, repeat=True)
            for word, text, factor, key in (
                ("in", mark("Timeline: zoom in"), 0.8, "Ctrl++"), ("out", mark("Timeline: zoom out"), 1.25, "Ctrl+-"),
            )
        ]  # fmt: skip

    @property
    def span(self) -> float:
        return self.last - self.first

    def show(self, first: float, last: float) -> None:
        """Show these frames; kept within the recording."""
        count = float(max(self._session.n_frames, 1))
        span = float(np.clip(last - first, min(MIN_SPAN, count), count))
        self.first = float(np.clip(first, 0, count - span))
        self.last = self.first + span
        self.changed.emit()

    def show_all(self) -> None:
        self.show(0, self._session.n_frames)

    def zoom(self, centre: float, factor: float) -> None:
        """Show ``factor`` times as many frames, with the frame ``centre`` where it is."""
        self.show(centre - (centre - self.first) * factor, centre + (self.last - centre) * factor)

    def _follow(self, frame: int) -> None:
        if frame >= self.last:
            self.show(frame - 0.05 * self.span, frame + 0.95 * self.span)
        elif frame < self.first:
            self.show(frame - 0.95 * self.span, frame + 0.05 * self.span)

    def _follow_change(self, change: Change) -> None:
        if change.kind in ("recording", "many"):
            self.show(self.first, self.last)


class TimeWidget(QWidget):
    """Time runs across, to the right of a gutter. Click seeks, drag scrubs, the wheel zooms in time (Shift: pans),
    Shift+drag marks the in/out range, middle drag pans.

    Subclasses paint what takes time in ``paint_layers``: it is kept in a pixmap, so a frame change costs the same
    whatever is shown. ``take_hold`` lets them have a press of the left button for themselves.
    """

    def __init__(self, session: Session, window: TimeWindow | None, parent: QWidget | None = None):
        super().__init__(parent)
        self.setMouseTracking(True)
        self._session = session
        self._window = window or TimeWindow(session, self)
        self._layers: QPixmap | None = None
        self._press: tuple[str, int] | None = None  # "seek", "range" or "pan", and the frame that was taken hold of
        self._window.changed.connect(self.repaint_layers)
        session.rangeChanged.connect(self.repaint_layers)
        session.frameChanged.connect(lambda _: self.update())
        session.proposalChanged.connect(self.update)
        notifier.themeChanged.connect(self.repaint_layers)

    # --- time and pixels

    @property
    def axis(self) -> TimeAxis:
        """Which frame is where."""
        return TimeAxis(self._window.first, self._window.last, GUTTER, max(self.width() - GUTTER - 8, 1))

    @property
    def view(self) -> tuple[float, float]:
        """The frames at the left and right edge."""
        return self._window.first, self._window.last

    def set_view(self, first: float, last: float) -> None:
        """Show these frames; kept within the recording."""
        self._window.show(first, last)

    def show_all(self) -> None:
        self._window.show_all()

    def frame_at(self, x: float) -> int:
        """The frame at a pixel, kept within the recording."""
        return int(np.clip(np.floor(self.axis.frame(x)), 0, max(self._session.n_frames - 1, 0)))

    # --- painting

    def repaint_layers(self, *_) -> None:
        self._layers = None
        self.update()

    def paint_layers(self, painter: QPainter, axis: TimeAxis) -> None:
        """Everything under the playhead, of a recording that is there."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter, axis: TimeAxis) -> None:
        """What changes often and costs little, over the layers."""

    def paintEvent(self, event) -> None:
        if self._layers is None or self._layers.deviceIndependentSize().toSize() != self.size():
            self._layers = self._painted_layers()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layers)
        if self._session.current_recording is not None:
            self.paint_over(painter, self.axis)
        proposal = self._session.proposal
        if proposal is not None and proposal[0] == self._session.active_key:
            paint_reach(painter, self.axis, self.height(), proposal[1], proposal[1] + len(proposal[2]))
        if self._session.n_frames:
            recording = self._session.current_recording
            paint_playhead(painter, self.axis, self.height(), self._session.frame, recording)

    def _painted_layers(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layers = QPixmap(self.size() * ratio)
        layers.setDevicePixelRatio(ratio)
        layers.fill(self.palette().base().color())
        if self._session.current_recording is not None:
            painter = QPainter(layers)
            self.paint_layers(painter, self.axis)
            painter.end()
        return layers

    # --- mouse

    def take_hold(self, event) -> bool:
        """Whether a press of the left button is the subclass's own."""
        return False

    def mousePressEvent(self, event) -> None:
        x = event.position().x()
        if not self._session.n_frames or self._press is not None:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self._press = ("pan", self.frame_at(x))
        elif event.button() == Qt.MouseButton.LeftButton and not self.take_hold(event) and x >= GUTTER:
            ranged = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._press = ("range" if ranged else "seek", self.frame_at(x))
            self._drag_to(x)

    def mouseMoveEvent(self, event) -> None:
        if self._press is not None:
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event) -> None:
        self._press = None

    def _drag_to(self, x: float) -> None:
        what, held = self._press
        frame = self.frame_at(x)
        if what == "seek":
            self._session.seek(frame)
        elif what == "range":
            self._session.set_range(range(min(held, frame), max(held, frame) + 1))
        else:
            first = held + 0.5 - (x - GUTTER) / self.axis.width * self._window.span
            self._window.show(first, first + self._window.span)

    def wheelEvent(self, event) -> None:
        notches, window = event.angleDelta().y() / 120, self._window
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not notches:
            step = (notches or event.angleDelta().x() / 120) * 0.1 * window.span
            window.show(window.first - step, window.last - step)
        else:
            window.zoom(self.axis.frame(max(event.position().x(), GUTTER)), ZOOM_STEP**-notches)
        event.accept()


def choose_next(box: QComboBox) -> None:
    """The next entry of a list, after the last the first."""
    box.setCurrentIndex((box.currentIndex() + 1) % box.count())
