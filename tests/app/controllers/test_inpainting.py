"""Repairing in the window: with the shipped weights on a short walk of twelve measured joints."""

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.inpainting import InpaintingController
from app.dialogs.ablation import AblationChoice
from app.dialogs.camera import CameraChooser, CameraDialog, From
from app.dialogs.inpaint import InpaintChoice, InpaintDialog
from app.dialogs.lift import LiftChoice, LiftDialog, ProcessDialog
from app.jobs.results import Results
from app.jobs.runner import JobRunner
from app.tasks import inpainting
from app.tasks.filtering import filtered
from core.camera import Camera
from core.document import Recording, Track, TrackKey
from core.edits import ClearCorrections, MoveJoints, ReplaceTrack, Retouch, SetRecording, SwapSides
from core.errors import EditError, PoseError
from core.filtering.filters import Gaussian
from core.poses import PoseSequence, Space, Status
from core.skeleton import load_skeleton
from models.jumps.options import JumpsOptions, Quality
from models.lifting.options import LiftOptions

COCO, MPI = load_skeleton("coco17"), load_skeleton("mpi28")
DETECTED, REPAIRED = TrackKey(1, 0, "detected", "file"), TrackKey(1, 0, "inpainted", "jumps")
LIFTED = TrackKey(1, 0, "lifted", "lifter")
WRIST = COCO.joints.index("left_wrist")
FRAMES = 60
FAST = JumpsOptions(quality=Quality.FAST)


def standing() -> np.ndarray:
    """(17, 2) pixels: somebody of 400 pixels who faces the camera."""
    right = {"eye": (-8, -8), "ear": (-18, -4), "shoulder": (-45, 50), "elbow": (-60, 120), "wrist": (-62, 180),
             "hip": (-28, 190), "knee": (-30, 280), "ankle": (-30, 370)}  # fmt: skip
    places = {"nose": (0, 0)} | {f"right_{name}": place for name, place in right.items()}
    places |= {f"left_{name}": (-x, y) for name, (x, y) in right.items()}
    return np.array([places[name] for name in COCO.joints], float) + (400, 100)


def walk() -> PoseSequence:
    """Walks to the right, 2 pixels a frame; the left wrist is missing in frames 20 to 39."""
    coords = standing() + np.arange(FRAMES)[:, None, None] * np.array([2.0, 0.0])
    coords[20:40, WRIST] = np.nan
    return PoseSequence(COCO, coords, np.arange(FRAMES) / 25)


@pytest.fixture
def world(empty_session, qtbot):
    """(session, repairing): one recording without a file, one person, detected."""
    session = empty_session
    session.do(SetRecording(1, Recording(1, "/nowhere/cam02.mp4", "cam02.mp4", "color", FRAMES, 25.0, 960, 540)))
    session.do(ReplaceTrack(DETECTED, walk()))
    session.show_recording(1)
    session.undo_stack.clear()
    window = QWidget()
    qtbot.addWidget(window)
    runner = JobRunner(window)
    controller = InpaintingController(session, Results(session, runner, window), runner, None, window)
    controller.runner = runner
    yield session, controller
    runner.close()


def repaired(world, qtbot, **choice) -> Track:
    session, controller = world
    job = controller.inpaint(session.document.track(DETECTED), InpaintChoice(options=FAST, **choice))
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    assert job.error is None, job.details
    return session.document.track(REPAIRED)


def joint(name: str) -> int:
    return MPI.joints.index(name)


# --- with and without parts of JUMPS


