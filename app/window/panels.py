"""``Panels``: the docks round the middle of the window: stacks of tabs, the way from one to the next, room where it is
needed."""

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QFrame, QScrollArea, QStackedWidget, QTabBar, QWidget
from shiboken6 import isValid

from app.ui.action import Action
from app.views.timeline.time_widget import choose_next
from app.window.docks import DOCKS, STACKS, Dock
from core.language import tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


_TALL = 200
"""Pixels that a panel may insist on."""


class Panels(QObject):
    """Panels are known by their names; the dock of one is called ``dock_NAME``."""

    built = Signal(str)
    """A panel is there now that was to come later."""

    def __init__(self, window: "MainWindow", middle: QStackedWidget):
        super().__init__(window)
        self._window, self._middle = window, middle
        self._lent = ""
        self._was_hidden = False
        self._low: dict[str, int] = {}  # stack -> the height that a roomy panel has taken from it
        self._docks: dict[str, QDockWidget] = {}
        self._views: dict[str, QWidget] = {}
        window.setDockNestingEnabled(True)

    def action_rows(self) -> list[Action]:
        return [
            Action("next_panel", tr("Next panel"), ("F6",), lambda: self.go_to(1), "&View/La&yout", 500),
            Action("previous_panel", tr("Previous panel"), ("Shift+F6",), lambda: self.go_to(-1), "&View/La&yout", 505),
            Action(
                "next_quantity", tr("Next quantity in the curves"), (),
                lambda: choose_next(self.view("curves").choice), "&View/&Timeline and curves", 415,
            ),
        ]

    # --- building

    def build(self) -> None:
        """A dock for each row of the table."""
        for stack in STACKS:
            docks = [self._dock(row) for row in DOCKS if row.stack == stack]
            for before, dock in itertools.pairwise(docks):
                self._window.tabifyDockWidget(before, dock)
            docks[0].raise_()
        scene, joints, tracks, timeline = (self._docks[name] for name in ("scene", "joints", "tracks", "timeline"))
        self._window.resizeDocks([scene, joints], [280, 300], Qt.Orientation.Vertical)
        wide = self._window.width()  # on a small screen the picture keeps half of it
        sides = [min(430, round(0.3 * wide)), min(350, round(0.2 * wide))]
        self._window.resizeDocks([joints, tracks], sides, Qt.Orientation.Horizontal)
        self._window.resizeDocks([timeline], [190], Qt.Orientation.Vertical)
        self._name_whole()

    def arrange(self, state: QByteArray, version: int) -> None:
        """As they were when ``QMainWindow.saveState`` gave this."""
        self._window.restoreState(state, version)
        self._name_whole()

    def _name_whole(self) -> None:
        """The window makes its tabs anew whenever docks are arranged: names are scrolled to, not cut."""
        for tabs in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.setElideMode(Qt.TextElideMode.ElideNone)
            tabs.setUsesScrollButtons(True)

    def build_rest(self) -> None:
        """The panels that are not there yet."""
        for row in DOCKS:
            self.view(row.name)

    def _dock(self, row: Dock) -> QDockWidget:
        dock = self._docks[row.name] = QDockWidget(tr(row.title), self._window, objectName=f"dock_{row.name}")
        self._window.addDockWidget(STACKS[row.stack], dock)
        dock.dockLocationChanged.connect(lambda _: QTimer.singleShot(0, self, self._name_whole))
        if row.later:
            dock.setWidget(QWidget(dock))
            dock.visibilityChanged.connect(lambda seen: seen and self.view(row.name))
        else:
            self._fill(row)
        if row.room:
            beside = next(self._docks[other.name] for other in DOCKS if other.stack == row.stack)
            dock.visibilityChanged.connect(lambda seen: self._give_room(row, dock, beside, seen))
        return dock

    def _fill(self, row: Dock) -> QWidget:
        """Build the panel of a dock."""
        dock = self._docks[row.name]
        view = self._views[row.name] = row.build(self._window)
        tall = view.minimumSizeHint().height() > _TALL
        dock.setWidget(_scrolling(view, f"scroll_{row.name}") if tall else view)
        if hasattr(view, "watch"):  # a dock behind another tab is not hidden, only out of sight
            dock.visibilityChanged.connect(view.watch)
        return view

    def _fill_later(self, row: Dock) -> QWidget:
        """The same once the window is made: the panel has missed whether it can be seen."""
        empty, view = self._docks[row.name].widget(), self._fill(row)
        empty.deleteLater()
        if hasattr(view, "watch"):
            view.watch(not self._docks[row.name].visibleRegion().isEmpty())
        self.built.emit(row.name)
        return view

    def _give_room(self, row: Dock, dock: QDockWidget, beside: QDockWidget, seen: bool) -> None:
        window = self._window
        if not isValid(window) or not window.isVisible() or dock.isFloating():
            return
        roomy = round(row.room * window.height())
        if seen and dock.height() < roomy:
            self._low[row.stack] = dock.height()
            window.resizeDocks([dock], [roomy], Qt.Orientation.Vertical)
        elif not seen and (low := self._low.pop(row.stack, 0)):
            window.resizeDocks([beside], [low], Qt.Orientation.Vertical)

    # --- one in the middle

    def lend(self, name: str) -> QWidget:
        """Put a panel into the middle of the window and its dock out of the way, until ``take_back``."""
        if self._lent != name:
            self.take_back()
            dock, view = self._docks[name], self.view(name)
            self._lent, self._was_hidden = name, dock.isHidden()
            dock.setWidget(QWidget(dock))
            dock.hide()
            dock.toggleViewAction().setEnabled(False)
            self._middle.addWidget(view)
        return self.view(name)

    def take_back(self) -> None:
        """The panel that is in the middle, if there is one: before the places of all are kept or changed."""
        if not self._lent:
            return
        dock, view, self._lent = self._docks[self._lent], self.view(self._lent), ""
        self._middle.removeWidget(view)
        dock.widget().deleteLater()
        dock.setWidget(view)
        view.show()
        dock.toggleViewAction().setEnabled(True)
        dock.setHidden(self._was_hidden)

    # --- going there

    def view(self, name: str) -> QWidget:
        """The panel itself."""
        return self._views.get(name) or self._fill_later(next(row for row in DOCKS if row.name == name))

    def views(self) -> list[QWidget]:
        """Those that are there by now."""
        return list(self._views.values())

    def dock(self, name: str) -> QDockWidget:
        return self._docks[name]

    def docks(self) -> list[QDockWidget]:
        return list(self._docks.values())

    def show(self, name: str) -> None:
        """Bring a panel to the front and the keyboard to it."""
        if name != self._lent:
            dock = self._docks[name]
            dock.show()
            dock.raise_()
        self.view(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def title_in_focus(self) -> str:
        """The title of the panel that has the keyboard, "The picture" where none has."""
        focus = self._window.focusWidget()
        holds = (row for row in DOCKS if focus is not None and self._place_of(row.name).isAncestorOf(focus))
        return next((tr(row.title) for row in holds), tr("The picture"))

    def _place_of(self, name: str) -> QWidget:
        return self.view(name) if name == self._lent else self._docks[name]

    def go_to(self, step: int) -> None:
        """The keyboard to the next (1) or previous (-1) panel that can be seen, the middle being one of them."""
        seen = [self.view(name) for name, dock in self._docks.items() if not dock.visibleRegion().isEmpty()]
        stops, focus = [self._middle.currentWidget(), *sorted(seen, key=self._place)], self._window.focusWidget()
        here = next((n for n, w in enumerate(stops) if focus is not None and (w is focus or w.isAncestorOf(focus))), 0)
        target = stops[(here + step) % len(stops)]
        takes_keys = target.focusPolicy() != Qt.FocusPolicy.NoFocus or target.focusProxy() is not None
        (target if takes_keys else _first_stop(target)).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self, panel: QWidget) -> tuple[int, int]:
        """From left to right, and down."""
        corner = panel.mapTo(self._window, panel.rect().topLeft())
        return corner.x() // 200, corner.y()


def _scrolling(view: QWidget, name: str) -> QScrollArea:
    """A panel that needs more height than a laptop's window has for it scrolls instead of making the window higher."""
    area = QScrollArea(objectName=name, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(view)
    area.setMinimumWidth(view.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
    return area


def _first_stop(panel: QWidget) -> QWidget:
    """The first widget in a panel that takes the keyboard."""
    inside = (w for w in panel.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next(inside, panel)
