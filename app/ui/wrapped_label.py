"""``WrappedLabel``: a plain text that is as high as its width asks for, wherever it is."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel


class WrappedLabel(QLabel):
    """Scroll areas, and forms within forms, do not ask a label how high it is at its width: it says so itself."""

    def __init__(self, text: str = "", name: str = ""):
        super().__init__(text, objectName=name, wordWrap=True, textFormat=Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.minimumHeight() != self._height():
            QTimer.singleShot(0, self, self._fit)  # after the layout that is under way, which would not look again

    def _fit(self) -> None:
        self.setMinimumHeight(self._height())

    def _height(self) -> int:
        return max(0, self.heightForWidth(self.width()))  # -1 without a text
