import numpy as np
import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest

from app.views.timeline.curve_series import QUANTITIES, TrackCurves
from app.views.timeline.curves import CurveEditor
from app.views.timeline.time_widget import TimeWindow
from app.views.timeline.timeline import Timeline
from core.edits import MoveJoints, ReplaceTrack
from core.poses import Status
from tests.app.views.conftest import (
    FIRST,
    LEFT_HIP,
    LEFT_KNEE,
    LIFTED,
    RIGHT_KNEE,
    STANDING,
    Mouse,
    walking,
)


def opened(qtbot, session) -> CurveEditor:
    curves = CurveEditor(session)
    curves.mouse = Mouse(curves)
    qtbot.addWidget(curves)
    curves.resize(900, 200)
    curves.show()
    qtbot.waitExposed(curves)
    curves.grab()
    return curves


@pytest.fixture
def curves(qtbot, session):
    """The left knee walks to the right by a pixel a frame from x = 185; the user set frame 6."""
    session.do(MoveJoints(FIRST, [6], [LEFT_KNEE], [[[200.0, 150.0]]]))
    session.select([LEFT_KNEE])
    return opened(qtbot, session)


def at(curves, frame: int, value: float) -> QPointF:
    return QPointF(curves.axis.x(frame + 0.5), float(curves._scale.y(value)))


def test_a_curve_holds_the_coordinate_of_each_frame(curves):
    (track,) = curves._tracks
    assert track.curves.values(0, 0, 8).tolist() == [185, 186, 187, 188, 189, 190, 200, 192]


def test_quantities_by_hand():
    poses = walking(5, step=(3.0, 4.0))  # 5 pixels a frame, 10 frames a second
    joints = (LEFT_HIP, LEFT_KNEE)
    assert QUANTITIES["y"].between(poses, joints)[1].tolist() == [74, 154]
    assert QUANTITIES["speed"].between(poses, joints) == pytest.approx(50)
    assert np.isnan(QUANTITIES["z"].between(poses, joints)).all()
    angles = QUANTITIES["angle"].between(poses, joints)
    thigh, to_pelvis = np.array([5, 80]), np.array([-20, -10])
    cosine = thigh @ to_pelvis / np.linalg.norm(thigh) / np.linalg.norm(to_pelvis)
    assert angles[:, 0] == pytest.approx(np.degrees(np.arccos(cosine)), abs=1e-3)
    assert np.isnan(angles[:, 1]).all()  # the knee is an end of this skeleton


def test_a_key_is_dragged_in_one_step_and_only_along_the_axis(curves, session):
    steps = session.undo_stack.count()
    curves.mouse.drag(at(curves, 6, 200), at(curves, 6, 195))
    assert session.undo_stack.count() == steps + 1 and session.frame == 6
    pose = session.track.frame(6)
    assert pose.coords[LEFT_KNEE] == pytest.approx([195, 150], abs=0.2)
    assert pose.status[LEFT_KNEE] == Status.CONFIRMED
    session.undo()
    assert session.track.frame(6).coords[LEFT_KNEE].tolist() == [200, 150]


def test_escape_leaves_everything_as_it_was(curves, session):
    steps = session.undo_stack.count()
    curves.mouse.press(at(curves, 6, 200))
    curves.mouse.move(at(curves, 6, 190))
    assert session.preview[1] == 6 and session.preview[2][LEFT_KNEE, 0] == pytest.approx(190, abs=0.2)
    QTest.keyClick(curves, Qt.Key.Key_Escape)
    curves.mouse.release(at(curves, 6, 190))
    assert session.preview is None and session.undo_stack.count() == steps
    assert session.track.frame(6).coords[LEFT_KNEE].tolist() == [200, 150]


def test_speed_cannot_be_dragged_and_a_click_there_seeks(curves, session):
    curves.choose_quantity("speed")
    curves.grab()
    steps = session.undo_stack.count()
    value = float(curves._tracks[0].curves.values(0, 6, 7)[0])
    curves.mouse.drag(at(curves, 6, value), at(curves, 9, value))
    assert session.undo_stack.count() == steps and session.frame == 9


