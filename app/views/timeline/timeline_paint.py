"""How the parts of a timeline are painted: functions of pixels, none of which costs more in a longer recording."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.ui.theme import theme
from app.views.timeline.series import FrameFlag, Pyramid
from core.language import localized, spoken, tr
from core.recording import Recording

GUTTER = 150
"""Pixels on the left for names."""

RULER, KEYS, BAR = 24, 15, 15
_TWO_LINES = 24
"""Height from which on a name may have two."""
"""Heights of the ruler, the row of key marks and a person's bar."""

_ALIGN = Qt.AlignmentFlag


@dataclass(frozen=True)
class TimeAxis:
    """Frames ``first`` to ``last`` across ``width`` pixels from ``left`` on."""

    first: float
    last: float
    left: int
    width: int

    def x(self, frame: float) -> float:
        """Where a frame begins."""
        return self.left + (frame - self.first) / (self.last - self.first) * self.width

    def frame(self, x: float) -> float:
        return self.first + (x - self.left) / self.width * (self.last - self.first)

    @property
    def frame_width(self) -> float:
        return self.width / (self.last - self.first)

    def columns(self, values: Pyramid) -> np.ndarray:
        """(width,) reductions, one a pixel."""
        return values.columns(self.first, self.last, self.width)


def paint_ruler(painter: QPainter, axis: TimeAxis, height: int, recording: Recording) -> None:
    """Frames with their own numbers, where they have any, and their seconds."""
    t = theme()
    painter.fillRect(QRect(0, 0, axis.left + axis.width + 8, RULER), QColor(t.window))
    for frame, place, label in _ticks(painter, axis, recording):
        x = axis.x(frame)
        painter.setPen(QColor(t.grid))
        painter.drawLine(QLineF(x, RULER, x, height))
        painter.setPen(QColor(t.border))
        painter.drawLine(QLineF(x, RULER - 6, x, RULER))
        painter.setPen(QColor(t.muted))
        painter.drawText(place, _ALIGN.AlignLeft | _ALIGN.AlignVCenter, label)
    painter.setPen(QColor(t.border))
    painter.drawLine(0, RULER, axis.left + axis.width + 8, RULER)
    painter.drawLine(axis.left - 1, RULER, axis.left - 1, height)


def _ticks(painter: QPainter, axis: TimeAxis, recording: Recording) -> Iterator[tuple[float, QRectF, str]]:
    """The frames that the ruler names, where each name goes, and the name."""
    step = _round_step((axis.last - axis.first) / max(axis.width / 110, 1))
    timed = step * axis.frame_width > (105 if not recording.numbers else 150)
    for frame in np.arange(np.ceil(axis.first / step) * step, axis.last, step):
        label = _label(recording, int(frame), timed)
        width = painter.fontMetrics().horizontalAdvance(label)
        yield frame, QRectF(axis.x(frame) + 4, 2, width + 2, RULER - 8), label


def paint_graph(painter: QPainter, axis: TimeAxis, area: QRect, least: Pyramid, greatest: Pyramid, unit: str) -> None:
    """A band from the least to the greatest value of each column: single-frame peaks stay visible."""
    low, high = axis.columns(least), axis.columns(greatest)
    known = np.isfinite(high)
    top = _round_up(float(high[known].max())) if known.any() else 1.0
    bottom = min(0.0, float(low[known].min())) if known.any() else 0.0
    inner = QRectF(area).adjusted(0, 6, 0, -3)
    if not known.any():
        return

    def y(values: np.ndarray) -> np.ndarray:
        return inner.bottom() - (values - bottom) / (top - bottom) * inner.height()

    upper, lower = _joined(y(high), y(low))
    line, area_below = QColor(theme().series), QColor(theme().series)
    area_below.setAlpha(45)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for brush, floor in ((area_below, np.full(axis.width, inner.bottom())), (line, lower)):
        painter.setBrush(brush)
        painter.drawRects(_bars(axis.left, upper, floor))
    painter.restore()
    paint_scale(painter, inner, bottom, top, unit)