def test_each_part_left_out_is_a_track_of_its_own_and_all_are_compared(world, qtbot):
    session, controller = world
    asked = []
    controller.ablated.connect(lambda *what: asked.append(what))
    choice = AblationChoice(range(10, 34), ("search", "no Procrustes", "no encoder", "no overlap"), 3)
    job = controller.ablate(session.document.track(DETECTED), choice)
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    assert job.error is None, job.details
    keys = [DETECTED._replace(stage="inpainted", variant=name) for name in choice.variants]
    assert asked == [(keys[1:], keys[0])]
    runs = [session.document.track(key).composed() for key in keys]
    for run in runs:
        assert run.present[10:34].all() and not run.present[:10].any() and not run.present[34:].any()
    options = [run.source["options"] for run in runs]
    assert [o["procrustes"] for o in options] == [True, False, True, True]
    assert [o["encoder"] for o in options] == [True, True, False, True] and options[3]["shift"] == 24
    assert all(not np.allclose(run.coords[10:34], runs[0].coords[10:34]) for run in runs[1:3])
    session.undo()
    assert keys[0] not in session.document.tracks


# --- interpolating


def test_between_keys_the_body_tells_where_a_joint_was(world, qtbot):
    """The left wrist is wildly wrong in frames 20 to 39 and a key at frame 30 is right: keys stay to the bit."""
    session, controller = world
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


# --- repairing


def test_a_repair_fills_and_upsamples_beside_the_track_as_one_step(world, qtbot):
    session, _ = world
    track = repaired(world, qtbot)
    assert track.skeleton == MPI and track.poses.present.all()
    wrist = track.poses.status[:, joint("left_wrist")]
    assert (wrist[20:40] == Status.INFERRED).all() and (wrist[:20] == Status.MEASURED).all()
    assert (track.poses.status[:, joint("left_toe")] == Status.INFERRED).all()
    hidden = track.poses.coords[20:40, joint("left_wrist")]
    body = walk().coords[20:40, COCO.joints.index("left_elbow")]
    assert np.linalg.norm(hidden - body, axis=1).max() < 120  # a forearm is 60 pixels here
    assert session.active_key == REPAIRED and session.undo_stack.count() == 1
    session.undo()
    assert set(session.document.tracks) == {DETECTED}


def test_only_the_range_is_repaired_and_the_rest_stays(world, qtbot):
    track = repaired(world, qtbot, frames=range(25, 30))
    present = track.poses.present[:, joint("left_wrist")]
    assert np.flatnonzero(~present[20:40]).tolist() == [0, 1, 2, 3, 4, *range(10, 20)]
    before = track.poses.coords.copy()
    track = repaired(world, qtbot, frames=range(30, 33))
    outside = [t for t in range(FRAMES) if t not in range(30, 33)]
    np.testing.assert_array_equal(track.poses.coords[outside], before[outside])
    assert track.poses.present[30:33, joint("left_wrist")].all()


def test_only_the_chosen_joints_are_repaired(world, qtbot):
    track = repaired(world, qtbot, joints=("left_wrist",))
    assert track.poses.present[:, joint("left_wrist")].all()
    assert not track.poses.present[:, joint("left_toe")].any()


def test_what_was_confirmed_in_either_track_is_exact(world, qtbot):
    session, _ = world
    session.do(MoveJoints(DETECTED, [30], [WRIST], [[[500.0, 260.0]]]))
    repaired(world, qtbot)
    session.do(MoveJoints(REPAIRED, [10], [joint("left_toe")], [[[470.0, 490.0]]]))
    track = repaired(world, qtbot)
    wrist, toe = track.frame(30), track.frame(10)
    assert wrist.coords[joint("left_wrist")].tolist() == [500, 260]
    assert toe.coords[joint("left_toe")].tolist() == [470, 490]
    assert toe.status[joint("left_toe")] == Status.CONFIRMED
    after = track.poses.coords[11, joint("left_toe")] - (472, 490)
    assert np.linalg.norm(after) < 15  # what lies beside a confirmed joint goes with it


def test_what_is_worked_out_is_shown_on_the_way(world, qtbot):
    session, _ = world
    seen = []
    session.proposalChanged.connect(lambda: seen.append(session.proposal))
    repaired(world, qtbot)
    key, first, poses = seen[0]
    assert (key, first, len(poses)) == (REPAIRED, 0, FRAMES)
    assert seen[-1] is None


