import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.tasks.overlay import depth_colours
from app.ui.theme import apply_theme, theme
from app.views.frame.frame_view import FrameView
from app.views.poses.pose_drag import SoftDrag
from core.edits import MoveJoints, SetTrack, SetVisibility
from core.poses import Status, Visibility
from tests.app.views.conftest import (
    FIRST,
    LEFT_HIP,
    LEFT_KNEE,
    PELVIS,
    RIGHT_HIP,
    RIGHT_KNEE,
    SECOND,
    STANDING,
    FakeDecoder,
    Mouse,
    walking,
)

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def grey_picture(index: int) -> np.ndarray:
    return np.full((240, 320, 3), 60 + index, np.uint8)


def opened(qtbot, session, picture=grey_picture) -> FrameView:
    decoder = FakeDecoder(picture)
    view = FrameView(session, decoder)
    view.decoder = decoder
    session.frameChanged.connect(decoder.request)
    view.mouse = Mouse(view.canvas.viewport())
    qtbot.addWidget(view)
    view.resize(800, 620)
    view.show()
    qtbot.waitExposed(view)
    decoder.opened.emit(None)
    qtbot.wait(1)
    return view


@pytest.fixture
def view(qtbot, session):
    return opened(qtbot, session)


def on_screen(view, x, y) -> QPointF:
    return view.canvas.to_screen().map(QPointF(x, y))


def joint_on_screen(view, joint, key=FIRST) -> QPointF:
    return on_screen(view, *view.items[key].pose.coords[joint])


def shown(session, joint, frame=0, key=FIRST):
    return session.document.track(key).frame(frame).coords[joint]


# --- picture and poses


def test_whole_numbers_are_pixel_centres(view):
    """The first pixel is white: its colour shows around (0, 0) and up to half a pixel from it, not beyond."""
    picture = np.zeros((240, 320, 3), np.uint8)
    picture[0, 0] = 255
    view.canvas.show_picture(picture)
    view.canvas.zoom(20, on_screen(view, 0, 0))
    view.canvas.pan(on_screen(view, 0, 0), QPointF(300, 300))
    view.set_legend_shown(False)
    image = view.canvas.viewport().grab().toImage()
    colours = [image.pixelColor(on_screen(view, x, 0).toPoint()).lightness() for x in (-0.4, 0.4, 0.6)]
    assert colours[0] > 250 and colours[1] > 250 and colours[2] < 5


def test_depths_have_their_colours_and_nothing_where_there_is_no_reading(view):
    """Turbo at its ends and in the middle; the theme's colour for the column without readings."""
    depth = np.full((240, 320), 1000.0, np.float32)
    depth[:, 80:160], depth[:, 160:240], depth[:, 240:] = 2000, 3000, np.nan
    view.set_depth_range(1000, 3000)
    view.canvas.show_picture(depth)
    view.set_legend_shown(False)
    view.hud.show_depth(None)
    image = view.canvas.viewport().grab().toImage()
    seen = [image.pixelColor(on_screen(view, x, 120).toPoint()).getRgb()[:3] for x in (40, 120, 200, 280)]
    near, middle, far = (tuple(depth_colours()[n]) for n in (0, 127, 255))
    assert seen[:3] == [near, middle, far] and QColor(*seen[3]) == QColor(theme().no_depth)
    assert near[2] > near[0] and middle[1] > 200 and far[0] > far[2]
    assert view.canvas.value_at(QPointF(200, 120)) == 3000 and np.isnan(view.canvas.value_at(QPointF(280, 120)))


def test_what_is_in_the_middle_stays_there_when_the_window_is_resized(view):
    canvas = view.canvas
    canvas.zoom(4, on_screen(view, 100, 60))
    middle = lambda: canvas.to_image(QRectF(canvas.viewport().rect()).center())  # noqa: E731
    before, scale = middle(), canvas.scale_factor()
    view.resize(500, 420)
    assert canvas.scale_factor() == scale
    assert (middle().x(), middle().y()) == pytest.approx((before.x(), before.y()), abs=1e-6)
    canvas.fit()
    view.resize(900, 700)  # a fitted picture fits again
    corner = on_screen(view, -0.5, -0.5)
    assert corner.x() > 0 and on_screen(view, 319.5, 239.5).x() == pytest.approx(canvas.width() - corner.x())


def test_the_poses_are_of_the_frame_that_the_picture_shows(view, session):
    view.decoder.slow = True
    session.seek(7)
    assert view.shown_frame == 0
    assert view.items[FIRST].pose.coords[PELVIS, 0] == 160
    view.decoder.deliver()
    assert view.shown_frame == 7
    assert view.items[FIRST].pose.coords[PELVIS, 0] == 167


