"""``CompareView``: everybody of a recording, left against right, the work before a change beside the work after."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from app.assessable import tracks_to_assess
from app.controllers.ergonomics import ErgonomicsController
from app.controllers.ergonomics_people import ErgonomicsPeopleController
from app.session.session import Session
from app.ui.theme import notifier, theme
from app.views.ergonomics.rows_table import RowsTable
from app.views.ergonomics.timeline_bands import score_band
from app.views.timeline.score_bands import HEIGHT as BAND
from app.views.timeline.score_bands import Band, paint_band
from app.views.timeline.timeline_paint import GUTTER, TimeAxis
from core.ergonomics.contrast import Contrast, Share, before_and_after, left_and_right
from core.language import mark, tr
from core.report.ergonomics.findings import number, percent
from core.report.ergonomics.subject import Subject

_ROW, _BAR, _TEXT = 46, 9, 42
SIDES = (mark("left"), mark("right"))
TIMES = (mark("before"), mark("after"))


class ContrastBars(QWidget):
    """Two bars a row, the first over the second: the share of time, and a line over what it could be."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, objectName="contrast_bars")
        self.setAccessibleName(tr("Shares of the time compared"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rows: list[Contrast] = []
        self.names: tuple[str, str] = SIDES
        self.bands: list[Band] = []
        notifier.themeChanged.connect(self.update)

    def show_rows(self, rows: list[Contrast], names: tuple[str, str], bands: list[Band]) -> None:
        """``bands``: scores over time of both, each over the whole width, above the bars."""
        self.rows, self.names, self.bands = rows, names, bands
        self.setFixedHeight(self._top() + _ROW * len(rows) + 4)
        self.setAccessibleDescription("; ".join(self._words(row) for row in rows))
        self.update()

    def _top(self) -> int:
        return len(self.bands) * BAND + (8 if self.bands else 0)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, band in enumerate(self.bands):
            axis = TimeAxis(0, len(band.values.levels[0]), GUTTER, max(self.width() - GUTTER - 8, 1))
            paint_band(painter, axis, place * BAND, band, stale=False)
        font = painter.font()
        font.setPointSizeF(8.5)
        painter.setFont(font)
        for place, row in enumerate(self.rows):
            self._paint_row(painter, self._top() + place * _ROW, row)

    def _paint_row(self, painter: QPainter, top: int, row: Contrast) -> None:
        look, left = theme(), 52
        painter.setPen(QColor(look.text))
        verdict = tr(row.verdict)
        wide = painter.fontMetrics().horizontalAdvance(verdict) + 4
        title = ", ".join(filter(None, (tr(row.what), tr(row.side))))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, max(self.width() - wide - 14, 40))
        painter.drawText(QRectF(4, top, self.width() - 10, 16), Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(QColor(look.muted if not row.sure else look.text))
        painter.drawText(QRectF(4, top, self.width() - 10, 16), Qt.AlignmentFlag.AlignRight, verdict)
        room = self.width() - left - _TEXT - 8
        for place, (name, share) in enumerate(zip(self.names, (row.first, row.second), strict=True)):
            y = top + 17 + place * (_BAR + 4)
            painter.setPen(QColor(look.muted))
            painter.drawText(QRectF(4, y - 3, left - 8, 15), Qt.AlignmentFlag.AlignLeft, name)
            beside = QRectF(left + room + 4, y - 3, _TEXT, 15)
            painter.drawText(beside, Qt.AlignmentFlag.AlignLeft, percent(share.value))
            if share.known:
                self._paint_share(painter, QRectF(left, y, room, _BAR), share, look.accent if place else look.muted)

    def _paint_share(self, painter: QPainter, room: QRectF, share: Share, colour: str) -> None:
        painter.fillRect(QRectF(room.left(), room.top(), room.width() * share.value, room.height()), QColor(colour))
        painter.setPen(QPen(QColor(theme().text), 1.2))
        middle = room.center().y()
        low, high = (room.left() + room.width() * one for one in (share.low, share.high))
        painter.drawLine(int(low), int(middle), int(high), int(middle))
        for end in (low, high):
            painter.drawLine(int(end), int(middle - 3), int(end), int(middle + 3))

    def _words(self, row: Contrast) -> str:
        shares = ", ".join(
            tr(
                "{name} {percent} (could be {percent2} to {percent3})",
                name=name,
                percent=percent(share.value),
                percent2=percent(share.low),
                percent3=percent(share.high),
            )
            for name, share in zip(self.names, (row.first, row.second), strict=True)
        )
        return f"{tr(row.what)} {tr(row.side)}: {shares}: {tr(row.verdict)}"

    def event(self, event) -> bool:
        if event.type() == event.Type.ToolTip:
            place = int((event.pos().y() - self._top()) // _ROW)
            inside = event.pos().y() >= self._top() and place < len(self.rows)
            QToolTip.showText(event.globalPos(), self._words(self.rows[place]) if inside else "", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(320, self._top() + _ROW * len(self.rows) + 4)


class CompareView(QWidget):
    """A row for each person (a click makes them the active one), and below it two bars for each score and measure."""

    def __init__(
        self, session: Session, controller: ErgonomicsController, people: ErgonomicsPeopleController,
        parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(parent, objectName="compare_view")
        self._session, self._controller, self._people = session, controller, people
        self._persons: list[int] = []
        self.table = RowsTable("people_table", tr("People"))
        self.table.rowChosen.connect(self._activate)
        self.table.setMaximumHeight(132)
        self.note = QLabel(objectName="compare_note", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.before = QComboBox(objectName="before")
        self.before.setAccessibleName(tr("Compared with"))
        self.before.setToolTip(tr("The same work before the workplace was changed: another recording of this project"))
        self.before.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.before.activated.connect(lambda _: people.set_before(self.before.currentData()))
        self.bars = ContrastBars()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Compare")))
        row.addWidget(self.before, 1)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(_scrolled(self.bars), 1)
        for signal in (people.changed, controller.choiceChanged, session.changed, session.activeChanged):
            signal.connect(self.refresh)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._people.watch(True)
        self.refresh()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._people.watch(False)

    def refresh(self, *_) -> None:
        if self.isVisible():
            self._show_people()
            self._show_choices()
            self._show_contrast()

    def _show_people(self) -> None:
        method, rows, self._persons = self._controller.method, [], []
        for person, subject in self._people.subjects.items():
            worst = subject.assessment.worst(method)
            self._persons.append(person)
            if worst is None:
                rows.append([subject.name, tr("not assessable"), ""])
                continue
            low, high = worst.serious.could_be
            rows.append([
                subject.name,
                tr(
                    "{percent} {side}, could be {percent2} to {percent3}",
                    percent=percent(worst.serious.from_here), side=worst.score.side, percent2=percent(low),
                    percent3=percent(high)
                ),
                tr("{number} or more", number=number(worst.percentiles[50])),
            ])  # fmt: skip
        self.table.show_rows(
            (tr("Person"), tr("{method}: time to act soon", method=method), tr("Half of the time")), rows
        )
        active = self._session.active_key
        if active is not None and active.person in self._persons:
            self.table.selectRow(self._persons.index(active.person))

    def _show_choices(self) -> None:
        self.before.clear()
        self.before.addItem(tr("left against right"), None)
        for name, person in self._people.candidates():
            self.before.addItem(tr("before: {name}", name=name), person)
        chosen = self._people.before()
        places = (place for place in range(self.before.count()) if self.before.itemData(place) == chosen)
        self.before.setCurrentIndex(next(places, 0))

    def _show_contrast(self) -> None:
        subject, people = self._people.active(), self._people
        self.note.setText(people.problem or (tr("Assessing everybody …") if people.job else ""))
        self.note.setVisible(bool(self.note.text()))
        if subject is None:
            self.bars.show_rows([], SIDES, [])
        elif subject.before is None:
            self.bars.show_rows(list(left_and_right(subject.assessment)), SIDES, [])
        else:
            rows = list(before_and_after(subject.before.assessment, subject.assessment))
            self.bars.show_rows(rows, TIMES, self._bands(subject))

    def _bands(self, subject: Subject) -> list[Band]:
        """The score that is looked at over both recordings."""
        method, side, found = self._controller.method, self._controller.shown_side(), []
        for name, one in ((tr("Before"), subject.before), (tr("After"), subject)):
            band = score_band(one.assessment.score(method, side))
            found.append(Band(f"{name}: {band.title}", band.values, band.low, band.high, band.risks, band.span))
        return found

    def _activate(self, row: int) -> None:
        tracks = tracks_to_assess(self._session.document, self._session.recording)
        self._session.activate(next(one.key for one in tracks if one.key.person == self._persons[row]))


def _scrolled(widget: QWidget) -> QScrollArea:
    area, inside = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    layout.addStretch(1)
    area.setWidget(inside)
    return area
