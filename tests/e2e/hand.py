"""``Hand``: uses the window as a person does, by mouse and keyboard alone, and counts what it takes."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QTimer
from PySide6.QtCore import Qt as Q
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QListWidget, QTabWidget, QToolBar, QWidget

SIZE = (1366, 768)
"""Of a laptop's screen."""


class Hand:
    """Each click, key, drag and name that is typed is one action; a picture after each is in ``out/screenshots``.

    What opens a dialog takes ``then``, which is called in the dialog and must end with closing it.
    """

    def __init__(self, window, qtbot, screenshot, name: str):
        self.window, self._qtbot, self._screenshot, self._name = window, qtbot, screenshot, name
        self.actions: list[str] = []
        window.resize(*SIZE)

    # --- actions

    def click(self, target: QWidget, what: str, at: QPoint | None = None, *, shift: bool = False, then=None) -> None:
        assert target.isVisible() and target.isEnabled(), f"{what}: nobody can click there"
        at = target.rect().center() if at is None else at
        assert _seen(target).contains(at), f"{what}: it cannot be seen"
        held = Q.KeyboardModifier.ShiftModifier if shift else Q.KeyboardModifier.NoModifier
        self._act(f"click {what}", lambda: QTest.mouseClick(target, Q.MouseButton.LeftButton, held, at), then)

    def key(self, keys: str, then=None) -> None:
        """To whatever has the keyboard."""
        if QApplication.activeModalWidget() is None:
            self._have_keyboard()
        target = QApplication.focusWidget() or self.window
        self._act(f"press {keys}", lambda: QTest.keySequence(target, QKeySequence(keys)), then)

    def _have_keyboard(self) -> None:
        """A screen without a window manager gives it to nobody when a window is closed."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def typed(self, text: str) -> None:
        """In the field that has the keyboard, in place of what is selected there."""
        self._act(f"type {text}", lambda: QTest.keyClicks(QApplication.focusWidget(), text))

    def _act(self, what: str, act: Callable[[], object], then: Callable[[], None] | None = None) -> None:
        self.actions.append(what)
        problems: list[BaseException] = []

        def in_dialog() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(20, in_dialog)
                return
            self.look()
            try:
                then()
            except BaseException as error:
                problems.append(error)
                dialog.reject()

        if then is not None:
            QTimer.singleShot(20, in_dialog)
        act()
        if problems:
            raise problems[0]
        if QApplication.activeModalWidget() is None:
            self.look()

    # --- places

    def button(self, action: str, then=None) -> None:
        """In the toolbar."""
        target = self.window.findChild(QToolBar, "toolbar").widgetForAction(self.window.actions_.qactions[action])
        self.click(target, f"the button {self.window.actions_.rows[action].title}", then=then)

    def on_picture(self, joint: str, *, shift: bool = False) -> None:
        view, track = self.window.frame_view, self.window.session.track
        flat = view.items[view.active_key()]
        place = flat.pose.coords[flat.skeleton.index(joint)]
        at = view.canvas.to_screen().map(QPointF(*place)).toPoint()
        assert track is not None
        self.click(view.canvas.viewport(), f"the {joint.replace('_', ' ')}", at, shift=shift)

    def in_list(self, view: QListWidget, row: int, what: str) -> None:
        self.click(view.viewport(), what, view.visualItemRect(view.item(row)).center())

    def tab(self, tabs: QTabWidget, page: QWidget) -> None:
        bar, place = tabs.tabBar(), tabs.indexOf(page)
        self.click(bar, f"the tab {tabs.tabText(place)}", bar.tabRect(place).center())

    def choose(self, box: QComboBox, text: str) -> None:
        """Two actions: open the list, click the entry."""
        self.click(box, box.accessibleName())
        self._qtbot.waitUntil(box.view().isVisible)
        index = box.model().index(box.findText(text, Q.MatchFlag.MatchStartsWith), 0)
        assert index.isValid(), f"{box.accessibleName()} does not offer {text}"
        box.view().scrollTo(index)
        self.click(box.view().viewport(), text, box.view().visualRect(index).center())

    def names_file(self, monkeypatch, path) -> None:
        """The next file dialog, which is the system's: one action, a name and Return."""

        def answer(*_, **__):
            self.actions.append(f"name the file {path.name}")
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    # --- looking

    def wait(self, condition: Callable[[], object], seconds: int = 30) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=1000 * seconds)
        self.look()

    def look(self) -> None:
        dialog = QApplication.activeModalWidget()
        place = f"{self._name}-{len(self.actions):02d}"
        self._screenshot(dialog or self.window, f"{place}-dialog" if dialog else place)


def _seen(widget: QWidget) -> QRect:
    return widget.visibleRegion().boundingRect()
