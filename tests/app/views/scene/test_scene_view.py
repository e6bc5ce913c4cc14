import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.views.poses.ghost_poses import skins_at
from app.views.scene import scene_view
from app.views.scene.scene_canvas import opengl_problem
from app.views.scene.scene_geometry import Surroundings, dashed, floor_grid, scene_axes, tubes
from app.views.scene.scene_view import SceneView
from core.edits import SetTrack
from core.poses import Space
from core.track import Track
from tests.app.views.conftest import (
    FIRST,
    LEFT_HIP,
    LEFT_KNEE,
    LEGS,
    LIFTED,
    PELVIS,
    RIGHT_KNEE,
    STANDING_3D,
    Mouse,
    walking,
)


@pytest.fixture
def view(qtbot, spatial_session):
    if opengl_problem():
        pytest.skip(f"3D cannot be tested here: {opengl_problem()}")
    view = SceneView(spatial_session)
    qtbot.addWidget(view)
    view.resize(600, 640)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: bool(view._people))
    view.mouse = Mouse(view.findChild(object, "scene_canvas"))
    return view


def place(view, joint) -> QPointF:
    return QPointF(*view.screen_points(LIFTED)[joint])


def lengths(coords) -> np.ndarray:
    return np.array([np.linalg.norm(coords[a] - coords[b]) for a, b in LEGS.bones])


# --- shapes


def test_people_stand_upright_in_every_space():
    assert scene_axes(Space.WORLD) @ [0, 1, 0] == pytest.approx([0, 0, 1])  # y is up
    assert scene_axes(Space.CAMERA) @ [0, -1, 0] == pytest.approx([0, 0, 1])  # y is down
    for space in Space:
        assert np.linalg.det(scene_axes(space)) == pytest.approx(1)


def test_the_floor_lies_under_the_lowest_foot():
    camera = walking(10, STANDING_3D * (1, -1, 1) + (0, 300, 4000), space=Space.CAMERA)
    around = Surroundings(Track(LIFTED, camera))
    assert around.floor == pytest.approx(-(300 - 450), abs=1)  # the knees, 150 above the camera's own height
    lines, strong = floor_grid(around)
    assert (lines[..., 2] == around.floor).all() and 0 < strong.sum() < len(strong)


def test_a_tube_has_its_radius_all_along():
    vertices, faces, colours = tubes(np.array([[[0.0, 0, 0], [0, 0, 10]]]), 2.0, np.ones((1, 4)))
    assert np.hypot(*vertices[:, :2].T) == pytest.approx(np.full(16, 2.0))
    assert faces.max() == 15 and len(faces) == 16 and colours.min() >= 0 and colours.max() <= 1


def test_dashes_cover_part_of_a_bone():
    ends = np.array([[[0.0, 0, 0], [10, 0, 0]]] * 3)
    pieces, owners = dashed(ends, np.array([0, 1, 2]))
    cover = np.bincount(owners, np.linalg.norm(pieces[:, 1] - pieces[:, 0], axis=1))
    assert cover == pytest.approx([10, 6, 3.5])


# --- the view


def test_without_opengl_a_sentence_says_so(qtbot, spatial_session, monkeypatch):
    monkeypatch.setattr(scene_view, "opengl_problem", lambda: "there is none")
    view = SceneView(spatial_session)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: "needs OpenGL, and there is none" in view.findChild(object, "scene_message").text())
    view.look_from("top")
    view.frame_selection()
    spatial_session.seek(3)


def test_without_a_3d_track_a_sentence_says_what_to_do(qtbot, session):
    if opengl_problem():
        pytest.skip(f"3D cannot be tested here: {opengl_problem()}")
    view = SceneView(session)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: "Pose > Lift to 3D makes one of 2D poses" in view.findChild(object, "scene_message").text())


def test_something_is_drawn(view):
    picture = view._scene._canvas.render()
    colours = {tuple(pixel) for pixel in picture.reshape(-1, 4)[::7]}
    assert len(colours) > 20


def test_projecting_and_back(view):
    point = np.array([120.0, -40, 600])
    on_screen = view._scene.project(point[None])[0]
    assert view._scene.unproject(QPointF(*on_screen), point) == pytest.approx(point, abs=0.3)


