"""A small label that lies over a view."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme import notifier, theme


class FloatingText(QLabel):
    """A small label over the picture that lets the mouse through."""

    def __init__(self, parent: QWidget, name: str):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        self._recolour()
        notifier.themeChanged.connect(self._recolour)

    def say(self, text: str) -> None:
        """Show a text, or nothing for ""; takes just the room that it needs."""
        self.setText(text)
        self.adjustSize()
        self.setVisible(bool(text))

    def place_beside(self, point: QPoint, inside: QRect) -> None:
        """Stand beside a point, on whichever side there is room."""
        x = point.x() + 14 if point.x() + 18 + self.width() < inside.right() else point.x() - 14 - self.width()
        y = point.y() + 12 if point.y() + 16 + self.height() < inside.bottom() else point.y() - 12 - self.height()
        self.move(x, y)

    def _recolour(self) -> None:
        t = theme()
        self.setStyleSheet(
            f"background: {t.panel}; color: {t.text}; border: 1px solid {t.border};"
            "border-radius: 4px; padding: 3px 6px;"
        )