def test_without_its_file_the_poses_still_follow(view, session):
    view.decoder.slow = True
    view.decoder.closed.emit()
    session.seek(5)
    assert view.shown_frame == 5
    assert view.items[SECOND].pose.coords[PELVIS, 0] == 265


def test_nobody_in_a_frame_beyond_the_track(qtbot, make_session):
    session = make_session({FIRST: walking(3)}, n_frames=5)
    view = opened(qtbot, session)
    session.seek(4)
    assert view.items[FIRST].pose is None


def test_an_edit_of_the_shown_frame_is_drawn_and_of_another_is_not(view, session):
    before = view.items[FIRST].pose
    session.do(MoveJoints(FIRST, [3], [PELVIS], np.full((1, 1, 2), 9.0)))
    assert view.items[FIRST].pose is before
    session.do(MoveJoints(FIRST, [0], [PELVIS], np.full((1, 1, 2), 9.0)))
    assert view.items[FIRST].pose.coords[PELVIS, 0] == 9


def test_left_joints_are_painted_blue_and_right_ones_orange_in_both_themes(view, session, qapp):
    for choice in ("light", "dark"):
        apply_theme(qapp, choice)
        image = view.canvas.viewport().grab().toImage()
        for joint, colour in ((LEFT_KNEE, "#0072B2"), (RIGHT_KNEE, "#E69F00")):
            assert image.pixelColor(joint_on_screen(view, joint).toPoint()).name().upper() == colour


def test_an_inferred_joint_is_hollow(view, session):
    """The picture shows through the middle of the ring."""
    session.do(MoveJoints(FIRST, [0], [LEFT_KNEE], np.full((1, 1, 2), 200.0), Status.INFERRED))
    session.do(SetVisibility(FIRST, [0], [LEFT_HIP], Visibility.ABSENT))  # takes the bone away
    image = view.canvas.viewport().grab().toImage()
    assert image.pixelColor(joint_on_screen(view, LEFT_KNEE).toPoint()) == QColor(60, 60, 60)


def test_depth_without_a_reading_has_its_own_colour(qtbot, make_session):
    depth = np.full((240, 320), 2000, np.float32)
    depth[:, :100], depth[:, 300:] = 1000, np.nan
    view = opened(qtbot, make_session({}, kind="depth"), lambda index: depth)
    image = view.canvas.viewport().grab().toImage()
    assert image.pixelColor(on_screen(view, 310, 120).toPoint()).name().upper() == theme().no_depth
    assert view.canvas.value_at(QPointF(50.3, 10)) == 1000
    assert np.isnan(view.canvas.value_at(QPointF(310, 10)))
    assert view.canvas.value_at(QPointF(-3, 10)) is None
    assert view.canvas.depth_range == (1000, 2000)


# --- zoom and pan


def test_the_wheel_zooms_about_the_pointer(view):
    here, scale = QPointF(300, 200), view.canvas.scale_factor()
    under = view.canvas.to_image(here)
    view.mouse.wheel(here, 2)
    after = view.canvas.to_image(here)
    assert view.canvas.scale_factor() == pytest.approx(1.44 * scale)
    assert (after.x(), after.y()) == pytest.approx((under.x(), under.y()), abs=1e-6)


def test_the_view_is_kept_across_frames(view, session):
    view.mouse.wheel(QPointF(300, 200), 3)
    before = view.canvas.to_screen()
    session.seek(10)
    assert view.canvas.to_screen() == before


def test_middle_drag_and_hand_tool_pan(view, session):
    start = view.canvas.to_image(QPointF(300, 200))
    view.mouse.drag(QPointF(300, 200), QPointF(350, 230), button=Qt.MouseButton.MiddleButton)
    view.set_hand_tool(True)
    view.mouse.drag(QPointF(350, 230), QPointF(380, 200))
    end = view.canvas.to_image(QPointF(380, 200))
    assert (end.x(), end.y()) == pytest.approx((start.x(), start.y()), abs=0.01)
    assert session.undo_stack.count() == 0


def test_actual_size_shows_one_pixel_on_one_pixel(view):
    view.show_actual_size()
    assert view.canvas.scale_factor() * view.devicePixelRatioF() == pytest.approx(1)
    view.fit()
    corner = on_screen(view, 319.5, 239.5)
    assert corner.x() <= view.canvas.width() and corner.y() <= view.canvas.height()


# --- dragging


def test_dragging_a_joint_moves_it_in_one_undo_step(view, session):
    start = joint_on_screen(view, LEFT_KNEE)
    view.mouse.drag(start, start + QPointF(50, -20))
    scale = view.canvas.scale_factor()
    assert shown(session, LEFT_KNEE) == pytest.approx(STANDING[LEFT_KNEE] + np.array([50, -20]) / scale, abs=0.6)
    assert session.document.track(FIRST).frame(0).status[LEFT_KNEE] == Status.CONFIRMED
    assert session.undo_stack.count() == 1 and session.undo_stack.undoText() == "Move left knee"
    session.undo()
    assert shown(session, LEFT_KNEE).tolist() == STANDING[LEFT_KNEE].tolist()