def test_the_part_that_the_user_looks_at_comes_first():
    assert inpainting._parts(0, 1000, 600) == [range(512, 768), range(768, 1000), range(256), range(256, 512)]
    assert [len(part) for part in inpainting._parts(0, 6400 * 64, 0)] == [6400] * 64


def test_a_cancelled_repair_leaves_everything_as_it_was(world, qtbot):
    session, controller = world
    tracks = dict(session.document.tracks)
    job = controller.inpaint(session.document.track(DETECTED), InpaintChoice(options=FAST))
    job.cancel()
    qtbot.waitUntil(lambda: job.state.over)
    assert session.document.tracks == tracks and session.undo_stack.count() == 0 and session.proposal is None


def test_an_empty_track_says_so(world):
    _session, _ = world
    empty = Track(DETECTED, walk().replace(coords=np.full((FRAMES, 17, 2), np.nan)))
    with pytest.raises(PoseError, match="Too little is visible"):
        inpainting.inpaint_track(empty, FAST)


# --- accepting and rejecting


def test_accepting_confirms_what_was_made_up_in_the_range(world, qtbot):
    session, controller = world
    repaired(world, qtbot)
    before = session.undo_stack.count()
    session.set_range(range(15, 25))
    session.select([joint("left_wrist")])
    controller.accept()
    status = session.track.composed().status[:, joint("left_wrist")]
    assert np.flatnonzero(status == Status.CONFIRMED).tolist() == [20, 21, 22, 23, 24]
    assert session.undo_stack.count() == before + 1
    session.undo()
    assert not len(session.track.corrected_frames())


def test_rejecting_goes_back_to_missing_or_to_what_was_measured(world, qtbot):
    session, controller = world
    repaired(world, qtbot)
    elbow, place = joint("left_elbow"), walk().coords[22, COCO.joints.index("left_elbow")]
    session.do(MoveJoints(REPAIRED, [22], [elbow], [[[0.0, 0.0]]], status=Status.ADJUSTED))
    session.set_range(range(20, 25))
    session.select([joint("left_wrist"), elbow])
    controller.reject()
    pose = session.track.frame(22)
    assert np.isnan(pose.coords[joint("left_wrist")]).all()
    np.testing.assert_allclose(pose.coords[elbow], place)
    session.undo()
    assert np.isfinite(session.track.frame(22).coords[joint("left_wrist")]).all()


def test_there_must_be_something_to_decide_on(world, qtbot):
    session, controller = world
    with pytest.raises(EditError, match="no repair"):
        controller.accept()
    repaired(world, qtbot)
    session.select([joint("left_elbow")])
    with pytest.raises(EditError, match="Nothing of left elbow"):
        controller.accept()


# --- following corrections


def following(world, qtbot):
    session, controller = world
    repaired(world, qtbot)
    controller.set_following(True)
    return session, controller


def wait_for_follow_up(controller, qtbot):
    qtbot.waitUntil(lambda: controller._follow is not None and controller._follow[0].state.over, timeout=60_000)


def test_a_correction_of_the_detected_track_repairs_its_neighbourhood(world, qtbot):
    session, controller = following(world, qtbot)
    wrist, steps = joint("left_wrist"), session.undo_stack.count()
    before = session.document.track(REPAIRED).composed().coords
    session.do(MoveJoints(DETECTED, [30], [WRIST], [[[520.0, 200.0]]]))
    wait_for_follow_up(controller, qtbot)
    after = session.document.track(REPAIRED)
    assert after.frame(30).coords[wrist].tolist() == [520, 200]
    assert np.linalg.norm(after.frame(32).coords[wrist] - before[32, wrist]) > 5
    assert after.frame(32).status[wrist] == Status.INFERRED and np.isfinite(after.frame(32).uncertainty[wrist])
    assert session.undo_stack.count() == steps + 1
    session.undo()
    np.testing.assert_array_equal(session.document.track(REPAIRED).composed().coords, before)
    session.redo()
    assert session.document.track(REPAIRED).frame(30).coords[wrist].tolist() == [520, 200]


