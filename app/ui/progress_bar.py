"""A progress bar that is drawn with the rest of its window, when the window is drawn next."""

from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """Qt's own draws itself, and with it all that is not up to date in the window, before ``setValue`` returns."""

    def setValue(self, value: int) -> None:
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)