def test_the_subjects_left_is_on_the_right_from_the_front(view):
    """World data of a person who faces z: their left is x, seen from the front it is on the viewer's right."""
    view.look_from("front")
    points = view.screen_points(LIFTED)
    assert points[LEFT_KNEE, 0] > points[PELVIS, 0] and points[LEFT_KNEE, 1] > points[LEFT_HIP, 1]


def test_a_click_selects_the_joint_everywhere(view, spatial_session):
    view.mouse.click(place(view, LEFT_KNEE))
    assert spatial_session.joints == (LEFT_KNEE,)
    view.mouse.click(QPointF(5, 400))
    assert spatial_session.joints == ()


def test_dragging_with_locked_bones_keeps_their_lengths(view, spatial_session):
    view.look_from("front")
    start = place(view, LEFT_KNEE)
    view.mouse.drag(start, start + QPointF(60, -30))
    coords = spatial_session.document.track(LIFTED).frame(0).coords
    assert lengths(coords) == pytest.approx(lengths(STANDING_3D), rel=1e-4)
    assert coords[LEFT_KNEE, 0] > 130 and spatial_session.undo_stack.count() == 1
    assert spatial_session.undo_stack.undoText() == "Move left knee in 3D"


def test_dragging_without_the_lock_moves_in_the_plane_of_view(view, spatial_session):
    view.look_from("front")
    view.bone_lock.setChecked(False)
    start = place(view, LEFT_KNEE)
    view.mouse.drag(start, start + QPointF(60, 0))
    spatial_session.seek(0)
    moved = spatial_session.document.track(LIFTED).frame(0).coords - STANDING_3D
    assert moved[LEFT_KNEE, 0] > 20
    assert moved[LEFT_KNEE, 1:] == pytest.approx([0, 0], abs=1)
    assert np.abs(np.delete(moved, LEFT_KNEE, axis=0)).max() == 0


def test_with_ctrl_a_joint_goes_along_the_ray_from_the_eye(view, spatial_session):
    """Seen from the front the eye looks along the world's -z: away is -z. The joint stays where it is on the screen."""
    view.look_from("front")
    view.bone_lock.setChecked(False)
    start = place(view, LEFT_KNEE)
    view.mouse.drag(start, start + QPointF(0, -80), Qt.KeyboardModifier.ControlModifier)
    view._draw()
    away = (spatial_session.document.track(LIFTED).frame(0).coords - STANDING_3D)[LEFT_KNEE]
    assert away[2] < -20 and abs(away[2]) > 3 * np.abs(away[:2]).max()
    assert (place(view, LEFT_KNEE) - start).manhattanLength() < 1.5


def test_along_the_ray_too_the_bone_keeps_its_length(view, spatial_session):
    view.look_from("front")
    start = place(view, LEFT_KNEE)
    view.mouse.drag(start, start + QPointF(0, 60), Qt.KeyboardModifier.ControlModifier)
    coords = spatial_session.document.track(LIFTED).frame(0).coords
    assert lengths(coords) == pytest.approx(lengths(STANDING_3D), rel=1e-4) and coords[LEFT_KNEE, 2] > 20


def test_with_mirrored_editing_both_knees_swing_and_keep_their_lengths(view, spatial_session):
    spatial_session.set_mirrored(True)
    start = place(view, LEFT_KNEE)
    view.mouse.drag(start, start + QPointF(60, -30))
    coords = spatial_session.document.track(LIFTED).frame(0).coords
    assert lengths(coords) == pytest.approx(lengths(STANDING_3D), rel=1e-4)
    assert coords[LEFT_KNEE] * (-1, 1, 1) == pytest.approx(coords[RIGHT_KNEE], abs=1)


def test_escape_cancels_a_drag(view, spatial_session):
    start = place(view, LEFT_KNEE)
    view.mouse.press(start)
    view.mouse.move(start + QPointF(40, 0))
    assert spatial_session.preview[0] == LIFTED
    QTest.keyClick(view, Qt.Key.Key_Escape)
    view.mouse.release(start + QPointF(40, 0))
    assert spatial_session.preview is None and spatial_session.undo_stack.count() == 0


