"""``Timeline``: where in the recording we are, and what is worth going to."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QToolTip, QWidget

from app.session import Session
from app.theme import notifier
from app.views.people import person_name
from app.views.series import FrameFlag
from app.views.statistics import find_statistic, statistics
from app.views.timeline_paint import (
    BAR,
    GUTTER,
    KEYS,
    RULER,
    TimeAxis,
    paint_bar,
    paint_graph,
    paint_keys,
    paint_playhead,
    paint_range,
    paint_ruler,
)
from app.views.track_series import PersonSeries, StatisticSeries
from core.document import Change, TrackKey

MAX_BARS = 8
"""People whose bars are drawn."""

MIN_SPAN = 8
"""Frames across the width at the largest zoom."""

ZOOM_STEP = 1.25

class Timeline(QWidget):
    """Click seeks, drag scrubs, the wheel zooms in time, Shift+drag marks the in/out range, middle drag pans.

    From top to bottom: ruler, the chosen statistic of the active track, its key (confirmed) frames, a bar a person.
    All but the playhead is painted once into a pixmap; a frame change only moves the playhead.
    """

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName("Timeline")
        self.setMouseTracking(True)
        self._session = session
        self._people: list[PersonSeries] = []
        self._series: StatisticSeries | None = None
        self._first, self._last = 0.0, 1.0
        self._layers: QPixmap | None = None
        self._press: tuple[str, int] | None = None  # "seek", "range" or "pan", and the frame that was taken hold of
        self._build()
        self._connect()
        self.start_over()

    def _build(self) -> None:
        self.choice = QComboBox(self)
        self.choice.setObjectName("statistic")
        self.choice.setAccessibleName("Statistic shown in the timeline")
        for known in statistics():
            self.choice.addItem(known.title, known.name)
        self.choice.setGeometry(6, RULER + 4, GUTTER - 12, 24)
        self.choice.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.choice.currentIndexChanged.connect(self._choose_series)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self.refresh)
        session.documentReplaced.connect(self.start_over)
        session.recordingChanged.connect(self.start_over)
        session.activeChanged.connect(self._people_changed)
        session.frameChanged.connect(self._follow)
        session.rangeChanged.connect(self._repaint_layers)
        notifier.themeChanged.connect(self._repaint_layers)

    # --- what is shown

    def refresh(self, change: Change) -> None:
        """Compute anew what an edit touches, and nothing else."""
        if change.kind == "joints" and change.frames is not None:
            for series in [*self._people, self._series]:
                if series is not None and series.key == change.key:
                    context = 0 if isinstance(series, PersonSeries) else series.statistic.context
                    series.filler.redo(change.frames.start - context, change.frames.stop + context)
        elif change.kind == "track" and change.key is not None:
            self._people = [person for person in self._people if not self._drop(person, change.key)]
            if self._series is not None and self._series.key[:2] == change.key[:2]:  # it may compare with that track
                self._series.end()
                self._series = None
            self._people_changed()
        elif change.kind != "note":
            self.start_over(keep_view=True)

    def start_over(self, *, keep_view: bool = False) -> None:
        """Another document or recording: everything is computed anew, a portion at a time."""
        for series in [*self._people, self._series]:
            if series is not None:
                series.end()
        self._people, self._series = [], None
        if not keep_view:
            self._first, self._last = 0.0, float(max(self._session.n_frames, 1))
        self._people_changed()

    def _drop(self, series: PersonSeries | StatisticSeries, key: TrackKey) -> bool:
        """Whether ``series`` is of this track; its filling ends then."""
        if series.key == key:
            series.end()
        return series.key == key

    def _people_changed(self) -> None:
        """Bars for the track of each person that is in use; those that are known already are kept."""
        wanted, known = self._bar_keys(), {person.key: person for person in self._people}
        for key in known.keys() - set(wanted):
            self._drop(known[key], key)
        self._people = [known.get(key) or self._begin(PersonSeries(self._session, key, self)) for key in wanted]
        self._choose_series()
        self.updateGeometry()

    def _bar_keys(self) -> list[TrackKey]:
        """One track a person: the active one, else the furthest stage that is not ground truth."""
        best: dict[int, TrackKey] = {}
        for track in self._session.document.tracks_of(self._session.recording):
            key = track.key
            taken = best.get(key.person)
            if taken is None or key == self._session.active or (taken != self._session.active and key.stage != "truth"):
                best[key.person] = key
        return list(best.values())

    def _choose_series(self) -> None:
        active = self._session.active if self._session.track is not None else None
        statistic = find_statistic(self.choice.currentData())
        if self._series is None or (self._series.key, self._series.statistic) != (active, statistic):
            if self._series is not None:
                self._drop(self._series, self._series.key)
            self._series = self._begin(StatisticSeries(self._session, active, statistic, self)) if active else None
        self._repaint_layers()

    def _begin(self, series):
        series.filler.advanced.connect(self._repaint_layers)
        series.filler.redo()
        return series

    def choose_statistic(self, name: str) -> None:
        self.choice.setCurrentIndex(self.choice.findData(name))

    @property
    def is_filled(self) -> bool:
        """Whether everything that is drawn has been computed."""
        return all(series.filler.done for series in [*self._people, self._series] if series is not None)

    # --- time and pixels

    @property
    def axis(self) -> TimeAxis:
        """Which frame is where."""
        return TimeAxis(self._first, self._last, GUTTER, max(self.width() - GUTTER - 8, 1))

    @property
    def view(self) -> tuple[float, float]:
        """The frames at the left and right edge."""
        return self._first, self._last

    def set_view(self, first: float, last: float) -> None:
        """Show these frames; kept within the recording."""
        count = float(max(self._session.n_frames, 1))
        span = float(np.clip(last - first, min(MIN_SPAN, count), count))
        self._first = float(np.clip(first, 0, count - span))
        self._last = self._first + span
        self._repaint_layers()

    def show_all(self) -> None:
        self.set_view(0, self._session.n_frames)

    def frame_at(self, x: float) -> int:
        """The frame at a pixel, kept within the recording."""
        return int(np.clip(np.floor(self.axis.frame(x)), 0, max(self._session.n_frames - 1, 0)))

    def _follow(self, frame: int) -> None:
        """Turn the page when the playhead leaves it."""
        span = self._last - self._first
        if frame >= self._last:
            self.set_view(frame - 0.05 * span, frame + 0.95 * span)
        elif frame < self._first:
            self.set_view(frame - 0.95 * span, frame + 0.05 * span)
        self.update()

    # --- painting

    def _repaint_layers(self, *_) -> None:
        self._layers = None
        self.update()

    def paintEvent(self, event) -> None:
        if self._layers is None or self._layers.deviceIndependentSize().toSize() != self.size():
            self._layers = self._painted_layers()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layers)
        if self._session.n_frames:
            paint_playhead(painter, self.axis, self.height(), self._session.frame, self._session.shown.fps)

    def _painted_layers(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layers = QPixmap(self.size() * ratio)
        layers.setDevicePixelRatio(ratio)
        layers.fill(self.palette().base().color())
        recording = self._session.shown
        if recording is None:
            return layers
        painter, axis, graph = QPainter(layers), self.axis, self._graph()
        paint_ruler(painter, axis, self.height(), recording.fps)
        if self._series is not None:
            unit = self._series.unit
            paint_graph(painter, axis, graph, self._series.least, self._series.greatest, unit)
        keys = next((person for person in self._people if person.key == self._session.active), None)
        if keys is not None:
            paint_keys(painter, axis, graph.bottom() + 1, keys.flags)
        for row, person in enumerate(self._people[:MAX_BARS]):
            name = person_name(self._session, person.key)
            active = self._session.active is not None and person.key.person == self._session.active.person
            paint_bar(painter, axis, self._bar_top(row), person.flags, name, active)
        paint_range(painter, axis, self.height(), self._session.range)
        painter.end()
        return layers

    def _graph(self) -> QRect:
        bars = min(len(self._people), MAX_BARS) * BAR
        return QRect(GUTTER, RULER, self.axis.width, max(self.height() - RULER - KEYS - bars - 6, 10))

    def _bar_top(self, row: int) -> int:
        return self._graph().bottom() + 1 + KEYS + row * BAR

    def _row_at(self, y: float) -> int | None:
        row = int((y - self._bar_top(0)) // BAR)
        return row if 0 <= row < min(len(self._people), MAX_BARS) else None

    def minimumSizeHint(self) -> QSize:
        return QSize(GUTTER + 120, RULER + 34 + KEYS + min(len(self._people), MAX_BARS) * BAR + 6)

    def sizeHint(self) -> QSize:
        return QSize(900, self.minimumSizeHint().height() + 50)

    # --- mouse

    def mousePressEvent(self, event) -> None:
        x, y = event.position().x(), event.position().y()
        frame = self.frame_at(x)
        if not self._session.n_frames or self._press is not None:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self._press = ("pan", frame)
        elif event.button() == Qt.MouseButton.LeftButton and x < GUTTER:
            row = self._row_at(y)
            if row is not None:
                self._session.activate(self._people[row].key)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press = ("range" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else "seek", frame)
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
            span = self._last - self._first
            first = held + 0.5 - (x - GUTTER) / self.axis.width * span
            self.set_view(first, first + span)

    def wheelEvent(self, event) -> None:
        notches = event.angleDelta().y() / 120
        span = self._last - self._first
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not notches:
            step = (notches or event.angleDelta().x() / 120) * 0.1 * span
            self.set_view(self._first - step, self._last - step)
        else:
            centre, factor = self.axis.frame(max(event.position().x(), GUTTER)), ZOOM_STEP**-notches
            self.set_view(centre - (centre - self._first) * factor, centre + (self._last - centre) * factor)
        event.accept()

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._explain(event.pos()), self)
            return True
        return super().event(event)

    def _explain(self, point: QPoint) -> str:
        """What is under the pointer, in words."""
        if point.x() < GUTTER or not self._session.n_frames:
            return ""
        frame, row = self.frame_at(point.x()), self._row_at(point.y())
        lines = [f"Frame {frame:,}"]
        if row is not None and frame < len(self._people[row].flags):
            lines.append(person_name(self._session, self._people[row].key))
            flags = FrameFlag(int(self._people[row].flags.levels[0][frame]))
            lines.append(", ".join(_FLAG_WORDS[flag] for flag in flags) or "not looked at yet")
        elif self._series is not None and frame < len(self._series.greatest):
            value = self._series.greatest.levels[0][frame]
            shown = "–" if np.isnan(value) else f"{value:.3g} {self._series.unit}"
            lines.append(f"{self._series.statistic.title}: {shown}")
        return "\n".join(lines)


_FLAG_WORDS = {
    FrameFlag.PRESENT: "present", FrameFlag.GAPS: "joints missing", FrameFlag.INFERRED: "joints inferred",
    FrameFlag.ADJUSTED: "adjusted by a tool", FrameFlag.CONFIRMED: "corrected by hand", FrameFlag.NOBODY: "nobody",
}  # fmt: skip
