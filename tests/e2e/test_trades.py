"""What three trades come for, from the start page to the file, in the real window on real recordings: how many
actions it takes is counted, and every picture on the way is in ``out/screenshots``."""

import csv

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton

from app.samples import FOLDER
from app.tasks.recordings import describe_recording
from core.edits import ReplaceTrack, SetRecording
from core.io.base import read_poses
from core.kinematics.alignment import similarity_procrustes
from core.kinematics.derivatives import speed
from core.project.project import Project
from core.track import TrackKey
from tests.e2e.hand import Hand
from tests.e2e.test_depth_session import drop

DETECTED = TrackKey(1, 0, "detected", "blazepose")
SWAPPED, LOST, ARM = slice(60, 80), slice(185, 210), ("left_elbow", "left_wrist")


@pytest.fixture
def hand(open_window, qtbot, screenshot, request):
    return Hand(open_window("light"), qtbot, screenshot, request.node.name.removeprefix("test_"))


def test_the_ergonomist_takes_home_the_worst_moment_with_an_angle_on_it(hand, monkeypatch, tmp_path):
    window, session, target = hand.window, hand.window.session, tmp_path / "worst.png"
    ergonomics = window.controllers.ergonomics
    hand.click(window.findChild(QToolButton, "start_sample_two_people"), "Two people in depth")
    hand.wait(lambda: session.surface is not None and window.frame_view.items)
    hand.button("ergonomics")
    panel = window.panels.view("ergonomics")
    hand.wait(lambda: ergonomics.is_here)
    hand.tab(panel.tabs, panel.moments.parentWidget())
    hand.wait(panel.moments.count)
    hand.in_list(panel.moments, 0, "the worst moment")
    worst = ergonomics.assessment.moments[0].frame
    hand.wait(lambda: window.frame_view.shown_frame == worst)
    for number, joint in enumerate(("right_shoulder", "right_elbow", "right_wrist")):
        hand.on_picture(joint, shift=number > 0)
    hand.key("G")
    hand.wait(lambda: window.ergonomics.frame.pins.angles)
    hand.names_file(monkeypatch, target)
    hand.key("F12")
    hand.wait(target.exists)
    (_, degrees), = window.ergonomics.frame.pins.angles
    assert 0 < degrees < 180 and session.frame == worst
    assert QImage(str(target)).size().width() > 600
    assert len(hand.actions) <= 10, hand.actions


@pytest.mark.slow
def test_the_ergonomist_takes_it_home_from_a_dropped_recording(
    hand, shared_data, depth_estimator, monkeypatch, tmp_path
):
    window, session, target = hand.window, hand.window.session, tmp_path / "worst.png"
    recording = shared_data("samples/depth/realsense_rgbd_two_people_n40")
    hand.actions.append("drop the recording")
    drop(window, recording)
    hand.wait(lambda: session.surface is not None)
    hand.button("process", lambda: hand.click(QApplication.activeModalWidget().accept_button, "Process"))
    hand.wait(lambda: session.document.tracks and not window.runner.active, 180)
    hand.button("ergonomics")
    ergonomics, panel = window.controllers.ergonomics, window.panels.view("ergonomics")
    hand.wait(lambda: ergonomics.is_here)
    hand.tab(panel.tabs, panel.moments.parentWidget())
    hand.wait(panel.moments.count)
    hand.in_list(panel.moments, 0, "the worst moment")
    worst = ergonomics.assessment.moments[0].frame
    hand.wait(lambda: window.frame_view.shown_frame == worst)
    hand.on_picture("right_elbow")
    hand.key("G")
    hand.wait(lambda: window.ergonomics.frame.pins.angles)
    hand.names_file(monkeypatch, target)
    hand.key("F12")
    hand.wait(target.exists)
    (_, degrees), = window.ergonomics.frame.pins.angles
    assert 0 < degrees < 180 and session.frame == worst
    assert QImage(str(target)).size().width() > 600
    assert len(hand.actions) <= 10, hand.actions


def spoiled_walk(folder) -> Project:
    """The sample walk as a bad day gives it: everything trembles, for 20 frames left and right are exchanged, and the
    left arm is lost for a second."""
    random, read = np.random.default_rng(5), read_poses(FOLDER / "walk_detected.npz")[0]
    coords = read.coords + random.normal(0, 2.0, read.coords.shape)
    coords[SWAPPED] = coords[SWAPPED, read.skeleton.flip_order]
    coords[LOST, read.skeleton.indices(ARM)] = np.nan
    project = Project.create(folder / "walk.posewright")
    project.apply(SetRecording(1, describe_recording(FOLDER / "walk.mp4")))
    project.apply(ReplaceTrack(DETECTED, read.replace(coords=coords)))
    return project


