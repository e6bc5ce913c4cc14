"""``RecentMenu``: what was opened last."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from app.ui.plain import plain_tip
from app.ui.settings import Settings
from core.language import tr


class RecentMenu(QMenu):
    def __init__(self, settings: Settings, open_path: Callable[[str], None], parent: QWidget):
        super().__init__(tr("Recent"), parent)
        self.setObjectName("menu_recent")
        self._settings, self._open = settings, open_path
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for path in self._settings.recent:
            action = self.addAction(Path(path).name)
            action.setToolTip(plain_tip(path))
            action.triggered.connect(lambda _=False, path=path: self._open(path))
        if not self._settings.recent:
            self.addAction(tr("Nothing yet")).setEnabled(False)
