import numpy as np
import pytest

from app.controllers.joint_edits import JointEditsController
from core.document import TrackKey
from core.edits import MoveJoints, RemovePose, ReplaceTrack
from core.errors import EditError
from core.poses import PoseSequence, Space, Status, Visibility
from core.skeleton import load_skeleton
from tests.app.conftest import FIRST, SECOND

SKELETON = load_skeleton("mpi28")
LEFT_WRIST, RIGHT_WRIST = SKELETON.indices(["left_wrist", "right_wrist"])


@pytest.fixture
def controller(session):
    controller = JointEditsController(session)
    controller.heard = []
    controller.notified.connect(controller.heard.append)
    session.seek(10)
    return controller


def shown(session, frame=10, key=FIRST):
    return session.document.track(key).frame(frame)


def place(session, frame, x):
    session.do(MoveJoints(FIRST, [frame], [LEFT_WRIST], [[[x, 0.0]]]))


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


def test_set_key_confirms_where_the_joints_are(session, controller):
    before = shown(session).coords.copy()
    controller.set_key()
    np.testing.assert_array_equal(shown(session).coords, before)
    assert (shown(session).status == Status.CONFIRMED).all()
    assert controller.heard == ["Key set: all joints"]


def test_delete_key_shows_the_models_position_again(session, controller):
    place(session, 10, 999)
    session.select([LEFT_WRIST])
    controller.delete_key()
    assert shown(session).coords[LEFT_WRIST, 0] == 10 * LEFT_WRIST + 10
    with pytest.raises(EditError, match="no key to delete"):
        controller.delete_key()


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


def test_swap_exchanges_only_the_selected_pair(session, controller):
    before = shown(session).coords.copy()
    session.select([LEFT_WRIST])
    controller.swap_selected()
    after = shown(session).coords
    np.testing.assert_array_equal(after[[LEFT_WRIST, RIGHT_WRIST]], before[[RIGHT_WRIST, LEFT_WRIST]])
    others = [j for j in range(28) if j not in (LEFT_WRIST, RIGHT_WRIST)]
    np.testing.assert_array_equal(after[others], before[others])
    assert controller.heard == ["Left and right swapped: wrist"]


def test_swap_limb_takes_the_whole_arm(session, controller):
    before = shown(session).coords.copy()
    session.select([LEFT_WRIST])
    controller.swap_limbs()
    moved = {SKELETON.joints[j] for j in np.flatnonzero((shown(session).coords != before).any(axis=1))}
    arm = ("clavicle", "shoulder", "elbow", "wrist", "hand")
    assert moved == {f"{side}_{joint}" for side in ("left", "right") for joint in arm}


def test_swap_body_over_the_range(session, controller):
    before = shown(session).coords.copy()
    session.set_range(range(8, 12))
    controller.swap_body()
    np.testing.assert_array_equal(shown(session).coords, before[SKELETON.flip_order])
    assert shown(session, 12).coords[LEFT_WRIST, 0] == 10 * LEFT_WRIST + 12
    assert controller.heard == ["Left and right swapped: the whole body in frames 8 to 11"]


def test_swap_persons_from_here_to_the_end(session, controller):
    assert controller.others() == [SECOND]
    controller.swap_persons(SECOND)
    assert shown(session, 9).coords[0, 0] == 9
    assert shown(session, 10).coords[0, 0] == 510
    assert shown(session, 99, SECOND).coords[0, 0] == 99
    assert session.undo_stack.count() == 1


def test_interpolate_between_the_keys_around_the_frame(session, controller):
    place(session, 5, 100)
    place(session, 15, 200)
    session.select([LEFT_WRIST])
    controller.interpolate()
    assert shown(session, 10).coords[LEFT_WRIST, 0] == pytest.approx(150)
    assert shown(session, 7).status[LEFT_WRIST] == Status.ADJUSTED
    assert shown(session, 16).coords[LEFT_WRIST, 0] == 10 * LEFT_WRIST + 16


def test_interpolate_needs_two_ends(session, controller):
    with pytest.raises(EditError, match="keys on both sides"):
        controller.interpolate()


def test_keys_are_found_and_the_middle_between_them(session, controller):
    for frame in (4, 20, 60):
        place(session, frame, 1)
    controller.go_to_key(1)
    assert session.frame == 20
    controller.go_to_key(-1)
    assert session.frame == 4
    session.seek(30)
    controller.go_to_midpoint()
    assert session.frame == 40
    session.seek(60)
    with pytest.raises(EditError, match="after this one"):
        controller.go_to_key(1)


def test_keys_far_away_are_found_across_blocks_without_any(session, controller):
    place(session, 1, 1)
    place(session, 99, 1)
    session.seek(70)
    assert controller.keys_around() == (1, 99)


def test_from_a_key_the_middle_of_the_gap_after_it(session, controller):
    for frame in (4, 20):
        place(session, frame, 1)
    session.seek(4)
    controller.go_to_midpoint()
    assert session.frame == 12


def test_tab_goes_round_the_joints(session, controller):
    controller.select_next(1)
    assert session.joints == (0,)
    controller.select_next(-1)
    assert session.joints == (27,)
    controller.select_next(1)
    assert session.joints == (0,)
    controller.select_all()
    assert len(session.joints) == 28


def test_next_person_is_the_other_one(session, controller):
    controller.next_person(1)
    assert session.active_key == SECOND


def test_without_a_selection_or_a_track_the_user_is_told_what_to_do(session, controller):
    with pytest.raises(EditError, match="No joint is selected"):
        controller.nudge(1, 0)
    session.activate(None)
    with pytest.raises(EditError, match="no track to edit"):
        controller.set_key()


def test_with_mirrored_editing_the_partner_goes_along(session, controller):
    left, right = session.track.skeleton.indices(["left_wrist", "right_wrist"])
    before = shown(session).coords.copy()
    session.set_mirrored(True)
    session.select([left])
    controller.nudge(0, 5)
    moved = shown(session).coords - before
    assert moved[left] == pytest.approx([0, 5]) and np.linalg.norm(moved[right]) == pytest.approx(5, abs=1e-4)
    assert not np.delete(moved, [left, right], axis=0).any()


def test_a_person_in_two_tracks_is_joined_from_here_on(session, controller):
    session.do(RemovePose(FIRST, 50, 100))
    session.seek(60)
    controller.join_persons(SECOND)
    assert session.document.track(FIRST).frame(70).coords[0].tolist() == [570, 0]
    assert np.isnan(session.document.track(SECOND).frame(70).coords).all()
    assert np.isfinite(session.document.track(SECOND).frame(55).coords).all()
