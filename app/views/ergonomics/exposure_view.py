"""``ExposureView``: how long at which scores and angles, left against right; the worst moments as a strip."""

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from app.ui.theme import notifier, theme
from app.views.ergonomics.risk_paint import fill_risk, risk_words
from app.views.ergonomics.score_card import level_risk
from core.ergonomics.assessment import Assessment
from core.ergonomics.exposure import BINS, Exposure, ScoreExposure, levels_of, risk_of
from core.ergonomics.measures import SIDES
from core.language import localized, tr

_ROW, _BAR, _GAP, _HIST = 22, 14, 6, 46

Share = tuple[str, float, int]
"""What it is, share of the time, risk."""


def score_shares(one: ScoreExposure) -> list[Share]:
    levels = levels_of(one.score.method)
    return [(f"{tr(level.title)}, {tr(level.meaning)}", level.share, level_risk(levels, place))
            for place, level in enumerate(one.levels)]  # fmt: skip


def zone_shares(one: Exposure) -> list[Share]:
    """By risk, so that left and right can be compared at a glance."""
    totals = [sum(zone.share for zone in one.zones if zone.risk == risk) for risk in range(4)]
    return [(risk_words(risk), share, risk) for risk, share in enumerate(totals)]


class ExposureBars(QWidget):
    """A row for each score and each part of the body, the left side's bar beside the right's; below each part the
    histogram of its angle where it was asked for (a click on its name)."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, objectName="exposure_bars")
        self.setAccessibleName(tr("Exposure: shares of the time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._assessment: Assessment | None = None
        self.rows: list[tuple[str, dict[str, list[Share]], str]] = []
        """Title, shares by side ("" for the whole body), and the measure without its side ("" for a score)."""
        self.opened: set[str] = set()
        notifier.themeChanged.connect(self.update)

    def show_assessment(self, assessment: Assessment | None) -> None:
        self._assessment = assessment
        self.rows = _rows(assessment) if assessment else []
        self.setFixedHeight(self._height())
        self.update()

    def toggle(self, measure: str) -> None:
        """Show or hide the histogram of a measure."""
        self.opened ^= {measure}
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        return 20 + sum(_ROW + (_HIST if measure in self.opened else 0) for *_, measure in self.rows) + 8

    # --- painting

    def _column(self, side: str) -> tuple[float, float]:
        """Left edge and width of a side's bar."""
        names = self._names_width()
        room = self.width() - names - 6
        half = (room - _GAP) / 2
        if not side:
            return names, room
        return (names, half) if side == "left" else (names + half + _GAP, half)

    def _names_width(self) -> int:
        """As wide as the widest name, but not half of all."""
        metrics = QFontMetrics(self._font())
        widest = max((metrics.horizontalAdvance(f"▸ {title}") for title, *_ in self.rows), default=0)
        return min(widest + 14, int(0.46 * self.width()))

    def _font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(8.5)
        return font

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        painter.setPen(QColor(theme().muted))
        for side in SIDES:
            left, width = self._column(side)
            painter.drawText(QRectF(left, 2, width, 16), Qt.AlignmentFlag.AlignCenter, tr(side))
        for top, (title, sides, measure) in self._placed():
            painter.setPen(QColor(theme().text))
            mark = "" if not measure else "▾ " if measure in self.opened else "▸ "
            place = QRect(4, top, self._names_width() - 8, _BAR + 2)
            shown = painter.fontMetrics().elidedText(mark + title, Qt.TextElideMode.ElideMiddle, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            for side, shares in sides.items():
                self._paint_bar(painter, top, self._column(side), shares)
                if measure in self.opened:
                    self._paint_histogram(painter, top + _BAR + 4, self._column(side), side, measure)

    def _placed(self):
        top = 20
        for row in self.rows:
            yield top, row
            top += _ROW + (_HIST if row[2] in self.opened else 0)

    def _paint_bar(self, painter: QPainter, top: int, column: tuple[float, float], shares: list[Share]) -> None:
        x, width = column
        for _, share, risk in shares:
            wide = width * share
            if wide > 0.5:
                fill_risk(painter, QRectF(x, top, wide, _BAR), risk)
            if wide > 32:
                plate = QRectF(x + wide / 2 - 14, top + 1.5, 28, _BAR - 3)
                painter.fillRect(plate, QColor(255, 255, 255, 215))
                painter.setPen(QColor("#15181D"))
                painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, localized(share, ".0%"))
            x += wide

    def _paint_histogram(
        self, painter: QPainter, top: int, column: tuple[float, float], side: str, measure: str
    ) -> None:  # fmt: skip
        one = self._exposure(f"{side}_{measure}" if side else measure)
        if one is None:
            return
        names = [f"{each}_{measure}" for each in SIDES] if side else [measure]
        first, last = _range_of([self._exposure(name) for name in names])
        (x, width), tall = column, _HIST - 20
        step, highest = width / (last - first), max(float(one.histogram.max()), 1e-9)
        centres = -180 + 360 / BINS * (np.arange(BINS) + 0.5)
        risks = np.nan_to_num(risk_of(one.measure.name, centres)).astype(int)
        for place in range(first, last):
            high = tall * float(one.histogram[place]) / highest
            if high > 0.3:
                box = QRectF(x + (place - first) * step, top + tall - high, max(step - 0.5, 1), high)
                fill_risk(painter, box, int(risks[place]))
        painter.setPen(QPen(QColor(theme().border), 1))
        painter.drawLine(int(x), top + tall, int(x + width), top + tall)
        painter.setPen(QColor(theme().muted))
        ends = QRectF(x, top + tall + 1, width, 13)
        for flag, edge in ((Qt.AlignmentFlag.AlignLeft, first), (Qt.AlignmentFlag.AlignRight, last)):
            painter.drawText(ends, flag, f"{360 / BINS * edge - 180:.0f}°")
        painter.drawText(
            ends,
            Qt.AlignmentFlag.AlignHCenter,
            tr("half of the time {percentiles:.0f}° or more", percentiles=one.percentiles[50]),
        )

    def _exposure(self, name: str) -> Exposure | None:
        return next((one for one in self._assessment.exposures if one.measure.name == name), None)

    # --- mouse

    def _row_at(self, y: float):
        return next((row for top, row in reversed(list(self._placed())) if y >= top), None)

    def mouseReleaseEvent(self, event) -> None:
        row = self._row_at(event.position().y())
        if row is not None and row[2]:
            self.toggle(row[2])

    def event(self, event) -> bool:
        if event.type() == event.Type.ToolTip:
            row = self._row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), _words(row) if row else "", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(320, self._height())