def test_a_double_click_on_a_curve_sets_a_key(curves, session):
    QTest.mouseDClick(curves, Qt.MouseButton.LeftButton, pos=at(curves, 12, 197).toPoint())
    pose = session.track.frame(12)
    assert pose.status[LEFT_KNEE] == Status.CONFIRMED and pose.coords[LEFT_KNEE].tolist() == [197, 150]


def test_a_gap_breaks_the_curve(qtbot, make_session):
    coords = STANDING + np.zeros((20, 1, 1))
    coords[8:11, RIGHT_KNEE] = np.nan
    session = make_session({FIRST: walking(20).replace(coords=coords)}, n_frames=20)
    session.select([RIGHT_KNEE])
    curves = opened(qtbot, session)
    assert np.isnan(curves._tracks[0].curves.values(0, 7, 12)).tolist() == [False, True, True, True, False]


def test_a_peak_of_one_frame_is_seen_in_100_000(qtbot, make_session):
    coords = walking(100_000, step=(0.0, 0.0)).coords.copy()
    coords[54_321, LEFT_KNEE, 0] = 999
    session = make_session({FIRST: walking(100_000).replace(coords=coords)}, n_frames=100_000)
    session.select([LEFT_KNEE])
    curves = opened(qtbot, session)
    qtbot.waitUntil(lambda: curves.is_filled, timeout=20_000)
    curves.grab()
    assert curves._scale.top > 999


def test_other_stages_of_the_person_are_drawn_unless_hidden(qtbot, session):
    truth = FIRST._replace(stage="truth")
    session.do(ReplaceTrack(truth, walking(20, step=(2.0, 0.0))))
    session.activate(FIRST)
    session.select([LEFT_KNEE])
    curves = opened(qtbot, session)
    assert [track.key for track in curves._tracks] == [truth, FIRST]
    session.hide(truth)
    assert [track.key for track in curves._tracks] == [FIRST]


def test_curves_and_timeline_share_their_zoom(qtbot, session):
    window = TimeWindow(session)
    timeline, curves = Timeline(session, window), CurveEditor(session, window)
    qtbot.addWidget(timeline)
    qtbot.addWidget(curves)
    timeline.set_view(3, 14)
    assert curves.view == (3, 14)


def test_a_proposal_is_drawn_over_the_curve(curves, session):
    moved = session.track.composed(4, 9).replace(coords=session.track.composed(4, 9).coords + 50)
    session.propose((FIRST, 4, moved))
    assert curves._proposed.values(0, 4, 6).tolist() == [239, 240]
    session.propose(None)
    assert curves._proposed is None


def test_the_expected_error_is_a_band_round_a_coordinate(session, qtbot):
    poses = session.document.track(FIRST).poses
    error = np.full(poses.coords.shape[:2], 3.0, np.float32)
    session.do(ReplaceTrack(FIRST, poses.replace(uncertainty=error)))
    owner = QObject()
    track = TrackCurves(session, FIRST, (2,), QUANTITIES["x"], owner)
    track._fill(0, 10)
    for edge, sign in zip(track.band, (-1, 1), strict=True):
        np.testing.assert_allclose(edge.values(0, 0, 10), poses.coords[:10, 2, 0] + sign * 3)
    assert TrackCurves(session, FIRST, (2,), QUANTITIES["speed"], owner).band is None


def test_the_angle_between_bones_is_that_in_3d_and_says_so(qtbot, spatial_session):
    """In 3D the left hip's bones stand at 90 degrees; in the picture the angle is another."""
    session = spatial_session
    session.activate(FIRST)
    session.select([LEFT_HIP])
    curves = opened(qtbot, session)
    curves.choose_quantity("angle")
    qtbot.waitUntil(lambda: curves.is_filled)
    active = curves._active()
    assert active.key == LIFTED and active.unit == "° in 3D"
    assert active.curves.values(0, 3, 4)[0] == pytest.approx(90)
    session.do(ReplaceTrack(LIFTED, walking(20)))  # nothing in 3D is left
    qtbot.waitUntil(lambda: curves.is_filled and curves._active().key == FIRST)
    assert curves._active().unit == "° in 2D"
    assert curves._active().curves.values(0, 3, 4)[0] != pytest.approx(90, abs=5)