def test_orbit_pan_and_zoom_leave_the_document_alone(view, spatial_session):
    before = view.screen_points(LIFTED)
    view.mouse.drag(QPointF(20, 500), QPointF(120, 520))
    orbited = view.screen_points(LIFTED)
    centre = np.array([view._scene.camera.center])
    start = view._scene.project(centre)
    view.mouse.drag(QPointF(20, 500), QPointF(60, 530), button=Qt.MouseButton.MiddleButton)
    assert view._scene.project(centre) - start == pytest.approx(np.array([[40, 30]]), abs=1)
    panned = view.screen_points(LIFTED)
    view.mouse.wheel(QPointF(300, 300), 3)
    zoomed = view.screen_points(LIFTED)
    assert np.abs(orbited - before).max() > 5
    assert np.ptp(zoomed, axis=0).min() > np.ptp(panned, axis=0).min()
    assert spatial_session.undo_stack.count() == 0


def test_from_the_top_it_looks_straight_down(view):
    view.look_from("top")
    assert view._scene.camera.elevation == 90


def test_the_selection_is_brought_to_the_middle(view, spatial_session):
    spatial_session.select([LEFT_KNEE])
    view._draw()
    view.frame_selection()
    assert place(view, LEFT_KNEE).x() == pytest.approx(view.findChild(object, "scene_canvas").width() / 2, abs=2)


def test_the_selection_of_the_2d_track_shows_by_name(view, spatial_session):
    spatial_session.activate(FIRST)
    spatial_session.select([LEFT_HIP])
    view._draw()
    assert view._people[LIFTED].selected == (LEFT_HIP,)


def test_a_track_taken_away_in_the_middle_of_a_drag_ends_it(view, spatial_session):
    start = place(view, LEFT_KNEE)
    view.mouse.press(start)
    view.mouse.move(start + QPointF(40, 0))
    spatial_session.do(SetTrack(LIFTED, None))
    view.mouse.move(start + QPointF(60, 0))
    view.mouse.release(start + QPointF(60, 0))
    assert spatial_session.preview is None and spatial_session.undo_stack.count() == 1


def test_the_scene_follows_a_person_who_was_lifted_anew(view, spatial_session, qtbot):
    """With a floor and a height the person stands metres away from where the one before stood."""
    session, poses = spatial_session, spatial_session.document.track(LIFTED).poses
    qtbot.waitUntil(lambda: view._around is not None)
    before = np.array(view._scene.camera.center)
    session.do(SetTrack(LIFTED, Track(LIFTED, poses.replace(coords=poses.coords + np.float32(6000)))))
    qtbot.waitUntil(lambda: view._placed is session.document.track(LIFTED).poses)
    after = np.array(view._scene.camera.center)
    assert np.abs(after - before).max() == pytest.approx(6000, abs=50)


def test_the_trail_may_be_on_where_there_are_only_points(qtbot, session):
    if opengl_problem():
        pytest.skip(f"3D cannot be tested here: {opengl_problem()}")
    view = SceneView(session)  # whose session has no 3D track
    qtbot.addWidget(view)
    view.take_cloud_from(lambda: (np.array([[0.0, 0, 1000], [500, -900, 2000]], np.float32), np.ones((2, 4))))
    view.trail.setChecked(True)
    view.show()
    qtbot.waitUntil(lambda: view.is_drawing)
    view._draw()
    assert view._scene._cloud.visible and not view._scene._trail.visible


def test_h_hides_poses_ghosts_and_trail_in_3d_while_it_is_held(view, qtbot):
    view.take_ghosts_from(lambda track, frame: list(skins_at(track, frame)))
    view.trail.setChecked(True)
    view._session.select([LEFT_HIP])
    qtbot.waitUntil(lambda: bool(view._ghosts) and view._scene._trail.visible)
    QTest.keyPress(view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: not view._people)
    assert not view._ghosts and not view._scene._trail.visible and not view._scene._bones.visible
    QTest.keyRelease(view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: bool(view._people) and bool(view._ghosts))