def test_while_dragging_only_a_preview_is_shown(view, session):
    start = joint_on_screen(view, LEFT_KNEE)
    view.mouse.press(start)
    view.mouse.move(start + QPointF(40, 0))
    assert session.preview[:2] == (FIRST, 0)
    assert view.items[FIRST].pose.coords[LEFT_KNEE, 0] > STANDING[LEFT_KNEE, 0] + 5
    assert shown(session, LEFT_KNEE).tolist() == STANDING[LEFT_KNEE].tolist()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    view.mouse.release(start + QPointF(40, 0))
    assert session.preview is None and session.undo_stack.count() == 0
    assert view.items[FIRST].pose.coords[LEFT_KNEE].tolist() == STANDING[LEFT_KNEE].tolist()


def test_ctrl_drag_takes_the_frames_around_along_in_one_step(view, session, monkeypatch):
    """Half a second at 10 frames/s are 5 frames on both sides."""
    monkeypatch.setattr(SoftDrag, "reach", 0.5)
    session.seek(10)
    start = joint_on_screen(view, LEFT_KNEE)
    end = on_screen(view, *(shown(session, LEFT_KNEE, 10) + (0, 40)))
    view.mouse.press(start, CTRL)
    view.mouse.move((start + end) / 2)
    view.mouse.move(end)
    key, first, poses = session.proposal
    assert (key, first, len(poses)) == (FIRST, 5, 11) and session.undo_stack.count() == 0
    view.mouse.release(end, CTRL)
    assert session.proposal is None and session.undo_stack.count() == 1
    moved = session.track.composed().coords[:, LEFT_KNEE, 1] - 150
    assert moved[10] == pytest.approx(40, abs=1) and moved[4] == moved[16] == 0
    assert 0 < moved[13] < moved[12] < moved[11] < moved[10]
    assert session.track.frame(11).status[LEFT_KNEE] == Status.ADJUSTED
    session.undo()
    assert (session.track.composed().coords[:, LEFT_KNEE, 1] == 150).all()


def test_the_wheel_widens_a_soft_drag_and_escape_ends_it(view, session, monkeypatch):
    monkeypatch.setattr(SoftDrag, "reach", 0.5)
    session.seek(10)
    start = joint_on_screen(view, LEFT_KNEE)
    view.mouse.press(start, CTRL)
    view.mouse.move(start + QPointF(0, 30))
    view.mouse.wheel(start + QPointF(0, 30), 3)
    assert len(session.proposal[2]) > 11
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert session.proposal is None and session.undo_stack.count() == 0


def test_two_pixels_are_a_click_not_a_drag(view, session):
    start = joint_on_screen(view, LEFT_KNEE)
    view.mouse.drag(start, start + QPointF(2, 1))
    assert session.undo_stack.count() == 0 and session.joints == (LEFT_KNEE,)


def test_several_selected_joints_are_dragged_together(view, session):
    session.select([LEFT_KNEE, RIGHT_KNEE])
    start = joint_on_screen(view, RIGHT_KNEE)
    view.mouse.drag(start, start + QPointF(0, 30))
    moved = [shown(session, joint)[1] - STANDING[joint, 1] for joint in range(5)]
    assert moved[LEFT_KNEE] == moved[RIGHT_KNEE] > 5
    assert moved[PELVIS] == moved[LEFT_HIP] == moved[RIGHT_HIP] == 0
    assert session.undo_stack.count() == 1


def test_alt_drag_moves_the_whole_person(view, session):
    view.mouse.drag(QPointF(600, 400), QPointF(640, 400), ALT)
    moved = session.document.track(FIRST).frame(0).coords - STANDING
    assert moved == pytest.approx(np.tile([40 / view.canvas.scale_factor(), 0], (5, 1)), abs=1e-3)
    assert session.undo_stack.count() == 1


def test_alt_wheel_turns_the_person_and_is_one_edit(view, session, qtbot):
    for _ in range(5):
        view.mouse.wheel(QPointF(400, 300), -1, ALT)
    assert session.undo_stack.count() == 0
    qtbot.waitUntil(lambda: session.undo_stack.count() == 1)
    coords = session.document.track(FIRST).frame(0).coords
    thigh = coords[LEFT_KNEE] - coords[LEFT_HIP]
    before = STANDING[LEFT_KNEE] - STANDING[LEFT_HIP]
    assert np.linalg.norm(thigh) == pytest.approx(np.linalg.norm(before), rel=1e-5)
    turned = np.degrees(np.arctan2(*thigh[::-1]) - np.arctan2(*before[::-1]))
    assert turned == pytest.approx(10, abs=1e-3)


