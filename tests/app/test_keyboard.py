"""Everything that the mouse can do in the window, the keyboard can: by Tab, or by an action with the same effect."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget

from tests.e2e.access import BY_ACTION, INTERACTIVE, inside_another, path, spoken_name

PANELS = ("scene", "joints", "jobs", "filters", "review", "notes", "tracks", "recordings", "timeline",
          "curves", "comparison")  # fmt: skip


@pytest.fixture
def shown(window, qtbot):
    window.resize(1280, 800)
    window.build_scene()
    qtbot.waitExposed(window)
    return window


def interactive(window) -> list:
    widgets = [w for w in window.findChildren(QWidget) if isinstance(w, INTERACTIVE)]
    found = [w for w in widgets if w.isVisible() and not inside_another(w)]
    return [w for w in found if not isinstance(w.parentWidget(), QToolBar | QDockWidget)]


def test_each_panel_is_named_and_can_be_used_without_a_mouse(shown):
    for panel in PANELS:
        shown.panels.show(panel)
        QApplication.processEvents()
        widgets = interactive(shown)
        unnamed = [f"{type(w).__name__} in {path(w)}" for w in widgets if not spoken_name(shown, w)]
        unreachable = {w.objectName() for w in widgets if not w.focusPolicy() & Qt.FocusPolicy.TabFocus} - BY_ACTION
        assert len(widgets) > 3 and (panel, unnamed, unreachable) == (panel, [], set())


def test_f6_goes_round_all_panels_that_can_be_seen(shown):
    shown.frame_view.setFocus()
    seen = set()
    for _ in range(12):
        shown.panels.go_to(1)
        focus = shown.focusWidget()
        holder = next((d for d in shown.findChildren(QDockWidget) if d.isAncestorOf(focus)), shown.frame_view)
        seen.add(holder.objectName())
    assert seen == {"dock_scene", "dock_joints", "dock_tracks", "dock_timeline", "frame_view"}


def test_every_row_of_the_table_is_in_a_menu_and_in_the_palette(shown):
    in_menus = {action for menu in shown.menuBar().findChildren(type(shown.menuBar().addMenu("x"))) for action in
                menu.actions()}  # fmt: skip
    assert {id_ for id_, action in shown.actions_.qactions.items() if action not in in_menus} == set()


def test_the_timeline_is_zoomed_and_its_statistic_chosen_by_actions(shown):
    before, word = shown.time.span, shown.panels.view("timeline").choice.currentData()
    shown.actions_.qactions["time_zoom_in"].trigger()
    shown.actions_.qactions["next_statistic"].trigger()
    assert shown.time.span == pytest.approx(0.8 * before) and shown.panels.view("timeline").choice.currentData() != word


def test_a_joint_is_found_selected_moved_and_undone_by_keys(shown):
    session = shown.session
    press = lambda id_: shown.actions_.qactions[id_].trigger()  # noqa: E731
    press("next_joint")
    (joint,) = session.joints
    before = session.track.frame(0).coords[joint].copy()
    press("nudge_right")
    assert (session.track.frame(0).coords[joint] - before).tolist() == [1, 0]
    press("undo")
    assert (session.track.frame(0).coords[joint] == before).all()
