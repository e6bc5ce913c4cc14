"""``TourGuide``: leads through a guided path: a frame round what a step is about, and its words beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolBar, QVBoxLayout, QWidget

from app.tours import Step, Tour
from app.ui.theme import theme
from core.language import mark, tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

_WIDTH, _AIR = 340, 12


class TourGuide(QFrame):
    """Everything can be used meanwhile; Leave ends the path at any step, and so does another project."""

    def __init__(self, window: "MainWindow"):
        super().__init__(window, objectName="tour")
        self._window = window
        self._tour: Tour | None = None
        self._at = 0
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(_WIDTH)
        self._ring = _Ring(window)
        self._build()
        window.installEventFilter(self)
        window.session.documentReplaced.connect(self.leave)
        self.hide()

    def _build(self) -> None:
        self.place = QLabel(objectName="tour_place", textFormat=Qt.TextFormat.PlainText)
        self.place.setEnabled(False)
        self.words = QLabel(objectName="tour_words", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.back, self.next, self.quit = (
            QPushButton(tr(text), objectName=f"tour_{text.lower()}") for text in (mark("Back"), mark("Next"),
                mark("Leave"))
        )
        self.back.clicked.connect(lambda: self.go_to(self._at - 1))
        self.next.clicked.connect(lambda: self.go_to(self._at + 1))
        self.quit.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        for button in (self.quit, self.back, self.next):
            buttons.addWidget(button)
        buttons.insertStretch(1)
        layout = QVBoxLayout(self)
        for part in (self.place, self.words):
            layout.addWidget(part)
        layout.addLayout(buttons)

    @property
    def step(self) -> Step | None:
        """The step that is shown; None where no path is under way."""
        return self._tour.steps[self._at] if self._tour else None

    def begin(self, tour: Tour) -> None:
        self._tour = tour
        self.go_to(0)

    def go_to(self, number: int) -> None:
        """Show a step; after the last one the path is over."""
        if self._tour is None or number >= len(self._tour.steps):
            self.leave()
            return
        self._at = max(number, 0)
        last = self._at == len(self._tour.steps) - 1
        self.place.setText(
            tr("{tour}: {at} of {count}", tour=tr(self._tour.title), at=self._at + 1, count=len(self._tour.steps))
        )
        self.words.setText(tr(self.step.text))
        self.setAccessibleName(tr(self.step.text))
        self.back.setEnabled(self._at > 0)
        self.next.setText(tr("Done") if last else tr("Next"))
        self.show()
        target = self._target()  # brings a panel to the front: it has its place after that
        QTimer.singleShot(0, self, lambda: self._stand_by(target))

    def leave(self) -> None:
        self._tour = None
        self.hide()
        self._ring.hide()

    def _target(self) -> QWidget:
        what, _, name = self.step.at.partition(" ")
        if what == "panel":
            self._window.panels.show(name)
            return self._window.panels.view(name)
        if what == "button":
            bar = self._window.findChild(QToolBar, "toolbar")
            button = bar.widgetForAction(self._window.actions_.qactions[name])
            return button if button.isVisible() else bar
        return self._window.frame_view

    def _stand_by(self, target: QWidget) -> None:
        """Where there is room beside the target: below, above, to the left, to the right; else inside it."""
        if self._tour is None:
            return
        self.adjustSize()
        inside = self._window.rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
        about = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).intersected(self._window.rect())
        self._ring.stand_round(about)
        middle = about.center() - QPoint(self.width() // 2, self.height() // 2)
        places = (
            QPoint(middle.x(), about.bottom() + _AIR), QPoint(middle.x(), about.top() - _AIR - self.height()),
            QPoint(about.left() - _AIR - self.width(), middle.y()), QPoint(about.right() + _AIR, middle.y()),
        )  # fmt: skip
        clear = [at for place in places if not (at := self._within(inside, place)).intersects(about)]
        low = QPoint(middle.x(), about.bottom() - _AIR - self.height())
        self.move((clear or [self._within(inside, low)])[0].topLeft())
        self.raise_()

    def _within(self, inside: QRect, corner: QPoint) -> QRect:
        x = min(max(corner.x(), inside.left()), inside.right() - self.width())
        y = min(max(corner.y(), inside.top()), inside.bottom() - self.height())
        return QRect(QPoint(x, y), self.size())

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Resize and self._tour is not None:
            QTimer.singleShot(0, self, lambda: self._tour and self._stand_by(self._target()))
        return False


class _Ring(QWidget):
    """A frame round a part of the window, which lets the mouse through."""

    def __init__(self, window: QWidget):
        super().__init__(window, objectName="tour_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stand_round(self, about: QRect) -> None:
        self.setGeometry(about.adjusted(-2, -2, 2, 2))
        self.show()
        self.raise_()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme().accent), 3))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
