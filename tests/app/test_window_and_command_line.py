"""The window and the command line give the same poses of the same project: one path, one set of options."""

from dataclasses import fields, replace

import numpy as np
import pytest

from app.cli import main
from app.dialogs.estimate import EstimateChoice
from app.dialogs.lift import LiftChoice
from app.tasks.recordings import sized
from core.camera import Camera
from core.edits import MoveJoints, SetRecording
from core.io.base import read_poses, write_poses
from core.track import TrackKey
from models.catalog import Task, entries, find
from models.lifting.options import LiftOptions
from tests.app.commands.test_depth_commands import take, weights  # noqa: F401 fixtures
from tests.app.controllers.conftest import walking  # noqa: F401
from tests.app.controllers.walk import INPAINTED, LIFTED, inpainted

CAMERA = Camera.from_fov(960, 540, 45.0)


def done(job, qtbot) -> None:
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    assert job.error is None, job.details


def on_command_line(command: str, session, tmp_path, *options):
    """The poses that a command makes of the session's project file."""
    out = tmp_path / f"{command}{len(list(tmp_path.iterdir()))}.npz"
    assert main([command, str(session.project.path), "-o", str(out), *options]) == 0
    return read_poses(out)[0]


@pytest.mark.parametrize(
    ("camera", "choice", "options"),
    [
        (None, LiftChoice(), []),
        (CAMERA, LiftChoice(camera=CAMERA), []),
        (CAMERA, LiftChoice(options=LiftOptions(fov=50)), ["--fov", "50"]),
        (CAMERA, LiftChoice(camera=CAMERA, options=LiftOptions(height=1780, joint_limits=False, smoothing=6)),
         ["--height", "1780", "--no-limits", "--smoothing", "6"]),
    ],
    ids=["nothing known", "the recording's camera", "a field of view", "options"],
)  # fmt: skip
def test_a_lift_is_the_same(walking, qtbot, tmp_path, camera, choice, options):  # noqa: F811
    session = walking.session
    recording = replace(session.current_recording, camera=camera)
    session.do(SetRecording(1, recording))
    there = on_command_line("lift", session, tmp_path, *options)
    done(walking.lifting.lift(recording, choice), qtbot)
    here = session.document.track(LIFTED).composed()
    np.testing.assert_array_equal(there.coords, here.coords)
    assert there.space == here.space


def test_a_lift_of_the_pose_file_of_a_recording_knows_the_image(walking, qtbot, tmp_path, capsys):  # noqa: F811
    """A file that tells the size of the image is lifted as the project is; of others the size is asked for."""
    session = walking.session
    there = on_command_line("lift", session, tmp_path)
    poses = tmp_path / "walk.npz"
    assert main(["convert", str(session.project.path), str(poses), "--stage", "detected"]) == 0
    capsys.readouterr()
    assert main(["lift", str(poses), "-o", str(tmp_path / "guessed.npz")]) == 0
    assert "--size" in capsys.readouterr().err
    assert main(["lift", str(poses), "-o", str(tmp_path / "sized.npz"), "--size", "960x540"]) == 0
    np.testing.assert_array_equal(read_poses(tmp_path / "sized.npz")[0].coords, there.coords)
    assert not np.allclose(read_poses(tmp_path / "guessed.npz")[0].coords, there.coords, atol=1, equal_nan=True)
    assert main(["lift", str(session.project.path), "-o", str(tmp_path / "x.npz"), "--size", "640x480"]) == 2
    write_poses(poses, {0: sized(read_poses(poses)[0], session.current_recording)})
    capsys.readouterr()
    assert main(["lift", str(poses), "-o", str(tmp_path / "own.npz")]) == 0
    assert "--size" not in capsys.readouterr().err, "the file tells it; that the place is unknown is said all the same"
    np.testing.assert_array_equal(read_poses(tmp_path / "own.npz")[0].coords, there.coords)


def test_a_inpainting_is_the_same_with_what_was_confirmed_in_it(walking, qtbot, tmp_path):  # noqa: F811
    session = walking.session
    track = inpainted(walking, qtbot)
    wrist = track.skeleton.joints.index("left_wrist")
    session.do(MoveJoints(INPAINTED, [30], [wrist], [[[500.0, 260.0]]]))
    there = on_command_line("inpaint", session, tmp_path, "--quality", "fast")
    here = inpainted(walking, qtbot).composed()
    assert here.coords[30, wrist].tolist() == [500, 260]
    np.testing.assert_array_equal(there.coords, here.coords)
    done_from = on_command_line("lift", session, tmp_path)  # what was inpainted is lifted, on both
    done(walking.lifting.lift(session.current_recording, LiftChoice()), qtbot)
    np.testing.assert_array_equal(done_from.coords, session.document.track(LIFTED).composed().coords)


def test_an_estimate_is_the_same_with_its_options(window_on_take, take, weights, tmp_path, qtbot):  # noqa: F811
    window, out = window_on_take, tmp_path / "out.npz"
    options = {"mirrored": False, "steady": False, "least_confidence": 0.3}
    switches = ["--no-mirrored", "--no-steady", "--least-confidence", "0.3"]
    for dims in ("2", "3"):
        assert main(["estimate", str(take), "-o", str(out), "--people", "2", "--dims", dims, *switches]) == 0
        if dims == "2":
            flat = read_poses(out)
    choice = EstimateChoice("depth", 2, None, options)
    done(window.controllers.estimation.estimate(window.session.current_recording, choice), qtbot)
    for person, poses in read_poses(out).items():
        here = window.session.document.track(TrackKey(1, person, "lifted", "depth")).composed()
        np.testing.assert_array_equal(poses.coords, here.coords)
        here = window.session.document.track(TrackKey(1, person, "detected", "depth")).composed()
        np.testing.assert_array_equal(flat[person].coords, here.coords)


@pytest.fixture
def window_on_take(empty_window, take, qtbot):  # noqa: F811
    empty_window.controllers.recordings.open_paths([take])
    qtbot.waitUntil(lambda: empty_window.session.recording == 1, timeout=20_000)
    return empty_window


def test_every_option_of_an_estimator_is_on_both(capsys):
    with pytest.raises(SystemExit):
        main(["estimate", "--help"])
    text = capsys.readouterr().out
    for entry in entries(Task.ESTIMATE):
        for field in fields(entry.options):
            name = field.name.replace("_", "-")
            assert f"--{name}" in text or f"--no-{name}" in text, (entry.name, field.name)
            assert field.metadata.get("text"), (entry.name, field.name)


def test_an_option_that_the_estimator_has_not_is_refused(video, tmp_path, capsys):
    assert main(["estimate", str(video()), "-o", str(tmp_path / "a.npz"), "--no-steady"]) == 2
    assert "blazepose has no option 'steady'" in capsys.readouterr().err
    assert "steady" not in {field.name for field in fields(find("blazepose").options)}
