import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from app.ui import keymaps
from core.edits import MoveJoints
from tests.app.conftest import FIRST

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def press(window, qtbot):
    """``press(key, modifiers)`` on the frame view, as the user would."""
    window.activateWindow()
    window.frame_view.setFocus()
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)

    def press(key, modifiers=Mod.NoModifier, target=None):
        QTest.keyClick(target or QApplication.focusWidget(), key, modifiers)

    return press


def test_no_menu_of_poses_has_more_than_a_dozen_entries(window):
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.objectName() == "menu_pose"]
    assert len(menus) == 1
    for menu in (*menus, *menus[0].findChildren(QMenu)):
        entries = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert 0 < len(entries) <= 12, f"{menu.title()}: {entries}"


def test_keys_that_the_documents_name_are_the_real_ones(window):
    """*Name* (key) is an action of that name; any other Ctrl+... or Alt+... is somebody's key, too."""
    rows, pages = window.actions_.rows.values(), [Path("docs/tutorial.md"), *Path("docs/how-to").glob("*.md")]
    pages = [page for page in pages if page.name != "extend.md"]  # its action is made up
    keys = {key for row in rows for key in row.keys}
    named = 0
    for page in pages:
        text = " ".join(page.read_text("utf-8").split())
        for name, key in re.findall(r"[*]([A-Z][^*>]+)[*] [(]([A-Z][A-Za-z+]*)[)]", text):
            fitting = [row for row in rows if row.title.lower() == name.lower()]
            assert fitting and key in fitting[0].keys, f"{page.name}: {name} is not {key}"
            named += 1
        for key in re.findall(r"(?<![A-Za-z+])(?:(?:Ctrl|Alt|Shift)[+])+[A-Z][a-z]*[0-9]*(?![a-z])", text):
            if not key.endswith(_MOUSE):
                assert key in keys, f"{page.name}: {key} is nobody's key"
    assert named > 6


_MOUSE = ("Shift", "Alt", "Ctrl")
"""Before a drag or a turn of the wheel."""


def test_the_arrows_step_by_one_ten_and_hundred(window, press):
    seen = []
    for key, modifiers in (
        (Key.Key_Right, Mod.NoModifier), (Key.Key_D, Mod.NoModifier), (Key.Key_Left, Mod.NoModifier),
        (Key.Key_Right, Mod.ShiftModifier), (Key.Key_Right, Mod.ControlModifier | Mod.ShiftModifier),
        (Key.Key_Left, Mod.ShiftModifier), (Key.Key_Home, Mod.NoModifier), (Key.Key_End, Mod.NoModifier),
    ):  # fmt: skip
        press(key, modifiers)
        seen.append(window.session.frame)
    assert seen == [1, 2, 1, 11, 99, 89, 0, 99]


def test_tab_goes_to_the_next_joint_in_the_views_and_back(window, press):
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    assert window.session.joints == (1,)
    press(Key.Key_Backtab, Mod.ShiftModifier)
    assert window.session.joints == (0,)


def test_tab_moves_the_focus_elsewhere(window, press):
    window.findChild(QComboBox, "speed").setFocus()
    press(Key.Key_Tab)
    assert window.session.joints == ()
    assert QApplication.focusWidget() is not window.findChild(QComboBox, "speed")


def test_events_of_widgets_do_not_go_through_the_keys_guard(window, qtbot, monkeypatch):
    """A filter over the whole application called Python some ten thousand times at each change of the theme."""
    seen = []
    monkeypatch.setattr(type(window.actions_.guard), "eventFilter", lambda self, watched, _: bool(seen.append(watched)))
    window.frame_view.repaint()
    QApplication.sendEvent(window.frame_view, QEvent(QEvent.Type.StyleChange))
    assert set(seen) <= {window}


def test_a_text_field_keeps_its_keys(window, press, qtbot):
    field = QLineEdit("a", window)
    field.show()
    field.setFocus()
    for key in (Key.Key_S, Key.Key_Space, Key.Key_1, Key.Key_Home, Key.Key_Right, Key.Key_Delete):
        press(key)
    assert field.text() == "a 1"  # "as 1", and Delete took the s after Home and Right
    assert window.session.frame == 0 and not window.controllers.playback.playing
    press(Key.Key_A, Mod.ControlModifier)
    assert field.selectedText() == field.text() and window.session.joints == ()


def test_main_row_1_is_speed_and_keypad_1_a_view(window, press, monkeypatch):
    looked = []
    monkeypatch.setattr(window.panels.view("scene").build(), "look_from", looked.append)
    window.controllers.playback.set_speed(2.0)
    press(Key.Key_1, Mod.KeypadModifier)
    assert (looked, window.controllers.playback.speed) == (["front"], 2.0)
    press(Key.Key_1)
    assert (looked, window.controllers.playback.speed) == (["front"], 1.0)


def test_single_key_edits_tell_what_changed_and_offer_undo(window, press, qtbot):
    window.session.select([window.session.track.skeleton.index("left_wrist")])
    press(Key.Key_S)
    assert window.toasts.text == "Left and right swapped: wrist"
    assert window.toasts.button.isVisible()
    window.toasts.button.click()
    assert window.session.undo_stack.index() == 0
    assert window.toasts.text == "Undone: Swap left and right"


