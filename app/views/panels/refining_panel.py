"""``RefiningPanel``: a network that learns from the pictures of a recording, or an estimator that looks at them again.

It shows what the judge and the losses say, and a few frames before and after; it holds the work, or ends it with what
it has. All of it is read from the run's folder, as the work may be in another process.
"""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.controllers.refinement import RefinementController
from app.session.session import Session
from app.tasks.privacy import Pictures, blurred
from app.tasks.refine_run import LOOKING, Curves, Preview
from app.ui.theme import notifier, theme
from core.language import mark, tr

LOSSES = {
    "corrections": mark("what was corrected"), "present": mark("frames without corrections"),
    "drawn": mark("drawn people"),
}  # fmt: skip
_EVERY = 500  # ms between two looks at the run
_PLOTS, _BOTH = 84, 170  # pixels in height: at least, and from where there is room for the losses, too
_SQUARES, _SMALL = 108, 60  # pixels in height: with room for them, and on a small screen
_AXIS = 54  # pixels: the same for both plots, so that their times are one above the other
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
_BESIDE = 0.5  # pixels of a square; a joint that moved less is where it was


class RefiningPanel(QWidget):
    """Looks only while it can be seen and a network learns; what was shown last stays."""

    def __init__(self, session: Session, refinement: RefinementController, parent: QWidget | None = None):
        super().__init__(parent, objectName="refining_panel")
        self.setAccessibleName(tr("Refining"))
        self._session, self._refinement = session, refinement
        self.said = QLabel(objectName="refining_said", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.curves = CurvesPlot()
        self.frames = PreviewStrip(session)
        self.hold = QPushButton(objectName="refining_hold")
        self.hold.clicked.connect(self._hold_or_go_on)
        self.end = QPushButton(tr("End now"), objectName="refining_end")
        self.end.setToolTip(tr("Takes the best so far: it is judged, and put beside the track if it is better"))
        self.end.clicked.connect(self._end)
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        for button in (self.hold, self.end):  # on top: in sight on a small screen, too
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.frames)
        layout.addWidget(self.curves, 1)
        layout.addStretch(0)
        self.frames.hide()  # until there is something to see
        self.curves.hide()
        self._watched = False
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self.refresh)
        refinement.runChanged.connect(self._changed)
        session.picturesChanged.connect(self.frames.update)
        self._changed()

    def watch(self, watched: bool) -> None:
        """Whether the panel can be seen."""
        self._watched = watched
        self._changed()

    def _changed(self) -> None:
        if self._watched and self._refinement.job is not None:
            self._clock.start()
        else:
            self._clock.stop()
        self.refresh()

    def refresh(self) -> None:
        """Read the run again."""
        job, run = self._refinement.job, self._refinement.run
        if job is None or run is None:
            for button in (self.hold, self.end):
                button.setEnabled(False)
                button.hide()  # what it came to has all the width
            self.said.setText(
                self._refinement.outcome
                or tr("No network is learning. Pose > Refining > Refine on this recording starts one.")
            )
            return
        for view in (self.frames, self.curves):  # who looks again learns nothing
            view.setVisible(run.folder.name != LOOKING)
        begun, held = run.about() is not None, run.waits
        if job.held != held:  # what was asked for before it began is not heard
            job.hold(held)
        for button in (self.hold, self.end):
            button.show()
        self.hold.setEnabled(begun)
        self.hold.setText(tr("Go on") if held else tr("Hold"))
        self.end.setEnabled(begun and not run.is_to_end)
        found = run.curves()
        self.said.setText(_words(found, held) or job.text or tr("Getting ready"))
        self.curves.show_curves(found)
        self.frames.show_preview(run.preview(), self._refinement.bones)

    def _hold_or_go_on(self) -> None:
        run = self._refinement.run
        if run is not None:
            self._refinement.hold(not run.waits)
            self.refresh()

    def _end(self) -> None:
        if self._refinement.run is not None:
            self._refinement.hold(False)
            self._refinement.run.end()
            self.refresh()


def _words(found: Curves, waits: bool) -> str:
    """Where the judge of the weights stands; "" before its first word."""
    if not len(found.judged):
        return ""
    pixels = found.judged[:, 1]
    best = tr(
        "Corrections that it does not learn from: {first:.1f} px at first, {best:.1f} px at best.", first=pixels[0],
        best=pixels.min(),
    )  # fmt: skip
    return f"{tr('Held.')} {best}" if waits else best


