"""``Panels``: the docks round the picture: stacks of tabs, the way from one to the next, room where it is needed."""

import itertools

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

ROOMY = 0.42
"""Share of the window's height that a panel is given which asked for room."""


class Panels(QObject):
    """Panels are known by their names; the dock of one is called ``dock_NAME``."""

    def __init__(self, window: QMainWindow, picture: QWidget):
        super().__init__(window)
        self._window, self._picture = window, picture
        self._low = 0
        window.setDockNestingEnabled(True)

    # --- building

    def stack(self, area: Qt.DockWidgetArea, *panels: tuple[str, str, QWidget]) -> QDockWidget:
        """(title, name, view) each, as tabs one behind the other; gives the dock of the first, which is in front."""
        docks = [self._dock(area, *panel) for panel in panels]
        for before, dock in itertools.pairwise(docks):
            self._window.tabifyDockWidget(before, dock)
        docks[0].raise_()
        return docks[0]

    def _dock(self, area: Qt.DockWidgetArea, title: str, name: str, view: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window, objectName=f"dock_{name}")
        dock.setWidget(view)
        self._window.addDockWidget(area, dock)
        if hasattr(view, "watch"):  # a dock behind another tab is not hidden, only out of sight
            dock.visibilityChanged.connect(view.watch)
        return dock

    def needs_room(self, name: str, beside: str) -> None:
        """While it is in sight this panel is high; what it took is given back to ``beside``, one of the same stack."""
        dock = self.dock(name)
        dock.visibilityChanged.connect(lambda seen: self._give_room(dock, self.dock(beside), seen))

    def _give_room(self, dock: QDockWidget, beside: QDockWidget, seen: bool) -> None:
        window = self._window
        if not window.isVisible() or dock.isFloating():
            return
        roomy = round(ROOMY * window.height())
        if seen and dock.height() < roomy:
            self._low = dock.height()
            window.resizeDocks([dock], [roomy], Qt.Orientation.Vertical)
        elif not seen and self._low:
            window.resizeDocks([beside], [self._low], Qt.Orientation.Vertical)
            self._low = 0

    # --- going there

    def dock(self, name: str) -> QDockWidget:
        return self._window.findChild(QDockWidget, f"dock_{name}")

    def docks(self) -> list[QDockWidget]:
        return self._window.findChildren(QDockWidget)

    def show(self, name: str) -> None:
        """Bring a panel to the front and the keyboard to it."""
        dock = self.dock(name)
        dock.show()
        dock.raise_()
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, step: int) -> None:
        """The keyboard to the next (1) or previous (-1) panel that can be seen, the picture being one of them."""
        seen = [dock.widget() for dock in self.docks() if not dock.visibleRegion().isEmpty()]
        stops, focus = [self._picture, *sorted(seen, key=self._place)], self._window.focusWidget()
        here = next((n for n, w in enumerate(stops) if focus is not None and (w is focus or w.isAncestorOf(focus))), 0)
        target = stops[(here + step) % len(stops)]
        takes_keys = target.focusPolicy() != Qt.FocusPolicy.NoFocus or target.focusProxy() is not None
        (target if takes_keys else _first_stop(target)).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self, panel: QWidget) -> tuple[int, int]:
        """From left to right, and down."""
        corner = panel.mapTo(self._window, panel.rect().topLeft())
        return corner.x() // 200, corner.y()


def _first_stop(panel: QWidget) -> QWidget:
    """The first widget in a panel that takes the keyboard."""
    inside = (w for w in panel.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next(inside, panel)
