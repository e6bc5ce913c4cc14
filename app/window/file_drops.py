"""``FileDrops``: files dropped anywhere onto the window, or opened by the desktop, reach one place."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

Open = Callable[[list[str]], None]


class FileDrops(QObject):
    """Text fields and views would take drops for themselves: all that are in the window let them through to it."""

    def __init__(self, window: QMainWindow, open_paths: Open):
        super().__init__(window)
        self._window, self._open = window, open_paths
        window.installEventFilter(self)
        if sys.platform == "darwin":  # files dropped onto the icon come to the application
            QApplication.instance().installEventFilter(self)
        self.let_through()

    def let_through(self) -> None:
        """Again where widgets were added."""
        for widget in self._window.findChildren(QWidget):
            widget.setAcceptDrops(False)
        self._window.setAcceptDrops(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FileOpen:
            self._later([event.file()])
            return True
        if watched is not self._window or kind not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
        if paths and kind == QEvent.Type.Drop:
            self._later(paths)
        return bool(paths)

    def _later(self, paths: list[str]) -> None:
        """The source of a drag waits for the event to be over."""
        QTimer.singleShot(0, self, lambda: self._open(paths))