class CurvesPlot(pg.GraphicsLayoutWidget):
    """Above what the judge says, below the losses, over the same seconds."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("refining_curves")
        self.setAccessibleName(tr("Curves of the network that learns"))
        self.setMinimumHeight(_PLOTS)
        self._both = True
        self.ci.layout.setContentsMargins(2, 4, 8, 2)
        self._judge, self._losses = self.addPlot(row=0, col=0), self.addPlot(row=1, col=0)
        self._losses.setXLink(self._judge)
        self._legend = self._losses.addLegend(offset=(-4, 2), labelTextSize="8pt", verSpacing=-6)
        for plot in (self._judge, self._losses):
            plot.setMenuEnabled(False)
            plot.hideButtons()
            plot.setMouseEnabled(x=False, y=False)
        self._shown = Curves(np.empty((0, 2)), {})
        notifier.themeChanged.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """What a panel has room for: the library's own is that of a window."""
        return QSize(300, _PLOTS)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        both = self.height() >= _BOTH
        if hasattr(self, "_both") and both != self._both:  # the library's own constructor resizes
            self._both = both
            self.addItem(self._losses, row=1, col=0) if both else self.removeItem(self._losses)
            self.refresh()

    def show_curves(self, found: Curves) -> None:
        self._shown = found
        self.refresh()

    def refresh(self, *_) -> None:
        t = theme()
        self.setBackground(t.field)
        self._legend.setLabelTextColor(t.text)
        for plot, label in ((self._judge, tr("Judge (px)")), (self._losses, tr("Losses"))):
            plot.clear()
            plot.getAxis("left").setWidth(_AXIS)
            plot.setLabel("left", label, color=t.text)
            plot.showGrid(x=True, y=True, alpha=0.25)
            for side in ("left", "bottom"):
                plot.getAxis(side).enableAutoSIPrefix(False)
                plot.getAxis(side).setPen(t.border)
                plot.getAxis(side).setTextPen(t.muted)
        self._judge.getAxis("bottom").setStyle(showValues=not self._both)
        for plot in (self._judge, self._losses):
            plot.setLabel("bottom", tr("Seconds of learning"), color=t.text)
        self._judge.showLabel("bottom", not self._both)
        self._draw()

    def _draw(self) -> None:
        judged, t = self._shown.judged, theme()
        if len(judged):
            self._judge.addItem(pg.InfiniteLine(judged[0, 1], 0, pg.mkPen(t.muted, style=Qt.PenStyle.DashLine)))
            self._judge.plot(*judged.T, pen=pg.mkPen(t.series, width=2), symbol="o", symbolSize=5,
                             symbolPen=None, symbolBrush=t.series)  # fmt: skip
        for (name, words), dash in zip(LOSSES.items(), _DASHES, strict=True):
            values = self._shown.losses.get(name)
            if values is not None and len(values):
                self._losses.plot(*values.T, pen=pg.mkPen(t.text, width=1.5, style=dash), name=tr(words))


class PreviewStrip(QWidget):
    """Squares of a few frames: thin and grey the pose before, in colour the one after; a click goes to the frame."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent, objectName="refining_frames")
        self.setAccessibleName(tr("Some frames before and after"))
        self.setMinimumHeight(_SMALL)
        self.setMaximumHeight(_SQUARES)
        self._session = session
        self._preview: Preview | None = None
        self._edges: list[tuple[int, int]] = []

    def sizeHint(self) -> QSize:
        return QSize(3 * _SQUARES, _SQUARES)

    def show_preview(self, preview: Preview | None, edges: list[tuple[int, int]]) -> None:
        if preview is not None:
            self._preview, self._edges = preview, edges
            self.setToolTip(tr("Grey: before. In colour: after. Click to go to the frame"))
        self.update()

    def places(self) -> list[QRectF]:
        """The squares, from left to right."""
        count = 0 if self._preview is None else len(self._preview.frames)
        side = min(self.width() / max(count, 1), self.height())
        return [QRectF(number * side, 0, side - 4, side - 4) for number in range(count)]

    def mousePressEvent(self, event) -> None:
        for place, frame in zip(self.places(), [] if self._preview is None else self._preview.frames, strict=True):
            if place.contains(event.position()):
                self._session.seek(int(frame))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, place in enumerate(self.places()):
            self._paint(painter, place, number)

    def _paint(self, painter: QPainter, place: QRectF, number: int) -> None:
        preview = self._preview
        picture = preview.pictures[number]
        if self._session.pictures != Pictures.RECORDED:
            picture = blurred(picture)
        pixels = np.ascontiguousarray(picture)
        height, width = pixels.shape[:2]
        painter.drawImage(place, QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888))
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        painter.scale(place.width() / width, place.height() / height)
        scale = width / place.width()
        before, after = preview.before[number], preview.after[number]
        self._bones(painter, before, QPen(QColor(theme().muted), 1.2 * scale))
        moved = np.linalg.norm(after - before, axis=1) > _BESIDE
        self._bones(painter, after, QPen(QColor(theme().playhead), 1.6 * scale), moved)
        painter.restore()

    def _bones(self, painter: QPainter, points: np.ndarray, pen: QPen, moved: np.ndarray | None = None) -> None:
        """All bones, or those that moved."""
        painter.setPen(pen)
        for parent, child in self._edges:
            if max(parent, child) >= len(points):
                continue
            wanted = moved is None or moved[[parent, child]].any()
            if wanted and np.isfinite(points[[parent, child]]).all():
                painter.drawLine(*(QPointF(*map(float, points[joint])) for joint in (parent, child)))