class ExposureView(QScrollArea):
    """The bars, to be scrolled."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, objectName="exposure_view")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.bars = ExposureBars()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bars)
        layout.addStretch(1)
        self.setWidget(inside)


def _rows(assessment: Assessment) -> list[tuple[str, dict[str, list[Share]], str]]:
    rows: list[tuple[str, dict[str, list[Share]], str]] = []
    for one in assessment.score_exposures:
        known = next((row for row in rows if row[0] == one.score.method), None)
        if known is None:
            rows.append((one.score.method, {one.score.side: score_shares(one)}, ""))
        else:
            known[1][one.score.side] = score_shares(one)
    for found in assessment.exposures:
        name = found.measure.name
        side = next((side for side in SIDES if name.startswith(f"{side}_")), "")
        measure = name.removeprefix(f"{side}_") if side else name
        known = next((row for row in rows if row[2] == measure), None)
        if known is None:
            title = tr(found.measure.title.removesuffix(f", {side}") if side else found.measure.title)
            rows.append((title, {side: zone_shares(found)}, measure))
        else:
            known[1][side] = zone_shares(found)
    return rows


def _range_of(exposures: list[Exposure | None]) -> tuple[int, int]:
    """First and last bin that hold something on any side: both sides have one scale."""
    held = [np.flatnonzero(one.histogram > 0) for one in exposures if one is not None]
    places = np.concatenate(held) if held else np.empty(0, int)
    return (int(places.min()), int(places.max()) + 1) if len(places) else (0, BINS)


def _words(row) -> str:
    title, sides, _ = row
    lines = [title]
    for side, shares in sides.items():
        said = "; ".join(f"{localized(share, '.0%')} {words}" for words, share, _ in shares if share)
        lines.append(f"{side or 'whole body'}: {said}")
    return "\n".join(lines)
