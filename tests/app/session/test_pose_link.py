"""A person in 2D and 3D before a camera with a focal length of 1000 px, 3 m away: 1 px is 3 mm there."""

import numpy as np
import pytest

from app.session.pose_link import Link, moving
from app.session.session import Session
from app.views.poses.pose_drag import PoseDrag, SoftDrag
from core.camera import Camera
from core.depth.surface import Surface, behind_surface
from core.edits import MoveJoints, SetRecording, SetTrack
from core.poses import PoseSequence, Space, Status
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey

FLAT, SPATIAL = TrackKey(1, 0, "detected"), TrackKey(1, 0, "lifted")
SKELETON = load_skeleton("mpi28")
CAMERA = Camera(640, 480, np.array([[1000.0, 0, 320], [0, 1000, 240], [0, 0, 1]]))
BODY = np.random.default_rng(1).uniform(-500, 500, (len(SKELETON), 3)) * (1, 1, 0.3)
TURN = np.array([[1.0, 0, 0], [0, -1, 0], [0, 0, -1]])


def body_in(space: Space) -> np.ndarray:
    """The same body, 3 m before the camera, in the coordinates of a space."""
    if space == Space.ROOT:
        return BODY
    return BODY + [0, 0, 3000] if space == Space.CAMERA else BODY @ TURN + [10, 20, 30]


@pytest.fixture(params=[Space.CAMERA, Space.ROOT, Space.WORLD])
def session(request, qapp, tmp_path):
    pixels, points = CAMERA.project(BODY + [0, 0, 3000]), body_in(request.param)
    times = np.arange(5) / 25
    flat = PoseSequence(SKELETON, np.repeat(pixels[None], 5, 0), times)
    source = {"camera": CAMERA.to_dict()}
    spatial = PoseSequence(SKELETON, np.repeat(points[None], 5, 0), times, space=request.param, source=source)
    session = Session(Project.create(tmp_path / "linked.posewright"))
    session.do(SetRecording(1, Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 5, 25.0, 640, 480)))
    session.do(SetTrack(FLAT, Track(FLAT, flat)))
    session.do(SetTrack(SPATIAL, Track(SPATIAL, spatial)))
    session.show_recording(1)
    yield session
    session.undo_stack.clear()
    session.project.close()


def test_what_moves_in_3d_moves_in_the_picture(session):
    """30 mm to the camera's right, at 3 m + z: 30 / (3 + z) px."""
    before, there = session.document.track(FLAT).frame(2).coords, body_in(Space.CAMERA)[5, 2]
    right = np.array([30.0, 0, 0])
    place = session.document.track(SPATIAL).frame(2).coords[5] + right
    session.do(moving(session, SPATIAL, 2, [5], place[None], "Move"))
    after = session.document.track(FLAT).frame(2)
    assert after.coords[5] - before[5] == pytest.approx([30_000 / there, 0], abs=0.1)
    assert after.status[5] == Status.ADJUSTED and np.array_equal(np.delete(after.coords, 5, 0), np.delete(before, 5, 0))
    session.undo()
    assert np.array_equal(session.document.track(FLAT).frame(2).coords, before)


def test_what_moves_in_the_picture_keeps_its_distance_in_3d(session):
    before, there = session.document.track(SPATIAL).frame(2).coords, body_in(Space.CAMERA)[5, 2]
    place = session.document.track(FLAT).frame(2).coords[5] + [10, 0]
    session.do(moving(session, FLAT, 2, [5], place[None], "Move"))
    after = session.document.track(SPATIAL).frame(2).coords
    assert after[5] - before[5] == pytest.approx([10 * there / 1000, 0, 0], abs=0.3)


def test_a_drag_shows_the_other_at_once(session):
    drag = PoseDrag(session, SPATIAL, 2, (5,), "Move")
    drag.move(drag.coords + np.eye(len(SKELETON))[:, [5]] * [30, 0, 0])
    shown = session.previewed(FLAT, 2)
    assert shown[5, 0] > session.document.track(FLAT).frame(2).coords[5, 0] + 5
    drag.finish()
    assert session.previewed(FLAT, 2) is None
    assert session.document.track(FLAT).frame(2).coords[5] == pytest.approx(shown[5])


