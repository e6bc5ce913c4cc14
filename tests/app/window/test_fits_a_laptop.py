from PySide6.QtWidgets import QApplication

from app.window.docks import DOCKS


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
