"""``ScoreCard``: a score with its band and action level, and what drives it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.controllers.ergonomics import ErgonomicsController
from app.ui.theme import notifier, theme
from app.views.ergonomics.risk_paint import fill_risk
from core.ergonomics.exposure import levels_of
from core.ergonomics.frame_scores import FrameScores
from core.ergonomics.scores import Score
from core.language import tr
from core.skeleton import readable

_JOINTS = Qt.ItemDataRole.UserRole


class ScoreScale(QWidget):
    """All scores of a method in the colours and patterns of their action levels; the band and the score on it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, objectName="score_scale")
        self._levels: list[tuple[str, str, int, int]] = []
        self._band: tuple[float, float, float] | None = None
        self.setFixedHeight(40)
        notifier.themeChanged.connect(self.update)

    def show_score(self, method: str, band: tuple[float, float, float] | None) -> None:
        """(low, score, high), or None where it is not assessable."""
        self._levels, self._band = levels_of(method), band
        self.update()

    def paintEvent(self, event) -> None:
        if not self._levels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = self._levels[-1][3]
        step = (self.width() - 8) / highest
        for place, (*_, low, high) in enumerate(self._levels):
            shape = QRectF(4 + (low - 1) * step, 6, (high - low + 1) * step, 18)
            fill_risk(painter, shape, level_risk(self._levels, place))
        painter.setPen(QColor(theme().muted))
        for value in range(1, highest + 1):
            place = QRectF(4 + (value - 1) * step, 25, step, 14)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(value))
        if self._band is not None:
            low, value, high = self._band
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((theme().panel, 4.5), (theme().text, 2.0)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(QRectF(4 + (low - 1) * step, 4, (high - low + 1) * step, 22), 4, 4)
            painter.setBrush(QColor(theme().text))
            painter.setPen(QPen(QColor(theme().panel), 1.5))
            painter.drawEllipse(QRectF(4 + (value - 0.5) * step - 6, 9, 12, 12))

    def sizeHint(self) -> QSize:
        return QSize(220, 40)


class ScoreCard(QWidget):
    """One method and side at the frame that is shown. A click on a driver selects the joints that it rests on."""

    jointsAsked = Signal(object)
    """Names of joints that would change the score."""

    def __init__(self, controller: ErgonomicsController, parent: QWidget | None = None):
        super().__init__(parent, objectName="score_card")
        self._controller = controller
        self.title = QLabel(objectName="score_title", textFormat=Qt.TextFormat.PlainText)
        self.number = QLabel(objectName="score_number", textFormat=Qt.TextFormat.PlainText)
        font = self.number.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        self.number.setFont(font)
        self.scale = ScoreScale()
        self.level = QLabel(objectName="score_level", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.drivers = QListWidget(objectName="score_drivers")
        self.drivers.setAccessibleName(tr("What drives the score"))
        self.drivers.setWordWrap(True)
        self.drivers.setMinimumHeight(36)
        self.drivers.setFrameShape(QListWidget.Shape.NoFrame)
        self.drivers.itemClicked.connect(lambda item: self.jointsAsked.emit(item.data(_JOINTS)))
        self.drivers.itemActivated.connect(lambda item: self.jointsAsked.emit(item.data(_JOINTS)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self.title, self.number, self.scale, self.level):
            layout.addWidget(widget)
        self.heading = QLabel(objectName="score_heading", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.hands = QLabel(objectName="hands", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        layout.addWidget(self.hands)
        layout.addWidget(self.heading)
        layout.addWidget(self.drivers, 1)

    def show_score(self, now: FrameScores | None) -> None:
        method, side = self._controller.method, self._controller.shown_side()
        score = now.score(method, side) if now else None
        self.title.setText(tr(score.name) if score else method)
        self.number.setText(score.text(now.row) if score else "–")
        self.drivers.clear()
        self.heading.clear()
        value = float(score.values[now.row]) if score else float("nan")
        if score is None or value != value:
            self.scale.show_score(method, None)
            self.level.setText(tr("Trunk, neck or arms are not seen well enough in this frame.") if score else "")
            return
        self.scale.show_score(method, (float(score.low[now.row]), value, float(score.high[now.row])))
        title, meaning = next(level[:2] for level in levels_of(method) if level[2] <= value <= level[3])
        self.level.setText(f"{tr(title)}: {tr(meaning)}.{self._rests(score, now.row)}")
        drivers = score.driven_by(now.row)
        what = tr("Driven by (click: select its joints)") if drivers else tr("No part would be lower if neutral.")
        self.heading.setText(what)
        for step, fall in drivers:
            self._add(step, fall, self._controller.joints_of(score.measures.get(step, ())))

    def _rests(self, score: Score, row: int) -> str:
        parts = [words for words, on in ((tr("inferred joints"), score.inferred[row]),
            (tr("assumptions"), score.assumed[row]))
                 if on]  # fmt: skip
        return tr(" Rests on {names}.", names=tr(" and ").join(parts)) if parts else ""

    def _add(self, step: str, fall: float, joints: tuple[str, ...]) -> None:
        named = ", ".join(map(readable, joints[:4])) + (" …" if len(joints) > 4 else "")
        item = QListWidgetItem(
            tr("{step}: {fall:.0f} less if neutral", step=tr(step), fall=fall) + (f"\n   {named}" if named else ""),
            self.drivers,
        )
        item.setData(_JOINTS, joints)
        item.setToolTip(", ".join(map(readable, joints)) or tr("A fact of the task"))


def level_risk(levels: list, place: int) -> int:
    """0 neutral to 3 high for an action level; the report has the same."""
    return round(3 * place / max(len(levels) - 1, 1))
