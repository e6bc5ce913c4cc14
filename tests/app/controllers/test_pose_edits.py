import numpy as np
import pytest

from app.controllers.pose_edits import PoseEditsController, mirrored_pose
from core.errors import EditError
from core.poses import Status
from core.skeleton import Skeleton, _named_pairs

NAMES = ("pelvis", "left_hip", "right_hip")
HIPS = Skeleton("hips", NAMES, (-1, 0, 0), _named_pairs(NAMES))


def test_a_pose_is_copied_to_another_frame_as_one_confirmed_step(session):
    controller = PoseEditsController(session)
    session.seek(10)
    controller.copy()
    session.seek(30)
    controller.paste()
    pose = session.track.frame(30)
    assert np.array_equal(pose.coords, session.track.frame(10).coords)
    assert (pose.status == Status.CONFIRMED).all() and session.undo_stack.count() == 1
    session.undo()
    assert session.track.frame(30).coords[0].tolist() == [30, 0]


def test_over_a_range_the_selected_joints_stand_still_and_count_as_adjusted(session):
    controller = PoseEditsController(session)
    session.select([3])
    controller.copy()
    session.set_range(range(20, 25))
    controller.paste()
    shown = session.track.composed(20, 25)
    assert (shown.coords[:, 3] == [30, 60]).all() and (shown.status[:, 3] == Status.ADJUSTED).all()
    assert shown.coords[:, 4, 0].tolist() == [60, 61, 62, 63, 64]


def test_the_poses_of_a_range_are_pasted_one_after_the_other(session):
    controller = PoseEditsController(session)
    session.set_range(range(10, 14))
    controller.copy(over_range=True)
    session.set_range(None)
    session.seek(50)
    controller.paste()
    shown = session.track.composed(49, 55)
    assert shown.coords[:, 0, 0].tolist() == [49, 10, 11, 12, 13, 54]
    assert (shown.status[1:5] == Status.ADJUSTED).all()


def test_a_person_is_moved_turned_and_enlarged_about_its_middle(session):
    controller, before = PoseEditsController(session), session.track.frame(0).coords.copy()
    controller.shift(3, 4)
    assert np.allclose(session.track.frame(0).coords, before + [3, 4])
    controller.turn(180)
    middle = (before + [3, 4]).mean(axis=0)
    assert np.allclose(session.track.frame(0).coords, 2 * middle - (before + [3, 4]), atol=1e-3)
    controller.scale(2.0)
    assert np.allclose(session.track.frame(0).coords, middle + 2 * (middle - before - [3, 4]), atol=1e-2)
    assert (session.track.frame(0).status == Status.CONFIRMED).all()


def test_over_a_range_everybody_is_turned_in_each_frame(session):
    session.set_range(range(20, 23))
    PoseEditsController(session).turn(90)
    shown = session.track.composed(19, 24)
    assert (shown.status[1:4] == Status.ADJUSTED).all() and (shown.status[[0, 4]] == Status.MEASURED).all()
    middle = shown.coords.mean(axis=1)
    assert np.allclose(np.diff(middle, axis=0), [1, 0], atol=1e-3)  # it walks on as it did


def test_lengths_can_be_locked_in_3d_only(session):
    with pytest.raises(EditError, match="3D only"):
        PoseEditsController(session).lock_lengths()


def test_a_mirrored_pose_exchanges_sides_about_its_middle():
    coords = np.array([[10.0, 0], [13, 1], [7, 2]])  # the middle is at x = 10
    assert mirrored_pose(coords, HIPS).tolist() == [[10, 0], [13, 2], [7, 1]]


def test_without_a_copy_there_is_nothing_to_paste(session):
    with pytest.raises(EditError, match="No pose was copied"):
        PoseEditsController(session).paste()
