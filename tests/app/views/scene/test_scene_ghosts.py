"""Onion skin and ghost in the 3D scene: those of the 3D track, by the switches of the picture."""

import numpy as np
import pytest

from app.staleness import made_of
from app.ui.theme import theme
from app.views.frame.ghosts import Ghosts
from app.views.poses.ghost_poses import STROKES
from app.views.scene.scene_canvas import opengl_problem, rgba
from app.views.scene.scene_view import SceneView
from core.edits import MoveJoints, ReplaceTrack
from core.poses import Space, Unit
from core.track import TrackKey
from tests.app.views.conftest import FIRST, LEFT_KNEE, LEGS, LIFTED, STANDING_3D, walking
from tests.app.views.frame.test_frame_view import opened

REFINED = TrackKey(1, 0, "refined")


@pytest.fixture
def ghosts(qtbot, spatial_session):
    return Ghosts(spatial_session, opened(qtbot, spatial_session))


@pytest.fixture
def scene(qtbot, spatial_session, ghosts):
    if opengl_problem():
        pytest.skip(f"3D cannot be tested here: {opengl_problem()}")
    scene = SceneView(spatial_session)
    qtbot.addWidget(scene)
    ghosts.show_in(scene)
    scene.resize(600, 640)
    scene.show()
    qtbot.waitExposed(scene)
    qtbot.waitUntil(lambda: bool(scene._people))
    return scene


def drawn(scene, kind: str) -> list[np.ndarray]:
    """The left knee of each ghost of a kind, where it was at frame 0: 20 mm are a frame."""
    scene._draw()
    at_first = np.array([STANDING_3D[LEFT_KNEE, 0], 0, STANDING_3D[LEFT_KNEE, 1]])
    return [ghost.points[LEFT_KNEE] - at_first for ghost in scene._ghosts if ghost.kind == kind]


def along(scene, kind: str) -> list[float]:
    moved = drawn(scene, kind)
    assert all(np.allclose(move[1:], 0, atol=1e-3) for move in moved)  # they walk along x, upright
    return [round(float(move[0]), 2) for move in moved]


def visible(scene) -> bool:
    return scene._scene._ghosts.visible and scene._scene._ghost_edges.visible


def test_skins_are_those_frames_of_the_picture(scene, ghosts, spatial_session):
    assert along(scene, "before") == along(scene, "after") == [] and not visible(scene)
    ghosts.show_skins(True)
    spatial_session.seek(10)
    assert along(scene, "before") == [140, 160, 180] and along(scene, "after") == [260, 240, 220]
    in_picture = [(ghost.kind, ghost.strength) for ghost in ghosts.item.ghosts]
    assert [(ghost.kind, ghost.strength) for ghost in scene._ghosts] == in_picture and visible(scene)
    ghosts.show_skins(False)
    assert along(scene, "before") == [] and not visible(scene)


def test_a_switch_and_an_edit_of_another_frame_draw_anew(scene, ghosts, spatial_session, qtbot):
    ghosts.show_skins(True)
    qtbot.waitUntil(lambda: len(scene._ghosts) == 3)  # by itself: at frame 0 there are only those after
    spatial_session.do(MoveJoints(LIFTED, [1], [LEFT_KNEE], [[[900.0, 450.0, 0.0]]]))
    qtbot.waitUntil(lambda: scene._ghosts[-1].points[LEFT_KNEE, 0] == 900)


def test_they_are_in_one_call_and_fade_by_kind(scene, ghosts, spatial_session):
    ghosts.show_skins(True)
    spatial_session.seek(10)
    scene._draw()
    line = scene._scene._ghosts
    bones = len(LEGS.bones)
    pieces = sum({"before": 5, "after": 1}[ghost.kind] * bones for ghost in scene._ghosts)  # dashed in five, solid
    assert len(line.pos) == len(line.color) == 2 * pieces
    assert len({tuple(colour[:3]) for colour in np.round(line.color, 3)}) == 2
    nearest, farthest = line.color[:, 3].max(), line.color[:, 3].min()
    assert nearest == pytest.approx(0.9) and 0.2 < farthest < 0.5
    assert len(set(STROKES.values())) == len(STROKES)  # told apart without colours


def test_the_ghost_of_a_corrected_track_is_what_the_lift_gave(scene, ghosts, spatial_session):
    ghosts.show_origin(True)
    assert along(scene, "origin") == []
    spatial_session.do(MoveJoints(LIFTED, [0], [LEFT_KNEE], [[[900.0, 450.0, 0.0]]]))
    assert along(scene, "origin") == [0]
    assert np.allclose(scene._scene._ghosts.color[0, :3], rgba(theme().ink)[:3])
    spatial_session.undo()
    assert along(scene, "origin") == []


def refine(session, **facts) -> None:
    """A refined 3D track 30 mm beside the lifted one; its provenance still names the 2D that this was lifted from."""
    said = {**made_of(session.document.track(FIRST)), "refined": {"from": LIFTED[2:]}}
    there = STANDING_3D + (30, 0, 0)
    session.do(ReplaceTrack(REFINED, walking(20, there, (20.0, 0, 0), source=said, **facts)))
    session.activate(REFINED)


def test_the_ghost_of_a_refined_track_is_the_lifted_one(scene, ghosts, spatial_session, qtbot):
    refine(spatial_session, space=Space.WORLD)
    ghosts.show_origin(True)
    spatial_session.seek(4)
    assert along(scene, "origin") == [80]
    spatial_session.do(MoveJoints(LIFTED, [4], [LEFT_KNEE], [[[900.0, 450.0, 0.0]]]))  # a track that is not shown
    qtbot.waitUntil(lambda: scene._ghosts[0].points[LEFT_KNEE, 0] == 900)


@pytest.mark.parametrize("facts", [{"space": Space.CAMERA}, {"space": Space.WORLD, "unit": Unit.RELATIVE}])
def test_what_cannot_stand_in_the_same_scene_is_no_ghost(scene, ghosts, spatial_session, facts):
    refine(spatial_session, **facts)
    ghosts.show_origin(True)
    scene._draw()
    assert scene._ghosts == [] and REFINED in scene._people


def test_they_are_painted_beside_the_pose(scene, ghosts, spatial_session):
    spatial_session.seek(10)
    scene._draw()
    before = scene._scene._canvas.render().astype(int)
    ghosts.show_skins(True)
    scene._draw()
    changed = np.abs(scene._scene._canvas.render().astype(int) - before).max(axis=2) > 20
    assert changed.sum() > 200
    middle = scene.screen_points(LIFTED)[:, 0].mean()
    columns = np.flatnonzero(changed.any(axis=0))
    assert columns.min() < middle < columns.max()


def test_the_window_gives_them_to_the_scene_by_its_actions(window, qtbot):
    if opengl_problem():
        pytest.skip(f"3D cannot be tested here: {opengl_problem()}")
    window.session.do(ReplaceTrack(LIFTED, walking(100, STANDING_3D, (20.0, 0, 0), space=Space.WORLD)))
    window.session.activate(LIFTED)
    window.build_scene()
    window.panels.show("scene")
    scene = window.panels.view("scene").scene
    window.session.seek(50)
    window.actions_.qactions["onion_skin"].trigger()
    qtbot.waitUntil(lambda: [ghost.kind for ghost in scene._ghosts] == ["before", "after"] * 3)
    window.actions_.qactions["onion_skin"].trigger()
    qtbot.waitUntil(lambda: scene._ghosts == [])