@pytest.mark.slow
def test_the_animator_takes_a_clean_motion_along(hand, monkeypatch, tmp_path):
    window, session, target = hand.window, hand.window.session, tmp_path / "walk.bvh"
    spoiled_walk(tmp_path).close()
    window.settings.recent = [str(tmp_path / "walk.posewright")]
    window.start_page.refresh()
    hand.in_list(window.start_page.recent, 0, "walk.posewright")
    hand.wait(lambda: session.track is not None and window.frame_view.items)
    hand.key("Shift+M")
    hand.wait(lambda: session.undo_stack.count() == 1)
    hand.key("Ctrl+F")
    filters = window.panels.view("filters")
    hand.wait(filters.button.isVisible)
    hand.click(filters.button, "Apply")
    hand.wait(lambda: session.undo_stack.count() == 2)
    accept = lambda: hand.click(QApplication.activeModalWidget().accept_button, "the default button")  # noqa: E731
    hand.key("Ctrl+Shift+I", accept)
    hand.wait(lambda: session.active_key.stage == "inpainted" and not window.runner.active)
    hand.key("Ctrl+L", accept)
    hand.wait(lambda: any(key.stage == "lifted" for key in session.document.tracks) and not window.runner.active)

    def as_bvh():
        dialog = QApplication.activeModalWidget()
        hand.choose(dialog.format, "BVH")
        hand.click(dialog.path, "the name of the file")
        hand.key("Ctrl+A")
        hand.typed(str(target))
        accept()

    hand.button("export", as_bvh)
    hand.wait(target.exists)
    assert len(hand.actions) <= 15, hand.actions
    motion, truth = read_poses(target)[0], read_poses(FOLDER / "walk_truth_3d.npz")[0]
    motion = motion.with_joints(truth.skeleton, motion.skeleton.indices(truth.skeleton.joints))
    error = np.linalg.norm(pa_aligned(motion, truth) - truth.coords, axis=2)
    elsewhere = np.delete(np.arange(len(truth)), SWAPPED)
    assert np.isfinite(motion.coords).all()
    assert error[SWAPPED].mean() < 1.35 * error[elsewhere].mean() < 100  # mm: left is left again
    assert error[LOST][:, truth.skeleton.indices(ARM)].mean() < 200
    assert jitter(motion) < 1.1 * jitter(truth)
    feet = truth.skeleton.indices(("left_toe", "right_toe", "left_ankle"))
    rests = speed(truth.coords[:, feet], truth.times) < 150
    assert np.median(speed(motion.coords[:, feet], motion.times)[rests]) < 1  # mm/s


def pa_aligned(poses, truth) -> np.ndarray:
    """(T, J, 3) each pose turned, moved and scaled to the true one."""
    assert poses.skeleton.joints == truth.skeleton.joints
    return similarity_procrustes(poses.coords, truth.coords).apply(poses.coords)


def jitter(poses) -> float:
    """Median acceleration of all joints, mm/s^2."""
    return float(np.median(np.linalg.norm(np.diff(poses.coords, n=2, axis=0), axis=2)) * poses.fps**2)


def test_the_researcher_has_figure_and_table_of_predictions_against_truth(hand, monkeypatch, tmp_path):
    window, session, figure, table = hand.window, hand.window.session, tmp_path / "pck.pdf", tmp_path / "walk.csv"
    comparison, panel = window.controllers.comparison, window.panels.view("comparison")
    hand.click(window.findChild(QToolButton, "start_sample_capture"), "A capture with ground truth")
    hand.wait(lambda: session.track is not None and window.frame_view.items)
    hand.key("Ctrl+Shift+K")
    hand.wait(lambda: comparison.result is not None)
    hand.tab(panel.tabs, panel.sheet)
    hand.wait(lambda: panel.sheet.count() and not window.runner.active)
    hand.in_list(panel.sheet, 0, "the worst frame")
    result = comparison.result
    worst = int(result.frames[np.nanargmax(np.nanmean(result.values, axis=1)), 0])
    hand.wait(lambda: session.frame == worst)
    hand.names_file(monkeypatch, figure)
    accept = lambda: hand.click(QApplication.activeModalWidget().accept_button, "Save")  # noqa: E731
    hand.click(panel.head.figure, "Figure", then=accept)
    hand.names_file(monkeypatch, table)
    hand.click(panel.button, "Export")
    assert len(hand.actions) <= 10, hand.actions
    assert comparison.prediction.stage == "detected" and comparison.truth.stage == "truth"
    assert figure.read_bytes().startswith(b"%PDF")
    with (tmp_path / "walk" / "summary.csv").open() as file:
        values = {row["metric"]: float(row["value"]) for row in csv.DictReader(file)}
    assert values[result.metric.name] == result.evaluation[result.metric.name].value
