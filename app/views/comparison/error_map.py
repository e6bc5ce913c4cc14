"""``ErrorMap``: the error of every joint at every time, as colours; a click goes there."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from app.controllers.comparison import ComparisonController
from app.session.session import Session
from app.ui.theme import theme
from app.views.timeline.series import Pyramid
from app.views.timeline.time_widget import TimeWidget, TimeWindow
from app.views.timeline.timeline_paint import GUTTER, RULER, TimeAxis, paint_range, paint_ruler
from core.language import rounded, tr
from core.skeleton import readable

COLOURS = "inferno"
SCALE_HEIGHT = 30
_ALIGN = Qt.AlignmentFlag


class ErrorMap(TimeWidget):
    """A row a joint, the largest error of each column; no peak is lost however far one zooms out. The colours end at
    the 99th percentile: one outlier does not hide the rest; the scale below says where."""

    def __init__(
        self, session: Session, controller: ComparisonController, window: TimeWindow | None = None,
        parent: QWidget | None = None,
    ):
        super().__init__(session, window, parent)
        self.setObjectName("error_map")
        self.setAccessibleName(tr("Error of each joint over time"))
        self._controller = controller
        self._rows: list[Pyramid] = []
        self._joints: tuple[str, ...] = ()
        self._top = 1.0
        self._colours = pg.colormap.get(COLOURS).getLookupTable(nPts=256)
        controller.changed.connect(self.start_over)
        self.start_over()

    def start_over(self) -> None:
        result, self._rows = self._controller.result, []
        if self._controller.is_here:
            values = np.full((self._session.n_frames, len(result.joints)), np.nan, np.float32)
            frames = result.frames[:, 0]
            values[frames[frames < len(values)]] = result.values[frames < len(values)]
            known = np.isfinite(values)
            self._top = float(np.percentile(values[known], 99)) if known.any() else 1.0
            compared = np.flatnonzero(known.any(axis=0))
            self._joints = tuple(result.joints[joint] for joint in compared)
            self._rows = [Pyramid(len(values), np.fmax, np.float32, np.nan) for _ in compared]
            for row, joint in zip(self._rows, compared, strict=True):
                row.write(0, np.ascontiguousarray(values[:, joint]))
        self.repaint_layers()

    # --- painting

    def paint_layers(self, painter: QPainter, axis: TimeAxis) -> None:
        paint_ruler(painter, axis, self.height(), self._session.current_recording)
        area = self._area(axis)
        if not self._rows:
            painter.setPen(QColor(theme().muted))
            painter.drawText(area, _ALIGN.AlignCenter | Qt.TextFlag.TextWordWrap, tr("Nothing is compared yet"))
            return
        columns = np.stack([row.columns(axis.first, axis.last, axis.width) for row in self._rows])
        painter.drawImage(area, self._picture(columns))
        self._paint_names(painter, area)
        self._paint_scale(painter, area)
        paint_range(painter, axis, int(area.bottom()), self._session.range)

    def _area(self, axis: TimeAxis) -> QRectF:
        return QRectF(GUTTER, RULER + 2, axis.width, max(self.height() - RULER - 2 - SCALE_HEIGHT, 1))

    def _picture(self, columns: np.ndarray) -> QImage:
        """(J, width) values as colours; what is not known has the colour of the ground."""
        place = np.nan_to_num(np.clip(columns / (self._top or 1.0), 0, 1) * 255).astype(np.uint8)
        pixels = np.empty((*columns.shape, 4), np.uint8)
        pixels[..., :3] = self._colours[place][..., :3]
        pixels[..., 3] = 255
        ground = QColor(theme().missing)
        pixels[~np.isfinite(columns), :3] = ground.red(), ground.green(), ground.blue()
        return QImage(
            pixels.data, columns.shape[1], columns.shape[0], pixels.strides[0], QImage.Format.Format_RGBA8888
        ).copy()

    def _paint_names(self, painter: QPainter, area: QRectF) -> None:
        height, joints = area.height() / len(self._rows), self._joints
        painter.save()
        font = painter.font()
        font.setPointSizeF(8.5)
        painter.setFont(font)
        painter.setPen(QColor(theme().text))
        every = int(np.ceil(painter.fontMetrics().height() / max(height, 1)))
        for row in range(0, len(joints), max(every, 1)):
            place = QRectF(8, area.top() + row * height, GUTTER - 16, height * every)
            name = painter.fontMetrics().elidedText(readable(joints[row]), Qt.TextElideMode.ElideRight, GUTTER - 16)
            painter.drawText(place, _ALIGN.AlignLeft | _ALIGN.AlignVCenter, name)
        painter.restore()

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        bar = QRectF(area.left(), area.bottom() + 10, min(area.width() * 0.4, 260), 10)
        ramp = np.linspace(0, self._top, 256)[None]
        painter.drawImage(bar, self._picture(ramp))
        metric = self._controller.result.metric
        painter.setPen(QColor(theme().muted))
        text = tr(
            "0 to {top} {unit} and above:  {metric}, {note}",
            top=rounded(self._top), unit=metric.unit, metric=tr(metric.title), note=tr(metric.note)
        )
        place = QRectF(bar.right() + 8, bar.top() - 6, area.right() - bar.right() - 8, 22)
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, _ALIGN.AlignLeft | _ALIGN.AlignVCenter, text)

    # --- mouse

    def take_hold(self, event) -> bool:
        """A click in a row also selects the joint, where the active track has it."""
        row, track = self._row_at(event.position().y()), self._session.track
        if row is not None and track is not None and not event.modifiers():
            name = self._joints[row]
            if name in track.skeleton.joints:
                self._session.select(track.skeleton.indices([name]))
        return False

    def _row_at(self, y: float) -> int | None:
        area = self._area(self.axis)
        if not self._rows or not area.top() <= y < area.bottom():
            return None
        return int((y - area.top()) / area.height() * len(self._rows))

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._explain(event.pos()), self)
            return True
        return super().event(event)

    def _explain(self, point) -> str:
        row, frame = self._row_at(point.y()), self.frame_at(point.x())
        if row is None or point.x() < GUTTER:
            return ""
        value, unit = self._rows[row].levels[0][frame], self._controller.result.metric.unit
        shown = tr("not compared") if np.isnan(value) else f"{rounded(value)} {unit}"
        return tr(
            "Frame {frame:,}\n{joint}: {shown}",
            frame=frame, joint=readable(self._joints[row]), shown=shown
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(GUTTER + 160, RULER + 50 + SCALE_HEIGHT)
