"""Poses in 3D without pictures: the 3D scene has the place of the picture, and its dock when there is one again."""

import pytest
from PySide6.QtWidgets import QDockWidget

from app.session.session import Session
from app.window.main_window import MainWindow
from core.edits import SetRecording
from core.project.project import Project
from core.recording import POSES_ALONE, Recording

IN_SPACE = Recording(2, "/nowhere/walk.bvh", "walk.bvh", POSES_ALONE, 100, 25.0, 0, 0)


@pytest.fixture
def both(window):
    """A video and a file of motion in 3D, the latter on the screen."""
    window.session.do(SetRecording(2, IN_SPACE))
    window.session.show_recording(2)
    return window


def dock(window) -> QDockWidget:
    return window.findChild(QDockWidget, "dock_scene")


def test_the_scene_is_in_the_middle_while_there_is_no_picture(both):
    panel = both.panels.view("scene")
    assert both.middle.currentWidget() is panel and panel.isVisible() and dock(both).isHidden()
    assert not dock(both).toggleViewAction().isEnabled()
    both.session.show_recording(1)
    assert both.middle.currentWidget() is both.frame_view
    assert dock(both).widget() is panel and panel.isVisible() and not dock(both).isHidden()
    both.session.show_recording(2)
    assert both.middle.currentWidget() is panel


def test_the_keyboard_gets_there_and_help_is_about_it(both):
    scene = both.panels.view("scene").build()
    both.panels.show("scene")
    focus = both.focusWidget()
    assert dock(both).isHidden() and (focus is scene or scene.isAncestorOf(focus))
    assert both.panels.title_in_focus() == "3D scene"
    both.panels.go_to(1)
    assert both.panels.title_in_focus() != "3D scene"


def test_a_dock_that_was_hidden_stays_so(window):
    dock(window).hide()
    window.session.do(SetRecording(2, IN_SPACE))
    window.session.show_recording(2)
    assert window.panels.view("scene").isVisible()
    window.session.show_recording(1)
    assert dock(window).isHidden()


def test_what_is_kept_of_the_layout_has_the_scene_in_its_dock(both, settings):
    both.reset_layout()
    assert both.middle.currentWidget() is both.panels.view("scene") and dock(both).isHidden()
    both.release()
    again = MainWindow(Session(Project.create()), settings)
    again.show()
    assert not dock(again).isHidden() and dock(again).widget() is again.panels.view("scene")
    again.release()
    again.close()