def test_a_correction_of_the_repaired_track_stays_and_the_rest_gives_way(world, qtbot):
    session, controller = following(world, qtbot)
    toe = joint("left_toe")
    before = session.document.track(REPAIRED).composed().coords
    session.do(MoveJoints(REPAIRED, [30], [toe], [[before[30, toe] + (0, 40)]]))
    wait_for_follow_up(controller, qtbot)
    after = session.document.track(REPAIRED).composed()
    np.testing.assert_allclose(after.coords[30, toe], before[30, toe] + (0, 40))
    assert after.status[30, toe] == Status.CONFIRMED
    assert (after.coords[31, toe] - before[31, toe])[1] > 20
    assert not (after.status == Status.CONFIRMED).sum() > 1


def test_a_later_correction_of_the_detected_track_wins_over_an_earlier_one(world, qtbot):
    session, controller = following(world, qtbot)
    for x in (520.0, 540.0):
        session.do(MoveJoints(DETECTED, [30], [WRIST], [[[x, 200.0]]]))
        wait_for_follow_up(controller, qtbot)
    assert session.document.track(REPAIRED).frame(30).coords[joint("left_wrist")].tolist() == [540, 200]
    session.do(ClearCorrections(DETECTED, [30], [WRIST]))
    wait_for_follow_up(controller, qtbot)
    assert session.document.track(REPAIRED).frame(30).status[joint("left_wrist")] == Status.INFERRED


def test_nothing_follows_an_undo_or_while_it_is_switched_off(world, qtbot):
    session, controller = following(world, qtbot)
    controller.set_following(False)
    session.do(MoveJoints(DETECTED, [30], [WRIST], [[[520.0, 200.0]]]))
    controller.set_following(True)
    session.undo()
    assert controller._follow is None


# --- to 3D


def test_a_lift_puts_3d_beside_and_keeps_what_was_confirmed(world, qtbot):
    session, controller = world
    repaired(world, qtbot)
    job = controller.lift(session.current_recording, LiftChoice())
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    lifted = session.document.track(LIFTED)
    assert lifted.poses.space == Space.ROOT and lifted.poses.present.all()
    assert session.active_key == LIFTED
    place = lifted.frame(20).coords[joint("left_wrist")] + 50
    session.do(MoveJoints(LIFTED, [20], [joint("left_wrist")], [[place]]))
    job = controller.lift(session.current_recording, LiftChoice())
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    np.testing.assert_allclose(session.document.track(LIFTED).frame(20).coords[joint("left_wrist")], place, atol=1e-3)


def test_the_camera_of_a_recording_is_kept_by_an_edit(world):
    session, controller = world
    camera = Camera.from_fov(960, 540, 50)
    controller.set_camera(session.current_recording, camera)
    assert session.current_recording.camera == camera
    session.undo()
    assert session.current_recording.camera is None


# --- the dialogs


def test_the_repair_dialog_offers_range_selection_and_options(world, qtbot):
    session, _ = world
    dialog = InpaintDialog(session.current_recording, range(5, 20), ("left_wrist",), False, {"quality": "fast"})
    qtbot.addWidget(dialog)
    dialog.joints.setCurrentIndex(1)
    assert dialog.answer() == InpaintChoice(range(5, 20), ("left_wrist",), False, FAST)
    assert not dialog.findChild(QWidget, "option_iterations").isVisibleTo(dialog)
    dialog.findChild(QWidget, "fold_advanced_heading").click()
    assert dialog.findChild(QWidget, "option_iterations").isVisibleTo(dialog)


def test_options_out_of_range_are_told_in_the_dialog(world, qtbot):
    session, _ = world
    dialog = InpaintDialog(session.current_recording, None, (), False, {})
    qtbot.addWidget(dialog)
    dialog.findChild(QWidget, "option_shift").setValue(0)
    dialog.accept()
    assert dialog.result() == 0 and "shift is out of range" in dialog.note.text()