def test_dragging_another_person_makes_them_active(view, session):
    start = joint_on_screen(view, LEFT_KNEE, SECOND)
    view.mouse.drag(start, start + QPointF(0, 25))
    assert session.active_key == SECOND
    assert shown(session, LEFT_KNEE, key=SECOND)[1] > STANDING[LEFT_KNEE, 1]
    assert shown(session, LEFT_KNEE, key=FIRST).tolist() == STANDING[LEFT_KNEE].tolist()


def test_another_frame_ends_a_drag_without_an_edit(view, session):
    start = joint_on_screen(view, LEFT_KNEE)
    view.mouse.press(start)
    view.mouse.move(start + QPointF(40, 0))
    session.seek(3)
    view.mouse.release(start + QPointF(40, 0))
    assert session.preview is None and session.undo_stack.count() == 0


# --- selecting


def test_rubber_band_and_shift_click(view, session):
    view.mouse.drag(on_screen(view, 120, 40), on_screen(view, 200, 100))
    assert session.joints == (PELVIS, LEFT_HIP, RIGHT_HIP)
    view.mouse.click(joint_on_screen(view, LEFT_KNEE), SHIFT)
    assert session.joints == (PELVIS, LEFT_HIP, LEFT_KNEE, RIGHT_HIP)
    view.mouse.click(joint_on_screen(view, PELVIS), SHIFT)
    assert session.joints == (LEFT_HIP, LEFT_KNEE, RIGHT_HIP)
    view.mouse.click(on_screen(view, 20, 200))
    assert session.joints == ()


def test_double_click_places_the_selected_missing_joint(view, session):
    session.do(MoveJoints(FIRST, [0], [LEFT_KNEE], np.full((1, 1, 2), np.nan)))
    session.select([LEFT_KNEE])
    place = on_screen(view, 50, 200).toPoint()
    QTest.mouseDClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(session, LEFT_KNEE) == pytest.approx([50, 200], abs=0.5)


# --- what is told


def test_the_label_of_a_joint_says_whose_and_how_sure(view, session):
    view.mouse.move(joint_on_screen(view, LEFT_HIP))
    text = view.findChild(type(view.hud.label), "joint_label").text()
    assert "left hip (L) · Person 1" in text and "x 180.0, y 70.0" in text
    assert "confidence 1.00" in text and "measured" in text


def test_h_hides_the_poses_while_it_is_held(view):
    QTest.keyPress(view, Qt.Key.Key_H)
    assert not view.items[FIRST].isVisible()
    QTest.keyRelease(view, Qt.Key.Key_H)
    assert view.items[FIRST].isVisible()


def test_poses_come_back_where_the_view_loses_the_keyboard_meanwhile(view):
    QTest.keyPress(view, Qt.Key.Key_H)
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut))
    assert view.items[FIRST].isVisible()


def test_a_hidden_track_is_not_drawn(view, session):
    session.hide(SECOND)
    assert list(view.items) == [FIRST]


def test_a_track_taken_away_in_the_middle_of_a_drag_ends_it(view, session):
    start = joint_on_screen(view, LEFT_KNEE)
    view.mouse.press(start)
    view.mouse.move(start + QPointF(40, 0))
    session.do(SetTrack(FIRST, None))
    view.mouse.move(start + QPointF(60, 0))
    view.mouse.release(start + QPointF(60, 0))
    assert list(view.items) == [SECOND] and session.preview is None
    assert session.undo_stack.count() == 1


def test_a_proposal_for_a_track_that_is_not_there_yet_is_drawn(view, session):
    to_be = FIRST._replace(stage="inpainted")
    poses = session.document.track(FIRST).poses
    session.propose((to_be, 0, poses.slice(0, 5)))
    assert view.proposal_item.isVisible()
    np.testing.assert_array_equal(view.proposal_item.pose.coords, poses.coords[0])
    session.seek(6)
    assert view.proposal_item.pose is None
    session.propose(None)
    assert not view.proposal_item.isVisible()


def test_nothing_of_the_last_picture_stays_beside_a_narrower_one(view):
    """A bright wide picture, then a dark upright one: beside it is the ground alone."""
    view.canvas.show_picture(np.full((240, 320, 3), 250, np.uint8))
    view.canvas.viewport().grab()
    view.canvas.forget_picture()
    view.canvas.show_picture(np.full((320, 100, 3), 20, np.uint8))
    view.set_legend_shown(False)
    view._session.hide_poses(True)
    image, seen = view.canvas.viewport().grab().toImage(), view.canvas.seen()
    ground = QColor(theme().canvas)
    beside = [(x, y) for x in (seen.left() - 20, seen.right() + 20) for y in range(5, image.height(), 15)]
    assert seen.width() < image.width() / 2 and {image.pixelColor(*place).name() for place in beside} == {ground.name()}
