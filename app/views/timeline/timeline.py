"""``Timeline``: where in the recording we are, and what is worth going to."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QToolTip, QWidget

from app.controllers.contacts import ContactsController
from app.session.people import person_name
from app.session.session import Session
from app.ui.action import Action
from app.ui.theme import theme
from app.views.timeline.contact_rows import ContactRows
from app.views.timeline.score_bands import HEIGHT as BAND
from app.views.timeline.score_bands import Band, paint_band
from app.views.timeline.series import FrameFlag, Pyramid
from app.views.timeline.statistics import find_statistic, statistics
from app.views.timeline.time_widget import TimeWidget, TimeWindow, choose_next
from app.views.timeline.timeline_marks import paint_notes, paint_segments
from app.views.timeline.timeline_paint import (
    BAR,
    GUTTER,
    KEYS,
    RULER,
    TimeAxis,
    paint_bar,
    paint_graph,
    paint_keys,
    paint_name,
    paint_range,
    paint_ruler,
    paint_suggestions,
)
from app.views.timeline.track_series import PersonSeries, StatisticSeries
from core.document import Change, Note, Segment
from core.language import localized, mark, tr
from core.track import TrackKey

MAX_BARS = 8
"""People whose bars are drawn."""


class Timeline(TimeWidget):
    """Where one is in a recording, and what is worth going to; the mouse as in every ``TimeWidget``.

    From top to bottom: ruler with notes, segments, the chosen statistic of the active track, its key (confirmed)
    frames, what to check, when the active person's feet stand, a bar a person.
    """

    def __init__(
        self, session: Session, window: TimeWindow | None = None, contacts: ContactsController | None = None,
        parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(session, window, parent)
        self.feet = ContactRows(contacts or ContactsController(session, self))
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline"))
        self._people: list[PersonSeries] = []
        self._series: StatisticSeries | None = None
        self._suggestions: tuple[Pyramid, int] | None = None
        self._segments, self._notes = [], []
        self.bands: list[Band] = []
        self._stale = False
        self._build()
        self._connect()
        self.start_over()

    def _build(self) -> None:
        self.choice = QComboBox(self)
        self.choice.setObjectName("statistic")
        self.choice.setAccessibleName(tr("Statistic shown in the timeline"))
        for known in statistics():
            self.choice.addItem(tr(known.title), known.name)
        self.choice.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.choice.currentIndexChanged.connect(self._choose_series)

    def action_rows(self) -> list[Action]:
        next_one = lambda: choose_next(self.choice)  # noqa: E731
        menu = "&View/&Timeline and curves"
        return [Action("next_statistic", tr("Next statistic in the timeline"), (), next_one, menu, 410)]

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self.refresh)
        session.documentReplaced.connect(self.start_over)
        session.recordingChanged.connect(self.start_over)
        session.activeChanged.connect(self._people_changed)

    # --- what is shown

    def refresh(self, change: Change) -> None:
        """Compute only what an edit touches."""
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
            self.start_over()
        elif change.key is None:
            self._marks_changed()
            self._feet_changed()

    def _marks_changed(self) -> None:
        """The user wrote something."""
        document, here = self._session.document, self._session.recording
        had = bool(self._segments)
        self._segments: list[Segment] = document.segments_of(here)
        self._notes: list[Note] = [note for note in document.notes.values() if note.recording == here]
        self.choice.setGeometry(6, RULER + self._above + 4, GUTTER - 12, 24)
        if had != bool(self._segments):
            self.updateGeometry()
        self.repaint_layers()

    def start_over(self) -> None:
        """Another document or recording: everything is computed again, a portion at a time."""
        for series in [*self._people, self._series]:
            if series is not None:
                series.end()
        self._people, self._series = [], None
        self._marks_changed()
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
        self._feet_changed()
        self.updateGeometry()

    def _feet_changed(self) -> None:
        if self.feet.refresh():
            self.updateGeometry()
        self.repaint_layers()

    def _bar_keys(self) -> list[TrackKey]:
        """One track a person: the active one, else the furthest stage that is not ground truth."""
        best: dict[int, TrackKey] = {}
        for track in self._session.document.tracks_of(self._session.recording):
            key = track.key
            taken = best.get(key.person)
            active = self._session.active_key
            if taken is None or key == active or (taken != active and key.stage != "truth"):
                best[key.person] = key
        return list(best.values())

    def _choose_series(self) -> None:
        active = self._session.active_key if self._session.track is not None else None
        statistic = find_statistic(self.choice.currentData())
        if self._series is None or (self._series.key, self._series.statistic) != (active, statistic):
            if self._series is not None:
                self._drop(self._series, self._series.key)
            self._series = self._begin(StatisticSeries(self._session, active, statistic, self)) if active else None
        self.repaint_layers()

    def _begin(self, series):
        series.filler.advanced.connect(self.repaint_layers)
        series.filler.redo()
        return series

    def choose_statistic(self, name: str) -> None:
        self.choice.setCurrentIndex(self.choice.findData(name))

    def show_suggestions(self, per_frame: np.ndarray | None, left: int = 0) -> None:
        """How many suggestions hold each frame (T,), and how many there are; None takes the row away."""
        shown = self._suggestions is not None
        self._suggestions = None
        if per_frame is not None:
            counts = Pyramid(len(per_frame), np.fmax, np.int32, 0)
            counts.write(0, per_frame)
            self._suggestions = counts, left
        if shown != (per_frame is not None):
            self.updateGeometry()
            self.repaint_layers()
        self.update()

    def show_bands(self, bands: list[Band], stale: bool = False) -> None:
        """Rows of scores and angles over the statistic; ``stale``: edits have moved on."""
        if bands == self.bands and stale == self._stale:
            return
        self.bands, self._stale = bands, stale
        self.choice.setGeometry(6, RULER + self._above + 4, GUTTER - 12, 24)
        self.updateGeometry()
        self.repaint_layers()

    @property
    def is_filled(self) -> bool:
        """Whether everything that is drawn has been computed."""
        return all(series.filler.done for series in [*self._people, self._series] if series is not None)

    # --- painting

    def paint_layers(self, painter: QPainter, axis: TimeAxis) -> None:
        graph = self._graph()
        paint_ruler(painter, axis, self.height(), self._session.current_recording)
        paint_notes(painter, axis, self._notes)
        if self._segments:
            paint_segments(painter, axis, RULER + 1, self._segments)
            paint_name(painter, RULER + 1, KEYS, tr("Segments"), theme().muted)
        for row, band in enumerate(self.bands):
            paint_band(painter, axis, self._band_top(row), band, self._stale)
        if self._series is not None:
            unit = self._series.unit
            paint_graph(painter, axis, graph, self._series.least, self._series.greatest, unit)
        keys = next((person for person in self._people if person.key == self._session.active_key), None)
        if keys is not None:
            paint_keys(painter, axis, graph.bottom() + 1, keys.flags)
        self.feet.paint(painter, axis, self._feet_top)
        for row, person in enumerate(self._people[:MAX_BARS]):
            name = person_name(self._session, person.key)
            active = self._session.active_key is not None and person.key.person == self._session.active_key.person
            paint_bar(painter, axis, self._bar_top(row), person.flags, name, active)
        paint_range(painter, axis, self.height(), self._session.range)

    def paint_over(self, painter: QPainter, axis: TimeAxis) -> None:
        if self._suggestions is not None:
            paint_suggestions(painter, axis, self._graph().bottom() + 1 + KEYS, *self._suggestions)

    def _graph(self) -> QRect:
        bars = min(len(self._people), MAX_BARS) * BAR
        top = RULER + self._above
        return QRect(GUTTER, top, self.axis.width, max(self.height() - top - self._marks - bars - 6, 10))

    def _bar_top(self, row: int) -> int:
        return self._graph().bottom() + 1 + self._marks + row * BAR

    @property
    def _above(self) -> int:
        """Height of the rows of segments and of scores; 0 where there are none."""
        return self._band_top(len(self.bands)) - RULER

    def _band_top(self, row: int) -> int:
        return RULER + (KEYS + 2 if self._segments else 0) + row * BAND

    @property
    def _marks(self) -> int:
        """Height of the rows of marks: corrected frames, what to check, and feet."""
        return (KEYS if self._suggestions is None else 2 * KEYS) + self.feet.height

    @property
    def _feet_top(self) -> int:
        return self._bar_top(0) - self.feet.height

    def _row_at(self, y: float) -> int | None:
        row = int((y - self._bar_top(0)) // BAR)
        return row if 0 <= row < min(len(self._people), MAX_BARS) else None

    def minimumSizeHint(self) -> QSize:
        return QSize(GUTTER + 120, RULER + 34 + self._above + self._marks + min(len(self._people), MAX_BARS) * BAR + 6)

    def sizeHint(self) -> QSize:
        return QSize(900, self.minimumSizeHint().height() + 50)

    # --- mouse

    def take_hold(self, event) -> bool:
        """A click on a name makes that person the active one; ends of foot contacts are dragged."""
        if not event.modifiers() and self.feet.pressed(event.position(), self.axis, self._feet_top):
            return True
        row = self._row_at(event.position().y()) if event.position().x() < GUTTER else None
        if row is not None:
            self._session.activate(self._people[row].key)
        return row is not None

    def mouseMoveEvent(self, event) -> None:
        if self.feet.moved(event.position(), self.axis, self._session.n_frames):
            self.repaint_layers()
            return
        self.setCursor(self.feet.cursor(event.position(), self.axis, self._feet_top))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event) -> None:
        ended, clicked = self.feet.released()
        if clicked:
            self._session.seek(self.frame_at(event.position().x()))
        if ended:
            self.repaint_layers()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event) -> None:
        if not self.feet.double_clicked(event.position(), self.axis, self._feet_top):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape and self.feet.give_up():
            self.repaint_layers()
        else:
            super().keyPressEvent(event)

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
        lines = [
            tr("Frame {frame:,}", frame=frame),
            *(f"▬ {one.label}" for one in self._segments if frame in one.frames),
        ]
        near = 8 / self.axis.frame_width  # frames: a flag is as wide
        for note in self._notes:
            if note.frames is not None and note.frames.start <= frame < max(note.frames.stop, note.frames.start + near):
                lines.append(" ".join([note.text, *(f"#{tag}" for tag in note.tags)]))
        if feet := self.feet.words(frame, point.y(), self._feet_top):
            return "\n".join([*lines, feet])
        band = int((point.y() - self._band_top(0)) // BAND)
        if 0 <= band < len(self.bands) and frame < len(self.bands[band].values):
            lines.append(self.bands[band].words(frame))
        elif row is not None and frame < len(self._people[row].flags):
            lines.append(person_name(self._session, self._people[row].key))
            flags = FrameFlag(int(self._people[row].flags.levels[0][frame]))
            lines.append(", ".join(tr(_FLAG_WORDS[flag]) for flag in flags) or tr("not looked at yet"))
        elif self._series is not None and frame < len(self._series.greatest):
            value = self._series.greatest.levels[0][frame]
            shown = "–" if np.isnan(value) else f"{localized(value, '.3g')} {self._series.unit}"
            lines.append(f"{tr(self._series.statistic.title)}: {shown}")
        return "\n".join(lines)


_FLAG_WORDS = {
    FrameFlag.PRESENT: mark("present"), FrameFlag.GAPS: mark("joints missing"),
    FrameFlag.INFERRED: mark("joints inferred"),
    FrameFlag.ADJUSTED: mark("adjusted by a tool"), FrameFlag.CONFIRMED: mark("corrected by hand"),
    FrameFlag.EMPTY: mark("no person"),
}  # fmt: skip