def test_a_key_that_makes_no_sense_now_says_why(window, press):
    press(Key.Key_V)
    assert window.toasts.text == "No joint is selected. Click one, or press Tab"


def test_the_question_mark_opens_the_sheet(window, press):
    press(Key.Key_Question)
    sheet = window.findChild(object, "shortcut_sheet")
    assert sheet is not None and sheet.isVisible()
    sheet.close()


def test_range_keys(window, press):
    window.session.seek(20)
    press(Key.Key_I)
    window.session.seek(30)
    press(Key.Key_O)
    assert window.session.range == range(20, 31)


def test_undo_and_both_redos(window, press):
    for redo, modifiers in ((Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier), (Key.Key_Y, Mod.ControlModifier)):
        press(Key.Key_K)
        press(Key.Key_Z, Mod.ControlModifier)
        assert window.session.undo_stack.index() == 0
        press(redo, modifiers)
        assert window.session.undo_stack.index() == 1
        window.controllers.history.undo()


def test_every_menu_entry_is_reachable_and_named(window):
    shown = {a for menu in window.menuBar().findChildren(QMenu) for a in menu.actions()}
    for id_, action in window.actions_.qactions.items():
        assert action in shown, id_
        assert action.objectName() == f"action_{id_}"


@pytest.mark.parametrize("preset", list(keymaps.PRESETS))
def test_no_keymap_gives_one_key_to_two_actions(window, preset):
    keys = keymaps.effective(window.actions_.defaults(), preset, {})
    assert keymaps.conflicts(keys) == {}


@pytest.mark.parametrize(
    "id_, key, modifiers",
    [("fit", Key.Key_F, Mod.NoModifier), ("hand_tool", Key.Key_Q, Mod.NoModifier),
     ("actual_size", Key.Key_0, Mod.ControlModifier), ("view_top", Key.Key_7, Mod.KeypadModifier),
     ("fit_scene", Key.Key_F, Mod.ShiftModifier)],
)  # fmt: skip
def test_a_key_acts_through_its_action_alone(window, press, id_, key, modifiers):
    """In every view: with its shortcut it runs the action, and without it does nothing at all."""
    scene, triggered = window.panels.view("scene").build(), []
    window.actions_.qactions[id_].triggered.connect(lambda: triggered.append(id_))
    views = [window.frame_view, scene, window.panels.view("timeline"), window.panels.view("curves")]
    for view in views:
        press(key, modifiers, view)
    assert len(triggered) == len(views)
    window.frame_view.zoom(2)
    seen = _looks(window)
    window.settings.shortcuts = {id_: []}
    window.apply_settings()
    for view in views:
        press(key, modifiers, view)
    assert len(triggered) == len(views) and _looks(window) == seen


def test_another_key_of_the_users_takes_the_place_of_the_first(window, press):
    window.settings.shortcuts = {"hand_tool": ["Z"]}
    window.apply_settings()
    hand = window.actions_.qactions["hand_tool"]
    press(Key.Key_Q)
    assert not hand.isChecked()
    press(Key.Key_Z)
    assert hand.isChecked()


def _looks(window) -> tuple:
    """What keys of the views could have changed."""
    canvas = window.frame_view.canvas
    return canvas.viewport().cursor().shape(), canvas.to_screen(), window.actions_.qactions["hand_tool"].isChecked()


def test_delete_and_space_in_a_list_are_the_lists_own(window, press, qtbot):
    """Elsewhere Delete takes a key of the pose away, and Space plays."""
    window.session.do(MoveJoints(FIRST, [0], [0], [[[7.0, 7.0]]]))
    window.controllers.notes.add(1, range(40, 41), "elbow out")
    window.panels.show("notes")
    panel, window.session.frame = window.panels.view("notes"), 0
    panel.table.selectRow(0)
    panel.table.setFocus()
    qtbot.waitUntil(panel.table.hasFocus)
    press(Key.Key_Space, target=panel.table)
    assert window.session.frame == 40 and not window.controllers.playback.playing
    press(Key.Key_Delete, target=panel.table)
    assert window.session.document.notes == {} and window.session.track.frame(0).coords[0, 0] == 7


def test_presets_name_actions_that_exist(window):
    for preset in keymaps.PRESETS.values():
        assert set(preset) <= set(window.actions_.rows)


def test_the_users_own_keys_go_over_the_preset():
    defaults = {"fit": ("F",), "go_to": ("Ctrl+G",), "quit": ("Ctrl+Q",)}
    keys = keymaps.effective(defaults, "SLEAP", {"quit": ["Alt+Q"]})
    assert keys == {"fit": ("Ctrl+=", "F"), "go_to": ("Ctrl+J",), "quit": ("Alt+Q",)}


def test_a_conflict_is_found_however_it_is_spelt():
    assert keymaps.conflicts({"a": ("ctrl+shift+x",), "b": ("Shift+Ctrl+X",), "c": ("X",)}) == {
        "Ctrl+Shift+X": ["a", "b"]
    }


def test_another_keymap_is_in_force_at_once(window, press):
    window.settings.keymap = "CVAT"
    window.apply_settings()
    press(Key.Key_F)
    press(Key.Key_V)
    assert window.session.frame == 11
