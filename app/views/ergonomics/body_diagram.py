"""``BodyDiagram``: a figure whose parts have the colour, the pattern and the number of their angle."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui.theme import notifier, theme
from app.views.ergonomics.risk_paint import UNKNOWN, brushes, risk_words, stroke_risk, write_badge
from core.language import tr

# The subject seen from the front, so the subject's left is on the right. Units: 100 wide, 150 high.
_SHAPES = {
    "neck_flexion": ((50, 34), (50, 22)),
    "trunk_flexion": ((50, 40), (50, 84)),
    "left_upper_arm_flexion": ((67, 41), (76, 63)),
    "left_elbow_flexion": ((76, 65), (82, 88)),
    "left_wrist_flexion": ((82, 90), (84, 98)),
    "left_knee_flexion": ((57, 90), (60, 140)),
}
_THICK = {"trunk_flexion": 15, "neck_flexion": 8, "knee_flexion": 11, "upper_arm_flexion": 9, "elbow_flexion": 8,
          "wrist_flexion": 7}  # fmt: skip
_HEAD = QRectF(43, 5, 14, 17)


def _mirrored() -> dict[str, tuple]:
    right = {
        name.replace("left_", "right_"): tuple((100 - x, y) for x, y in ends)
        for name, ends in _SHAPES.items() if name.startswith("left_")
    }  # fmt: skip
    return _SHAPES | right


SHAPES = _mirrored()
"""Measure -> the two ends of the part that shows it."""


@dataclass(frozen=True)
class Part:
    """An angle in degrees (NaN: not measurable), one standard deviation, and the risk (-1: none)."""

    title: str
    value: float
    sigma: float
    risk: int
    inferred: bool = False

    @property
    def number(self) -> str:
        return "–" if self.value != self.value else f"{self.value:.0f}°" + ("*" if self.inferred else "")

    @property
    def words(self) -> str:
        if self.value != self.value:
            return tr("{title}: not measurable", title=self.title)
        source = tr(", rests on an inferred joint") if self.inferred else ""
        return f"{self.title}: {self.value:.0f}° ± {self.sigma:.0f}, {risk_words(self.risk)}{source}"


class BodyDiagram(QWidget):
    """The subject's left is on the right, as if facing the viewer. A click on a part asks for its joints."""

    partClicked = Signal(str)
    """The measure of the part."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, objectName="body_diagram")
        self.setAccessibleName(tr("Angles on the body"))
        self.setMouseTracking(True)
        self.parts: dict[str, Part] = {}
        notifier.themeChanged.connect(self.update)

    def show_parts(self, parts: dict[str, Part]) -> None:
        """Measure -> what is known of it; those of ``SHAPES`` are drawn."""
        self.parts = parts
        self.setAccessibleDescription("; ".join(part.words for part in parts.values()))
        self.update()

    # --- painting

    def _scale(self) -> tuple[float, QPointF]:
        """It stands at the top: where the panel is low, what is seen of it is the trunk and the arms."""
        scale = min(self.width() / 116, self.height() / 150)
        return scale, QPointF((self.width() - 100 * scale) / 2, 0)

    def _ends(self, name: str) -> tuple[QPointF, QPointF]:
        scale, origin = self._scale()
        first, last = (origin + QPointF(x, y) * scale for x, y in SHAPES[name])
        return first, last

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, origin = self._scale()
        self._paint_frame(painter, scale, origin)
        for name in SHAPES:
            part = self.parts.get(name)
            risk = UNKNOWN if part is None else part.risk
            thick = next(width for ending, width in _THICK.items() if name.endswith(ending)) * scale
            stroke_risk(painter, *self._ends(name), risk, thick)
        head = QRectF(origin + _HEAD.topLeft() * scale, _HEAD.size() * scale)
        neck = self.parts.get("neck_flexion")
        painter.setPen(QPen(QColor(theme().muted), 1))
        for brush in brushes(UNKNOWN if neck is None else neck.risk):
            painter.setBrush(brush)
            painter.drawEllipse(head)
        self._paint_numbers(painter)

    def _paint_frame(self, painter: QPainter, scale: float, origin: QPointF) -> None:
        """Shoulders and hips, and which side is which."""
        painter.setPen(QPen(QColor(theme().border), 4 * scale, c=Qt.PenCapStyle.RoundCap))
        for (x1, y1), (x2, y2) in (((34, 40), (66, 40)), ((43, 88), (57, 88))):
            painter.drawLine(origin + QPointF(x1, y1) * scale, origin + QPointF(x2, y2) * scale)
        painter.setPen(QColor(theme().muted))
        for x, text in ((8, tr("right")), (92, tr("left"))):
            place = QRectF(0, 0, 90, 16)
            place.moveCenter(origin + QPointF(x, 12) * scale)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_numbers(self, painter: QPainter) -> None:
        font = painter.font()
        font.setPointSizeF(8.5)
        painter.setFont(font)
        for name in SHAPES:
            part = self.parts.get(name)
            if part is None:
                continue
            first, last = self._ends(name)
            centre = (first + last) / 2
            if name.startswith(("left", "right")):
                centre += QPointF(20 if name.startswith("left") else -20, 0)
            write_badge(painter, centre, part.number, part.risk)

    # --- mouse

    def part_at(self, point: QPointF) -> str | None:
        """The measure whose part is nearest to a point, within reach."""
        def away(name: str) -> float:
            first, last = self._ends(name)
            line, to = last - first, point - first
            along = max(0.0, min(1.0, QPointF.dotProduct(line, to) / max(QPointF.dotProduct(line, line), 1e-9)))
            rest = to - line * along
            return QPointF.dotProduct(rest, rest) ** 0.5

        nearest = min(SHAPES, key=away)
        return nearest if away(nearest) < 14 * self._scale()[0] else None

    def mouseReleaseEvent(self, event) -> None:
        name = self.part_at(event.position())
        if name is not None:
            self.partClicked.emit(name)

    def event(self, event) -> bool:
        if event.type() == event.Type.ToolTip:
            name = self.part_at(QPointF(event.pos()))
            part = self.parts.get(name) if name else None
            QToolTip.showText(event.globalPos(), part.words if part else "", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(210, 270)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 200)
