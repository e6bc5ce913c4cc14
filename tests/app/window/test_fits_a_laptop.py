from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton

from app.samples import sample_named
from app.window.docks import DOCKS
from app.window.main_window import LAYOUT
from tests.app.window.test_start import settled


def test_the_window_fits_a_small_laptop_whichever_panel_is_in_front(window):
    """1366x768, and 1280x720 at scale 1.25, which is 1024x576."""
    for name in (row.name for row in DOCKS):
        window.panels.show(name)
        QApplication.processEvents()
        smallest = window.minimumSizeHint()
        assert smallest.width() <= 1024 and smallest.height() <= 576, f"{name} needs {smallest}"


def test_the_window_opens_no_larger_than_the_screen(empty_window):
    there = empty_window.screen().availableSize()
    assert empty_window.width() <= there.width() and empty_window.height() <= there.height()


def test_a_depth_recording_fits_too_with_its_tools_and_no_button_is_cut(empty_window, qtbot):
    window = empty_window
    window.controllers.start.open_sample(sample_named("two_people"))
    settled(window, qtbot)
    bar = window.depth_view.bar
    bar.edit.setChecked(True)
    window.resize(1024, 576)
    qtbot.waitUntil(lambda: bar.isVisible() and bar._tools.isVisible())
    QApplication.processEvents()
    smallest = window.minimumSizeHint()
    assert smallest.width() <= 1024 and smallest.height() <= 576, f"needs {smallest}"
    for button in bar.findChildren(QToolButton):
        assert not button.isVisible() or button.width() >= button.sizeHint().width(), f"{button.text()} is cut"


def test_names_of_panels_are_not_cut(window):
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(bars) >= 3 and all(bar.elideMode() == Qt.TextElideMode.ElideNone for bar in bars)


def test_names_of_panels_are_not_cut_in_a_window_that_is_as_it_was_left(window, qtbot):
    window.panels.show("jobs")
    kept = window.saveState(LAYOUT)
    window.panels.show("notes")
    window.panels.arrange(kept, LAYOUT)
    test_names_of_panels_are_not_cut(window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.panels.dock("notes"))
    window.tabifyDockWidget(window.panels.dock("tracks"), window.panels.dock("notes"))
    qtbot.wait(50)
    test_names_of_panels_are_not_cut(window)
