import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.views.panels.joint_table import JointTable
from core.edits import MoveJoints
from core.language import ENGLISH, Language, speak
from core.poses import Status, Visibility
from tests.app.views.conftest import FIRST, LEFT_HIP, LEFT_KNEE, LIFTED, PELVIS, STANDING


@pytest.fixture
def table(qtbot, session):
    table = JointTable(session)
    qtbot.addWidget(table)
    table.resize(520, 240)
    table.show()
    qtbot.waitExposed(table)
    return table


def row(table, joint) -> list[str]:
    model = table.model()
    return [model.index(joint, column).data() for column in range(model.columnCount())]


def type_into(table, joint, column, text):
    return table.model().setData(table.model().index(joint, column), text)


def test_the_numbers_of_the_current_frame(table, session):
    assert row(table, LEFT_KNEE) == ["left knee", "185.0", "150.0", "1.00", "measured", ""]
    session.seek(4)
    assert row(table, LEFT_KNEE)[1] == "189.0"


def test_in_another_language_the_columns_hold_what_their_heads_say(qtbot, session):
    speak(Language("xx", lambda text: f"«{text}»"))
    try:
        other = JointTable(session)
        qtbot.addWidget(other)
        assert row(other, LEFT_KNEE)[-3:] == ["1.00", "«measured»", ""]
        heads = [other.model().headerData(n, Qt.Orientation.Horizontal) for n in range(3, 6)]
        assert heads == ["«Confidence»", "«Status»", "«Visibility»"]
    finally:
        speak(ENGLISH)


def test_a_typed_number_moves_the_joint_and_confirms_it(table, session):
    assert type_into(table, LEFT_KNEE, 1, "190.25")
    pose = session.document.track(FIRST).frame(0)
    assert pose.coords[LEFT_KNEE].tolist() == [190.25, 150] and pose.status[LEFT_KNEE] == Status.CONFIRMED
    assert row(table, LEFT_KNEE)[4] == "confirmed"
    session.undo()
    assert row(table, LEFT_KNEE)[1] == "185.0"


def test_typing_into_the_cell_with_the_keyboard(table, session, qtbot):
    table.setCurrentIndex(table.model().index(LEFT_KNEE, 2))
    table.edit(table.currentIndex())
    editor = table.findChild(QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "77.5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.undo_stack.count() == 1)
    assert session.document.track(FIRST).frame(0).coords[LEFT_KNEE].tolist() == [185, 77.5]


def test_words_and_the_same_number_change_nothing(table, session):
    type_into(table, LEFT_KNEE, 1, "left")
    type_into(table, LEFT_KNEE, 1, "185.000")
    assert session.undo_stack.count() == 0


def test_an_empty_cell_takes_the_joint_away(table, session):
    type_into(table, LEFT_KNEE, 1, "")
    assert np.isnan(session.document.track(FIRST).frame(0).coords[LEFT_KNEE]).all()
    assert row(table, LEFT_KNEE)[1:5] == ["–", "–", "–", "missing"]


def test_a_missing_joint_is_placed_once_both_numbers_are_typed(table, session):
    session.do(MoveJoints(FIRST, [0], [LEFT_KNEE], np.full((1, 1, 2), np.nan)))
    type_into(table, LEFT_KNEE, 1, "10")
    assert np.isnan(session.document.track(FIRST).frame(0).coords[LEFT_KNEE]).all()
    type_into(table, LEFT_KNEE, 2, "20")
    assert session.document.track(FIRST).frame(0).coords[LEFT_KNEE].tolist() == [10, 20]


def test_visibility_is_chosen(table, session):
    type_into(table, PELVIS, 5, int(Visibility.OCCLUDED))
    assert session.document.track(FIRST).frame(0).visibility[PELVIS] == Visibility.OCCLUDED
    assert row(table, PELVIS)[5] == "occluded"


def test_the_selection_goes_both_ways(table, session):
    session.select([LEFT_HIP, LEFT_KNEE])
    assert [index.row() for index in table.selectionModel().selectedRows()] == [LEFT_HIP, LEFT_KNEE]
    flag = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(PELVIS, 0), flag.ClearAndSelect | flag.Rows)
    assert session.joints == (PELVIS,)


def test_a_drag_under_way_is_shown(table, session):
    session.show_preview((FIRST, 0, (STANDING + 5).astype(np.float32)))
    assert row(table, PELVIS)[1] == "165.0"
    session.show_preview(None)
    assert row(table, PELVIS)[1] == "160.0"


def test_a_spatial_track_has_a_third_column(qtbot, spatial_session):
    table = JointTable(spatial_session)
    qtbot.addWidget(table)
    titles = [table.model().headerData(column, Qt.Orientation.Horizontal) for column in range(7)]
    assert titles == ["Joint", "x (mm)", "y (mm)", "z (mm)", "Confidence", "Status", "Visibility"]
    assert row(table, LEFT_KNEE)[1:4] == ["100.0", "450.0", "0.0"]
    spatial_session.activate(FIRST)
    assert table.model().columnCount() == 6
    assert spatial_session.active_key != LIFTED
