import numpy as np
import pytest

from app.controllers.joint_edits import JointEditsController
from core.edits import ReplaceTrack
from core.errors import EditError
from core.poses import PoseSequence, Space, Status, Visibility
from core.track import TrackKey
from tests.app.controllers.worlds import LEFT_WRIST, RIGHT_WRIST, SKELETON, listening, shown


@pytest.fixture
def controller(session):
    session.seek(10)
    return listening(JointEditsController(session))


def test_nudge_moves_the_selected_joints_by_pixels_and_repeats_are_one_step(session, controller):
    before = shown(session).coords[LEFT_WRIST].copy()
    session.select([LEFT_WRIST])
    for _ in range(5):
        controller.nudge(1, -10)
    np.testing.assert_allclose(shown(session).coords[LEFT_WRIST], before + [5, -50])
    assert shown(session).status[LEFT_WRIST] == Status.CONFIRMED
    session.undo()
    np.testing.assert_allclose(shown(session).coords[LEFT_WRIST], before)


def test_up_is_up_in_a_world_with_y_up(session, controller):
    poses = PoseSequence(SKELETON, np.zeros((100, 28, 3)), np.arange(100) / 25, space=Space.WORLD)
    session.do(ReplaceTrack(TrackKey(1, 0, "lifted"), poses))
    session.activate(TrackKey(1, 0, "lifted"))
    session.select([0])
    controller.nudge(0, -10)
    np.testing.assert_allclose(session.track.frame(10).coords[0], [0, 10, 0])


def test_visibility_goes_round(session, controller):
    session.select([LEFT_WRIST])
    seen = []
    for _ in range(4):
        controller.cycle_visibility()
        seen.append(Visibility(shown(session).visibility[LEFT_WRIST]))
    assert seen == [Visibility.OCCLUDED, Visibility.ABSENT, Visibility.VISIBLE, Visibility.OCCLUDED]
    assert controller.heard[0] == "left wrist: occluded"


def test_visibility_over_the_range(session, controller):
    session.select([LEFT_WRIST])
    session.set_range(range(5, 8))
    controller.set_visibility(Visibility.ABSENT, over_range=True)
    seen = [shown(session, t).visibility[LEFT_WRIST] for t in range(4, 9)]
    assert seen == [0, 3, 3, 3, 0]


def test_delete_joint_makes_it_missing(session, controller):
    session.select([LEFT_WRIST])
    controller.delete_joint()
    assert np.isnan(shown(session).coords[LEFT_WRIST]).all()
    assert np.isfinite(shown(session).coords[RIGHT_WRIST]).all()


def test_copy_previous_pose(session, controller):
    controller.copy_previous_pose()
    np.testing.assert_array_equal(shown(session).coords, shown(session, 9).coords)
    session.seek(0)
    with pytest.raises(EditError):
        controller.copy_previous_pose()


def test_tab_goes_round_the_joints(session, controller):
    controller.select_next(1)
    assert session.joints == (0,)
    controller.select_next(-1)
    assert session.joints == (27,)
    controller.select_next(1)
    assert session.joints == (0,)
    controller.select_all()
    assert len(session.joints) == 28


def test_without_a_selection_or_a_track_the_user_is_told_what_to_do(session, controller):
    with pytest.raises(EditError, match="No joint is selected"):
        controller.nudge(1, 0)
    session.activate(None)
    with pytest.raises(EditError, match="no track to edit"):
        controller.copy_previous_pose()


def test_with_mirrored_editing_the_partner_goes_along(session, controller):
    left, right = session.track.skeleton.indices(["left_wrist", "right_wrist"])
    before = shown(session).coords.copy()
    session.set_mirrored(True)
    session.select([left])
    controller.nudge(0, 5)
    moved = shown(session).coords - before
    assert moved[left] == pytest.approx([0, 5]) and np.linalg.norm(moved[right]) == pytest.approx(5, abs=1e-4)
    assert not np.delete(moved, [left, right], axis=0).any()


def test_deleting_obeys_the_range(session, controller):
    session.select([LEFT_WRIST])
    session.set_range(range(40, 60))
    controller.delete_joint()
    missing = np.isnan(session.track.composed().coords[:, LEFT_WRIST, 0])
    assert np.flatnonzero(missing).tolist() == list(range(40, 60))
    assert controller.heard == ["Deleted: left wrist in frames 40 to 59"]
