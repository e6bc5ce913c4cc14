"""Inpainting in the window: with the shipped weights on a short walk of twelve measured joints."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dialogs.inpaint import InpaintChoice, InpaintDialog
from app.dialogs.process import ProcessDialog
from app.tasks import inpainting
from app.tasks.filtering import filtered
from core.edits import ClearCorrections, MoveJoints, Retouch, SetVisibility, SwapSides
from core.edits.corrections import delete_range
from core.errors import EditError, PoseError
from core.filtering.filters import Gaussian
from core.poses import Status, Visibility
from core.track import Track
from models.jumps.options import JumpsOptions, published
from tests.app.controllers.walk import (
    COCO,
    DETECTED,
    FAST,
    FRAMES,
    INPAINTED,
    MPI,
    WRIST,
    inpainted,
    joint,
    standing,
    walk,
)

# --- interpolating


def test_between_keys_the_body_tells_where_a_joint_was(walking, qtbot):
    """The left wrist is wildly wrong in frames 20 to 39 and a key at frame 30 is right: keys stay to the bit."""
    session, controller = walking.session, walking.inpainting
    key = standing()[WRIST] + (60, 0)
    frames = np.r_[20:30, 31:40]
    session.do(MoveJoints(DETECTED, frames, [WRIST], np.full((19, 1, 2), 50.0), Status.ADJUSTED))
    session.do(MoveJoints(DETECTED, [30], [WRIST], key[None, None]))
    session.select([WRIST])
    job = controller.interpolate((19, 40))
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    assert job.error is None, job.details
    shown = session.document.track(DETECTED).composed()
    assert shown.coords[30, WRIST] == pytest.approx(key)
    walked = walk().coords[19, WRIST] + np.arange(1, 21)[:, None] * [2, 0]
    assert np.linalg.norm(shown.coords[20:40, WRIST] - walked, axis=1).max() < 30
    assert np.array_equal(np.delete(shown.coords, WRIST, 1), np.delete(walk().coords, WRIST, 1))
    session.undo()
    assert (session.document.track(DETECTED).frame(25).coords[WRIST] == 50).all()


def test_j_fills_the_gap_that_the_frame_is_in(walking, qtbot):
    """The left wrist is missing in frames 20 to 39; no key and no range is set, and nothing is selected."""
    session, controller = walking.session, walking.inpainting
    session.seek(28)
    before = session.track.composed()
    job = controller.fill()
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    assert job.error is None, job.details
    shown = session.track.composed()
    filled = shown.present & ~before.present
    assert np.flatnonzero(filled.any(axis=1)).tolist() == list(range(20, 40))
    assert np.flatnonzero(filled.any(axis=0)).tolist() == [WRIST]
    assert np.array_equal(shown.coords[before.present], before.coords[before.present])


def test_a_gap_without_an_end_is_said_to_have_none(walking):
    session, controller = walking.session, walking.inpainting
    session.do(delete_range(session.track, range(25), [WRIST]))
    session.seek(10)
    with pytest.raises(EditError, match="only one end.*left wrist"):
        controller.fill()


# --- inpainting


def test_what_the_user_deleted_is_missing_and_can_be_filled(walking, qtbot):
    """In the poses and in their inpainting; what is said to be absent is a decision, and stays empty."""
    session, elbow = walking.session, joint("left_elbow")
    session.do(delete_range(session.track, range(10, 20), [COCO.joints.index("left_elbow")]))
    track = inpainted(walking, qtbot)
    assert (track.frame(15).status[elbow], np.isfinite(track.frame(15).coords[elbow]).all()) == (Status.INFERRED, True)
    session.do(delete_range(track, range(30, 35), [elbow]))
    session.do(SetVisibility(INPAINTED, np.arange(40, 45), [elbow], Visibility.ABSENT))
    session.do(SetVisibility(DETECTED, np.arange(22, 24), [WRIST], Visibility.ABSENT))
    assert np.isnan(session.document.track(INPAINTED).frame(32).coords[elbow]).all()
    track = inpainted(walking, qtbot)
    assert np.isfinite(track.frame(32).coords[elbow]).all()
    empty = np.isnan(track.composed().coords[:, joint("left_wrist"), 0])
    assert np.flatnonzero(empty).tolist() == [22, 23]


def test_a_inpainting_fills_and_upsamples_beside_the_track_as_one_step(walking, qtbot):
    session = walking.session
    track = inpainted(walking, qtbot)
    assert track.skeleton == MPI and track.poses.present.all()
    wrist = track.poses.status[:, joint("left_wrist")]
    assert (wrist[20:40] == Status.INFERRED).all() and (wrist[:20] == Status.MEASURED).all()
    assert (track.poses.status[:, joint("left_toe")] == Status.INFERRED).all()
    hidden = track.poses.coords[20:40, joint("left_wrist")]
    body = walk().coords[20:40, COCO.joints.index("left_elbow")]
    assert np.linalg.norm(hidden - body, axis=1).max() < 120  # a forearm is 60 pixels here
    assert session.active_key == INPAINTED and session.undo_stack.count() == 1
    session.undo()
    assert set(session.document.tracks) == {DETECTED}


def test_only_the_range_is_inpainted_and_the_rest_stays(walking, qtbot):
    track = inpainted(walking, qtbot, frames=range(25, 30))
    present = track.poses.present[:, joint("left_wrist")]
    assert np.flatnonzero(~present[20:40]).tolist() == [0, 1, 2, 3, 4, *range(10, 20)]
    before = track.poses.coords.copy()
    track = inpainted(walking, qtbot, frames=range(30, 33))
    outside = [t for t in range(FRAMES) if t not in range(30, 33)]
    np.testing.assert_array_equal(track.poses.coords[outside], before[outside])
    assert track.poses.present[30:33, joint("left_wrist")].all()


def test_only_the_chosen_joints_are_inpainted(walking, qtbot):
    track = inpainted(walking, qtbot, joints=("left_wrist",))
    assert track.poses.present[:, joint("left_wrist")].all()
    assert not track.poses.present[:, joint("left_toe")].any()


def test_what_was_confirmed_in_either_track_is_exact(walking, qtbot):
    session = walking.session
    session.do(MoveJoints(DETECTED, [30], [WRIST], [[[500.0, 260.0]]]))
    inpainted(walking, qtbot)
    session.do(MoveJoints(INPAINTED, [10], [joint("left_toe")], [[[470.0, 490.0]]]))
    track = inpainted(walking, qtbot)
    wrist, toe = track.frame(30), track.frame(10)
    assert wrist.coords[joint("left_wrist")].tolist() == [500, 260]
    assert toe.coords[joint("left_toe")].tolist() == [470, 490]
    assert toe.status[joint("left_toe")] == Status.CONFIRMED
    after = track.poses.coords[11, joint("left_toe")] - (472, 490)
    assert np.linalg.norm(after) < 15  # what lies beside a confirmed joint goes with it


def test_what_is_worked_out_is_shown_on_the_way(walking, qtbot):
    session = walking.session
    seen = []
    session.proposalChanged.connect(lambda: seen.append(session.proposal))
    inpainted(walking, qtbot)
    key, first, poses = seen[0]
    assert (key, first, len(poses)) == (INPAINTED, 0, FRAMES)
    assert seen[-1] is None


def test_the_part_that_the_user_looks_at_comes_first():
    assert inpainting._parts(0, 1000, 600) == [range(512, 768), range(768, 1000), range(256), range(256, 512)]
    assert [len(part) for part in inpainting._parts(0, 6400 * 64, 0)] == [6400] * 64


def test_a_cancelled_inpainting_leaves_everything_as_it_was(walking, qtbot):
    session, controller = walking.session, walking.inpainting
    tracks = dict(session.document.tracks)
    job = controller.inpaint(session.document.track(DETECTED), InpaintChoice(options=FAST))
    job.cancel()
    qtbot.waitUntil(lambda: job.state.over)
    assert session.document.tracks == tracks and session.undo_stack.count() == 0 and session.proposal is None


def test_an_empty_track_says_so(walking):
    _session = walking.session
    empty = Track(DETECTED, walk().replace(coords=np.full((FRAMES, 17, 2), np.nan)))
    with pytest.raises(PoseError, match="Too little is visible"):
        inpainting.inpaint_track(empty, FAST)


# --- accepting and rejecting


def test_accepting_confirms_what_was_made_up_in_the_range(walking, qtbot):
    session, controller = walking.session, walking.inpainting
    inpainted(walking, qtbot)
    before = session.undo_stack.count()
    session.set_range(range(15, 25))
    session.select([joint("left_wrist")])
    controller.accept()
    status = session.track.composed().status[:, joint("left_wrist")]
    assert np.flatnonzero(status == Status.CONFIRMED).tolist() == [20, 21, 22, 23, 24]
    assert session.undo_stack.count() == before + 1
    session.undo()
    assert not len(session.track.corrected_frames())


def test_rejecting_goes_back_to_missing_or_to_what_was_measured(walking, qtbot):
    session, controller = walking.session, walking.inpainting
    inpainted(walking, qtbot)
    elbow, place = joint("left_elbow"), walk().coords[22, COCO.joints.index("left_elbow")]
    session.do(MoveJoints(INPAINTED, [22], [elbow], [[[0.0, 0.0]]], status=Status.ADJUSTED))
    session.set_range(range(20, 25))
    session.select([joint("left_wrist"), elbow])
    controller.reject()
    pose = session.track.frame(22)
    assert np.isnan(pose.coords[joint("left_wrist")]).all()
    np.testing.assert_allclose(pose.coords[elbow], place)
    session.undo()
    assert np.isfinite(session.track.frame(22).coords[joint("left_wrist")]).all()


def test_there_must_be_something_to_decide_on(walking, qtbot):
    session, controller = walking.session, walking.inpainting
    with pytest.raises(EditError, match="no repaired track"):
        controller.accept()
    inpainted(walking, qtbot)
    session.select([joint("left_elbow")])
    with pytest.raises(EditError, match="Nothing was filled in for left elbow"):
        controller.accept()


# --- following corrections


def following(walking, qtbot):
    session, controller = walking.session, walking.inpainting
    inpainted(walking, qtbot)
    controller.set_following(True)
    return session, controller


def wait_for_follow_up(controller, qtbot):
    qtbot.waitUntil(lambda: controller._follow is not None and controller._follow[0].state.over, timeout=60_000)


def test_a_correction_of_the_detected_track_inpainting_its_neighbourhood(walking, qtbot):
    session, controller = following(walking, qtbot)
    wrist, steps = joint("left_wrist"), session.undo_stack.count()
    before = session.document.track(INPAINTED).composed().coords
    session.do(MoveJoints(DETECTED, [30], [WRIST], [[[520.0, 200.0]]]))
    wait_for_follow_up(controller, qtbot)
    after = session.document.track(INPAINTED)
    assert after.frame(30).coords[wrist].tolist() == [520, 200]
    assert np.linalg.norm(after.frame(32).coords[wrist] - before[32, wrist]) > 5
    assert after.frame(32).status[wrist] == Status.INFERRED and np.isfinite(after.frame(32).uncertainty[wrist])
    assert session.undo_stack.count() == steps + 1
    session.undo()
    np.testing.assert_array_equal(session.document.track(INPAINTED).composed().coords, before)
    session.redo()
    assert session.document.track(INPAINTED).frame(30).coords[wrist].tolist() == [520, 200]


def test_a_correction_of_the_inpainted_track_stays_and_the_rest_gives_way(walking, qtbot):
    session, controller = following(walking, qtbot)
    toe = joint("left_toe")
    before = session.document.track(INPAINTED).composed().coords
    session.do(MoveJoints(INPAINTED, [30], [toe], [[before[30, toe] + (0, 40)]]))
    wait_for_follow_up(controller, qtbot)
    after = session.document.track(INPAINTED).composed()
    np.testing.assert_allclose(after.coords[30, toe], before[30, toe] + (0, 40))
    assert after.status[30, toe] == Status.CONFIRMED
    assert (after.coords[31, toe] - before[31, toe])[1] > 20
    assert not (after.status == Status.CONFIRMED).sum() > 1


def test_a_later_correction_of_the_detected_track_wins_over_an_earlier_one(walking, qtbot):
    session, controller = following(walking, qtbot)
    for x in (520.0, 540.0):
        session.do(MoveJoints(DETECTED, [30], [WRIST], [[[x, 200.0]]]))
        wait_for_follow_up(controller, qtbot)
    assert session.document.track(INPAINTED).frame(30).coords[joint("left_wrist")].tolist() == [540, 200]
    session.do(ClearCorrections(DETECTED, [30], [WRIST]))
    wait_for_follow_up(controller, qtbot)
    assert session.document.track(INPAINTED).frame(30).status[joint("left_wrist")] == Status.INFERRED


def test_nothing_follows_an_undo_or_while_it_is_switched_off(walking, qtbot):
    session, controller = following(walking, qtbot)
    controller.set_following(False)
    session.do(MoveJoints(DETECTED, [30], [WRIST], [[[520.0, 200.0]]]))
    controller.set_following(True)
    session.undo()
    assert controller._follow is None


# --- the dialogs


def test_the_inpaint_dialog_offers_range_selection_and_options(walking, qtbot):
    session = walking.session
    dialog = InpaintDialog(session.current_recording, range(5, 20), ("left_wrist",), False, {"quality": "fast"})
    qtbot.addWidget(dialog)
    dialog.joints.setCurrentIndex(1)
    assert dialog.answer() == InpaintChoice(range(5, 20), ("left_wrist",), False, FAST)
    assert not dialog.findChild(QWidget, "option_iterations").isVisibleTo(dialog)
    dialog.findChild(QWidget, "fold_advanced_heading").click()
    assert dialog.findChild(QWidget, "option_iterations").isVisibleTo(dialog)


def test_options_cannot_be_set_out_of_range(walking, qtbot):
    dialog = InpaintDialog(walking.session.current_recording, None, (), False, {})
    qtbot.addWidget(dialog)
    dialog.findChild(QWidget, "option_shift").setValue(0)
    assert dialog.answer().options.shift == 1


def test_the_published_searches_are_one_choice_away(walking, qtbot):
    dialog = InpaintDialog(walking.session.current_recording, None, (), False, {"quality": "fast"})
    qtbot.addWidget(dialog)
    for text, expected in (("paper", published("paper")), ("thesis", published("thesis")), ("Usual", JumpsOptions())):
        dialog.preset.setCurrentIndex(dialog.preset.findText(text, Qt.MatchFlag.MatchContains))
        dialog.preset.activated.emit(dialog.preset.currentIndex())
        assert dialog.answer().options == expected


def test_the_whole_chain_can_leave_steps_out(walking, qtbot):
    session = walking.session
    dialog = ProcessDialog(session.current_recording, {"people": 2, "fast": True}, {}, {})
    qtbot.addWidget(dialog)
    dialog.lift.setChecked(False)
    choice = dialog.answer()
    assert (choice.estimate.people, choice.inpaint, choice.lift) == (2, FAST, None)


def test_a_inpainting_of_a_range_leaves_what_tools_made_outside_it(walking, qtbot):
    """A filter over all frames, a confirmed joint, a swap: inpainting ten frames changes ten frames, in one step."""
    session = walking.session
    inpainted(walking, qtbot)
    smooth = filtered(session.document.track(INPAINTED), [Gaussian(3.0)], range(28), range(FRAMES))
    session.do(Retouch(INPAINTED, 0, smooth, "Gaussian"))
    session.do(SwapSides(INPAINTED, 45, 55))
    session.do(MoveJoints(INPAINTED, [26], [joint("left_wrist")], [[[500.0, 260.0]]]))
    before, steps = session.document.track(INPAINTED).composed(), session.undo_stack.count()
    after = inpainted(walking, qtbot, frames=range(22, 32), joints=("left_wrist", "left_elbow")).composed()
    asked = np.zeros(before.present.shape, bool)
    asked[22:32, [joint("left_wrist"), joint("left_elbow")]] = True
    for name, array in before.layers().items():
        np.testing.assert_array_equal(getattr(after, name)[~asked], array[~asked])
    assert after.coords[26, joint("left_wrist")].tolist() == [500, 260]
    assert not np.array_equal(after.coords[asked], before.coords[asked])
    assert session.undo_stack.count() == steps + 1
    session.undo()
    np.testing.assert_array_equal(session.document.track(INPAINTED).composed().coords, before.coords)