def test_a_soft_drag_takes_the_frames_around_along_in_both(session, monkeypatch):
    """2 frames on both sides: a move fades over 1 + 2 frames' length to nothing."""
    monkeypatch.setattr(SoftDrag, "reach", 2 / 25)
    before = {key: session.document.track(key).composed().coords.astype(float) for key in (FLAT, SPATIAL)}
    drag = SoftDrag(session, SPATIAL, 2, (5,), "Move softly")
    drag.move(drag.coords + np.eye(len(SKELETON))[:, [5]] * [30, 0, 0])
    assert session.proposal[0] == SPATIAL and session.previewed(FLAT, 2)[5, 0] > before[FLAT][2, 5, 0] + 5
    drag.finish()
    assert session.proposal is None and session.previewed(FLAT, 2) is None
    for key in (FLAT, SPATIAL):
        moved = (session.document.track(key).composed().coords - before[key])[:, 5, 0]
        assert moved[1:4] / moved[2] == pytest.approx([0.75, 1, 0.75], abs=0.01)
        assert 0 < moved[0] < moved[1]
        assert session.document.track(FLAT).frame(2).status[5] == Status.ADJUSTED
    session.undo()
    assert np.array_equal(session.document.track(FLAT).composed().coords, before[FLAT].astype(np.float32))


def test_nothing_follows_where_the_user_does_not_want_it_or_has_set_it(session):
    assert Link.of(session, SPATIAL, 2) is not None
    joint = session.document.track(FLAT).frame(2).coords[[5]]
    session.do(moving(session, FLAT, 2, [5], joint + 4, "Move"))
    place = session.document.track(SPATIAL).frame(2).coords[[5]] + [30, 0, 0]
    session.do(moving(session, SPATIAL, 2, [5], place, "Move"))
    assert session.document.track(FLAT).frame(2).coords[5] == pytest.approx(joint[0] + 4)
    session.set_linked(False)
    assert Link.of(session, SPATIAL, 2) is None


def behind_a_wall_at(depth: float) -> Surface:
    return Surface(1, 2, np.full((480, 640), depth, np.float32), CAMERA)


def test_a_joint_moved_in_a_depth_picture_goes_behind_the_surface_there(session):
    wrist = SKELETON.index("left_wrist")
    session.surface = behind_a_wall_at(2800)
    pixel = session.document.track(FLAT).frame(2).coords[wrist] + [20, 10]
    session.do(moving(session, FLAT, 2, [wrist], pixel[None], "Move"))
    after = session.document.track(SPATIAL).frame(2).coords.astype(float)
    if session.document.track(SPATIAL).poses.space == Space.CAMERA:
        assert after[wrist, 2] == pytest.approx(2800 + behind_surface(["left_wrist"])[0], abs=0.1)
        assert CAMERA.project(after[wrist]) == pytest.approx(pixel, abs=0.01)


@pytest.mark.parametrize("why", ["another frame", "snapping is off", "a wall far behind"])
def test_a_joint_keeps_its_distance_where_the_surface_is_not_the_persons(session, why):
    wrist = SKELETON.index("left_wrist")
    session.surface = behind_a_wall_at(9000 if why == "a wall far behind" else 2800)
    session.set_snapping(why != "snapping is off")
    frame = 3 if why == "another frame" else 2
    before = session.document.track(SPATIAL).frame(frame).coords[wrist].astype(float)
    pixel = session.document.track(FLAT).frame(frame).coords[wrist] + [5, 0]
    session.do(moving(session, FLAT, frame, [wrist], pixel[None], "Move"))
    after = session.document.track(SPATIAL).frame(frame).coords[wrist].astype(float)
    if session.document.track(SPATIAL).poses.space == Space.CAMERA:
        assert after[2] == pytest.approx(before[2], abs=0.1)
    assert np.linalg.norm(after - before) == pytest.approx(15, abs=2)


def test_a_joint_that_is_missing_in_3d_is_placed_on_the_surface(session):
    wrist = SKELETON.index("left_wrist")
    gone = np.full((1, 1, 3), np.nan, np.float32)
    session.do(MoveJoints(SPATIAL, np.array([2]), np.array([wrist]), gone, Status.ADJUSTED, text="Delete"))
    session.surface = behind_a_wall_at(2900)
    session.do(moving(session, FLAT, 2, [wrist], np.array([[300.0, 200.0]]), "Move"))
    assert np.isfinite(session.document.track(SPATIAL).frame(2).coords[wrist]).all()