def _joined(upper: np.ndarray, lower: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where the bar of each column (N,) begins and ends, in pixels from the top: each reaches halfway to its
    neighbours, so that a curve stays one line, and none is thinner than a pixel."""
    upper, lower = upper - 0.5, lower + 0.5
    fall, rise = (upper[1:] - lower[:-1]) / 2, (upper[:-1] - lower[1:]) / 2
    lower[:-1] += np.maximum(np.nan_to_num(fall), 0)
    upper[1:] -= np.maximum(np.nan_to_num(fall), 0)
    upper[:-1] -= np.maximum(np.nan_to_num(rise), 0)
    lower[1:] += np.maximum(np.nan_to_num(rise), 0)
    return upper, lower


def _bars(left: int, upper: np.ndarray, lower: np.ndarray) -> list[QRectF]:
    """One a column; a polygon along thousands of peaks takes ten times as long to fill."""
    known = np.flatnonzero(np.isfinite(upper))
    tops, heights = upper[known].tolist(), (lower - upper)[known].tolist()
    return [QRectF(left + x, y, 1.0, tall) for x, y, tall in zip(known.tolist(), tops, heights, strict=True)]


def paint_scale(painter: QPainter, area: QRectF, bottom: float, top: float, unit: str) -> None:
    """The greatest value of the scale, above the curve at the left; the least where there is room for both."""
    painter.save()
    font = painter.font()
    font.setPointSizeF(8.0)
    painter.setFont(font)
    ground = QColor(theme().field)
    ground.setAlpha(190)
    height = painter.fontMetrics().height()
    lines = [(area.top() - 4, f"{localized(top, '.4g')} {unit}")]
    if area.height() > 3 * height:
        lines.append((area.bottom() - height, localized(bottom, ".4g")))
    for y, text in lines:
        place = QRectF(area.left() + 2, y, painter.fontMetrics().horizontalAdvance(text) + 6, height)
        painter.fillRect(place, ground)
        painter.setPen(QColor(theme().muted))
        painter.drawText(place, _ALIGN.AlignCenter, text)
    painter.restore()


def paint_keys(painter: QPainter, axis: TimeAxis, top: int, flags: Pyramid) -> None:
    """A diamond at each frame that the user corrected; where they are dense, a line."""
    columns = (axis.columns(flags) & FrameFlag.CONFIRMED) > 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme().key))
    for start, stop in _runs(columns):
        middle, reach = axis.left + (start + stop) / 2, 4.0
        if stop - start > max(axis.frame_width * 1.5, 2 * reach):
            painter.drawRoundedRect(QRectF(axis.left + start, top + 4, stop - start, 4), 2, 2)
        else:
            corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
            painter.drawPolygon(QPolygonF([QPointF(middle + dx, top + KEYS / 2 + dy) for dx, dy in corners]))
    painter.restore()
    paint_name(painter, top, KEYS, tr("Corrected by hand"), theme().muted)


def paint_suggestions(painter: QPainter, axis: TimeAxis, top: int, counts: Pyramid, left: int) -> None:
    """Where there is something to check: a short stroke over each such stretch."""
    painter.save()
    colour = QColor(theme().warning)
    for start, stop in _runs(axis.columns(counts) > 0):
        painter.fillRect(QRect(axis.left + start, top + 3, max(stop - start, 2), KEYS - 6), colour)
    painter.restore()
    paint_name(painter, top, KEYS, tr("To check ({left:,})", left=left), theme().muted)


def paint_bar(painter: QPainter, axis: TimeAxis, top: int, flags: Pyramid, name: str, active: bool) -> None:
    """Where a person is in the picture; below it, where joints were inferred; notches where some are missing."""
    t = theme()
    columns = axis.columns(flags)
    painter.fillRect(QRect(axis.left, top + BAR // 2, axis.width, 1), QColor(t.missing))
    body, middle = QColor(t.present), top + 2
    body.setAlpha(255 if active else 150)
    for flag, colour, y, height in (
        (FrameFlag.PRESENT, body, middle, BAR - 5),
        (FrameFlag.GAPS, QColor(t.missing), middle, 3),
        (FrameFlag.INFERRED, QColor(t.inferred), middle + BAR - 9, 4),
        (FrameFlag.CONFIRMED, QColor(t.key), middle, BAR - 5),
    ):
        for start, stop in _runs((columns & flag) > 0):
            painter.fillRect(QRect(axis.left + start, y, max(stop - start, 1), height), colour)
    paint_name(painter, top, BAR, name, t.text if active else t.muted, bold=active)


def paint_range(painter: QPainter, axis: TimeAxis, height: int, frames: range | None) -> None:
    """What lies outside the in/out range is veiled, and the range is marked in the ruler."""
    if frames is None:
        return
    t = theme()
    start, stop = (float(np.clip(axis.x(at), axis.left, axis.left + axis.width)) for at in (frames.start, frames.stop))
    veil, mark = QColor(t.panel), QColor(t.range)
    veil.setAlpha(170)
    painter.fillRect(QRectF(axis.left, RULER, start - axis.left, height - RULER), veil)
    painter.fillRect(QRectF(stop, RULER, axis.left + axis.width - stop, height - RULER), veil)
    painter.fillRect(QRectF(start, RULER - 4, stop - start, 4), mark)
    painter.setPen(QPen(mark, 1.5))
    for frame, x in ((frames.start, start), (frames.stop, stop)):
        if axis.first <= frame <= axis.last:
            painter.drawLine(QLineF(x, RULER - 4, x, height))


def paint_reach(painter: QPainter, axis: TimeAxis, height: int, start: int, stop: int) -> None:
    """The frames that a tool or a drag under way would change."""
    left, right = (float(np.clip(axis.x(at), axis.left, axis.left + axis.width)) for at in (start, stop))
    wash, edge = QColor(theme().inferred), QColor(theme().inferred)
    wash.setAlpha(36)
    painter.fillRect(QRectF(left, RULER, right - left, height - RULER), wash)
    painter.fillRect(QRectF(left, RULER - 4, max(right - left, 2), 4), edge)


def paint_playhead(painter: QPainter, axis: TimeAxis, height: int, frame: int, recording: Recording) -> None:
    if not axis.first <= frame < axis.last:
        return
    colour = QColor(theme().playhead)
    left, width = axis.x(frame), axis.frame_width
    if width > 3:  # a frame is wide enough to be shown as such
        wash = QColor(colour)
        wash.setAlpha(40)
        painter.fillRect(QRectF(left, RULER, width, height - RULER), wash)
    middle = left + width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(QLineF(middle, RULER, middle, height))
    text = _label(recording, frame, timed=True)
    label = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-6, -2, 6, 2)
    label.moveTo(float(np.clip(middle - label.width() / 2, axis.left, axis.left + axis.width - label.width())), 2)
    for _, place, _ in _ticks(painter, axis, recording):
        if place.intersects(label):  # half a name beside the label reads as another number
            painter.fillRect(place, QColor(theme().window))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(label, 3, 3)
    painter.setPen(QColor(theme().on_playhead))
    painter.drawText(label, _ALIGN.AlignCenter, text)


def _label(recording: Recording, frame: int, timed: bool) -> str:
    """What a frame is called: "17 #62  00:01.500"; the last one's name beyond the end."""
    last = min(frame, recording.n_frames - 1)
    words = [localized(frame, ","), recording.own_number(last)]
    if timed and recording.n_frames > 1:
        words.append(f" {clock(float(recording.times[last]))}")
    return " ".join(word for word in words if word)


def clock(seconds: float) -> str:
    """Minutes, seconds and thousandths: "01:02.345", with hours where there are any."""
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    text = f"{minutes:02d}:{rest // 1000:02d}{spoken().decimal}{rest % 1000:03d}"
    return f"{hours}:{text}" if hours else text


def paint_name(painter: QPainter, top: int, height: int, text: str, colour: str, bold: bool = False) -> None:
    """The name of a row, in the gutter: in two lines where it is long and the row is high."""
    painter.save()
    font = painter.font()
    font.setPointSizeF(8.5)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flags = _ALIGN.AlignLeft | _ALIGN.AlignVCenter
    if height >= _TWO_LINES and painter.fontMetrics().horizontalAdvance(text) > GUTTER - 16:
        font.setPointSizeF(7.0)
        painter.setFont(font)
        flags |= Qt.TextFlag.TextWordWrap
    else:
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, GUTTER - 16)
    painter.drawText(QRectF(8, top, GUTTER - 16, height), flags, text)
    painter.restore()


def _runs(mask: np.ndarray) -> list[tuple[int, int]]:
    """(start, stop) of the stretches of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]])))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _round_step(least: float) -> int:
    """The next of 1, 2, 5, 10, 20, 50 ..."""
    power = 10 ** int(np.floor(np.log10(max(least, 1))))
    return next(int(factor * power) for factor in (1, 2, 5, 10) if factor * power >= max(least, 1))


def _round_up(value: float) -> float:
    """The next of 1, 1.5, 2, 3, 5, 7.5, 10 times a power of ten."""
    if not value > 0:
        return 1.0
    power = 10.0 ** np.floor(np.log10(value))
    return float(next(factor * power for factor in (1, 1.5, 2, 3, 5, 7.5, 10) if factor * power >= value * 0.9999))
