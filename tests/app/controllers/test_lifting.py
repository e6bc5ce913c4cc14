"""Lifting in the window, and the camera of a recording."""

from threading import Event

import numpy as np
import shiboken6
from PySide6.QtWidgets import QFileDialog, QWidget

from app.dialogs.camera import CameraChooser, CameraDialog, From
from app.dialogs.lift import LiftChoice, LiftDialog
from app.samples import FOLDER
from app.tasks.recordings import describe_recording, frames_of
from core.camera import Camera
from core.edits import MoveJoints
from core.poses import Space
from models.lifting.options import LiftOptions
from tests.app.controllers.walk import LIFTED, inpainted, joint


def test_a_lift_puts_3d_beside_and_keeps_what_was_confirmed(walking, qtbot):
    session, controller = walking.session, walking.lifting
    inpainted(walking, qtbot)
    job = controller.lift(session.current_recording, LiftChoice())
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    lifted = session.document.track(LIFTED)
    assert lifted.poses.space == Space.WORLD and lifted.poses.present.all()
    assert session.active_key == LIFTED
    place = lifted.frame(20).coords[joint("left_wrist")] + 50
    session.do(MoveJoints(LIFTED, [20], [joint("left_wrist")], [[place]]))
    job = controller.lift(session.current_recording, LiftChoice())
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    np.testing.assert_allclose(session.document.track(LIFTED).frame(20).coords[joint("left_wrist")], place, atol=1e-3)


def test_the_camera_of_a_recording_is_kept_by_an_edit(walking):
    session, controller = walking.session, walking.lifting
    camera = Camera.from_fov(960, 540, 50)
    controller.set_camera(session.current_recording, camera)
    assert session.current_recording.camera == camera
    session.undo()
    assert session.current_recording.camera is None


def test_a_camera_from_a_file_is_chosen_by_name_and_must_fit(walking, qtbot, tmp_path):
    from core.calibration import write_calibration

    session = walking.session
    cameras = {"cam01": Camera.from_fov(960, 540, 40), "cam02": Camera.from_fov(1920, 1080, 50),
               "tall": Camera.from_fov(540, 960, 50)}  # fmt: skip
    write_calibration(tmp_path / "rig.toml", cameras)
    chooser = CameraChooser(session.current_recording)
    qtbot.addWidget(chooser)
    chooser.read(tmp_path / "rig.toml")
    assert chooser.problem == "Reading rig.toml …"
    qtbot.waitUntil(lambda: not chooser.problem)
    assert (chooser.source, chooser.name.currentText()) == (From.FILE, "cam02")  # as in cam02.mp4
    assert (chooser.camera().width, chooser.camera().height) == (960, 540)
    np.testing.assert_allclose(chooser.camera().K, Camera.from_fov(960, 540, 50).K, atol=1e-3)
    chooser.name.setCurrentText("tall")
    assert chooser.camera() is None and "another shape" in chooser.problem


def test_a_file_that_is_no_calibration_is_told(walking, qtbot, tmp_path, monkeypatch):
    session = walking.session
    (tmp_path / "x.toml").write_text("[a]\nb = 1\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "x.toml"), ""))
    dialog = CameraDialog(session.current_recording)
    qtbot.addWidget(dialog)
    dialog.chooser.browse.click()
    qtbot.waitUntil(lambda: "Reading" not in dialog.chooser.problem)
    assert not dialog.accept_button.isEnabled() and dialog.chooser.problem


def test_a_slow_calibration_holds_nothing_up_and_the_next_one_goes_before_it(walking, qtbot, tmp_path, monkeypatch):
    go_on, done, tokens = Event(), Event(), []

    def slowly(path, *, cancel):
        if path.name == "slow.toml":
            go_on.wait(10)
            tokens.append(cancel)
            done.set()
        return {path.stem: Camera.from_fov(960, 540, 40)}

    monkeypatch.setattr("app.dialogs.camera.read_calibration", slowly)
    chooser = CameraChooser(walking.session.current_recording)
    qtbot.addWidget(chooser)
    chooser.read(tmp_path / "slow.toml")
    assert chooser.camera() is None and not done.is_set()
    chooser.read(tmp_path / "quick.toml")
    qtbot.waitUntil(lambda: chooser.name.currentText() == "quick")
    go_on.set()
    qtbot.waitUntil(done.is_set)
    qtbot.wait(50)
    assert [chooser.name.itemText(n) for n in range(chooser.name.count())] == ["quick"]
    assert tokens[0].cancelled


def test_closing_the_dialog_ends_the_reading_of_a_calibration(walking, qtbot, tmp_path, monkeypatch):
    tokens = []

    def slowly(path, *, cancel):
        tokens.append(cancel)
        return {}

    monkeypatch.setattr("app.dialogs.camera.read_calibration", slowly)
    dialog = CameraDialog(walking.session.current_recording)
    dialog.chooser.read(tmp_path / "slow.toml")
    qtbot.waitUntil(lambda: bool(tokens))
    assert not tokens[0].cancelled
    shiboken6.delete(dialog)
    assert tokens[0].cancelled


def test_the_lift_dialog_says_what_will_come_of_it(walking, qtbot):
    session = walking.session
    dialog = LiftDialog(session.current_recording, False, {"height": 1750.0, "fov": 50.0})
    qtbot.addWidget(dialog)
    assert dialog.answer() == LiftChoice(None, False, LiftOptions(fov=50.0, height=1750.0))
    assert "Standing on a floor" in dialog.note.text()
    dialog.findChild(QWidget, "option_floor").setChecked(False)
    assert "Relative to the pelvis, in true size" in dialog.note.text()


def test_the_calibration_beside_a_recording_is_chosen(qtbot, video):
    from core.calibration import write_calibration

    path = video()  # 64 x 48 pixels
    cameras = {"tall": Camera.from_fov(48, 64, 50), "a": Camera.from_fov(640, 480, 40)}
    write_calibration(path.parent / "Calib_rig.toml", cameras)
    chooser = CameraChooser(describe_recording(path))
    qtbot.addWidget(chooser)
    qtbot.waitUntil(lambda: chooser.source == From.FILE)
    assert (chooser.browse.text(), chooser.name.currentText()) == ("Calib_rig.toml", "a")
    np.testing.assert_allclose(chooser.camera().K, Camera.from_fov(64, 48, 40).K, atol=1e-3)


def test_what_the_recording_says_of_its_camera_is_chosen(qtbot):
    recording = describe_recording(FOLDER / "two_people")
    with frames_of(recording) as source:
        own = source.camera
    chooser = CameraChooser(recording)
    qtbot.addWidget(chooser)
    qtbot.waitUntil(lambda: chooser.source == From.RECORDING)
    assert chooser.camera() == own and f"Focal length {own.K[0, 0]:.0f}" in chooser.facts.text()


def test_a_field_of_view_it_is_where_nothing_is_known(qtbot, video):
    chooser = CameraChooser(describe_recording(video()))
    qtbot.addWidget(chooser)
    qtbot.waitUntil(lambda: not chooser._searching.isActive())
    assert chooser.source == From.VIEW