def test_a_camera_from_a_file_is_chosen_by_name_and_must_fit(world, qtbot, tmp_path):
    from core.calibration import write_calibration

    session, _ = world
    cameras = {"cam01": Camera.from_fov(960, 540, 40), "cam02": Camera.from_fov(1920, 1080, 50),
               "tall": Camera.from_fov(540, 960, 50)}  # fmt: skip
    write_calibration(tmp_path / "rig.toml", cameras)
    chooser = CameraChooser(session.current_recording)
    qtbot.addWidget(chooser)
    chooser.read(tmp_path / "rig.toml")
    assert (chooser.source, chooser.name.currentText()) == (From.FILE, "cam02")  # as in cam02.mp4
    assert (chooser.camera().width, chooser.camera().height) == (960, 540)
    np.testing.assert_allclose(chooser.camera().K, Camera.from_fov(960, 540, 50).K, atol=1e-3)
    chooser.name.setCurrentText("tall")
    assert chooser.camera() is None and "another shape" in chooser.problem


def test_a_file_that_is_no_calibration_is_told(world, qtbot, tmp_path, monkeypatch):
    session, _ = world
    (tmp_path / "x.toml").write_text("[a]\nb = 1\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "x.toml"), ""))
    dialog = CameraDialog(session.current_recording)
    qtbot.addWidget(dialog)
    dialog.chooser.browse.click()
    assert not dialog.accept_button.isEnabled() and dialog.chooser.problem


def test_the_lift_dialog_says_what_will_come_of_it(world, qtbot):
    session, _ = world
    dialog = LiftDialog(session.current_recording, False, {"height": 1750.0, "fov": 50.0})
    qtbot.addWidget(dialog)
    assert dialog.answer() == LiftChoice(None, False, LiftOptions(fov=50.0, height=1750.0))
    assert "About the pelvis, in true size" in dialog.note.text()
    dialog.findChild(QWidget, "option_floor").setChecked(True)
    assert "Standing on a floor" in dialog.note.text()


def test_the_whole_chain_can_leave_steps_out(world, qtbot):
    session, _ = world
    dialog = ProcessDialog(session.current_recording, {"people": 2}, {"quality": "fast"}, {})
    qtbot.addWidget(dialog)
    dialog.lift.setChecked(False)
    choice = dialog.answer()
    assert (choice.estimate.people, choice.inpaint, choice.lift) == (2, FAST, None)


def test_a_repair_of_a_range_leaves_what_tools_made_outside_it(world, qtbot):
    """A filter over all frames, a confirmed joint, a swap: repairing ten frames changes ten frames, in one step."""
    session, _ = world
    repaired(world, qtbot)
    smooth = filtered(session.document.track(REPAIRED), [Gaussian(3.0)], range(28), range(FRAMES))
    session.do(Retouch(REPAIRED, 0, smooth, "Gaussian"))
    session.do(SwapSides(REPAIRED, 45, 55))
    session.do(MoveJoints(REPAIRED, [26], [joint("left_wrist")], [[[500.0, 260.0]]]))
    before, steps = session.document.track(REPAIRED).composed(), session.undo_stack.count()
    after = repaired(world, qtbot, frames=range(22, 32), joints=("left_wrist", "left_elbow")).composed()
    asked = np.zeros(before.present.shape, bool)
    asked[22:32, [joint("left_wrist"), joint("left_elbow")]] = True
    for name, array in before.layers().items():
        np.testing.assert_array_equal(getattr(after, name)[~asked], array[~asked])
    assert after.coords[26, joint("left_wrist")].tolist() == [500, 260]
    assert not np.array_equal(after.coords[asked], before.coords[asked])
    assert session.undo_stack.count() == steps + 1
    session.undo()
    np.testing.assert_array_equal(session.document.track(REPAIRED).composed().coords, before.coords)
